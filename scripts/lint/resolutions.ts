import type { Condition } from '../../src/sandbox/model/lifecycle.ts';
import type { Path } from '../spec/json.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Schema } from '../spec/schema/schema.ts';
import type { Spec } from '../spec/spec.ts';
import type { FindOutMapping } from '../spec/vocabulary/extensions.ts';
import { unknownNames } from './names.ts';

/**
 * What is asked to find out what became of a write has to be askable, and what its answer is compared with has to be
 * there.
 */
export function resolutionProblems(spec: Spec): SpecProblem[] {
  return spec.operations.flatMap((operation) => [...operationProblems(spec, operation)]);
}

function* operationProblems(spec: Spec, operation: SpecOperation): Generator<SpecProblem> {
  const { id, effect, resolve } = operation;
  if (resolve === undefined) return;
  const { at, value } = resolve;
  if (effect === 'read') yield spec.problem(at, `"${id}" reads, and a read may be made again; drop its x-resolve`);
  if ('instead' in value) return;
  const query = spec.operation(value.operation);
  if (query === undefined) {
    const names = spec.operations.filter((each) => each.effect === 'read').map((each) => each.id);
    const named = { at: [...at, 'operation'], value: value.operation };
    yield* unknownNames(spec, named, { kind: 'operation of this document', names });
    return;
  }
  if (query.effect !== 'read') {
    yield spec.problem([...at, 'operation'], `"${query.id}" writes; name an operation that only reads`);
  }
  const asking: Asking = { spec, at, value, sent: operation.request.payload, query: query };
  yield* questionProblems(asking);
  yield* answerProblems(asking);
}

/** A write, and the query that finds out about it. */
interface Asking {
  readonly spec: Spec;
  readonly at: Path;
  readonly value: FindOutMapping;
  readonly sent: Schema;
  readonly query: SpecOperation;
}

function* questionProblems({ spec, at, value, sent, query }: Asking): Generator<SpecProblem> {
  const question = query.request.payload;
  for (const [name, from] of Object.entries(value.with)) {
    const place = [...at, 'with', name];
    yield* unknownNames(spec, { at: place, value: name }, namesOf(`property of ${query.id}`, question));
    if (typeof from === 'string') yield* unknownNames(spec, { at: place, value: from }, namesOf(whatIsSent, sent));
    else if (question.field(name)?.keywords.format === undefined) {
      yield spec.problem(
        place,
        `"${name}" has no format, so no moment can be written into it; give a property instead`,
      );
    }
  }
  for (const { name, schema, required } of question.allFields) {
    const { const: constant, default: usual } = schema.keywords;
    const isFilled = schema.filledBy !== undefined || constant !== undefined || usual !== undefined;
    if (!required || isFilled || Object.hasOwn(value.with, name)) continue;
    yield spec.problem([...at, 'with'], `${query.id} asks for "${name}"; say which property of what was sent holds it`);
  }
}

const whatIsSent = 'property of what is sent';

function* answerProblems({ spec, at, value, sent, query }: Asking): Generator<SpecProblem> {
  const answer = query.answer.payload;
  const { list, where = {}, when, happened, absent, time } = value;
  const subject = list === undefined ? answer : answer.field(list)?.items;
  if (subject === undefined) {
    yield spec.problem([...at, 'list'], `"${list}" is not a list in the answer of ${query.id}`);
    return;
  }
  const known = namesOf(
    list === undefined ? `property of the answer of ${query.id}` : `property of an item of ${list}`,
    subject,
  );
  for (const [name, from] of Object.entries(where)) {
    const place = [...at, 'where', name];
    yield* unknownNames(spec, { at: place, value: name }, known);
    yield* unknownNames(spec, { at: place, value: from }, namesOf(whatIsSent, sent));
  }
  yield* unknownNames(spec, { at: [...at, 'time'], value: time }, known);
  yield* valueProblems(spec, { at: [...at, 'when'], value: when }, answer);
  yield* valueProblems(spec, { at: [...at, 'happened'], value: happened }, subject);
  yield* valueProblems(spec, { at: [...at, 'absent'], value: absent }, subject);
  if (list === undefined && absent === undefined && value.refused === undefined) {
    yield spec.problem(at, 'nothing here says that there is no such thing; give "absent" or "refused"');
  }
}

/** A value that the vendor never sends would be waited for in vain. */
function* valueProblems(
  spec: Spec,
  { at, value = {} }: { readonly at: Path; readonly value: Condition | undefined },
  subject: Schema,
): Generator<SpecProblem> {
  for (const [name, values] of Object.entries(value)) {
    const place = [...at, name];
    yield* unknownNames(spec, { at: place, value: name }, namesOf('property there', subject));
    const field = subject.field(name);
    const names =
      field?.meanings === undefined ? (field?.keywords.enum ?? []).map(String) : Object.keys(field.meanings);
    if (names.length > 0) {
      yield* unknownNames(spec, { at: place, value: [values].flat().map(String) }, { kind: `value of ${name}`, names });
    }
  }
}

function namesOf(kind: string, schema: Schema): { readonly kind: string; readonly names: readonly string[] } {
  return { kind, names: [...schema.fieldNames] };
}
