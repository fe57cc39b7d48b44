import { readFile } from 'node:fs/promises';

const folder = new URL('../../src/rules/', import.meta.url);

/** The words of a named rule (`x-rules`): the comment over the code that checks it, so that they are written once. */
export async function ruleWords(name: string): Promise<string> {
  const file = new URL(`${name}.ts`, folder);
  const code = await readFile(file, 'utf8');
  const constant = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/).)*)\\*/\\s*export const ${constant}\\b`, 's').exec(code)?.[1];
  if (comment === undefined) throw new Error(`src/rules/${name}.ts has no comment over "export const ${constant}" that says the rule`);
  return comment
    .replaceAll(/^\s*\*? ?/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
