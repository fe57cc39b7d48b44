import type { Layout, Slot } from '../../src/message/layout.ts';
import type { TimeFormat } from '../../src/time/format.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { resolve, type Source } from './source.ts';
import { type Direction, isTextOfJson } from './view.ts';

/** What is asked of every place: in which document, which way the message goes, whether every place is described, and inside of what it stands. */
interface Walk {
  readonly source: Source;
  readonly direction: Direction;
  readonly whole: boolean;
  readonly inside: readonly JsonObject[];
}

/**
 * The places of a wire schema in the order in which they are written, each with who fills it. Places that hold nothing special inside are
 * not described further, unless `whole` asks for every one (XML needs the order and which elements are lists).
 */
export function layoutOf(source: Source, schema: Json | undefined, direction: Direction, whole: boolean): Layout {
  return placesOf({ source, direction, whole, inside: [] }, schema);
}

function placesOf(walk: Walk, schema: Json | undefined): Layout {
  const layout: [string, Slot][] = [];
  for (const object of objectsOf(walk.source, schema)) {
    // A schema that holds itself is described once.
    if (walk.inside.includes(object)) continue;
    const within = { ...walk, inside: [...walk.inside, object] };
    const required = Array.isArray(object['required']) ? object['required'] : [];
    for (const [name, property] of Object.entries(object['properties'] as JsonObject)) {
      if (layout.some(([known]) => known === name)) continue;
      const held = { ...resolve(walk.source, property), ...(isObject(property) ? property : {}) };
      layout.push([name, slotOf(within, name, held, required.includes(name))]);
    }
  }
  return layout;
}

/** The option that fills a field: `MerchantID` is `merchantId`, `cust_id` is `custId`. */
export function optionName(field: string): string {
  const words = field.split('_').flatMap((part) => part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [part]);
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())).join('');
}

/** CheckMacValue is calculated over fields in this order: names without case, code unit by code unit (beyond-the-documents.md, section 1). */
export function sortedForSigning(layout: Layout): Layout {
  const key = (entry: Layout[number]): string => entry[0].toLowerCase();
  return [...layout].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function slotOf(walk: Walk, name: string, held: JsonObject, required: boolean): Slot {
  const { direction } = walk;
  const by = held['x-filled-by'];
  if (by === 'envelope') return { is: 'envelope' };
  if (by === 'clock') {
    const fresh = held['x-fresh-minutes'];
    return { is: 'clock', format: (held['format'] ?? 'unix-seconds') as TimeFormat, ...(typeof fresh === 'number' ? { fresh } : {}) };
  }
  if (held['x-payload'] === true) return { is: 'payload', ...inside(walk, held) };
  if (direction === 'out' && by === 'credentials') return { is: 'credential', option: optionName(name) };
  if (direction === 'out' && held['const'] !== undefined) return { is: 'constant', value: held['const'] as string | number | boolean };
  const inner = inside(walk, held);
  const fields = inner.fields;
  if (fields !== undefined && special(fields, (slot) => slot.is !== 'given')) return { is: 'object', fields };
  return {
    is: 'given',
    ...(direction === 'out' && required && held['default'] !== undefined ? { otherwise: held['default'] as string | number } : {}),
    ...(isTextOfJson(held) ? { json: true as const } : {}),
    ...inner,
  };
}

function inside(walk: Walk, held: JsonObject): { fields?: Layout; list?: true } {
  const { whole } = walk;
  const list = isList(held);
  const content = isObject(held['contentSchema']) ? held['contentSchema'] : list ? held['items'] : held;
  const fields = placesOf(walk, content);
  const worth = whole || special(fields, (slot) => slot.is !== 'given' || slot.json === true || slot.otherwise !== undefined || slot.fields !== undefined);
  return { ...(fields.length > 0 && worth ? { fields } : {}), ...(list && whole ? { list: true as const } : {}) };
}

function isList(held: JsonObject): boolean {
  return [held['type']].flat().includes('array');
}

function special(layout: Layout, wanted: (slot: Slot) => boolean): boolean {
  return layout.some(([, slot]) => wanted(slot) || ('fields' in slot && slot.fields !== undefined && special(slot.fields, wanted)));
}

/** Names of all properties that a value of this schema may have. */
export function propertyNames(source: Source, schema: Json | undefined): ReadonlySet<string> {
  return new Set(objectsOf(source, schema).flatMap((object) => Object.keys(object['properties'] as JsonObject)));
}

/** The schema of a property, wherever among a value's branches it stands. */
export function propertySchema(source: Source, schema: Json | undefined, name: string): JsonObject {
  const held = objectsOf(source, schema).map((object) => (object['properties'] as JsonObject)[name]);
  return resolve(
    source,
    held.find((property) => property !== undefined),
  );
}

/** All object schemas that a value may follow: itself and its branches, so that a refusal's fields are known beside a success's. */
function objectsOf(source: Source, schema: Json | undefined, depth = 0): JsonObject[] {
  const resolved = resolve(source, schema);
  const own = isObject(resolved['properties']) ? [resolved] : [];
  if (depth > 5) return own;
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => (Array.isArray(resolved[key]) ? (resolved[key] as Json[]) : []));
  const values = branches.filter((branch) => isObject(branch) && (branch['$ref'] !== undefined || branch['type'] !== undefined));
  return [...own, ...values.flatMap((branch) => objectsOf(source, branch, depth + 1))];
}
