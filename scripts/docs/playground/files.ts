import { readFile } from 'node:fs/promises';
import { playgroundScripts } from './bundle.ts';

/** The files of the playground's folder, by their names. */
export async function playgroundFiles(): Promise<Map<string, string>> {
  const style = await readFile(new URL('playground.css', import.meta.url), 'utf8');
  return new Map([...(await playgroundScripts()), ['playground.css', style]]);
}
