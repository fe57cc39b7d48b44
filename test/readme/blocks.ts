import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { packageSources } from '../../scripts/package-sources.ts';

export const root: string = join(import.meta.dirname, '../..');
export const readmes = ['README.md', 'README.zh-TW.md'] as const;

const guides = 'scripts/docs/guides';
const names = (await readdir(join(root, guides, 'en'))).filter((name) => name.endsWith('.md')).sort();

/** The same page in both languages: the READMEs and the guides of the docs site. */
export const pages: readonly (readonly [english: string, chinese: string])[] = [
  readmes,
  ...names.map((name) => [`${guides}/en/${name}`, `${guides}/zh-TW/${name}`] as const),
];

/** An example of a README. */
export interface Block {
  readonly readme: string;
  /** The line of its first line of code. */
  readonly line: number;
  readonly code: string;
}

/** What stands in a README between fences of a language. */
export async function blocksOf(readme: string, language: 'ts' | 'sh'): Promise<Block[]> {
  const text = await readFile(join(root, readme), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map((match) => ({
    readme,
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }));
}

/** The code as a file of this repository, where `jinliu/...` is the source of each entry. */
export function withSources(code: string, file: string): string {
  const sources = packageSources();
  return code.replaceAll(
    /'(jinliu\/[\w-]+)'/g,
    (_, entry: string) => `'${relative(dirname(file), sources.get(entry) ?? entry)}'`,
  );
}
