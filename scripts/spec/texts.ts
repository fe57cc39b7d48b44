import { entries, isObject, type Json, type Path } from './json.ts';

/** A text of a document that a person reads. */
export interface WrittenText {
  /** Of the object that has it, and its key. */
  readonly at: Path;
  readonly text: string;
}

const texts = new Set(['summary', 'description', '$comment']);
/** Texts of objects that have others than these, by the object's key. */
const others: Readonly<Record<string, ReadonlySet<string>>> = {
  info: new Set(['title', 'summary', 'description']),
  'x-resolve': new Set(['instead', 'otherwise']),
};

/** A source that says more than addresses and the vendor's own titles: `, section 3.2`. */
const wordedSource = /(?:^|[\s(])[a-z]{3,}(?=[\s),;]|$)/;

/** What stands under these is the vendor's, or in both languages where it is written. */
const skipped = new Set([
  ...['example', 'examples', 'enum', 'const', 'default', 'license', 'x-source'],
  ...['x-meanings', 'x-messages', 'x-other-callbacks', 'x-event', 'x-confirm', 'x-success'],
]);

/** What a person reads of exchanges that are data in all else, by the keyword that holds them by name. */
const inNamed: Readonly<Record<string, string>> = { 'x-examples': 'summary', 'x-refusals': 'summary' };

/** Every text of a document that is written in English, in its order. */
export function* textsOf(value: Json, at: Path = []): Generator<WrittenText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, [...at, String(index)]);
    return;
  }
  const isNames = at.at(-1) === 'properties' && at.at(-2) !== 'properties';
  const own = isNames ? new Set<string>() : (others[at.at(-1) ?? ''] ?? texts);
  // Of documents and operations the source is shown.
  const isSourced = at.length === 0 || (isObject(value) && value['operationId'] !== undefined);
  for (const [key, held] of entries(value)) {
    const path = [...at, key];
    if (typeof held === 'string') {
      if (own.has(key) || (isSourced && key === 'x-source' && wordedSource.test(held))) yield { at: path, text: held };
    } else if (isNames || !isKept(key)) yield* textsOf(held, path);
    else yield* namedTexts(key, held, path);
  }
}

function isKept(key: string): boolean {
  return skipped.has(key) || inNamed[key] !== undefined || key === 'x-counterparts';
}

function* namedTexts(key: string, held: Json, at: Path): Generator<WrittenText> {
  const isLibrary = key === 'x-counterparts';
  const named = isLibrary && isObject(held) ? held['members'] : held;
  const text = isLibrary ? 'note' : inNamed[key];
  if (text === undefined) return;
  for (const [name, each] of entries(named)) {
    const written = isObject(each) ? each[text] : undefined;
    // A kind of refusal of the vendor's own says it in Chinese where it is written.
    if (typeof written !== 'string' || (isObject(each) && each['zh'] !== undefined && !isLibrary)) continue;
    yield { at: [...at, ...(isLibrary ? ['members'] : []), name, text], text: written };
  }
}
