import { basename } from 'node:path';
import { type Companion, readCompanion } from './companion.ts';
import { isObject, items, type Json, type JsonObject, lookup } from './json.ts';
import { pathOf } from './json-path.ts';
import { isWhole, overlayProblems } from './overlay.ts';
import { report } from './problem.ts';
import type { Source } from './source/source.ts';
import { readTranslated, type Translated } from './translated.ts';

/** The folder beside the documents that holds their translations. */
export const translations: Companion = { folder: 'zh-TW', begin: 'overlay: 1.0.0', purpose: 'translate' };

/** A document in the Chinese of Taiwan. */
export interface Translation {
  readonly title: string;
  /** In a few words; none where only what the document is called is translated. */
  readonly summary?: string;
  readonly description: string;
  /** It translates all of the document, and not only what that is called. */
  readonly isWhole: boolean;
  /** Which of its texts still say what the English says. */
  readonly translated: Translated;
  /** The document with every text that a person reads in Chinese; what is wrong with it stands at the same lines. */
  inChinese(): Source;
}

/**
 * The translation of a document: an OpenAPI Overlay 1.0, each of whose actions updates the texts of one object. None
 * where there is no file.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 * @throws SpecProblems with everything that is wrong with the file, and with every text that it leaves in English
 */
export async function readTranslation(documentPath: string, source: Source): Promise<Translation | undefined> {
  const overlay = await readCompanion(translations, documentPath);
  if (overlay === undefined) return undefined;
  report(overlayProblems(overlay, { name: basename(documentPath), source }));
  const actions = items(overlay.value['actions']).filter(isObject);
  const { title, summary, description } = updateOf(actions.find(({ target }) => target === '$.info'));
  return {
    title: String(title),
    ...(typeof summary === 'string' ? { summary } : {}),
    description: String(description),
    isWhole: isWhole(overlay),
    translated: await readTranslated(documentPath, overlay, source),
    inChinese: () => ({ ...source, value: updated(source.value, actions) }),
  };
}

/** A copy of a document, since a part that is written once may stand in several places. */
function updated(document: JsonObject, actions: readonly JsonObject[]): JsonObject {
  const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
  for (const action of actions) {
    const { target } = action;
    const found = lookup(copy, (typeof target === 'string' && pathOf(target)) || []);
    if (isObject(found)) Object.assign(found, updateOf(action));
  }
  translateRefusals(copy);
  return copy;
}

/** Kinds of refusal of the vendor's own are called in both languages where they are written. */
function translateRefusals(value: Json): void {
  for (const [key, held] of Object.entries(isObject(value) || Array.isArray(value) ? value : {})) {
    if (key !== 'x-refusals') translateRefusals(held);
    else
      for (const refusal of Object.values(isObject(held) ? held : {}))
        if (isObject(refusal) && typeof refusal['zh'] === 'string') refusal['summary'] = refusal['zh'];
  }
}

function updateOf(action: JsonObject | undefined): JsonObject {
  const update = action?.['update'];
  return isObject(update) ? update : {};
}
