import type { Schema } from '../schema/schema.ts';

/** The field of a message that holds the merchant's data, where they are not the message itself. */
export interface PayloadField {
  readonly name: string;
  /** What the merchant gives or gets: the field's content. */
  readonly schema: Schema;
  readonly isEncrypted: boolean;
}

/**
 * What the merchant gives or gets: the content of the field that is marked as the payload, or with no mark the whole
 * body.
 */
export function payloadOf(wire: Schema): Schema {
  return payloadField(wire)?.schema ?? wire.decoded;
}

/**
 * The field that is marked as the payload, at any depth outside of encoded strings. A schema that holds itself is
 * looked at once.
 */
export function payloadField(wire: Schema, seen: ReadonlySet<Schema> = new Set()): PayloadField | undefined {
  if (seen.has(wire.target)) return undefined;
  const outer = new Set([...seen, wire.target]);
  for (const { name, schema } of wire.fields) {
    if (schema.isPayload) {
      return { name, schema: schema.decoded, isEncrypted: schema.keywords.contentEncoding !== undefined };
    }
    const inner = schema.content === undefined ? payloadField(schema, outer) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
