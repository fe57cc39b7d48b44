import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import ts from 'typescript';
import { packageSources } from './package-sources.ts';
import { docstringsOf } from './texts/docstrings.ts';
import { messagesOf } from './texts/messages.ts';
import type { Text } from './texts/text.ts';

/**
 * `npm run texts`: everything that a user of the package reads, into `dist/texts.txt`, to be read once from top to bottom: what the
 * strings of `src/` say (errors, the command line, pages, logs), then the first lines of the public docstrings.
 */
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { readonly config: object };
const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src', 'generated'] }, ts.sys, '.');
const program = ts.createProgram(fileNames, options);
const own = program.getSourceFiles().filter(({ fileName }) => relative('.', fileName).startsWith('src/'));

const texts = [...own.flatMap(messagesOf), ...docstringsOf(program, [...packageSources().values()])];
await mkdir('dist', { recursive: true });
await writeFile('dist/texts.txt', `${byFile(texts).join('\n')}\n`);
console.log(`dist/texts.txt: ${texts.length} texts`);

function byFile(found: readonly Text[]): string[] {
  const files = new Map<string, Text[]>();
  for (const text of found) files.set(text.file, [...(files.get(text.file) ?? []), text]);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, inFile]) => [
      `\n${relative('.', file)}`,
      ...inFile.sort((a, b) => a.line - b.line).map(({ line, kind, text }) => `${String(line).padStart(5)}  ${kind === 'docstring' ? '/** ' : ''}${text}`),
    ]);
}
