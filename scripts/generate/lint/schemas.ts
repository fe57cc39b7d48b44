import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isKnownFormat, knownFormats } from '../formats.ts';
import { isObject, lookup, pointerParts } from '../json.ts';
import { optionName } from '../layout.ts';
import type { SpecProblem } from '../problem.ts';
import { resolve, type Source } from '../source.ts';
import { type Place, schemaPlaces } from './places.ts';

/** JSON Schema's own schema, compiled once: OpenAPI's says of a schema only that it is an object. */
const ajv = new Ajv2020({ strict: false, allErrors: true });

/** Components that the generator makes itself (see `asOpenapi`). */
const reserved = ['Refusal', 'Credentials'];

export function schemaProblems(source: Source): SpecProblem[] {
  return [...reservedProblems(source), ...[...schemaPlaces(source)].flatMap((place) => [...placeProblems(source, place)])];
}

function* placeProblems(source: Source, place: Place): Generator<SpecProblem> {
  const { path, schema, as } = place;
  const at = (...more: string[]): readonly string[] => [...path, ...more];
  if (as === 'root') yield* formProblems(source, place);
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    if (!ref.startsWith('#/')) yield source.problem(at('$ref'), `"${ref}" leaves the document; copy what it points at into components`);
    else if (lookup(source.value, pointerParts(ref)) === undefined)
      yield source.problem(at('$ref'), `"${ref}" points at nothing; mend the name or add the component`);
  }
  if (as === 'value' && !saysItsType(place)) yield source.problem(path, `"${path.at(-1)}" has no type; write what it is, or a $ref to a component`);
  const { format } = schema;
  if (typeof format === 'string' && !isKnownFormat(format))
    yield source.problem(at('format'), `the format "${format}" is not known; use one of ${knownFormats.join(', ')}`);
  yield* requiredProblems(source, place);
  yield* meaningProblems(source, place);
  yield* credentialProblems(source, place);
  if (schema['x-fresh-minutes'] !== undefined && schema['x-filled-by'] !== 'clock')
    yield source.problem(at('x-fresh-minutes'), 'x-fresh-minutes speaks of a timestamp; write "x-filled-by: clock" beside it');
}

/** What OpenAPI leaves to JSON Schema: `type: strng`, `required: name`. Of all that is said about one place, the list of what is allowed helps most. */
function* formProblems(source: Source, { path, schema }: Place): Generator<SpecProblem> {
  if (ajv.validateSchema(schema) === true) return;
  const errors = ajv.errors ?? [];
  const isOuter = (error: ErrorObject): boolean => errors.some((other) => other.instancePath.startsWith(`${error.instancePath}/`));
  const places = new Map(errors.filter((error) => !isOuter(error)).map((error) => [error.instancePath, error]));
  for (const error of errors) if (error.keyword === 'enum' && places.has(error.instancePath)) places.set(error.instancePath, error);
  for (const [where, error] of places) yield source.problem([...path, ...pointerParts(where)], `not JSON Schema: ${sentence(error)}`);
}

function sentence(error: ErrorObject): string {
  const name = pointerParts(error.instancePath).at(-1) ?? 'the schema';
  const allowed = error.keyword === 'enum' ? `: ${(error.params['allowedValues'] as unknown[]).join(', ')}` : '';
  return `"${name}" ${error.message ?? 'is wrong'}${allowed}`;
}

/** `{}` is anything on purpose. A property is never that: a type has to show something. */
function saysItsType({ path, schema }: Place): boolean {
  if (Object.keys(schema).length === 0 && path.at(-2) !== 'properties') return true;
  return ['$ref', 'type', 'const', 'oneOf', 'anyOf', 'allOf'].some((key) => schema[key] !== undefined);
}

/** A required field that is not described would bind the merchant to something that no type shows. */
function* requiredProblems(source: Source, { path, schema, as }: Place): Generator<SpecProblem> {
  const { properties, required } = schema;
  if (as === 'rule' || !isObject(properties) || !Array.isArray(required) || schema['allOf'] !== undefined) return;
  for (const [index, name] of required.entries()) {
    if (!Object.hasOwn(properties, String(name)))
      yield source.problem([...path, 'required', String(index)], `"${String(name)}" is required and not described; mend the name or add the property`);
  }
}

/** Meanings and the enum beside them must name the same values, or one of the two has been forgotten. */
function* meaningProblems(source: Source, { path, schema }: Place): Generator<SpecProblem> {
  const meanings = schema['x-meanings'];
  const listed = schema['enum'];
  if (!isObject(meanings) || !Array.isArray(listed)) return;
  const known = new Set(listed.map(String));
  for (const name of Object.keys(meanings)) {
    if (!known.has(name))
      yield source.problem([...path, 'x-meanings', name], `"${name}" has a meaning but is not in the enum beside it; add it or drop its meaning`);
  }
  for (const [index, name] of listed.entries()) {
    if (!Object.hasOwn(meanings, String(name)))
      yield source.problem([...path, 'enum', String(index)], `the value "${String(name)}" has no meaning in x-meanings beside it; say what it means`);
  }
}

/** The client fills the field from an option of this name, which has to exist. */
function* credentialProblems(source: Source, { path, schema }: Place): Generator<SpecProblem> {
  const { properties } = schema;
  if (!isObject(properties)) return;
  const options = lookup(source.value, ['x-credentials', 'properties']);
  for (const [name, property] of Object.entries(properties)) {
    if ({ ...resolve(source, property), ...(isObject(property) ? property : {}) }['x-filled-by'] !== 'credentials') continue;
    const option = optionName(name);
    if (!isObject(options) || !Object.hasOwn(options, option))
      yield source.problem([...path, 'properties', name], `"${name}" is filled from the option "${option}", which x-credentials does not list; add it there`);
  }
}

function reservedProblems(source: Source): SpecProblem[] {
  return reserved
    .filter((name) => lookup(source.value, ['components', 'schemas', name]) !== undefined)
    .map((name) => source.problem(['components', 'schemas', name], `"${name}" is the name of a component that the generator makes; choose another`));
}
