import type { Path } from '../spec/json.ts';
import type { Written } from '../spec/node.ts';
import type { SpecCallback } from '../spec/operation/callback.ts';
import { eventSubject } from '../spec/operation/event.ts';
import { missingOf } from '../spec/operation/missing.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Schema } from '../spec/schema/schema.ts';
import type { Spec } from '../spec/spec.ts';
import type { ConfirmMapping, EventMapping } from '../spec/vocabulary/extensions.ts';

/**
 * An event whose parts would never be found: every name in it and in its confirmation has to be a property of what it
 * is about.
 */
export function callbackProblems(spec: Spec): SpecProblem[] {
  return spec.callbacks.flatMap((callback) => {
    const { event, confirm, request } = callback;
    const confirmed = confirm === undefined ? [] : confirmProblems(spec, confirm, request.payload);
    return [
      ...partProblems(spec, event, request.payload),
      ...keyProblems(spec, callback),
      ...onceProblems(spec, callback),
      ...distinctProblems(spec, callback),
      ...confirmed,
    ];
  });
}

/** The answer has to be about the same as the callback. */
function* distinctProblems(spec: Spec, { event, confirm }: SpecCallback): Generator<SpecProblem> {
  const query = confirm?.value.event.distinct;
  if (confirm === undefined || query === undefined || event.value.distinct !== undefined) return;
  yield spec.problem(
    [...confirm.at, 'event', 'distinct'],
    `no callback would ever be confirmed: the answer is compared by "${query}", and x-event has no "distinct"; give it one, or drop this`,
  );
}

function* keyProblems(spec: Spec, { proof, event }: SpecCallback): Generator<SpecProblem> {
  if (proof === 'key' && event.value.key === undefined) {
    yield spec.problem(
      event.at,
      "this callback's x-proof is key, and its x-event names no key; name the property that proves its sender",
    );
  }
}

/** What was confirmed by a query is claimed by the query's own words. */
function* onceProblems(spec: Spec, { event, confirm }: SpecCallback): Generator<SpecProblem> {
  if (confirm === undefined) return;
  const [said, query] = [event.value.once?.length, confirm.value.event.once?.length];
  if (said === query) return;
  const fix = 'say in both what names one fulfilment, part by part, or in neither';
  const place: Path = said === undefined ? event.at : [...confirm.at, 'event'];
  yield spec.problem(place, `x-event and the event of x-confirm have a different "once"; ${fix}`);
}

function* confirmProblems(spec: Spec, confirm: Written<ConfirmMapping>, payload: Schema): Generator<SpecProblem> {
  const { at, value } = confirm;
  const query = spec.operation(value.operation);
  if (query === undefined) {
    yield spec.problem([...at, 'operation'], `"${value.operation}" is not an operation of this document`);
    return;
  }
  if (query.effect !== 'read')
    yield spec.problem([...at, 'operation'], `"${query.id}" writes; only what reads can confirm`);
  yield* missingProblems(spec, confirm, query);
  yield* questionProblems(spec, confirm, { query: query.request.payload, callback: payload, id: query.id });
  yield* partProblems(spec, { at: [...at, 'event'], value: value.event }, query.answer.payload);
}

/** A forged callback is told from a question that failed by how the API answers about what there is not. */
function* missingProblems(
  spec: Spec,
  { at, value }: Written<ConfirmMapping>,
  query: SpecOperation,
): Generator<SpecProblem> {
  // In a list it is just not there.
  if (value.event.list !== undefined) return;
  const missing = missingOf(query, spec.refusals.value);
  const place: Path = [...at, 'operation'];
  if (missing === undefined) {
    const fix = 'add x-refusals "missing", whose answer has a code, or is empty where it sends the question back';
    yield spec.problem(place, `"${query.id}" does not say how it refuses to answer about what there is not; ${fix}`);
  } else if ('echoes' in missing) {
    const question = query.request.payload.fieldNames;
    for (const name of missing.echoes.filter((each) => !question.has(each)))
      yield spec.problem(
        place,
        `"${name}" is sent back by x-refusals "missing" of "${query.id}", and is not asked with`,
      );
  }
}

/** Both sides of a question: what the operation is sent, and the callback in question. */
interface Sides {
  readonly id: string;
  readonly query: Schema;
  readonly callback: Schema;
}

function* questionProblems(spec: Spec, { at, value }: Written<ConfirmMapping>, sides: Sides): Generator<SpecProblem> {
  const question = sides.query.fieldNames;
  const known = sides.callback.fieldNames;
  for (const [name, from] of Object.entries(value.with)) {
    const place: Path = [...at, 'with', name];
    const origin = typeof from === 'string' ? from : from.time;
    if (!question.has(name)) {
      yield spec.problem(place, `"${name}" is not a property of ${sides.id}; name one of ${[...question].join(', ')}`);
    }
    if (!known.has(origin)) yield spec.problem(place, `"${origin}" is not a property of the callback`);
  }
}

function* partProblems(spec: Spec, { at, value }: Written<EventMapping>, payload: Schema): Generator<SpecProblem> {
  const { list: _list, otherwise: _otherwise, once = [], ...parts } = value;
  const names = new Set(eventSubject(value, payload)?.fieldNames);
  // Of a list the order may be named once beside it.
  if (value.order !== undefined && payload.fieldNames.has(value.order)) names.add(value.order);
  const named: [Path, string][] = [
    ...Object.entries(parts).map(([part, name]): [Path, string] => [[...at, part], name]),
    ...once.map((name, index): [Path, string] => [[...at, 'once', String(index)], name]),
  ];
  for (const [place, name] of named) {
    if (names.has(name)) continue;
    yield spec.problem(place, `"${name}" is not a property there; name one of ${[...names].join(', ')}`);
  }
}
