import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Conventions, readConventions } from '../../scripts/generate/conventions.ts';
import { lint } from '../../scripts/lint/lint.ts';
import { type SpecProblem, SpecProblems } from '../../scripts/spec/problem.ts';
import { readBeside, sourceProblems } from '../../scripts/spec/read.ts';
import { readSource, type Source } from '../../scripts/spec/source/source.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { viewDocument } from '../../scripts/spec/view/document.ts';
import { schemasOf } from '../../scripts/spec/view/schemas.ts';
import { readVocabulary } from '../../scripts/spec/vocabulary/vocabulary.ts';
import { lineOf, replaced } from '../generate/command.ts';

/** The code of this repository, by which documents are judged. */
const conventions: Conventions = await readConventions();

/** What is wrong, what is replaced, by what, the text on the reported line, what is said. */
export type Slip = readonly [name: string, place: string, by: string, line: string, sentence: string];

const written = (name: string, folder: string): URL =>
  name === 'ccat-shop'
    ? new URL(`../generate/lifecycles/${folder}shop.yaml`, import.meta.url)
    : new URL(`../../specs/${folder}${name}.yaml`, import.meta.url);

/** A document of `specs/`; `ccat-shop` is a small one whose life cycles use each word of the grammar once. */
export function document(name: string): Promise<string> {
  return readFile(written(name, ''), 'utf8');
}

/** What stands beside it for the sandbox; nothing where there is no file. */
export function sandboxFile(name: string): Promise<string> {
  return readFile(written(name, 'sandbox/'), 'utf8').catch(() => '');
}

/** A document of this text under `specs/`. */
export async function sourceOf(name: string, text: string): Promise<Source> {
  return inFolder(name, [text], (path) => readSource(path));
}

/** All that is wrong with a document, as `npm run generate` asks. */
export async function problemsOf(name: string, text: string, sandbox = ''): Promise<SpecProblem[]> {
  return inFolder(name, [text, sandbox], async (path) => {
    const source = await readSource(path);
    const problems = sourceProblems(source, await readVocabulary());
    if (problems.length > 0) return problems;
    try {
      const spec = new Spec(source, await readBeside(path, source));
      return lint(spec, { conventions, schemas: schemasOf(viewDocument(spec)) });
    } catch (error) {
      if (error instanceof SpecProblems) return [...error.problems];
      throw error;
    }
  });
}

/** Reads what lies under `specs/` in a folder that is removed again. */
async function inFolder<T>(
  name: string,
  [text = '', sandbox = '']: readonly string[],
  read: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-lint-'));
  try {
    await mkdir(join(folder, 'specs', 'sandbox'), { recursive: true });
    const path = join(folder, 'specs', `${name}.yaml`);
    await writeFile(path, text);
    if (sandbox !== '') await writeFile(join(folder, 'specs', 'sandbox', `${name}.yaml`), sandbox);
    return await read(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * What is said of a document, or of the file beside it, with a slip in it, and what is expected: this and nothing else.
 */
export async function reported(
  name: string,
  [, place, by, line, sentence]: Slip,
): Promise<[said: string[], expected: string]> {
  const texts = { document: await document(name), sandbox: await sandboxFile(name) };
  const where = texts.sandbox.includes(place) ? 'sandbox' : 'document';
  const slipped = { ...texts, [where]: replaced(texts[where], place, by) };
  const problems = await problemsOf(name, slipped.document, slipped.sandbox);
  const said = new SpecProblems(problems).problems.map(({ message }) => message);
  const file = where === 'document' ? `specs/${name}.yaml` : `specs/sandbox/${name}.yaml`;
  return [said, `${file}:${lineOf(slipped[where], line)}: ${sentence}`];
}
