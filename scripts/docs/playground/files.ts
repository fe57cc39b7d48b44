import { readFile } from 'node:fs/promises';
import { playgroundScripts } from './bundle.ts';

/** The files of the playground, by their paths in the site. */
export async function playgroundFiles(): Promise<Map<string, string>> {
  const style = await readFile(new URL('playground.css', import.meta.url), 'utf8');
  const files = [...(await playgroundScripts()), ['playground.css', style] as const];
  return new Map(files.map(([name, text]) => [`playground/${name}`, text]));
}
