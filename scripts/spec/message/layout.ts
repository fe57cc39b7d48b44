import type { Layout, Slot } from '../../../src/message/layout.ts';
import type { TimeFormat } from '../../../src/time/format.ts';
import type { Direction } from '../direction.ts';
import type { Field, Schema } from '../schema/schema.ts';
import { optionName } from './option.ts';

/**
 * What is asked of every place: which way the message goes, whether every place is described, and inside of what it
 * stands.
 */
interface Walk {
  readonly direction: Direction;
  readonly whole: boolean;
  readonly inside: readonly Schema[];
}

/**
 * The places of a wire schema in the order in which they are written, each with who fills it. Places that hold nothing
 * special inside are not described further, unless `whole` asks for every one (XML needs the order and which elements
 * are lists).
 */
export function layoutOf(schema: Schema, direction: Direction, whole: boolean): Layout {
  return placesOf(schema, { direction, whole, inside: [] });
}

function placesOf(schema: Schema | undefined, walk: Walk): Layout {
  const layout: [string, Slot][] = [];
  for (const object of schema?.objects ?? []) {
    // A schema that holds itself is described once.
    if (walk.inside.includes(object.target)) continue;
    const within = { ...walk, inside: [...walk.inside, object.target] };
    for (const field of object.fields) {
      if (!layout.some(([known]) => known === field.name)) layout.push([field.name, slotOf(field, within)]);
    }
  }
  return layout;
}

/**
 * CheckMacValue is calculated over fields in this order: names without case, code unit by code unit
 * (beyond-the-documents.md, section 1).
 */
export function sortedForSigning(layout: Layout): Layout {
  const key = (entry: Layout[number]): string => entry[0].toLowerCase();
  return [...layout].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function slotOf({ name, schema, required }: Field, walk: Walk): Slot {
  const { filledBy, freshMinutes: fresh, keywords } = schema;
  if (filledBy === 'envelope') return { is: 'envelope' };
  if (filledBy === 'clock') {
    const format = (keywords.format ?? 'unix-seconds') as TimeFormat;
    return { is: 'clock', format, ...(fresh === undefined ? {} : { fresh }) };
  }
  if (walk.direction === 'out' && filledBy === 'new-id') return newId(keywords);
  if (schema.isPayload) return { is: 'payload', ...inside(schema, walk) };
  if (walk.direction === 'out' && filledBy === 'credentials') return { is: 'credential', option: optionName(name) };
  if (walk.direction === 'out' && keywords.const !== undefined) {
    return { is: 'constant', value: keywords.const as string | number | boolean };
  }
  const inner = inside(schema, walk);
  if (inner.fields !== undefined && someSlot(inner.fields, (slot) => slot.is !== 'given')) {
    return { is: 'object', fields: inner.fields };
  }
  const sent = walk.direction === 'out' && required ? keywords.default : undefined;
  return {
    is: 'given',
    ...(sent === undefined ? {} : { otherwise: sent as string | number }),
    ...(schema.isJsonText ? { json: true as const } : {}),
    ...inner,
  };
}

/** Where there is no room for a UUID it is a shorter text, as long as the vendor allows, and never longer than anybody needs. */
function newId({ format, maxLength }: Schema['keywords']): Slot {
  if (format === 'uuid') return { is: 'new-id' };
  return { is: 'new-id', length: Math.min(maxLength ?? longestId, longestId) };
}

const longestId = 20;

function inside(schema: Schema, walk: Walk): { fields?: Layout; list?: true } {
  const { whole } = walk;
  const { isList } = schema;
  const fields = placesOf(schema.content ?? (isList ? schema.items : schema), walk);
  const isTold = whole || someSlot(fields, isSpecial);
  return { ...(fields.length > 0 && isTold ? { fields } : {}), ...(isList && whole ? { list: true as const } : {}) };
}

function isSpecial(slot: Slot): boolean {
  return slot.is !== 'given' || slot.json === true || slot.otherwise !== undefined || slot.fields !== undefined;
}

function someSlot(layout: Layout, test: (slot: Slot) => boolean): boolean {
  return layout.some(
    ([, slot]) => test(slot) || ('fields' in slot && slot.fields !== undefined && someSlot(slot.fields, test)),
  );
}
