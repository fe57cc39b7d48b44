import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emit } from './emit.ts';
import type { Files } from './files.ts';
import { type House, lint, lintOpenapi, readHouse } from './lint.ts';
import { type SpecProblem, SpecProblems } from './problem.ts';
import { readmes, readmeWith } from './readme.ts';
import { readSource, type Source } from './source.ts';
import { type SecondThread, startThread } from './thread.ts';

/**
 * All generated files of all documents, in memory: a broken document leaves what stands on the disk as it was.
 *
 * @throws SpecProblems with the problems of every broken document
 */
export async function generated(specs: string, out: string): Promise<Files> {
  const thread = startThread();
  try {
    const house = await readHouse();
    const names = (await readdir(specs)).filter((name) => name.endsWith('.yaml')).sort();
    const documents = await all(names.map((name) => document(join(specs, name), house, thread)));
    const files = new Map(documents.flatMap((each) => [...each.files]));
    const sources = documents.map((each) => each.source);
    for (const name of readmes) {
      const readme = await readFile(join(out, name), 'utf8').catch(() => undefined);
      if (readme !== undefined) files.set(name, readmeWith(name, readme, sources));
    }
    return files;
  } finally {
    await thread.close();
  }
}

async function document(path: string, house: House, thread: SecondThread): Promise<{ readonly source: Source; readonly files: Files }> {
  const source = await readSource(path);
  lint(source, house);
  // The other thread checks while this one compiles. What comes of a document that is not OpenAPI is of no interest.
  const faults = thread.check(source.value);
  const files = emit(source, thread.types);
  files.catch(() => undefined);
  lintOpenapi(source, await faults);
  return { source, files: await files };
}

/** Like `Promise.all`, but with the problems of all that failed and not of the first alone. */
async function all<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(promises);
  const reasons = results.filter((result) => result.status === 'rejected').map((result) => result.reason as unknown);
  const problems: SpecProblem[] = [];
  for (const reason of reasons) {
    if (!(reason instanceof SpecProblems)) throw reason;
    problems.push(...reason.problems);
  }
  if (problems.length > 0) throw new SpecProblems(problems);
  return results.filter((result) => result.status === 'fulfilled').map((result) => result.value);
}
