import { isKnownFormat, knownFormats } from '../formats.ts';
import { isObject, lookup, pointerParts } from '../json.ts';
import { optionsOf } from '../message/option.ts';
import type { SpecProblem } from '../problem.ts';
import type { Source } from '../source/source.ts';
import { formProblems } from './form.ts';
import { keywordProblems } from './keywords.ts';
import { isRule, type Place, schemaPlaces } from './places.ts';
import { siblingProblems } from './siblings.ts';

/** Components that the generator makes itself (see `view/openapi.ts`). */
const reserved = ['Refusal', 'Credentials', 'Agreement'];

/** What each keyword is looked at for, where it is written. */
const checks: Readonly<Record<string, (place: Place) => Iterable<SpecProblem>>> = {
  $ref: referenceProblems,
  format: formatProblems,
  pattern: patternProblems,
  'x-clamped': clampProblems,
  'x-also': alsoProblems,
  'x-ignored': ignoredProblems,
  required: requiredProblems,
  properties: credentialProblems,
  'x-meanings': meaningProblems,
  'x-fresh-minutes': freshnessProblems,
  'x-options': optionsProblems,
};

/** What is wrong with the schemas of a document, each looked at by itself. */
export function schemaProblems(source: Source): SpecProblem[] {
  return [...reservedProblems(source), ...schemaPlaces(source).flatMap(placeProblems)];
}

function placeProblems(place: Place): SpecProblem[] {
  const problems = place.role === 'root' ? [...formProblems(place.schema)] : [];
  problems.push(...keywordProblems(place), ...siblingProblems(place));
  if (place.role === 'value' && !saysItsType(place)) problems.push(typeProblem(place));
  for (const key of Object.keys(place.schema.node.written)) {
    const check = checks[key];
    if (check !== undefined) problems.push(...check(place));
  }
  return problems;
}

function* referenceProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const ref = node.reference;
  if (ref === undefined) return;
  const { source } = node;
  const at = [...node.at, '$ref'];
  if (!ref.startsWith('#/'))
    yield source.problem(at, `"${ref}" leaves the document; copy what it points at into components`);
  else if (lookup(source.value, pointerParts(ref)) === undefined) {
    yield source.problem(at, `"${ref}" points at nothing; mend the name or add the component`);
  }
}

function typeProblem({ schema: { node } }: Place): SpecProblem {
  return node.source.problem(node.at, `"${node.at.at(-1)}" has no type; write what it is, or a $ref to a component`);
}

function* formatProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { format } = node.written;
  if (typeof format !== 'string' || isKnownFormat(format)) return;
  const message = `the format "${format}" is not known; use one of ${knownFormats.join(', ')}`;
  yield node.source.problem([...node.at, 'format'], message);
}

/** Compiled into validators, in which it would be a syntax error. */
function* patternProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { pattern } = node.written;
  if (typeof pattern !== 'string') return;
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    yield node.source.problem(
      [...node.at, 'pattern'],
      `the pattern is not a regular expression: ${reason}; correct it`,
    );
  }
}

function* clampProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { source, at, written } = node;
  if (written['maximum'] !== undefined || written['maxLength'] !== undefined) return;
  const message = 'x-clamped speaks of a maximum or of a maxLength; write it beside the one that it speaks of';
  yield source.problem([...at, 'x-clamped'], message);
}

function* ignoredProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { not } = node.written;
  if (isObject(not) && Object.keys(not).length === 0) return;
  const message = 'x-ignored speaks of what may not be given; write "not: {}" beside it';
  yield node.source.problem([...node.at, 'x-ignored'], message);
}

function* alsoProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { source, at, written } = node;
  const { const: constant, 'x-also': also } = written;
  if (constant === undefined) {
    yield source.problem([...at, 'x-also'], 'x-also speaks of a const; write it beside the one that it speaks of');
    return;
  }
  for (const [index, value] of (Array.isArray(also) ? also : []).entries()) {
    if (value !== constant) continue;
    const message = `"${String(value)}" is the const itself; name only what the vendor takes for it`;
    yield source.problem([...at, 'x-also', String(index)], message);
  }
}

/** `{}` is anything on purpose. A property is never that: a type has to show something. */
function saysItsType({ schema }: Place): boolean {
  if (schema.isAnything && schema.at.at(-2) !== 'properties') return true;
  return ['$ref', 'type', 'const', 'oneOf', 'anyOf', 'allOf'].some((key) => schema.node.written[key] !== undefined);
}

/** A required field that is not described would bind the merchant to something that no type shows. */
function* requiredProblems(place: Place): Generator<SpecProblem> {
  const { source, at, written } = place.schema.node;
  const { properties, required, allOf } = written;
  if (isRule(place) || !isObject(properties) || !Array.isArray(required) || allOf !== undefined) return;
  for (const [index, name] of required.entries()) {
    if (Object.hasOwn(properties, String(name))) continue;
    const message = `"${String(name)}" is required and not described; mend the name or add the property`;
    yield source.problem([...at, 'required', String(index)], message);
  }
}

/** Meanings and the enum beside them must name the same values, or one of the two has been forgotten. */
function* meaningProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { source, at, written } = node;
  const { enum: listed, 'x-meanings': meanings } = written;
  if (!isObject(meanings) || !Array.isArray(listed)) return;
  const known = new Set(listed.map(String));
  for (const name of Object.keys(meanings)) {
    if (known.has(name)) continue;
    const message = `"${name}" has a meaning but is not in the enum beside it; add it or drop its meaning`;
    yield source.problem([...at, 'x-meanings', name], message);
  }
  for (const [index, name] of listed.entries()) {
    if (Object.hasOwn(meanings, String(name))) continue;
    const message = `the value "${String(name)}" has no meaning in x-meanings beside it; say what it means`;
    yield source.problem([...at, 'enum', String(index)], message);
  }
}

/** The client fills the field from an option of this name, which has to exist. */
function* credentialProblems({ schema }: Place): Generator<SpecProblem> {
  const { source } = schema.node;
  const options = lookup(source.value, ['x-credentials', 'properties']);
  for (const field of schema.node.reference === undefined ? schema.fields : []) {
    if (field.schema.filledBy !== 'credentials') continue;
    for (const option of optionsOf(field.name, field.schema)) {
      if (option === undefined || (isObject(options) && Object.hasOwn(options, option))) continue;
      const filled = `"${field.name}" is filled from the option "${option}"`;
      yield source.problem(field.schema.at, `${filled}, which x-credentials does not list; add it there`);
    }
  }
}

function* freshnessProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { source, at, written } = node;
  if (written['x-filled-by'] === 'clock') return;
  yield source.problem(
    [...at, 'x-fresh-minutes'],
    'x-fresh-minutes speaks of a timestamp; write "x-filled-by: clock" beside it',
  );
}

function* optionsProblems({ schema: { node } }: Place): Generator<SpecProblem> {
  const { source, at, written } = node;
  if (written['x-filled-by'] === 'credentials') return;
  yield source.problem(
    [...at, 'x-options'],
    'x-options names what fills a field; write "x-filled-by: credentials" beside it',
  );
}

function reservedProblems(source: Source): SpecProblem[] {
  return reserved
    .map((name) => ['components', 'schemas', name])
    .filter((at) => lookup(source.value, at) !== undefined)
    .map((at) =>
      source.problem(at, `"${at.at(-1)}" is the name of a component that the generator makes; choose another`),
    );
}
