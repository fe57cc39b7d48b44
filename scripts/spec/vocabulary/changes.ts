import { isObject, items, type Json, type JsonObject, type Path } from '../json.ts';
import { referenceOf } from '../reference.ts';
import type { Source } from '../source/source.ts';
import { type Extensions, isExtension } from './extensions.ts';

/** A keyword of our vocabulary without the `x-` in front of it. */
export type Keyword = keyof Extensions extends `x-${infer Name}` ? Name : never;

/** A keyword that holds something else than it did. */
export interface KeywordChange {
  readonly keyword: Keyword;
  readonly at: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Differences between two states of a document in our own vocabulary, which no tool for OpenAPI looks at. */
export function keywordChanges(base: Source, revision: Source): KeywordChange[] {
  return [...differences(base.value, revision.value, [])];
}

function* differences(before: Json, after: Json, path: Path): Generator<KeywordChange> {
  if (same(before, after)) return;
  const [old, now] = [children(before), children(after)];
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const at = [...path, key];
    const [was, is] = [old[key], now[key]];
    if (isExtension(key)) {
      if (!same(was, is)) yield { keyword: key.slice('x-'.length) as Keyword, at, before: was, after: is };
    } else if (was !== undefined && is !== undefined) {
      // What is new or gone as a whole is the other tool's business.
      yield* differences(was, is, at);
    }
  }
}

/** Items of a list go by what they are called, so that one that is put in between leaves the others what they were. */
function children(value: Json): JsonObject {
  if (isObject(value)) return value;
  return Object.fromEntries(items(value).map((item, index) => [nameOf(item) ?? String(index), item]));
}

function nameOf(item: Json): string | undefined {
  if (!isObject(item)) return undefined;
  const name = referenceOf(item) ?? item['name'] ?? item['url'];
  return name === undefined ? undefined : String(name);
}

function same(before: Json | undefined, after: Json | undefined): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
