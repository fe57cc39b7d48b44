import { isObject, type Json, type JsonObject } from '../../scripts/spec/json.ts';
import { resolve } from '../../scripts/spec/reference.ts';
import type { Source } from '../../scripts/spec/source/source.ts';
import { Spec } from '../../scripts/spec/spec.ts';

/**
 * The schema that a place of the vendor's tables stands for: `OrderRequest` is a component, `createOrder request` and
 * `createOrder answer` are the bodies (or parameters) of an operation or webhook, `registerOrderByForm redirect` what
 * stands in the address of a redirect.
 */
export function schemaAt(source: Source, place: string): JsonObject {
  const [name = '', part] = place.split(' ');
  if (part === undefined) {
    const component = resolve(source, { $ref: `#/components/schemas/${name}` });
    if (Object.keys(component).length === 0) throw new Error(`${source.name} has no schema ${name}`);
    return component;
  }
  const operation = specOf(source).endpoints.find((each) => each.id === name);
  if (operation === undefined) throw new Error(`${source.name} has no operation ${name}`);
  return operation[part === 'request' ? 'request' : 'answer'].wire.decoded.node.written;
}

const specs = new WeakMap<Source, Spec>();

/** A document is read once: its tables ask for it a thousand times. */
export function specOf(source: Source): Spec {
  const spec = specs.get(source) ?? new Spec(source);
  specs.set(source, spec);
  return spec;
}

/**
 * What a schema says of one place, given as the names that lead there. Branches may each say something, so it is a
 * list.
 */
export function schemasAt(source: Source, from: Json, path: readonly string[]): JsonObject[] {
  const [name, ...rest] = path;
  const here = alternatives(source, from);
  if (name === undefined) return here;
  return here.flatMap((schema) => {
    const property =
      isObject(schema['properties']) && Object.hasOwn(schema['properties'], name)
        ? schema['properties'][name]
        : undefined;
    return property === undefined ? [] : schemasAt(source, property, rest);
  });
}

/**
 * The schema with everything that it leads to without a property's name: references, branches, items, the content of an
 * encoded string.
 */
function alternatives(source: Source, from: Json): JsonObject[] {
  if (!isObject(from)) return [];
  const schema: JsonObject = from['$ref'] === undefined ? from : { ...resolve(source, from), ...from };
  const inner = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []));
  const held = ['items', 'contentSchema', 'then', 'else'].flatMap((key) =>
    isObject(schema[key]) ? [schema[key]] : [],
  );
  return [schema, ...[...inner, ...held].flatMap((each) => alternatives(source, each))];
}

/** Every value that is listed for a place, as text. */
export function valuesOf(schemas: readonly JsonObject[]): Set<string> {
  return new Set(
    schemas
      .flatMap((schema) => [
        ...(Array.isArray(schema['enum']) ? schema['enum'] : []),
        ...(schema['const'] === undefined ? [] : [schema['const']]),
        ...(isObject(schema['x-meanings']) ? Object.keys(schema['x-meanings']) : []),
      ])
      .map(String),
  );
}

export function isRequired(source: Source, from: Json, path: readonly string[]): boolean {
  const holders = schemasAt(source, from, path.slice(0, -1));
  return holders.some((schema) => Array.isArray(schema['required']) && schema['required'].includes(path.at(-1) ?? ''));
}
