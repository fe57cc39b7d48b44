import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { emit } from './generate/emit.ts';
import { lint } from './generate/lint.ts';
import { SpecProblems } from './generate/problem.ts';
import { readmeWith } from './generate/readme.ts';
import { readSource, type Source } from './generate/source.ts';

/**
 * `npm run generate` turns specs/*.yaml into generated/. `-- --check` writes nothing and fails when something is stale, `-- --watch` goes on
 * while documents are saved. `--specs DIR` and `--out DIR` work on a copy.
 */
const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, watch: { type: 'boolean' }, specs: { type: 'string', default: 'specs' }, out: { type: 'string', default: '.' } },
});

async function sources(): Promise<Source[]> {
  const names = (await readdir(options.specs)).filter((name) => name.endsWith('.yaml') && !name.endsWith('.part.yaml')).sort();
  const read = await Promise.allSettled(names.map((name) => readSource(join(options.specs, name))));
  const broken = read.filter((result) => result.status === 'rejected').map((result) => result.reason as unknown);
  fail(broken);
  return read.filter((result) => result.status === 'fulfilled').map((result) => result.value);
}

/** All files in memory first: a broken document leaves what stands on the disk as it was. */
async function generate(): Promise<Map<string, string>> {
  const documents = await sources();
  const linted = await Promise.allSettled(documents.map((source) => lint(source)));
  fail(linted.filter((result) => result.status === 'rejected').map((result) => result.reason as unknown));
  const files = new Map<string, string>();
  for (const source of documents) {
    for (const [path, text] of await emit(source)) files.set(path, text);
  }
  const readme = await readFile(join(options.out, 'README.md'), 'utf8').catch(() => undefined);
  if (readme !== undefined) files.set('README.md', readmeWith(readme, documents));
  return files;
}

function fail(reasons: readonly unknown[]): void {
  if (reasons.length === 0) return;
  const known = reasons.filter((reason) => reason instanceof SpecProblems);
  if (known.length < reasons.length) throw reasons.find((reason) => !(reason instanceof SpecProblems));
  throw new SpecProblems(known.flatMap((reason) => reason.problems));
}

async function stale(files: ReadonlyMap<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const [path, text] of files) {
    if ((await readFile(join(options.out, path), 'utf8').catch(() => undefined)) !== text) found.push(path);
  }
  return [...found, ...(await orphans(files))];
}

/** Files under generated/ that no document makes any more. */
async function orphans(files: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = await readdir(join(options.out, 'generated'), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) =>
      resolve(path)
        .slice(resolve(options.out).length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !files.has(path));
}

async function write(files: ReadonlyMap<string, string>): Promise<number> {
  const changed = await stale(files);
  for (const path of changed) {
    const target = join(options.out, path);
    const text = files.get(path);
    if (text === undefined) {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.writing`, text);
    await rename(`${target}.writing`, target);
  }
  return changed.length;
}

async function run(): Promise<boolean> {
  const started = performance.now();
  try {
    const files = await generate();
    if (options.check === true) {
      const found = await stale(files);
      if (found.length === 0) console.log(`generated: ${files.size} files are up to date`);
      else console.error(`stale, run "npm run generate" and commit:\n${found.map((path) => `  ${path}`).join('\n')}`);
      return found.length === 0;
    }
    const changed = await write(files);
    console.log(`generated: ${files.size} files, ${changed} changed, ${Math.round(performance.now() - started)} ms`);
    return true;
  } catch (error) {
    if (!(error instanceof SpecProblems)) throw error;
    console.error(error.message);
    console.error(`${error.problems.length} problem(s); nothing was written`);
    return false;
  }
}

const fine = await run();
if (options.watch === true) {
  let timer: NodeJS.Timeout | undefined;
  watch(options.specs, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 100);
  });
} else if (!fine) {
  process.exitCode = 1;
}
