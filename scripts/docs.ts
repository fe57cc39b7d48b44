import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileSamples } from './docs/compile.ts';
import { documentPage } from './docs/document-page.ts';
import { type DocumentParts, documentParts } from './docs/document-parts.ts';
import { barOf, indexPage } from './docs/index-page.ts';
import { outcomesPage, outcomesSample } from './docs/outcomes-page.ts';
import { readConventions } from './generate/conventions.ts';
import { SpecProblems } from './spec/problem.ts';
import { readSpecs } from './spec/read.ts';
import type { Spec } from './spec/spec.ts';

/**
 * `npm run docs` builds the static site: an index, a page a document, the documents as YAML and JSON. No script runs in
 * it, every address is relative, and nothing is fetched from elsewhere. All code samples are compiled first; one that
 * fails stops the build.
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
  const specs = await readSpecs(options.specs);
  const conventions = await readConventions();
  const documents = specs.map((spec) => documentParts(spec, conventions));
  const samples = new Map<string, string>(
    documents.flatMap(({ spec, samples }) => [...samples].map(([id, code]) => [`${spec.name}/${id}`, code] as const)),
  );
  samples.set('outcomes', outcomesSample);
  const faults = compileSamples(samples);
  if (faults.length > 0) {
    console.error(`code samples do not compile:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  const files = new Map([...pages(specs, documents), ...(await assets())]);
  await rm(options.out, { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  for (const [name, text] of files) await writeFile(join(options.out, name), text);
  for (const { name } of specs) await copyFile(join(options.specs, `${name}.yaml`), join(options.out, `${name}.yaml`));
  console.log(
    `docs: ${files.size + specs.length} files in ${options.out}, ${samples.size} samples compiled, ${Math.round(performance.now() - started)} ms`,
  );
}

/** All texts of the site in memory first, so that a fault leaves what stands on the disk as it was. */
function pages(specs: readonly Spec[], documents: readonly DocumentParts[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const parts of documents) {
    const { name, source } = parts.spec;
    files.set(`${name}.html`, documentPage(parts, barOf(specs, name)));
    // A document refers to nothing outside of itself, so it is its own bundle.
    files.set(`${name}.json`, `${JSON.stringify(source.value, null, 2)}\n`);
  }
  files.set('outcomes.html', outcomesPage(barOf(specs, '')));
  return files.set('index.html', indexPage(documents, barOf(specs, '')));
}

async function assets(): Promise<Map<string, string>> {
  const parts = (await readdir(new URL('docs/style/', import.meta.url))).sort();
  const styles = await Promise.all(
    parts.map((name) => readFile(new URL(`docs/style/${name}`, import.meta.url), 'utf8')),
  );
  return new Map([
    ['style.css', styles.join('\n')],
    ['icon.svg', await readFile(new URL('docs/icon.svg', import.meta.url), 'utf8')],
    // GitHub Pages would otherwise run its own page builder over the files.
    ['.nojekyll', ''],
  ]);
}
