import { isContent } from '../../message/layout.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What takes the place of an example's values: by name, at any depth. */
export interface KnownFields {
  /** The first of them that has the name counts. */
  readonly fields: readonly Fields[];
  /** These take the place of whole lists. */
  readonly lists?: { readonly [name: string]: readonly Fields[] };
}

/**
 * An example turned into a real message: every field that is known takes the place of the example's. Leaves its
 * arguments unchanged.
 */
export function fillExample(example: unknown, known: KnownFields): unknown {
  if (!isContent(example)) return example;
  return Object.fromEntries(Object.entries(example).map(([name, held]) => [name, fieldOf(name, held, known)]));
}

function fieldOf(name: string, held: unknown, known: KnownFields): unknown {
  const list = known.lists?.[name];
  if (list !== undefined) return list.map((fields) => itemOf(held, fields));
  const source = known.fields.find((fields) => Object.hasOwn(fields, name));
  if (source === undefined) return Array.isArray(held) ? held : fillExample(held, known);
  return asTypeOf(held, source[name]);
}

/**
 * An item of a list in the shape of the example's first; with no example of one, all that is known.
 */
function itemOf(held: unknown, fields: Fields): unknown {
  const template: unknown = Array.isArray(held) ? held[0] : undefined;
  if (isContent(template)) return fillExample(template, { fields: [fields] });
  return fields;
}

/** The same field may be text in one message of the API and a number in another; the example shows which. */
function asTypeOf(example: unknown, value: unknown): unknown {
  if (typeof example === 'string' && typeof value === 'number') return String(value);
  if (typeof example === 'number' && typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
  return value;
}
