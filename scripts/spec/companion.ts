import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SpecProblem } from './problem.ts';
import { readSource, type Source } from './source/source.ts';

/** A folder beside the documents whose files say more of them, each under its document's name. */
export interface Companion {
  readonly folder: string;
  /** The first line of such a file. */
  readonly begin: string;
  /** What a file does for its document, in words: `translate`. */
  readonly purpose: string;
}

/** Where a folder beside the documents has its file for one of them. */
export function besidePath({ folder }: Companion, documentPath: string): string {
  return join(dirname(documentPath), folder, basename(documentPath));
}

/**
 * What a folder beside the documents says of one of them. None where there is no file.
 *
 * @throws SpecProblems with every place that is not YAML
 */
export async function readCompanion(companion: Companion, documentPath: string): Promise<Source | undefined> {
  const specs = dirname(documentPath);
  const name = basename(documentPath);
  if (!(await namesIn(companion, specs)).includes(name)) return undefined;
  const file = [basename(specs), companion.folder, name].join('/');
  return readSource(besidePath(companion, documentPath), { file, begin: companion.begin });
}

/** Files for documents that are not there. */
export async function strays(
  companion: Companion,
  specs: string,
  documentPaths: readonly string[],
): Promise<SpecProblem[]> {
  const names = documentPaths.map((path) => basename(path));
  const found = (await namesIn(companion, specs)).filter((name) => !names.includes(name));
  return found.map((name) => {
    const file = [basename(specs), companion.folder, name].join('/');
    return new SpecProblem(
      file,
      1,
      `there is no document ${name} to ${companion.purpose}; rename the file or remove it`,
    );
  });
}

async function namesIn({ folder }: Companion, specs: string): Promise<string[]> {
  const names = await readdir(join(specs, folder)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.yaml')).sort();
}
