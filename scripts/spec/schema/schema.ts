import { entries, isObject, items, type Json, type JsonObject, type Path } from '../json.ts';
import { SpecNode } from '../node.ts';
import { nameOf } from '../reference.ts';
import type { Source } from '../source/source.ts';
import { type FilledBy, isExtension, type Meanings, type Messages } from '../vocabulary/extensions.ts';
import type { JsonSchema } from './json-schema.ts';

/** A property of an object. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** Branches within branches are followed so deep when all objects are looked for that a value may be. */
const deepest = 5;

/**
 * A schema as it is used: what its reference says, overridden by what stands beside the reference. It answers what a
 * value is, who fills it, what it means, and what is inside of it.
 */
export class Schema {
  readonly node: SpecNode;
  private merged: JsonSchema | undefined;
  private own: readonly Field[] | undefined;
  private names: ReadonlySet<string> | undefined;
  private value: boolean | undefined;

  private constructor(node: SpecNode) {
    this.node = node;
  }

  /** The same written schema is the same object each time. */
  static of(node: SpecNode): Schema {
    const known = schemas.get(node.written);
    if (known !== undefined) return known;
    const schema = new Schema(node);
    schemas.set(node.written, schema);
    return schema;
  }

  static from(source: Source, value: Json | undefined, at: Path): Schema {
    return Schema.of(new SpecNode(source, value, at));
  }

  /** Where it is written. */
  get at(): Path {
    return this.node.at;
  }

  /** JSON Schema's own keywords. Ours are properties of this class. */
  get keywords(): JsonSchema {
    this.merged ??= Object.fromEntries(Object.entries(this.node.merged).filter(([key]) => !isExtension(key)));
    return this.merged;
  }

  /** The component that it refers to: `PaymentTool`. */
  get component(): string | undefined {
    return this.node.reference === undefined ? undefined : nameOf(this.node.reference);
  }

  /** What it leads to, without what stands beside its reference. The same for all that refer to one component. */
  get target(): Schema {
    return Schema.of(this.node.target);
  }

  /** `{}`, which is anything. */
  get isAnything(): boolean {
    return Object.keys(this.node.written).length === 0;
  }

  get types(): readonly string[] {
    return [this.keywords.type ?? []].flat();
  }

  get isList(): boolean {
    return this.types.includes('array');
  }

  get description(): string {
    return this.node.text('description');
  }

  /** What the vendor calls it in Chinese; empty where nobody says. */
  get term(): string {
    return this.node.text('x-term');
  }

  get filledBy(): FilledBy | undefined {
    return this.node.extension('x-filled-by');
  }

  /** The options that fill it, where that is not the one of its name. */
  get optionNames(): readonly [string, string?] | undefined {
    return this.node.extension('x-options');
  }

  /** The vendor refuses a moment that is further from its own clock than so many minutes. */
  get freshMinutes(): number | undefined {
    return this.node.extension('x-fresh-minutes');
  }

  /** The limits in columns, where the vendor counts a Chinese character as two. */
  get widths(): { readonly least?: number | undefined; readonly most?: number | undefined } {
    return { least: this.node.extension('x-min-width'), most: this.node.extension('x-max-width') };
  }

  /** The limit in UTF-8 bytes, where the vendor counts bytes. */
  get maxBytes(): number | undefined {
    return this.node.extension('x-max-bytes');
  }

  /** Other values that the vendor takes for its `const`. */
  get also(): readonly (string | number | boolean)[] | undefined {
    return this.node.extension('x-also');
  }

  /** A request with this field is its operation's, and one without it is not. */
  get identifies(): boolean {
    return this.node.extension('x-identifies') === true;
  }

  /** A secret or personal datum. */
  get isSensitive(): boolean {
    return this.node.extension('x-sensitive') === true;
  }

  /** The merchant's data stands here. */
  get isPayload(): boolean {
    return this.node.extension('x-payload') === true;
  }

