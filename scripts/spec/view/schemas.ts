import type { Schema, Schemas } from '../../../src/message/schema.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { nameOf, referenceOf } from '../reference.ts';
import type { ViewDocument } from './document.ts';
import { forValidators } from './for-validators.ts';

/** What the messages of a document are held to, by the id of the operation or the callback. */
export interface DocumentSchemas {
  /** What a merchant gives; and `Credentials` and `Agreement`, the options of a client. */
  readonly requests: Schemas;
  readonly answers: Schemas;
  /** Of lists that are read item by item. */
  readonly items: Schemas;
  readonly callbacks: Schemas;
}

/** The schemas of a document, ready for `problemsOf` and `coerce`, as `generated/<document>/schemas.ts` has them. */
export function schemasOf(view: ViewDocument): DocumentSchemas {
  const components = new Map<string, Schema>();
  const component = (name: string): Schema => {
    const known = components.get(name);
    if (known !== undefined) return known;
    const schema = linked(view.schemas[name] ?? {});
    components.set(name, schema);
    return schema;
  };
  // Looked up at its first use: a component may hold itself.
  const refer = (name: string, beside: JsonObject): object =>
    Object.defineProperty({ ...beside }, '$ref', { get: () => component(name), enumerable: true });
  const linked = (schema: Json): Schema => withComponents(forValidators(schema), refer) as Schema;
  const all = (schemas: JsonObject): Schemas =>
    Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, linked(schema)]));
  const { answers, items, callbacks } = view;
  return { requests: all(requestSchemas(view)), answers: all(answers), items: all(items), callbacks: all(callbacks) };
}

/** The requests, and who sends them. */
export function requestSchemas({ requests, credentials, agreement }: ViewDocument): JsonObject {
  return {
    ...requests,
    ...(credentials === undefined ? {} : { Credentials: credentials }),
    ...(agreement === undefined ? {} : { Agreement: agreement }),
  };
}

/** Replaces each reference by what `refer` makes of the component's name and of what stands beside the reference. */
export function withComponents(value: Json, refer: (component: string, beside: JsonObject) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withComponents(each, refer));
  if (!isObject(value)) return value;
  const { $ref: _, ...rest } = value;
  const ref = referenceOf(value);
  const inner = ref === undefined ? value : rest;
  const linked = Object.fromEntries(Object.entries(inner).map(([key, held]) => [key, withComponents(held, refer)]));
  return ref === undefined ? linked : refer(nameOf(ref), linked as JsonObject);
}
