import type { ErrorObject } from 'ajv/dist/2020.js';
import { pointerParts } from '../json.ts';
import type { SpecProblem } from '../problem.ts';
import { jsonSchema } from './keywords.ts';
import type { Schema } from './schema.ts';

/**
 * What OpenAPI, to which a schema is any object, leaves to JSON Schema: `type: strng`, `required: name`. Of all that
 * is said about one place, the list of what is allowed helps most.
 */
export function* formProblems({ node }: Schema): Generator<SpecProblem> {
  if (jsonSchema.validateSchema(node.written) === true) return;
  const errors = jsonSchema.errors ?? [];
  const isOuter = (error: ErrorObject): boolean =>
    errors.some((other) => other.instancePath.startsWith(`${error.instancePath}/`));
  const places = new Map(errors.filter((error) => !isOuter(error)).map((error) => [error.instancePath, error]));
  for (const error of errors)
    if (error.keyword === 'enum' && places.has(error.instancePath)) places.set(error.instancePath, error);
  for (const [where, error] of places) {
    yield node.source.problem([...node.at, ...pointerParts(where)], `not JSON Schema: ${sentence(error)}`);
  }
}

function sentence(error: ErrorObject): string {
  const name = pointerParts(error.instancePath).at(-1) ?? 'the schema';
  const allowed = error.keyword === 'enum' ? `: ${(error.params['allowedValues'] as unknown[]).join(', ')}` : '';
  return `"${name}" ${error.message ?? 'is wrong'}${allowed}`;
}
