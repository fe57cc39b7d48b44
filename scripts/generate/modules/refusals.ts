import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import type { Spec } from '../../spec/spec.ts';

type Code = string | number;

/**
 * The codes by which the documents say that the vendor refuses: what the schema of the result code lists, and what the
 * examples of refusals hold. Of an answer that nothing signs any other code may be anything.
 */
export function refusalCodes(spec: Spec, operation: SpecOperation): Code[] {
  const { success, answer, examples } = operation;
  if (success?.values === undefined) return [];
  const shown = [
    ...Object.values({ ...spec.refusals.value, ...operation.refusals?.value }).map((refusal) => refusal.answer),
    ...examples.map(({ value }) => value.answer),
  ];
  const codes = [...listedCodes(answer.payload, success.code), ...shown.flatMap((each) => codeIn(each, success.code))];
  const accepted = new Set(success.values.map(String));
  return [...new Set(codes.map(String))].filter((code) => !accepted.has(code)).sort();
}

/** The values that a field is known to have, in any of the objects that an answer may be. */
function listedCodes(payload: Schema, name: string): Code[] {
  const fields = payload.objects.flatMap(({ fields: own }) => own.filter((field) => field.name === name));
  return fields.flatMap(({ schema }) => {
    const { enum: listed = [], const: only } = schema.keywords;
    return [...Object.keys(schema.meanings ?? {}), ...listed, only].filter(isCode);
  });
}

function codeIn(answer: unknown, name: string): Code[] {
  const value =
    typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>)[name] : undefined;
  return isCode(value) ? [value] : [];
}

function isCode(value: unknown): value is Code {
  return typeof value === 'string' || typeof value === 'number';
}
