import { basename } from 'node:path';
import { type Companion, readCompanion } from './companion.ts';
import { isObject, items, type Json, type Path } from './json.ts';
import { report, type SpecProblem } from './problem.ts';
import type { Source } from './source/source.ts';

/** The folder beside the documents that holds their translations. */
export const translations: Companion = { folder: 'zh-TW', begin: 'overlay: 1.0.0', purpose: 'translate' };

/** A document's own texts in the Chinese of Taiwan. */
export interface Translation {
  readonly title: string;
  readonly description: string;
}

/**
 * The translation of a document: an OpenAPI Overlay 1.0 that puts `info` into Chinese. None where there is no file.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 * @throws SpecProblems with everything that is wrong with the file
 */
export async function readTranslation(documentPath: string): Promise<Translation | undefined> {
  const source = await readCompanion(translations, documentPath);
  if (source === undefined) return undefined;
  report([...overlayProblems(source, basename(documentPath)), ...actionProblems(source)]);
  const [action] = items(source.value['actions']);
  const { title, description } = isObject(action) && isObject(action['update']) ? action['update'] : {};
  return { title: String(title), description: String(description) };
}

function* overlayProblems(source: Source, name: string): Generator<SpecProblem> {
  const { overlay, info, extends: document } = source.value;
  if (overlay !== '1.0.0')
    yield source.problem(['overlay'], 'not an OpenAPI Overlay 1.0; start it with "overlay: 1.0.0"');
  for (const key of ['title', 'version']) {
    if (isText(isObject(info) ? info[key] : undefined)) continue;
    yield source.problem(['info', key], `the overlay's info has no ${key}; say it in a text`);
  }
  if (document === `../${name}`) return;
  yield source.problem(['extends'], `"extends" has to be the document of the same name; write "extends: ../${name}"`);
}

const fields = ['title', 'description'] as const satisfies readonly (keyof Translation)[];

function* actionProblems(source: Source): Generator<SpecProblem> {
  const actions = items(source.value['actions']);
  for (const [index, action] of actions.entries()) yield* targetProblems(source, action, ['actions', String(index)]);
  if (actions.length !== 1) {
    yield source.problem(['actions'], 'a translation has one action, with the target $.info; add or remove');
  }
}

function* targetProblems(source: Source, action: Json, at: Path): Generator<SpecProblem> {
  const { target, update, ...others } = isObject(action) ? action : {};
  if (target !== '$.info') {
    yield source.problem([...at, 'target'], `the target ${shown(target)} is not known; a translation updates $.info`);
  }
  for (const key of Object.keys(others)) {
    yield source.problem([...at, key], `"${key}" is not part of a translation; an action has a target and an update`);
  }
  const texts = isObject(update) ? update : {};
  for (const field of fields) {
    if (isText(texts[field])) continue;
    yield source.problem([...at, 'update', field], `the update has no ${field}; give it in Chinese`);
  }
  for (const key of Object.keys(texts)) {
    if (fields.some((field) => field === key)) continue;
    yield source.problem([...at, 'update', key], `"${key}" is not translated; keep ${fields.join(' and ')}`);
  }
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function shown(value: Json | undefined): string {
  return typeof value === 'string' ? `"${value}"` : 'of this action';
}
