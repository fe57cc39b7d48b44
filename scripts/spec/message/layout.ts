import { holdsPayload, type Layout, type Slot } from '../../../src/message/layout.ts';
import type { TimeFormat } from '../../../src/time/format.ts';
import type { Direction } from '../direction.ts';
import type { Field, Schema } from '../schema/schema.ts';
import { optionsOf } from './option.ts';

/**
 * How much of a layout is told. The rest is what whoever gives the payload gives, and comes in whatever order that
 * does.
 *
 * - `whole`: every place, also inside of places that hold nothing special (XML needs the order and which elements are
 *   lists)
 * - `outer`: the places of the message, and what is special inside of them
 * - `special`: of the payload only what is special; and what stands round it
 */
export type Extent = 'whole' | 'outer' | 'special';

/** What is asked of every place: which way the message goes, how much is told, and inside of what it stands. */
interface Walk {
  readonly direction: Direction;
  readonly extent: Extent;
  readonly inside: readonly Schema[];
}

/** The places of a wire schema in the order in which they are written, each with who fills it. */
export function layoutOf(schema: Schema, direction: Direction, extent: Extent): Layout {
  const layout = placesOf(schema, { direction, extent, inside: [] });
  return extent === 'special' && !layout.some(([, slot]) => slot.is === 'payload') ? layout.filter(hasSpecial) : layout;
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
 * (ECPay Developers p=2902).
 */
export function sortedForSigning(layout: Layout): Layout {
  const key = (entry: Layout[number]): string => entry[0].toLowerCase();
  return [...layout].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function slotOf({ name, schema, required }: Field, walk: Walk): Slot {
  const { filledBy, freshMinutes: fresh, keywords } = schema;
  const demanded = walk.direction === 'out' && required ? { required: true as const } : {};
  if (filledBy === 'envelope') return { is: 'envelope' };
  if (filledBy === 'clock') {
    const format = (keywords.format ?? 'unix-seconds') as TimeFormat;
    return { is: 'clock', format, ...(fresh === undefined ? {} : { fresh }), ...demanded };
  }
  if (walk.direction === 'out' && filledBy === 'new-id') return { ...newId(keywords), ...demanded };
  if (schema.isPayload) return { is: 'payload', ...inside(schema, walk) };
  if (walk.direction === 'out' && filledBy === 'credentials') return credentialSlot(name, schema);
  if (walk.direction === 'out' && keywords.const !== undefined) {
    const value = keywords.const as string | number | boolean;
    return { is: 'constant', value, ...(schema.also === undefined ? {} : { also: schema.also }) };
  }
  const inner = inside(schema, walk);
  if (inner.fields !== undefined && someSlot(inner.fields, (slot) => slot.is !== 'given')) {
    return { is: 'object', fields: placesIn(schema, walk) };
  }
  const sent = walk.direction === 'out' && required ? keywords.default : undefined;
  return {
    is: 'given',
    ...(sent === undefined ? {} : { otherwise: sent as string | number }),
    ...(schema.identifies ? { identifies: true as const } : {}),
    ...(schema.isJsonText ? { json: true as const } : {}),
    ...inner,
  };
}

function credentialSlot(name: string, schema: Schema): Slot {
  const [option, otherwise] = optionsOf(name, schema);
  return { is: 'credential', option, ...(otherwise === undefined ? {} : { otherwise }) };
}

/**
 * Where there is no room for a UUID it is a shorter text, as long as the vendor allows, and never longer than anybody
 * needs.
 */
function newId({ format, maxLength }: Schema['keywords']): Slot {
  if (format === 'uuid') return { is: 'new-id' };
  return { is: 'new-id', length: Math.min(maxLength ?? longestId, longestId) };
}

const longestId = 20;

function inside(schema: Schema, walk: Walk): { fields?: Layout; list?: true } {
  const whole = walk.extent === 'whole';
  const { isList } = schema;
  const all = placesIn(schema, walk);
  const fields = whole || holdsPayload(all) ? all : all.filter(hasSpecial);
  const isListed = whole || fields.length > 0;
  return { ...(fields.length > 0 && isListed ? { fields } : {}), ...(isList && whole ? { list: true as const } : {}) };
}

function placesIn(schema: Schema, walk: Walk): Layout {
  return placesOf(schema.content ?? (schema.isList ? schema.items : schema), walk);
}

function hasSpecial([, slot]: Layout[number]): boolean {
  return isSpecial(slot);
}

function isSpecial(slot: Slot): boolean {
  return slot.is !== 'given' || slot.json === true || slot.otherwise !== undefined || slot.fields !== undefined;
}

function someSlot(layout: Layout, test: (slot: Slot) => boolean): boolean {
  return layout.some(
    ([, slot]) => test(slot) || ('fields' in slot && slot.fields !== undefined && someSlot(slot.fields, test)),
  );
}
