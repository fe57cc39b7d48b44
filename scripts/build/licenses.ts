import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of the packages whose modules are among these, word for word where they come with their text.
 *
 * @throws Error for a licence that asks for more than to be shown
 */
export async function licenses(modules: readonly string[]): Promise<string> {
  const folders = modules.flatMap((module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0] ?? []);
  const texts = await Promise.all([...new Set(folders)].sort().map(licenseOf));
  return `The files beside this one hold code of these packages.\n\n${texts.join('\n')}`;
}

const permissive: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause']);

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly author?: string | { readonly name: string };
  };
  if (license === undefined || !permissive.has(license))
    throw new Error(`${name} ${version} has the licence "${license}", which may ask for more than to be shown`);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const by = typeof author === 'object' ? author.name : author;
  const text = file === undefined ? `By ${by ?? name}.` : (await readFile(join(folder, file), 'utf8')).trim();
  return `${name} ${version} (${license})\n\n${text.replaceAll(/^/gm, '    ')}\n`;
}
