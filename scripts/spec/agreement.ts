import { isObject, type Json, type JsonObject } from './json.ts';
import type { SpecNode } from './node.ts';
import { Schema } from './schema/schema.ts';

/** What differs by what a merchant agreed with the vendor: options of a client, none of them required. */
export interface Agreement {
  readonly schema: Schema;
  /** What holds where a merchant gives nothing. */
  readonly usual: JsonObject;
}

export function agreementOf(document: SpecNode): Agreement | undefined {
  const node = document.child('x-agreement');
  if (!node.exists) return undefined;
  return { schema: Schema.of(node), usual: usualOf(node.written) };
}

function usualOf({ properties }: JsonObject): JsonObject {
  const all = isObject(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(
    all.flatMap(([name, schema]): [string, Json][] => {
      if (!isObject(schema)) return [];
      if (isObject(schema['properties'])) return [[name, usualOf(schema)]];
      return schema['default'] === undefined ? [] : [[name, schema['default']]];
    }),
  );
}
