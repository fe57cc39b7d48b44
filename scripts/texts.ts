import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { packageSources } from './package-sources.ts';
import { commentsOf, namesOf } from './texts/comments.ts';
import { docstringsOf } from './texts/docstrings.ts';
import { linesOf } from './texts/documents.ts';
import { messagesOf } from './texts/messages.ts';
import { objections } from './texts/replaced.ts';
import type { Text } from './texts/text.ts';

/**
 * `npm run texts`: everything that a user of the package reads, into `dist/texts.txt`, to be read from top to bottom:
 * what the strings of `src/` say (errors, the command line, pages, logs), and the first lines of the public docstrings.
 * `npm run texts -- --check` fails on words that this repository does not use, in texts, comments, names, READMEs, and
 * the Chinese of the documents and the guides.
 */
const { values: given } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

/** Where `--check` does not look: generated files repeat the specs. */
const uncovered = ['generated/'];
const documents = [
  'README.md',
  'README.zh-TW.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'specs/README.md',
  'specs/decisions.md',
  ...(await filesIn('specs/zh-TW', '.yaml')),
  ...(await filesIn('scripts/docs/guides/zh-TW', '.md')),
  ...(await filesIn('scripts/docs/texts/zh-TW', '.md')),
];

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { readonly config: object };
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const program = ts.createProgram(fileNames, options);
const own = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
const ofUsers = own.filter(({ fileName }) => relative('.', fileName).startsWith('src/'));
// First, since the type checker gives every node its parent.
const docstrings = docstringsOf(program, [...packageSources().values()]);
const texts = [...docstrings, ...ofUsers.flatMap(messagesOf)];

if (given.check) await check();
else await write();

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

async function write(): Promise<void> {
  await mkdir('dist', { recursive: true });
  await writeFile('dist/texts.txt', `${byFile(texts).join('\n')}\n`);
  console.log(`dist/texts.txt: ${texts.length} texts`);
}

async function check(): Promise<void> {
  const all = [...texts, ...own.flatMap(commentsOf), ...own.flatMap(namesOf), ...(await linesOf(documents))];
  const covered = all
    .map((text) => ({ ...text, file: relative('.', text.file) }))
    .filter(({ file }) => !uncovered.some((folder) => file.startsWith(folder)));
  const problems = covered.flatMap((text) =>
    objections(text).map((objection) => `${text.file}:${text.line}: in a ${text.kind}, ${objection}`),
  );
  for (const problem of new Set(problems)) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(
      `${covered.length} texts, comments and names, none with a replaced word; not covered: ${uncovered.join(', ')}`,
    );
}

function byFile(found: readonly Text[]): string[] {
  const files = new Map<string, Text[]>();
  for (const text of found) files.set(text.file, [...(files.get(text.file) ?? []), text]);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([file, inFile]) => [
    `\n${relative('.', file)}`,
    ...inFile
      .sort((a, b) => a.line - b.line)
      .map(({ line, kind, text }) => `${String(line).padStart(5)}  ${kind === 'docstring' ? '/** ' : ''}${text}`),
  ]);
}
