import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { painter } from './docs/highlight.ts';
import { languages } from './docs/language.ts';
import { compileSamples } from './docs/samples/compile.ts';
import { assets, readEditions, samplesIn, siteFiles } from './docs/site.ts';
import { SpecProblems } from './spec/problem.ts';

/**
 * `npm run docs` builds the static site: each language a whole version, a page an operation, the documents as YAML and
 * JSON. Everything is readable without a script, every address is relative, and nothing is fetched from elsewhere. All
 * code samples are compiled first; one that fails stops the build.
 */
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: 'dist/docs' }, specs: { type: 'string', default: 'specs' } },
});

try {
  await build();
} catch (error) {
  if (!(error instanceof SpecProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  const started = performance.now();
  const editions = await readEditions(options.specs, await painter());
  const samples = samplesIn(editions);
  const problems = compileSamples(samples);
  if (problems.length > 0) {
    console.error(`code samples do not compile:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  // All texts in memory first, so that a fault leaves what stands on the disk as it was.
  const files = new Map([...(await siteFiles(editions)), ...(await assets())]);
  await rm(options.out, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(options.out, name)), { recursive: true });
    await writeFile(join(options.out, name), text);
  }
  const [{ documents } = { documents: [] }] = editions;
  for (const { spec } of documents)
    await copyFile(join(options.specs, `${spec.name}.yaml`), join(options.out, `${spec.name}.yaml`));
  console.log(
    `docs: ${files.size + documents.length} files in ${options.out}, in ${languages.length} languages, ${samples.size} samples compiled, ${Math.round(performance.now() - started)} ms`,
  );
}
