import { found } from './check.ts';
import { copied, isContent } from './layout.ts';
import { scalarReader } from './scalar.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { checkOf } from './validate.ts';

/**
 * Reads a value as a schema says; what cannot be read so is left for the validation to tell.
 *
 * @param isOurs the value, not what is in it, may be changed in its place
 */
type Reader = (value: unknown, isOurs?: boolean) => unknown;

/**
 * What came over the wire, read as its schema says: forms, XML and `k=v` carry text only, and vendors write `"10"` for
 * 10 in JSON too. What the vendor cuts off (`x-clamped`) is cut off. The value itself is not changed.
 */
export function coerce(schema: Schema, value: unknown): unknown {
  return readerOf(schema)(value);
}

/** The same of an object that nobody else holds: its own fields are changed in their place, what is in them is not. */
export function coerceOurs(schema: Schema, value: unknown): unknown {
  return readerOf(schema)(value, true);
}

const readers = new WeakMap<SchemaObject, Reader>();

/** Made at its first use: schemas are generated and never change. */
function readerOf(schema: Schema): Reader {
  if (typeof schema === 'boolean') return (value) => value;
  const known = readers.get(schema);
  if (known !== undefined) return known;
  const steps = [...stepsOf(schema)];
  const [only] = steps;
  const reader = only !== undefined && steps.length === 1 ? only : inTurn(steps);
  readers.set(schema, reader);
  return reader;
}

function inTurn(steps: readonly Reader[]): Reader {
  return (value, isOurs) => {
    let read = value;
    for (const step of steps) read = step(read, isOurs);
    return read;
  };
}

function* stepsOf(schema: SchemaObject): Generator<Reader> {
  const { $ref, type, items, properties, additionalProperties } = schema;
  // Made at its first use: it leads back to the schema that it stands in.
  if ($ref !== undefined) yield (value, isOurs) => readerOf($ref)(value, isOurs);
  if (type !== undefined) yield scalarReader(typeof type === 'string' ? [type] : type);
  if (schema['x-clamped'] === true) yield (value) => cut(schema, value);
  if (items !== undefined) yield listReader(readerOf(items));
  if (properties !== undefined || typeof additionalProperties === 'object') yield objectReader(schema);
  for (const part of schema.allOf ?? []) yield readerOf(part);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) yield firstThatFits(branches);
}

function cut({ maximum, maxLength }: SchemaObject, value: unknown): unknown {
  if (typeof value === 'number' && maximum !== undefined) return Math.min(value, maximum);
  if (typeof value !== 'string' || maxLength === undefined || value.length <= maxLength) return value;
  return [...value].slice(0, maxLength).join('');
}

function listReader(read: Reader): Reader {
  return (value) => (Array.isArray(value) ? value.map((each) => read(each)) : value);
}

function objectReader({ properties = {}, additionalProperties = true, required = [] }: SchemaObject): Reader {
  const fields = new Map(
    Object.entries(properties).map(([name, schema]) => {
      const read = readerOf(schema);
      return [name, { read, leavesOutNull: !required.includes(name) && found(checkOf(schema), read(null)).length > 0 }];
    }),
  );
  const others = { read: readerOf(additionalProperties), leavesOutNull: false };
  return (value, isOurs) => {
    if (!isContent(value)) return value;
    let changed: Record<string, unknown> | undefined = isOurs === true ? value : undefined;
    for (const name in value) {
      const { read, leavesOutNull } = fields.get(name) ?? others;
      const held = value[name];
      const now = read(held);
      if (now === held && (held !== null || !leavesOutNull)) continue;
      changed ??= copied(value);
      // Vendors write null where there is nothing; taken for 0 it would be an amount.
      if (held === null && leavesOutNull) delete changed[name];
      else changed[name] = now;
    }
    return changed ?? value;
  };
}

/** Of several forms that a value may have, the first that it fits when it is read so. */
function firstThatFits(branches: readonly Schema[]): Reader {
  const all = branches.map((schema) => ({ read: readerOf(schema), check: checkOf(schema) }));
  return (value) => {
    for (const { read, check } of all) {
      const now = read(value);
      if (found(check, now).length === 0) return now;
    }
    return value;
  };
}
