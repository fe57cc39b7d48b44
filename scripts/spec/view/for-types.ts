import { isObject, type Json, type JsonObject } from '../json.ts';
import { knownValues, term } from './hints.ts';

const branches = ['anyOf', 'oneOf', 'allOf'];
const conditions = ['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'contains'];
const rules = [...branches, ...conditions];

/**
 * The view as openapi-typescript takes it. A rule between fields says nothing that a type could hold, and would only
 * turn the type into an unreadable intersection.
 */
export function forTypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(forTypes);
  if (!isObject(value)) return value;
  const dropped = isObject(value['properties']) ? rules.filter((key) => isRule(value[key])) : [];
  const kept = Object.entries(value).filter(([key]) => !dropped.includes(key));
  return withTerm(Object.fromEntries(kept.map(([key, held]) => [key, forTypes(held)])));
}

/** The Chinese term behind the first English text, where an editor shows it. */
function withTerm({ [term]: chinese, ...rest }: JsonObject): JsonObject {
  if (typeof chinese !== 'string') return chinese === undefined ? rest : { ...rest, [term]: chinese };
  const text = typeof rest['summary'] === 'string' ? 'summary' : 'description';
  return { ...rest, [text]: `${rest[text] ?? ''} ${chinese}`.trim() };
}

function isRule(held: Json | undefined): boolean {
  if (!Array.isArray(held)) return held !== undefined;
  return held.every((branch) => isObject(branch) && branch['$ref'] === undefined && branch['type'] === undefined);
}

/** The values that a vendor is known to send, where the view names some. */
export function knownValuesOf(schema: object): readonly (string | number)[] {
  return (schema as { readonly [knownValues]?: readonly (string | number)[] })[knownValues] ?? [];
}
