import { isDate, writtenDate } from '../time/date.ts';
import { isTimeFormat } from '../time/format.ts';
import { type Content, copied, isContent } from './layout.ts';
import type { Schema, SchemaObject } from './schema.ts';

/**
 * What a merchant gives, each `Date` in the place of a time written as the vendor writes it, in Asia/Taipei. One that
 * is no time, or stands where no time is asked for, stays for the validation to refuse. The value itself is not
 * changed.
 */
export function withDatesWritten(schema: Schema | undefined, value: unknown): unknown {
  if (typeof schema !== 'object' || !holdsTime(schema)) return value;
  if (isDate(value)) return ofDate(schema, value);
  let written = value;
  for (const part of alternativesOf(schema)) written = withDatesWritten(part, written);
  if (Array.isArray(written)) return inList(schema, written);
  return isContent(written) ? inFields(schema, written) : written;
}

function ofDate(schema: SchemaObject, date: Date): unknown {
  if (isTimeFormat(schema.format)) return writtenDate(date, schema.format) ?? date;
  for (const part of alternativesOf(schema)) {
    const written = withDatesWritten(part, date);
    if (written !== date) return written;
  }
  return date;
}

function inList({ items }: SchemaObject, list: readonly unknown[]): unknown {
  const written = list.map((each) => withDatesWritten(items, each));
  return written.every((each, index) => each === list[index]) ? list : written;
}

function inFields({ properties = {}, additionalProperties }: SchemaObject, content: Content): unknown {
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(content)) {
    // Most values are texts and numbers, in which no Date can be.
    if (typeof content[name] !== 'object') continue;
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    const written = withDatesWritten(schema, content[name]);
    if (written === content[name]) continue;
    changed ??= copied(content);
    changed[name] = written;
  }
  return changed ?? content;
}

const known = new WeakMap<SchemaObject, boolean>();

/** Most schemas ask for no time anywhere, and cost nothing. Schemas are generated and never change. */
function holdsTime(schema: SchemaObject): boolean {
  const answer = known.get(schema) ?? asksForTime(schema, new Set());
  known.set(schema, answer);
  return answer;
}

function asksForTime(schema: Schema | undefined, seen: Set<SchemaObject>): boolean {
  if (typeof schema !== 'object' || seen.has(schema)) return false;
  seen.add(schema);
  if (isTimeFormat(schema.format)) return true;
  const { items, additionalProperties, properties = {} } = schema;
  const parts = [...alternativesOf(schema), items, additionalProperties, ...Object.values(properties)];
  return parts.some((part) => asksForTime(part, seen));
}

function alternativesOf({ $ref, allOf = [], anyOf = [], oneOf = [] }: SchemaObject): readonly (Schema | undefined)[] {
  return [$ref, ...allOf, ...anyOf, ...oneOf];
}
