import { isObject, type Json, type JsonObject, lookup, pointerParts } from '../generate/json.ts';
import { resolve, type Source } from '../generate/source.ts';

/** A property as it is used: what its reference says, overridden by what stands beside the reference, at each step of the way. */
export function used(source: Source, schema: Json | undefined): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref: ref, ...beside } = schema;
  return typeof ref === 'string' ? { ...used(source, target(source, ref)), ...beside } : schema;
}

function target(source: Source, ref: string): Json | undefined {
  return lookup(source.value, pointerParts(ref));
}

/** `PaymentTool` for a reference to that component. */
export function componentName(schema: Json | undefined): string | undefined {
  const ref = isObject(schema) ? schema['$ref'] : undefined;
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
}

/** The component that has the keyword itself, along a chain of references. */
export function componentWith(source: Source, schema: Json | undefined, keywords: readonly string[]): string | undefined {
  const ref = isObject(schema) ? schema['$ref'] : undefined;
  if (typeof ref !== 'string') return undefined;
  const found = target(source, ref);
  if (isObject(found) && keywords.some((keyword) => found[keyword] !== undefined)) return componentName(schema);
  return componentWith(source, found, keywords);
}

export function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

export function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

export function items(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

export function componentSchemas(source: Source): [string, JsonObject][] {
  const components = source.value['components'];
  return entries(isObject(components) ? components['schemas'] : undefined).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

/** The values that a schema lets one choose between. A branch that has no type only says what must be there, and is a rule. */
export function alternatives(source: Source, schema: JsonObject): Json[] {
  const branches = [...items(schema['anyOf']), ...items(schema['oneOf'])];
  return branches.filter((branch) => isValue(source, branch));
}

export function isValue(source: Source, branch: Json): boolean {
  const held = resolve(source, branch);
  return held['type'] !== undefined || held['const'] !== undefined || alternatives(source, held).length > 0;
}

/** The properties of an object, those of its `allOf` parts among them, each with whether it is required. */
export function propertiesOf(source: Source, schema: Json | undefined): { readonly name: string; readonly property: Json; readonly required: boolean }[] {
  const held = resolve(source, schema);
  const parts = items(held['allOf']).filter((part) => isValue(source, part));
  const required = new Set(items(held['required']).map(String));
  const own = entries(held['properties']).map(([name, property]) => ({ name, property, required: required.has(name) }));
  return [...own, ...parts.flatMap((part) => propertiesOf(source, part))];
}
