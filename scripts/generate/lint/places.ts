import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Source } from '../source.ts';

/** A schema and where it stands. `rule` schemas only judge (`if`, `not`, a branch without a type); all others say what a value is. */
export interface Place {
  readonly path: readonly string[];
  readonly schema: JsonObject;
  readonly as: 'root' | 'value' | 'rule';
}

const rules = new Set(['if', 'then', 'else', 'not', 'contains', 'propertyNames']);
const lists = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems']);

/** Every schema of a document, outermost first: components, bodies, parameters, headers, credentials, and what is inside of them. */
export function* schemaPlaces(source: Source): Generator<Place> {
  yield* rootsIn(source.value, []);
}

function* rootsIn(value: Json, path: readonly string[]): Generator<Place> {
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const [key, held] of Object.entries(value)) {
    const at = [...path, key];
    if (key === 'schemas' && path[0] === 'components' && path.length === 1)
      for (const [name, each] of entries(held)) yield* within(each, [...at, name], 'root');
    else if (key === 'schema' || (key === 'x-credentials' && path.length === 0)) yield* within(held, at, 'root');
    else if (!isData(key)) yield* rootsIn(held, at);
  }
}

function* within(schema: Json, path: readonly string[], as: Place['as']): Generator<Place> {
  if (!isObject(schema)) return;
  yield { path, schema, as };
  const inner = as === 'rule' ? 'rule' : 'value';
  for (const [key, held] of Object.entries(schema)) {
    const at = [...path, key];
    if (key === 'properties' || key === 'patternProperties') for (const [name, each] of entries(held)) yield* within(each, [...at, name], inner);
    else if (key === 'dependentSchemas') for (const [name, each] of entries(held)) yield* within(each, [...at, name], 'rule');
    else if (key === 'items' || key === 'additionalProperties' || key === 'contentSchema') yield* within(held, at, inner);
    else if (rules.has(key)) yield* within(held, at, 'rule');
    else if (lists.has(key) && Array.isArray(held))
      for (const [index, each] of held.entries()) yield* within(each, [...at, String(index)], saysWhat(each) ? inner : 'rule');
  }
}

/** A branch with a type of its own is a value; one without says only what must or must not be there. */
function saysWhat(branch: Json): boolean {
  return isObject(branch) && (branch['$ref'] !== undefined || branch['type'] !== undefined);
}

function entries(value: Json): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** Examples are data: a vendor's field may be called anything there. */
export function isData(key: string): boolean {
  return ['x-examples', 'x-faults', 'x-lives', 'x-life', 'x-meanings', 'x-messages', 'example', 'examples', 'enum', 'const', 'default'].includes(key);
}
