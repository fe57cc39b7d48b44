import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Conventions, readConventions } from '../../scripts/generate/conventions.ts';
import { lint } from '../../scripts/lint/lint.ts';
import { type SpecProblem, SpecProblems } from '../../scripts/spec/problem.ts';
import { sourceProblems } from '../../scripts/spec/read.ts';
import { readSource, type Source } from '../../scripts/spec/source/source.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { viewDocument } from '../../scripts/spec/view/document.ts';
import { schemasOf } from '../../scripts/spec/view/schemas.ts';
import { readVocabulary } from '../../scripts/spec/vocabulary/vocabulary.ts';
import { lineOf, replaced } from '../generate/command.ts';

/** The code of this repository, by which documents are judged. */
export const conventions: Conventions = await readConventions();

/** What is wrong, what is replaced, by what, the text on the reported line, what is said. */
export type Slip = readonly [name: string, place: string, by: string, line: string, sentence: string];

const shop = new URL('../generate/lives/shop.yaml', import.meta.url);

/** A document of `specs/`; `ccat-shop` is a small one that uses each word of `x-lives` once. */
export function document(name: string): Promise<string> {
  return readFile(name === 'ccat-shop' ? shop : new URL(`../../specs/${name}.yaml`, import.meta.url), 'utf8');
}

/** A document of this text under `specs/`. */
export async function sourceOf(name: string, text: string): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-lint-'));
  try {
    await mkdir(join(folder, 'specs'));
    const path = join(folder, 'specs', `${name}.yaml`);
    await writeFile(path, text);
    return await readSource(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All that is wrong with a document, as `npm run generate` asks. */
export async function problemsOf(source: Source): Promise<SpecProblem[]> {
  const written = sourceProblems(source, await readVocabulary());
  if (written.length > 0) return written;
  const spec = new Spec(source);
  return lint(spec, { conventions, schemas: schemasOf(viewDocument(spec)) });
}

/** What is said of a document with a slip in it, and what is expected: this and nothing else. */
export async function told(name: string, [, place, by, line, sentence]: Slip): Promise<[said: string[], expected: string]> {
  const text = replaced(await document(name), place, by);
  const problems = await problemsOf(await sourceOf(name, text));
  const said = new SpecProblems(problems).problems.map(({ message }) => message);
  return [said, `specs/${name}.yaml:${lineOf(text, line)}: ${sentence}`];
}
