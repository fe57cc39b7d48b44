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
  const fields = content as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined) pairs[name] = textOf(value);
  }
  return pairs;
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

/** Reads a form. A name that comes twice is refused: two readers would see two different orders. */
export function readForm(text: string): Pairs {
  const pairs = noPairs();
  const { length } = text;
  let fields = 0;
  // Runs along the text instead of splitting it: every callback passes here, forged ones too.
  for (let start = 0, end = 0; start < length; start = end + 1) {
    end = text.indexOf('&', start);
    if (end < 0) end = length;
    if (end === start) continue;
    fields += 1;
    if (fields > mostFields) throw tooMany('form');
    const equals = text.indexOf('=', start);
    const at = equals < 0 || equals > end ? end : equals;
    let name: string;
    let value: string;
    try {
      name = formDecode(text.slice(start, at));
      value = formDecode(text.slice(at + 1, end));
    } catch (cause) {
      throw new EnvelopeFault('unreadable', 'the form has a broken percent escape', { cause });
    }
    if (name in pairs) throw new EnvelopeFault('unreadable', `the form has the field "${name}" twice`);
    pairs[name] = value;
  }
  return pairs;
}

export function writeRawPairs(pairs: Pairs): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
