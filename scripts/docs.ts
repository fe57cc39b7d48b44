import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileSamples } from './docs/compile.ts';
import { documentPage } from './docs/document-page.ts';
import { type DocumentParts, documentParts } from './docs/document-parts.ts';
import { barOf, indexPage } from './docs/index-page.ts';
import { readSource } from './generate/source.ts';

/**
 * `npm run docs` builds the static site: an index, a page a document, the documents as YAML and JSON. No script runs in it, every address is
 * relative, and nothing is fetched from elsewhere. All code samples are compiled first; one that fails stops the build.
 */
const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'dist/docs' }, specs: { type: 'string', default: 'specs' } } });
const started = performance.now();

const names = (await readdir(options.specs)).filter((name) => name.endsWith('.yaml') && !name.endsWith('.part.yaml')).sort();
const documents: DocumentParts[] = [];
for (const name of names) documents.push(await documentParts(await readSource(join(options.specs, name))));

const samples = new Map(documents.flatMap((parts) => [...parts.samples].map(([id, code]) => [`${parts.source.name}/${id}`, code] as const)));
const faults = compileSamples(samples);
if (faults.length > 0) {
  console.error(`code samples do not compile:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exitCode = 1;
} else {
  const files = await pages();
  await rm(options.out, { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  for (const [name, text] of files) await writeFile(join(options.out, name), text);
  for (const name of names) await copyFile(join(options.specs, name), join(options.out, name));
  console.log(`docs: ${files.size + names.length} files in ${options.out}, ${samples.size} samples compiled, ${Math.round(performance.now() - started)} ms`);
}

/** All texts of the site in memory first, so that a fault leaves what stands on the disk as it was. */
async function pages(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const sources = documents.map((parts) => parts.source);
  for (const parts of documents) {
    files.set(`${parts.source.name}.html`, await documentPage(parts, barOf(sources, parts.source.name)));
    // A document refers to nothing outside of itself, so it is its own bundle.
    files.set(`${parts.source.name}.json`, `${JSON.stringify(parts.source.value, null, 2)}\n`);
  }
  files.set('index.html', indexPage(documents, barOf(sources, '')));
  const parts = (await readdir(new URL('docs/style/', import.meta.url))).sort();
  const styles = await Promise.all(parts.map((name) => readFile(new URL(`docs/style/${name}`, import.meta.url), 'utf8')));
  files.set('style.css', styles.join('\n'));
  files.set('icon.svg', await readFile(new URL('docs/icon.svg', import.meta.url), 'utf8'));
  // GitHub Pages would otherwise run its own page builder over the files.
  files.set('.nojekyll', '');
  return files;
}
