import { specPaths } from '../../scripts/spec/read.ts';
import { readSource, type Source } from '../../scripts/spec/source/source.ts';

/** Every document as it is written, with the way back from a place to its line. */
export async function everyDocument(): Promise<Source[]> {
  const paths = await specPaths(new URL('../../specs/', import.meta.url).pathname);
  return Promise.all(paths.map((path) => readSource(path)));
}
