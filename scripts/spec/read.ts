import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Companion, strays } from './companion.ts';
import { operationProblems } from './operation/problems.ts';
import { report, type SpecProblem, together } from './problem.ts';
import { readSandbox, sandboxFiles } from './sandbox.ts';
import { schemaProblems } from './schema/problems.ts';
import { readSource, type Source } from './source/source.ts';
import { type Beside, Spec } from './spec.ts';
import { readTranslation, translations } from './translation.ts';
import { vocabularyProblems } from './vocabulary/problems.ts';
import { readVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';

/** The folders beside the documents. */
export const companions: readonly Companion[] = [translations, sandboxFiles];

/** The documents of a folder, in alphabetical order. */
export async function specPaths(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * What is wrong with a document as it is written, before anything is made of it: our vocabulary, references, schemas,
 * and what operations have to say of themselves. Each is looked at by itself; what has to agree with something
 * elsewhere in the document is `scripts/lint`'s.
 */
export function sourceProblems(source: Source, vocabulary: Vocabulary): SpecProblem[] {
  return [...vocabularyProblems(source, vocabulary), ...schemaProblems(source), ...operationProblems(source)];
}

/** @throws SpecProblems with everything that is wrong with the document as it is written */
export async function readSpec(path: string, { language = 'en' }: Reading = {}): Promise<Spec> {
  const source = await readSource(path);
  report(sourceProblems(source, await readVocabulary()));
  const beside = await readBeside(path, source);
  const { translation } = beside;
  return new Spec(language === 'zh-TW' && translation?.isWhole === true ? translation.inChinese() : source, beside);
}

/** How documents are read. */
export interface Reading {
  /**
   * In which language texts are: summaries, descriptions and the like. What is written in both languages (`{ en, zh }`)
   * stays so. A document whose `translation` is not there or not whole is in English all the same.
   */
  readonly language?: 'en' | 'zh-TW';
}

/**
 * What stands beside a document in files of its name.
 *
 * @throws SpecProblems with everything that is wrong with those files by themselves
 */
export async function readBeside(path: string, source: Source): Promise<Beside> {
  const sandbox = readSandbox(path);
  const translation = readTranslation(path, source);
  await together<unknown>([sandbox, translation]);
  return { sandbox: await sandbox, translation: await translation };
}

/**
 * The documents of a folder: `readSpecs('specs', { language: 'zh-TW' })` has the same operations, fields and paths as
 * without, and Chinese texts.
 *
 * @throws SpecProblems with the problems of every document
 */
export async function readSpecs(folder: string, reading: Reading = {}): Promise<Spec[]> {
  return eachDocument(folder, (path) => readSpec(path, reading));
}

/**
 * What is made of each document of a folder.
 *
 * @throws SpecProblems with the problems of all of them, and with files for documents that are not there
 */
export async function eachDocument<T>(folder: string, make: (path: string) => Promise<T>): Promise<T[]> {
  const paths = await specPaths(folder);
  const found = await Promise.all(companions.map((each) => strays(each, folder, paths)));
  return together([...paths.map(make), ...found.flat().map((problem) => Promise.reject<T>(problem))]);
}
