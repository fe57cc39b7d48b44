import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Generated text by its path under the output folder. */
export type Files = ReadonlyMap<string, string>;

/** What is wrong with a file on the disk: its text is old, it is not there, or no document makes it any more. */
export type Difference = 'stale' | 'missing' | 'orphaned';

export async function differences(files: Files, out: string): Promise<ReadonlyMap<string, Difference>> {
  const found = new Map<string, Difference>();
  for (const [path, text] of files) {
    const there = await readFile(join(out, path), 'utf8').catch(() => undefined);
    if (there !== text) found.set(path, there === undefined ? 'missing' : 'stale');
  }
  for (const path of await standing(out)) {
    if (!files.has(path)) found.set(path, 'orphaned');
  }
  return found;
}

/**
 * Brings the disk up to date: every new text into a folder beside first, then each into its place by a rename, so that
 * no file is ever half there.
 */
export async function write(files: Files, out: string): Promise<ReadonlyMap<string, Difference>> {
  const changes = await differences(files, out);
  const fresh = [...changes].filter(([, difference]) => difference !== 'orphaned').map(([path]) => path);
  // Under generated/, so that what a killed run leaves behind is an orphan to the next one.
  const beside = join(out, 'generated', `.writing-${process.pid}`);
  try {
    for (const path of fresh) await put(join(beside, path), files.get(path) ?? '');
    for (const path of fresh) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await rename(join(beside, path), join(out, path));
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  for (const [path, difference] of changes) if (difference === 'orphaned') await remove(join(out, path));
  return changes;
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The file, and the folders that it leaves empty. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
  for (let folder = dirname(path); (await readdir(folder)).length === 0; folder = dirname(folder)) await rmdir(folder);
}

async function standing(out: string): Promise<string[]> {
  const entries = await readdir(join(out, 'generated'), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
