import type { Direction } from '../direction.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { nameOf } from '../reference.ts';
import { plainRule } from '../schema/rules.ts';
import { Schema } from '../schema/schema.ts';
import { besideReference } from '../schema/siblings.ts';
import type { Source } from '../source/source.ts';
import { isExtension } from '../vocabulary/extensions.ts';
import { hover } from './hints.ts';
import type { Hovers } from './hover.ts';
import { dropFilled, fillRequiredTexts, openValues, seenType } from './seen.ts';

const textBounds = ['pattern', 'format', 'minLength', 'maxLength', 'x-max-bytes', 'x-min-width', 'x-max-width'];
const numberBounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const listBounds = ['minItems', 'maxItems', 'uniqueItems', 'contains'];
const conditions = ['if', 'then', 'else', 'dependentRequired', 'dependentSchemas'];

/** What documents a vendor's answer and does not judge it. */
const documentationOnly = new Set([...textBounds, ...numberBounds, ...listBounds, ...conditions, 'default']);
const keptExtensions = new Set(['x-max-bytes', 'x-min-width', 'x-max-width', 'x-clamped', 'x-term']);

/** Turns wire schemas into what a merchant sees. Named components stay named; each direction has its own. */
export class PayloadView {
  readonly schemas: JsonObject = {};
  private readonly names = new Map<string, string>();
  private readonly source: Source;
  private readonly hovers: Hovers;

  constructor(source: Source, hovers: Hovers) {
    this.source = source;
    this.hovers = hovers;
  }

  /** The merchant's side of a schema in a place where a value stands (a body, a property, an item). */
  of(schema: Schema, direction: Direction): JsonObject {
    const { written, reference } = schema.node;
    if (reference !== undefined) {
      const $ref = `#/components/schemas/${this.named(reference, schema, direction)}`;
      return { $ref, ...this.beside(schema, direction) };
    }
    const { content } = schema;
    if (content !== undefined && schema.isJsonText) {
      const inner = this.of(content, direction);
      const described = pick(written, ['description', 'title', 'x-term']);
      return direction === 'out' ? { ...described, ...inner } : { ...described, anyOf: [inner, { type: 'string' }] };
    }
    return this.value(schema, direction);
  }

  /** What stands beside a reference holds as well. A vendor's answer is judged by its `const` alone. */
  private beside({ node: { written } }: Schema, direction: Direction): JsonObject {
    const kept = [...besideReference].filter(
      (key) => direction === 'out' || !(documentationOnly.has(key) || key === 'enum'),
    );
    return pick(written, kept);
  }

  private named(ref: string, schema: Schema, direction: Direction): string {
    const key = `${direction} ${ref}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    let name = nameOf(ref);
    while (Object.hasOwn(this.schemas, name)) name += direction === 'in' ? 'Answer' : 'Request';
    this.names.set(key, name);
    this.schemas[name] = {}; // holds the place, so that a schema may refer to itself
    this.schemas[name] = this.of(schema.target, direction);
    return name;
  }

  private value(schema: Schema, direction: Direction): JsonObject {
    const { written } = schema.node;
    const view: JsonObject = {};
    for (const [key, held] of Object.entries(written)) {
      if (isExtension(key) && !keptExtensions.has(key)) continue;
      if (key === 'xml' || key === 'example' || key === 'examples' || key.startsWith('content')) continue;
      if (direction === 'in' && documentationOnly.has(key)) continue;
      // A lenient branch may fit beside another, so "exactly one" becomes "at least one" on the way in.
      view[key === 'oneOf' && direction === 'in' ? 'anyOf' : key] = this.keyword(schema, key, direction) ?? held;
    }
    if (Array.isArray(written['type'])) view['type'] = seenType(written['type']);
    dropFilled(schema, view, direction);
    if (direction === 'out') fillRequiredTexts(schema, view);
    if (direction === 'in') openValues(schema, view);
    else if (view['type'] === 'integer') boundToSafe(view);
    else if (
      written['type'] === 'object' &&
      isObject(written['properties']) &&
      written['additionalProperties'] === undefined
    ) {
      view['additionalProperties'] = false;
    }
    return view;
  }

  /** The view of what stands under a keyword that holds schemas. */
  private keyword(schema: Schema, key: string, direction: Direction): Json | undefined {
    const held = schema.node.written[key] ?? null;
    switch (key) {
      case 'properties':
        return Object.fromEntries(
          schema.fields.map((field) => [
            field.name,
            { ...this.of(field.schema, direction), [hover]: this.hovers.of(field.schema, direction) },
          ]),
        );
      case 'patternProperties':
        return Object.fromEntries(
          schema.node.children(key).map(([name, each]) => [name, this.of(Schema.of(each), direction)]),
        );
      case 'items':
      case 'additionalProperties':
        return isObject(held) ? this.of(Schema.of(schema.node.child(key)), direction) : held;
      case 'prefixItems':
      case 'oneOf':
      case 'anyOf':
      case 'allOf':
        return this.branches(schema.branches(key), key, direction);
      case 'dependentSchemas':
        return mapValues(held, (each) => this.rule(each));
      case 'if':
      case 'then':
      case 'else':
      case 'not':
      case 'contains':
        return this.rule(held);
      default:
        return undefined;
    }
  }

  /** A branch without a type says only what must or must not be there, which binds nobody on the way in. */
  private branches(branches: readonly Schema[], key: string, direction: Direction): Json {
    const binding = direction === 'in' && key === 'allOf' ? branches.filter(({ isValue }) => isValue) : branches;
    return binding.map((branch) => (branch.isValue ? this.of(branch, direction) : this.rule(branch.node.written)));
  }

  /**
   * A rule names fields and drops none: a `const` in it is a condition and not something that the client fills in.
   */
  private rule(schema: Json): Json {
    return plainRule(this.source, schema);
  }
}

/** A number beyond 2^53 is not the one that was written any more, and would be signed as another. */
function boundToSafe(view: JsonObject): void {
  if (view['enum'] !== undefined || view['const'] !== undefined) return;
  if (view['maximum'] === undefined && view['exclusiveMaximum'] === undefined)
    view['maximum'] = Number.MAX_SAFE_INTEGER;
  if (view['minimum'] === undefined && view['exclusiveMinimum'] === undefined)
    view['minimum'] = Number.MIN_SAFE_INTEGER;
}

function pick(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])));
}

function mapValues(value: Json, change: (each: Json) => Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
}
