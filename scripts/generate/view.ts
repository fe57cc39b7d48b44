import { isObject, type Json, type JsonObject, pointerParts } from './json.ts';
import { resolve, type Source } from './source.ts';

/** Out: what a merchant sends, strict. In: what a vendor sends, lenient (specs/README.md, "What the generator derives"). */
export type Direction = 'out' | 'in';

/** Bounds that document a vendor's answer and do not judge it. */
const documentationOnly = [
  'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minItems', 'maxItems', 'uniqueItems', 'contains', 'x-max-bytes', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'default',
]; // biome-ignore format: a list reads better in lines
const keptExtensions = new Set(['x-max-bytes', 'x-clamped']);

/** Turns wire schemas into what a merchant sees. Named components stay named; each direction has its own. */
export class PayloadView {
  readonly schemas: JsonObject = {};
  private readonly names = new Map<string, string>();
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** The merchant's side of a schema in a place where a value stands (a body, a property, an item). */
  of(schema: Json | undefined, direction: Direction): JsonObject {
    if (!isObject(schema)) return {};
    const ref = schema['$ref'];
    if (typeof ref === 'string') return { $ref: `#/components/schemas/${this.named(ref, direction)}`, ...pick(schema, ['description']) };
    if (isTextOfJson(schema)) {
      const inner = this.of(schema['contentSchema'], direction);
      const described = pick(schema, ['description', 'title']);
      return direction === 'out' ? { ...described, ...inner } : { ...described, anyOf: [inner, { type: 'string' }] };
    }
    return this.value(schema, direction);
  }

  private named(ref: string, direction: Direction): string {
    const key = `${direction} ${ref}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    let name = pointerParts(ref).at(-1) ?? ref;
    while (Object.hasOwn(this.schemas, name)) name += direction === 'in' ? 'Answer' : 'Request';
    this.names.set(key, name);
    this.schemas[name] = {}; // holds the place, so that a schema may refer to itself
    this.schemas[name] = this.of(resolve(this.source, { $ref: ref }), direction);
    return name;
  }

  private value(schema: JsonObject, direction: Direction): JsonObject {
    const view: JsonObject = {};
    for (const [key, held] of Object.entries(schema)) {
      if (key.startsWith('x-') && !keptExtensions.has(key)) continue;
      if (key === 'xml' || key === 'example' || key === 'examples' || key.startsWith('content')) continue;
      if (direction === 'in' && documentationOnly.includes(key)) continue;
      // A lenient branch may fit beside another, so "exactly one" becomes "at least one" on the way in.
      view[key === 'oneOf' && direction === 'in' ? 'anyOf' : key] = this.keyword(key, held, direction);
    }
    if (Array.isArray(schema['type'])) view['type'] = seenType(schema['type']);
    this.dropFilled(schema, view, direction);
    if (direction === 'in') openValues(schema, view);
    else if (schema['type'] === 'object' && isObject(schema['properties']) && schema['additionalProperties'] === undefined)
      view['additionalProperties'] = false;
    return view;
  }

  private keyword(key: string, held: Json, direction: Direction): Json {
    switch (key) {
      case 'properties':
      case 'patternProperties':
        return mapValues(held, (each) => this.of(each, direction));
      case 'items':
      case 'additionalProperties':
        return isObject(held) ? this.of(held, direction) : held;
      case 'prefixItems':
      case 'oneOf':
      case 'anyOf':
      case 'allOf':
        return this.branches(key, held, direction);
      case 'dependentSchemas':
        return mapValues(held, (each) => this.rule(each));
      case 'if':
      case 'then':
      case 'else':
      case 'not':
      case 'contains':
        return this.rule(held);
      default:
        return held;
    }
  }

  /** A branch with a type of its own is a value; one without says only what must or must not be there, which binds nobody on the way in. */
  private branches(key: string, held: Json, direction: Direction): Json {
    if (!Array.isArray(held)) return held;
    const isValue = (schema: Json): boolean => isObject(schema) && (schema['$ref'] !== undefined || schema['type'] !== undefined);
    const bound = direction === 'in' && key === 'allOf' ? held.filter(isValue) : held;
    return bound.map((schema) => (isValue(schema) ? this.of(schema, direction) : this.rule(schema)));
  }

  /** A rule speaks of fields and drops none: a `const` in it is a condition and not something that the client fills in. */
  private rule(schema: Json): Json {
    if (Array.isArray(schema)) return schema.map((each) => this.rule(each));
    if (!isObject(schema)) return schema;
    if (typeof schema['$ref'] === 'string') return this.rule(resolve(this.source, schema));
    const view: JsonObject = {};
    for (const [key, held] of Object.entries(schema)) {
      if (key.startsWith('x-') || key === 'description') continue;
      view[key] = key === 'properties' ? mapValues(held, (each) => this.rule(each)) : isObject(held) || Array.isArray(held) ? this.rule(held) : held;
    }
    return view;
  }

  /** Takes away what the client fills in, and frees what it can fill in when the merchant does not. */
  private dropFilled(schema: JsonObject, view: JsonObject, direction: Direction): void {
    if (!isObject(schema['properties']) || !isObject(view['properties'])) return;
    const properties = view['properties'];
    const required = new Set(Array.isArray(view['required']) ? view['required'].map(String) : []);
    for (const [name, property] of Object.entries(schema['properties'])) {
      const resolved = { ...resolve(this.source, property), ...(isObject(property) ? property : {}) };
      if (isFilled(resolved, direction)) delete properties[name];
      if (isFilled(resolved, direction) || resolved['x-filled-by'] === 'clock') required.delete(name);
      if (direction === 'out' && resolved['default'] !== undefined) required.delete(name);
    }
    if (required.size > 0) view['required'] = [...required];
    else delete view['required'];
  }
}

/** Does the client fill this in, so that the merchant never sees it? In what a vendor sends only checksums are the envelope's own. */
export function isFilled(property: JsonObject, direction: Direction): boolean {
  const by = property['x-filled-by'];
  if (direction === 'in') return by === 'envelope';
  return by === 'envelope' || by === 'credentials' || property['const'] !== undefined;
}

/** JSON inside a string that is not encrypted: the merchant gives and gets the object. */
export function isTextOfJson(schema: JsonObject): boolean {
  return (
    schema['type'] === 'string' &&
    isObject(schema['contentSchema']) &&
    schema['contentMediaType'] === 'application/json' &&
    schema['contentEncoding'] === undefined
  );
}

/** The first type is what the merchant sees; `null` stays beside it. */
function seenType(types: Json[]): Json {
  const first = types.find((type) => type !== 'null') ?? 'null';
  return types.includes('null') && first !== 'null' ? [first, 'null'] : first;
}

/** A vendor's list of values is open: known ones are named for the editor, and a new one is data. */
function openValues(schema: JsonObject, view: JsonObject): void {
  const meanings = schema['x-meanings'];
  const known = Array.isArray(schema['enum']) ? schema['enum'] : isObject(meanings) ? Object.keys(meanings) : undefined;
  delete view['enum'];
  if (known === undefined) return;
  const numeric = [view['type']].flat().includes('integer');
  view['x-known'] = known.filter((value) => value !== null).map((value) => (numeric ? Number(value) : String(value)));
}

function pick(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key] as Json]));
}

function mapValues(value: Json, change: (each: Json) => Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
}
