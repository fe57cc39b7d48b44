import { entries, isObject, type Json, type Path } from '../json.ts';
import type { Source } from '../source/source.ts';
import { isData } from '../vocabulary/data.ts';
import { Schema } from './schema.ts';

/** A schema where it is written. */
export interface Place {
  readonly schema: Schema;
  /**
   * - `root`: the schema of a whole: a component, a body, a parameter, a header, the credentials, the agreement
   * - `value`: says what a value inside of one is
   * - `branch`: says only what must or must not be there, of the value round it
   * - `condition`: asks (`if`, `not`, `contains`) or follows from what was asked (`then`, `else`, `dependentSchemas`)
   */
  readonly role: 'root' | 'value' | 'branch' | 'condition';
  readonly part: 'components' | 'credentials' | 'messages';
}

/** A branch or a condition judges a value and does not describe it. */
export function isRule({ role }: Place): boolean {
  return role === 'branch' || role === 'condition';
}

const conditions = new Set(['if', 'then', 'else', 'not', 'contains', 'propertyNames']);
const branches = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems']);

const found = new WeakMap<Source, readonly Place[]>();

/** Every schema of a document, outermost first. A component stands here once, where it is written. */
export function schemaPlaces(source: Source): readonly Place[] {
  const known = found.get(source);
  if (known !== undefined) return known;
  const places = [...new Walk(source).roots()];
  found.set(source, places);
  return places;
}

/** Goes through a document and yields its schemas. */
class Walk {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  *roots(value: Json = this.#source.value, path: Path = []): Generator<Place> {
    if (!isObject(value) && !Array.isArray(value)) return;
    for (const [key, held] of Object.entries(value)) {
      const at = [...path, key];
      if (key === 'schemas' && path[0] === 'components' && path.length === 1) {
        for (const [name, each] of entries(held)) yield* this.#within(each, [...at, name], 'root');
      } else if (key === 'schema' || (isOptions(key) && path.length === 0)) yield* this.#within(held, at, 'root');
      else if (!isData(key)) yield* this.roots(held, at);
    }
  }

  *#within(value: Json, at: Path, role: Place['role']): Generator<Place> {
    if (!isObject(value)) return;
    yield { schema: Schema.from(this.#source, value, at), role, part: partOf(at) };
    const inner = role === 'root' ? 'value' : role;
    const rule = role === 'condition' ? 'condition' : 'branch';
    for (const [key, held] of Object.entries(value)) {
      const path = [...at, key];
      if (key === 'properties' || key === 'patternProperties') {
        for (const [name, each] of entries(held)) yield* this.#within(each, [...path, name], inner);
      } else if (key === 'dependentSchemas') {
        for (const [name, each] of entries(held)) yield* this.#within(each, [...path, name], 'condition');
      } else if (key === 'items' || key === 'additionalProperties' || key === 'contentSchema') {
        yield* this.#within(held, path, inner);
      } else if (conditions.has(key)) yield* this.#within(held, path, 'condition');
      else if (branches.has(key) && Array.isArray(held)) {
        for (const [index, each] of held.entries()) {
          const place = [...path, String(index)];
          yield* this.#within(each, place, Schema.from(this.#source, each, place).isValue ? inner : rule);
        }
      }
    }
  }
}

/** What a client is given to be made. */
function isOptions(key: string | undefined): boolean {
  return key === 'x-credentials' || key === 'x-agreement';
}

function partOf([first, second]: Path): Place['part'] {
  if (isOptions(first)) return 'credentials';
  return first === 'components' && second === 'schemas' ? 'components' : 'messages';
}
