import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isObject, items, type Json, type JsonObject } from '../json.ts';

/** What a schema that is referred to by this name has against a value. */
export type Part = (ref: string) => ValidateFunction | undefined;

/**
 * The errors of a validation in which something had to be one of several things, each replaced by the errors of the
 * closest of them: that it is none of them says little.
 */
export function closestErrors(errors: readonly ErrorObject[], part: Part): ErrorObject[] {
  const outer = errors.filter((error) => isChoice(error) && !errors.some((other) => isAbove(other, error)));
  const others = errors.filter((error) => !outer.some((choice) => isWithin(error, choice)));
  return [...others, ...outer.flatMap((choice) => errorsOfBranch(choice, part))];
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf';
}

function isAbove(other: ErrorObject, error: ErrorObject): boolean {
  return isChoice(other) && other.instancePath !== error.instancePath && isWithin(error, other);
}

function isWithin({ instancePath }: ErrorObject, { instancePath: outer }: ErrorObject): boolean {
  return instancePath === outer || instancePath.startsWith(`${outer}/`);
}

/** One of several things that a value may be. */
interface Branch {
  readonly schema: JsonObject;
  readonly validate: ValidateFunction | undefined;
  /** How many keys of the value it knows. */
  readonly known: number;
  /** What it asks for and the value does not have. */
  readonly missing: readonly string[];
}

function errorsOfBranch(choice: ErrorObject, part: Part): ErrorObject[] {
  const value = choice.data as Json;
  const branches = items(choice.schema as Json)
    .filter(isObject)
    .map((written) => branchOf(written, value, part));
  const fitting = branches.filter(({ schema }) => typesOf(schema).includes(typeOf(value)));
  const most = Math.max(...fitting.map(({ known }) => known));
  const likely = fitting.filter(({ known }) => known === most);
  const complete = likely.find(({ missing }) => missing.length === 0);
  if (complete === undefined && likely.length > 1) return [lacking(choice, likely)];
  const { validate } = complete ?? likely[0] ?? {};
  if (validate === undefined || validate(value)) return [choice];
  return closestErrors(validate.errors ?? [], part).map((error) => ({
    ...error,
    instancePath: choice.instancePath + error.instancePath,
  }));
}

function branchOf(written: JsonObject, value: Json, part: Part): Branch {
  const validate = typeof written['$ref'] === 'string' ? part(written['$ref']) : undefined;
  const schema = (validate?.schema ?? written) as JsonObject;
  const has = (key: string): boolean => isObject(value) && Object.hasOwn(value, key);
  const keys = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  return {
    schema,
    validate,
    known: keys.filter(has).length,
    missing: items(schema['required'])
      .map(String)
      .filter((key) => !has(key)),
  };
}

/** None of those that it could be is whole: each lacks what tells it from the others. */
function lacking(choice: ErrorObject, likely: readonly Branch[]): ErrorObject {
  const names = likely.map(({ missing }) => missing.join(' and '));
  return { ...choice, message: `must have one of ${names.join(', ')}` };
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function typesOf(schema: JsonObject): readonly string[] {
  return schema['type'] === undefined ? ['object'] : [schema['type']].flat().map(String);
}
