import { readdir } from 'node:fs/promises';
import { readSource, type Source } from '../../scripts/spec/source/source.ts';

const folder = new URL('../../specs/', import.meta.url).pathname;

/** The five documents, as the generator reads them. */
export async function everyDocument(): Promise<Source[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map((name) => readSource(`${folder}${name}`)));
}
