export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object';

/**
 * JSON Schema as data, the keywords that the documents may use. Generated from the spec; a component that the spec
 * refers to stands here in place of the reference.
 */
export interface SchemaObject {
  /** A component that others stand beside, or that leads back to this schema and is behind a getter. */
  readonly $ref?: Schema;
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The limit of a text in UTF-8 bytes. */
  readonly 'x-max-bytes'?: number;
  /** The limits of a text in columns, of which a Chinese character takes two. */
  readonly 'x-min-width'?: number;
  readonly 'x-max-width'?: number;
  readonly format?: string;
  readonly pattern?: string;
  /** Says in words what the `pattern` asks for. */
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** What is over `maximum` or `maxLength` the vendor cuts off. */
  readonly 'x-clamped'?: true;
  /** Beside `not: {}`: the vendor passes over what is given here. */
  readonly 'x-ignored'?: true;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly dependentRequired?: { readonly [name: string]: readonly string[] };
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Schemas;
  readonly patternProperties?: Schemas;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly dependentSchemas?: Schemas;
}

/** `true` is anything, `false` is nothing. */
export type Schema = SchemaObject | boolean;

/** Schemas by name: one per operation, one per property. */
export type Schemas = { readonly [name: string]: Schema };
