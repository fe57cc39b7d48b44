import type { Direction } from '../direction.ts';
import { isObject, items, type Json, type JsonObject } from '../json.ts';
import type { Schema } from '../schema/schema.ts';
import { knownValues } from './hints.ts';

/** The first type is what the merchant sees; `null` stays beside it. */
export function seenType(types: readonly Json[]): Json {
  const first = types.find((type) => type !== 'null') ?? 'null';
  return types.includes('null') && first !== 'null' ? [first, 'null'] : first;
}

/** Takes away what the client fills in, and frees what it can fill in when the merchant does not. */
export function dropFilled(schema: Schema, view: JsonObject, direction: Direction): void {
  const { properties } = view;
  if (!isObject(properties)) return;
  const required = new Set(items(view['required']).map(String));
  for (const field of schema.fields) {
    const isFilled = isFilledIn(field.schema, direction);
    if (isFilled) delete properties[field.name];
    if (isFilled || mayBeLeftOut(field.schema)) required.delete(field.name);
    if (direction === 'out' && field.schema.keywords.default !== undefined) required.delete(field.name);
  }
  if (required.size > 0) view['required'] = [...required];
  else delete view['required'];
}

/**
 * Does the client fill this in, so that the merchant never sees it? In what a vendor sends only checksums are the
 * envelope's own.
 */
function isFilledIn({ filledBy, keywords }: Schema, direction: Direction): boolean {
  if (direction === 'in') return filledBy === 'envelope';
  return filledBy === 'envelope' || filledBy === 'credentials' || keywords.const !== undefined;
}

/** Does the client fill this in where the merchant gives nothing? */
function mayBeLeftOut({ filledBy }: Schema): boolean {
  return filledBy === 'clock' || filledBy === 'new-id';
}

/**
 * A text that has to be given is never empty: vendors take that for one that is missing. Where they do not it has a
 * `default`.
 */
export function fillRequiredTexts(schema: Schema, view: JsonObject): void {
  const { properties } = view;
  if (!isObject(properties)) return;
  const required = new Set(items(view['required']).map(String));
  for (const { name, schema: field } of schema.fields) {
    const seen = properties[name];
    if (required.has(name) && isObject(seen) && mayBeEmpty(field)) properties[name] = { ...seen, minLength: 1 };
  }
}

function mayBeEmpty({ types, keywords, content }: Schema): boolean {
  const { enum: listed, const: constant, format, pattern, minLength = 0 } = keywords;
  if (types[0] !== 'string' || content !== undefined || minLength > 0) return false;
  if ([listed, constant, format].some((held) => held !== undefined)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test('');
}

/** A vendor's list of values is open: known ones are named for the editor, and a new one is data. */
export function openValues({ keywords, meanings }: Schema, view: JsonObject): void {
  const known = keywords.enum ?? (meanings && Object.keys(meanings));
  delete view['enum'];
  if (known === undefined) return;
  const isNumber = [view['type']].flat().includes('integer');
  const values = known.filter((value) => value !== null);
  view[knownValues] = values.map((value) => (isNumber ? Number(value) : String(value)));
}
