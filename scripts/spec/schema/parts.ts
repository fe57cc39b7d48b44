import type { Schema } from './schema.ts';

/** Every schema that a value of this one is made of, at any depth, itself first. A component stands there once. */
function* partsOf(schema: Schema, seen: Set<Schema> = new Set()): Generator<Schema> {
  if (seen.has(schema.target)) return;
  seen.add(schema.target);
  yield schema;
  const held = [...schema.fields.map((field) => field.schema), schema.items, schema.content];
  const inner = [...held, ...schema.branches('oneOf', 'anyOf', 'allOf', 'prefixItems')];
  for (const part of inner) if (part !== undefined) yield* partsOf(part, seen);
}

const known = new WeakMap<Schema, ReadonlySet<string>>();

/** Names of all fields that a value has, at any depth. */
export function allFieldNames(schema: Schema): ReadonlySet<string> {
  const found =
    known.get(schema) ?? new Set([...partsOf(schema)].flatMap(({ fields }) => fields.map(({ name }) => name)));
  known.set(schema, found);
  return found;
}
