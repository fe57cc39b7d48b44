import { isObject, items, type Json, type JsonObject } from '../json.ts';
import { nameOf } from '../reference.ts';
import { hover, knownValues, term } from './hints.ts';

const branches = ['anyOf', 'oneOf', 'allOf'];
const conditions = ['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'contains'];
const rules = [...branches, ...conditions];

/**
 * The view as openapi-typescript takes it, with what an editor shows as descriptions. A rule between fields says nothing
 * that a type could hold, and would only turn the type into an unreadable intersection.
 */
export function forTypes(view: JsonObject): JsonObject {
  const { components } = view;
  const schemas = isObject(components) ? components['schemas'] : undefined;
  const resolve = (branch: Json): JsonObject => {
    if (!isObject(branch)) return {};
    const { $ref } = branch;
    const named = typeof $ref === 'string' && isObject(schemas) ? schemas[nameOf($ref) ?? ''] : branch;
    return isObject(named) ? named : {};
  };
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    const dropped = isObject(value['properties']) ? rules.filter((key) => isRule(value[key])) : [];
    const kept = Object.entries(withTexts(value, resolve)).filter(([key]) => !dropped.includes(key));
    return withHover(Object.fromEntries(kept.map(([key, held]) => [key, visit(held)])));
  };
  return Object.fromEntries(Object.entries(view).map(([key, held]) => [key, visit(held)]));
}

function withHover({ [hover]: shown, [term]: chinese, ...schema }: JsonObject): JsonObject {
  if (shown !== undefined) return { ...schema, description: shown };
  if (chinese === undefined) return schema;
  return { ...schema, description: [schema['description'] ?? '', chinese].join(' ').trim() };
}

/** A text that may be one of several lists or something else is a text, of which the editor names the listed ones. */
function withTexts(schema: JsonObject, resolve: (branch: Json) => JsonObject): JsonObject {
  const { anyOf, ...others } = schema;
  if (schema['type'] !== 'string' || anyOf === undefined) return schema;
  const listed = items(anyOf).flatMap((branch) => items(resolve(branch)['enum']));
  return listed.length === 0 ? others : { ...others, [knownValues]: listed };
}

function isRule(held: Json | undefined): boolean {
  if (!Array.isArray(held)) return held !== undefined;
  return held.every((branch) => isObject(branch) && branch['$ref'] === undefined && branch['type'] === undefined);
}

/** The values that a vendor is known to send, where the view names some. */
export function knownValuesOf(schema: object): readonly (string | number)[] {
  return (schema as { readonly [knownValues]?: readonly (string | number)[] })[knownValues] ?? [];
}
