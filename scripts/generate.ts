import './generate/short-run.ts';
import { parseArgs } from 'node:util';
import { Generation } from './generate/documents.ts';
import { differences, type Files, write } from './generate/files.ts';
import { watchSpecs } from './generate/watch.ts';
import { report, type SpecProblem, SpecProblems } from './spec/problem.ts';

/**
 * `npm run generate` turns specs/*.yaml into generated/. `-- --check` writes nothing and fails when something is stale,
 * `-- --watch` goes on while documents are saved, and makes those anew that have changed. `-- --translated` takes it that
 * every Chinese text says what the English says now. `--specs DIR` and `--out DIR` work on a copy.
 */
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    watch: { type: 'boolean' },
    translated: { type: 'boolean', default: false },
    specs: { type: 'string', default: 'specs' },
    out: { type: 'string', default: '.' },
  },
});

const generation = new Generation(options);

async function run(): Promise<boolean> {
  const started = performance.now();
  try {
    const { files, stale } = await generation.run();
    if (options.check === true) return await isUpToDate(files, stale());
    const changes = await write(files, options.out);
    const milliseconds = Math.round(performance.now() - started);
    console.log(`generated: ${files.size} files, ${changes.size} changed, ${milliseconds} ms`);
    for (const { message } of stale()) console.error(message);
    return true;
  } catch (error) {
    if (!(error instanceof SpecProblems)) throw error;
    console.error(error.message);
    console.error(`${error.problems.length} problem(s); nothing was written`);
    return false;
  }
}

async function isUpToDate(files: Files, stale: readonly SpecProblem[]): Promise<boolean> {
  report(stale);
  const found = await differences(files, options.out);
  if (found.size === 0) console.log(`generated: ${files.size} files are up to date`);
  else
    console.error(
      `run "npm run generate" and commit:\n${[...found].map(([path, difference]) => `  ${path} is ${difference}`).join('\n')}`,
    );
  return found.size === 0;
}

const fine = await run();
if (options.watch === true) watchSpecs(options.specs, options.out, generation);
else {
  await generation.close();
  if (!fine) process.exitCode = 1;
}
