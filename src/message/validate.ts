import type { Check, Keywords } from './check.ts';
import { conditionKeywords } from './keywords/condition.ts';
import { listKeywords } from './keywords/list.ts';
import { numberKeywords } from './keywords/number.ts';
import { objectKeywords } from './keywords/object.ts';
import { textKeywords } from './keywords/text.ts';
import { valueKeywords } from './keywords/value.ts';
import type { Schema, SchemaObject } from './schema.ts';

/** In the order in which problems are told: what a field is by itself, then what follows from it for others. */
const keywords: Keywords = {
  ...valueKeywords,
  ...textKeywords,
  ...numberKeywords,
  ...listKeywords,
  ...objectKeywords,
  ...conditionKeywords,
};

const names = Object.keys(keywords) as (keyof SchemaObject)[];

/** Every keyword that judges a value. */
export const keywordNames: readonly string[] = [...names, 'then', 'else'];

const checks = new WeakMap<SchemaObject, Check>();

/** The check of a schema, made at its first use: schemas are generated and never change. */
export function checkOf(schema: Schema): Check {
  if (schema === true) return () => {};
  if (schema === false) return (_, report) => report.add('not', 'must not be given here');
  const known = checks.get(schema);
  if (known !== undefined) return known;
  const parts = names.flatMap((name) => checkOfKeyword(name, schema) ?? []);
  const [only] = parts;
  const check = only !== undefined && parts.length === 1 ? only : allOf(parts);
  checks.set(schema, check);
  return check;
}

function allOf(parts: readonly Check[]): Check {
  return (value, report) => {
    for (const part of parts) part(value, report);
  };
}

function checkOfKeyword<Name extends keyof SchemaObject>(name: Name, schema: SchemaObject): Check | undefined {
  const keyword = schema[name];
  return keyword === undefined ? undefined : keywords[name]?.(keyword, schema, checkOf);
}