  get meanings(): Meanings | undefined {
    return this.node.extension('x-meanings');
  }

  get messages(): Messages | undefined {
    return this.node.extension('x-messages');
  }

  /** The component with the table of its meanings or messages, where that is not written at this place. */
  get table(): string | undefined {
    return this.node.componentWith('x-meanings', 'x-messages');
  }

  /** JSON inside a string that is not encrypted: the merchant gives and gets the object. */
  get isJsonText(): boolean {
    const { type, contentMediaType, contentEncoding } = this.keywords;
    const isJson = contentMediaType === 'application/json' && contentEncoding === undefined;
    return type === 'string' && isJson && this.content !== undefined;
  }

  /** The items of a list. */
  get items(): Schema | undefined {
    return this.inner('items');
  }

  /** What an encoded string holds. */
  get content(): Schema | undefined {
    return this.inner('contentSchema');
  }

  /** What an encoded string holds; of all else the schema itself. */
  get decoded(): Schema {
    return this.content ?? this;
  }

  /** Of a list its items, of JSON in a text what it holds, of all else the schema itself. */
  get inside(): Schema {
    const decoded = this.isJsonText ? this.decoded : this;
    return decoded.isList ? (decoded.items ?? decoded) : decoded;
  }

  /** Its own properties. What its branches have beside them is in `objects`. */
  get fields(): readonly Field[] {
    const required = new Set(items(this.node.value('required')));
    const at = this.node.pathTo('properties');
    this.own ??= entries(this.node.value('properties')).map(([name, property]) => ({
      name,
      schema: Schema.from(this.node.source, property, [...at, name]),
      required: required.has(name),
    }));
    return this.own;
  }

  /** Its own properties and those of its `allOf` parts. */
  get allFields(): readonly Field[] {
    const parts = this.branches('allOf').filter(({ isValue }) => isValue);
    return [...this.fields, ...parts.flatMap((part) => part.allFields)];
  }

  branches(...keys: readonly ('oneOf' | 'anyOf' | 'allOf' | 'prefixItems')[]): readonly Schema[] {
    return keys.flatMap((key) => this.node.items(key)).map(Schema.of);
  }

  /** Does it say what a value is? A branch that has no type says only what must or must not be there, and is a rule. */
  get isValue(): boolean {
    if (this.value === undefined) {
      // While it is being found out: a schema that is nothing but a branch of itself has no type.
      this.value = false;
      this.value = this.types.length > 0 || this.alternatives.length > 0;
    }
    return this.value;
  }

  /** The values that it lets one choose between. */
  get alternatives(): readonly Schema[] {
    return this.branches('anyOf', 'oneOf').filter((branch) => branch.isValue);
  }

  /**
   * All objects that a value may be: itself and its branches, so that a refusal's fields are known beside a success's.
   */
  get objects(): readonly Schema[] {
    return this.objectsTo(deepest);
  }

  private objectsTo(depth: number): readonly Schema[] {
    const own = isObject(this.node.value('properties')) ? [this] : [];
    if (depth < 0) return own;
    const values = this.branches('oneOf', 'anyOf', 'allOf').filter((branch) => branch.isValue);
    return [...own, ...values.flatMap((branch) => branch.objectsTo(depth - 1))];
  }

  /** A property, in whichever of the objects it stands. */
  field(name: string): Schema | undefined {
    return this.objects.flatMap(({ fields }) => fields).find((field) => field.name === name)?.schema;
  }

  /** Names of all properties that a value may have. */
  get fieldNames(): ReadonlySet<string> {
    this.names ??= new Set(this.objects.flatMap(({ fields }) => fields.map(({ name }) => name)));
    return this.names;
  }

  private inner(key: string): Schema | undefined {
    return isObject(this.node.value(key)) ? Schema.of(this.node.child(key)) : undefined;
  }
}

const schemas = new WeakMap<JsonObject, Schema>();
