import './generate/short-run.ts';
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { generated } from './generate/documents.ts';
import { differences, write } from './generate/files.ts';
import { SpecProblems } from './spec/problem.ts';

/**
 * `npm run generate` turns specs/*.yaml into generated/. `-- --check` writes nothing and fails when something is stale,
 * `-- --watch` goes on while documents are saved. `--specs DIR` and `--out DIR` work on a copy.
 */
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    watch: { type: 'boolean' },
    specs: { type: 'string', default: 'specs' },
    out: { type: 'string', default: '.' },
  },
});

async function run(): Promise<boolean> {
  const started = performance.now();
  try {
    const files = await generated(options.specs, options.out);
    if (options.check === true) {
      const found = await differences(files, options.out);
      if (found.size === 0) console.log(`generated: ${files.size} files are up to date`);
      else
        console.error(
          `run "npm run generate" and commit:\n${[...found].map(([path, difference]) => `  ${path} is ${difference}`).join('\n')}`,
        );
      return found.size === 0;
    }
    const changed = await write(files, options.out);
    console.log(`generated: ${files.size} files, ${changed} changed, ${Math.round(performance.now() - started)} ms`);
    return true;
  } catch (error) {
    if (!(error instanceof SpecProblems)) throw error;
    console.error(error.message);
    console.error(`${error.problems.length} problem(s); nothing was written`);
    return false;
  }
}

/** One run at a time; what is saved during a run is taken up by the next one. */
function goOn(): void {
  let running = false;
  let again = false;
  const next = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    // A file that an editor is just replacing is there again at the next save.
    await run().catch((error: unknown) => console.error(error));
    running = false;
    if (again) await next();
  };
  let pause: NodeJS.Timeout | undefined;
  watch(options.specs, { recursive: true }, () => {
    // Editors save in several steps.
    clearTimeout(pause);
    pause = setTimeout(() => void next(), 50);
  });
  console.log(`watching ${options.specs}`);
}

const fine = await run();
if (options.watch === true) goOn();
else if (!fine) process.exitCode = 1;
