import { put } from '../message/layout.ts';
import { formDecode } from './dialects.ts';
import { EnvelopeFault } from './envelope.ts';

/** Names and texts as a form carries them. No prototype, so that a field may have any name. */
export type Pairs = Record<string, string>;

/**
 * Makes objects without a prototype of their own that the engine keeps as quick as others; `Object.create(null)` makes
 * slow ones.
 */
const Fields = function Fields(): void {} as unknown as { new (): Pairs; prototype: object };
Fields.prototype = Object.create(null) as object;

/** Pairs to be filled. */
export function noPairs(): Pairs {
  return new Fields();
}

/** What a form can carry of a content: texts as they are, numbers in plain digits. Leaves out what is undefined. */
export function toPairs(content: unknown): Pairs {
  const pairs = noPairs();
  const given = content as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value !== undefined) put(pairs, name, textOf(value));
  }
  return pairs;
}

/**
 * The same in the content's own place, to be handed out: filling a second object of many fields takes as long as hashing
 * them does.
 */
export function toFields(content: Record<string, unknown>): Pairs {
  const names = Object.keys(content);
  const values = Object.values(content);
  for (let place = 0; place < names.length; place += 1) {
    const name = names[place] as string;
    const value = values[place];
    if (value === undefined) delete content[name];
    else if (typeof value !== 'string') put(content, name, textOf(value));
  }
  return content as Pairs;
}

/**
 * A value as text: the very text that is signed is the one that is sent. A form cannot say `null`; nothing is the
 * nearest to it.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * `application/x-www-form-urlencoded` as browsers write it. A lone surrogate is refused, where a browser would replace
 * it.
 */
export function writeForm(pairs: Pairs): string {
  for (const name in pairs) {
    if (!`${name}=${pairs[name]}`.isWellFormed())
      throw new EnvelopeFault('unreadable', 'a value contains a lone surrogate, which cannot be encoded');
  }
  return new URLSearchParams(pairs).toString();
}

/**
 * As many as PHP takes (`max_input_vars`), in which the vendors' own programs are written; a stranger's text may hold a
 * hundred thousand.
 */
export const mostFields = 1000;

export function tooMany(what: string): EnvelopeFault {
  return new EnvelopeFault('unreadable', `the ${what} has more than ${mostFields} fields`, { isTooLarge: true });
}

/**
 * A name as it stands in a form. Forms bring the same names in the same order again and again: behind each name the one
 * that stood there the last time is compared first, which takes a fifth of the time of cutting it out and decoding it.
 */
interface FormName {
  readonly name: string;
  /** With its `=`. */
  readonly written: string;
  next: FormName | undefined;
}

/** What hangs on it is no longer than a form. */
const beforeFirst: FormName = { name: '', written: '', next: undefined };
/** A stranger's may be as long as his whole form. */
const longestName = 64;

/** Reads a form. A name that comes twice is refused: two readers would see two different orders. */
export function readForm(text: string): Pairs {
  const pairs = noPairs();
  const { length } = text;
  let fields = 0;
  let last = beforeFirst;
  // Runs along the text instead of splitting it: every callback passes here, forged ones too.
  for (let start = 0, end = 0; start < length; start = end + 1) {
    end = text.indexOf('&', start);
    if (end < 0) end = length;
    // An empty one is none, but a text may hold a million.
    fields += 1;
    if (fields > mostFields) throw tooMany('form');
    if (end === start) continue;
    const { next } = last;
    last = next !== undefined && text.startsWith(next.written, start) ? next : nameBehind(last, text.slice(start, end));
    const { name, written } = last;
    if (name in pairs) throw new EnvelopeFault('unreadable', `the form has the field "${name}" twice`);
    pairs[name] = decoded(text.slice(start + written.length, end));
  }
  return pairs;
}

function nameBehind(last: FormName, pair: string): FormName {
  const equals = pair.indexOf('=');
  const written = equals < 0 ? pair : pair.slice(0, equals + 1);
  const name = decoded(equals < 0 ? pair : pair.slice(0, equals));
  if (written !== `${name}=` || name.length > longestName) return { name, written, next: undefined };
  // Made of the name alone: a part of the form would keep the whole form in memory.
  last.next = { name, written: `${name}=`, next: undefined };
  return last.next;
}

function decoded(text: string): string {
  try {
    return formDecode(text);
  } catch (cause) {
    throw new EnvelopeFault('unreadable', 'the form has a broken percent escape', { cause });
  }
}

export function writeRawPairs(pairs: Pairs): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
