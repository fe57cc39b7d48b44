import { isContent } from '../../message/layout.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an example says, with what is known in its place: by name, however deep. */
export interface Known {
  /** The first that has the name is believed. */
  readonly fields: readonly Fields[];
  /** What takes the place of whole lists. */
  readonly lists?: { readonly [name: string]: readonly Fields[] };
}

/** An example turned into a real message: every field that is known takes the place of the example's. Changes nothing that it is given. */
export function overlay(example: unknown, known: Known): unknown {
  if (!isContent(example)) return example;
  return Object.fromEntries(Object.entries(example).map(([name, held]) => [name, fieldOf(name, held, known)]));
}

function fieldOf(name: string, held: unknown, known: Known): unknown {
  const list = known.lists?.[name];
  if (list !== undefined) return list.map((fields) => itemOf(held, fields));
  const source = known.fields.find((fields) => Object.hasOwn(fields, name));
  if (source === undefined) return Array.isArray(held) ? held : overlay(held, known);
  return inTheWayOf(held, source[name]);
}

/** An item of a list in the shape of the example's first; with no example of one, all that is known. */
function itemOf(held: unknown, fields: Fields): unknown {
  const template: unknown = Array.isArray(held) ? held[0] : undefined;
  if (isContent(template)) return overlay(template, { fields: [fields] });
  return fields;
}

/** Of one field an example may hold text where another part of the API holds a number. */
function inTheWayOf(held: unknown, value: unknown): unknown {
  if (typeof held === 'string' && typeof value === 'number') return String(value);
  if (typeof held === 'number' && typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
  return value;
}
