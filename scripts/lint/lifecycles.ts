import type * as grammar from '../../generated/grammar.ts';
import type { Transition } from '../../src/sandbox/model/lifecycle.ts';
import type { Path } from '../spec/json.ts';
import type { SpecLifecycle } from '../spec/lifecycle.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { withoutBrowser } from './brought.ts';
import { codeProblems } from './codes.ts';
import { type Known, unknownNames } from './names.ts';
import { unreachedStates } from './reach.ts';

/** What a life cycle names has to be there, or the sandbox would stop in the middle of an answer. */
export function lifecycleProblems(spec: Spec): SpecProblem[] {
  return spec.lifecycles.flatMap((lifecycle) => [
    ...partProblems(spec, lifecycle),
    ...parentProblems(spec, lifecycle),
    ...referenceProblems(spec, lifecycle),
    ...applyProblems(spec, lifecycle),
    ...codeProblems(spec, lifecycle),
    ...unknownCallbacks(spec, [...lifecycle.at, 'notify'], lifecycle.written.notify),
    ...Object.entries(lifecycle.value.transitions).flatMap(([name, transition]) => [
      ...transitionProblems(spec, lifecycle, { name, transition }),
    ]),
    ...slipProblems(spec, lifecycle),
    ...unreachedStates(spec, lifecycle),
  ]);
}

export function statesOf({ value }: SpecLifecycle): Known {
  return { kind: 'state of this life cycle', names: Object.keys(value.states) };
}

/** The transitions that a record of the life cycle can make, those of its parts among them. */
export function transitionsOf(spec: Spec, lifecycle: SpecLifecycle): Known {
  const names = spec.family(lifecycle).flatMap(({ value }) => Object.keys(value.transitions));
  return { kind: `transition of the life cycle "${lifecycle.name}"`, names };
}

/** Webhooks that are to be sent and are none of the document's. */
export function* unknownCallbacks(spec: Spec, at: Path, notify: grammar.Notify | undefined): Generator<SpecProblem> {
  const known = { kind: 'webhook of this document', names: spec.callbacks.map(({ id }) => id) };
  for (const [index, each] of (notify ?? []).entries()) {
    const value = typeof each === 'string' ? each : each.callback;
    yield* unknownNames(spec, { at: [...at, String(index), 'callback'], value }, known);
  }
}

function* parentProblems(spec: Spec, lifecycle: SpecLifecycle): Generator<SpecProblem> {
  const { name, at, value } = lifecycle;
  const { parent, listed } = value;
  const others = spec.lifecycles.map((each) => each.name).filter((each) => each !== name);
  const kind = 'different life cycle of this document';
  yield* unknownNames(spec, { at: [...at, 'parent'], value: parent }, { kind, names: others });
  if (listed !== undefined) {
    const message = `the life cycle "${name}" is listed and has no parent; say in whose answers it stands`;
    if (parent === undefined) yield spec.problem([...at, 'listed'], message);
    yield* unknownNames(spec, { at: [...at, 'listed', 'states'], value: listed.states }, statesOf(lifecycle));
  }
}

/** A number of the merchant's that is said twice: the key is its own, unless another is named. */
function* referenceProblems(spec: Spec, { at, value }: SpecLifecycle): Generator<SpecProblem> {
  const { reference, key, number } = value;
  if (reference === undefined) return;
  const same = reference === key ? 'key' : reference === number ? 'number' : undefined;
  if (same === undefined) return;
  const advice = same === 'key' ? 'leave it out' : "name the merchant's own, or leave it out";
  yield spec.problem([...at, 'reference'], `"${reference}" is the ${same} already; ${advice}`);
}

function* slipProblems(spec: Spec, lifecycle: SpecLifecycle): Generator<SpecProblem> {
  const from = lifecycle.value.page?.slip?.from;
  yield* unknownNames(spec, { at: [...lifecycle.at, 'page', 'slip', 'from'], value: from }, statesOf(lifecycle));
}

/**
 * A part of what is not there, or whose names are those of another life cycle of the record: they would take each
 * other's place.
 */
function* partProblems(spec: Spec, { name, at, of, written, value }: SpecLifecycle): Generator<SpecProblem> {
  if (of === undefined) return;
  const own = spec.lifecycles.filter((each) => each.of === undefined).map((each) => each.name);
  yield* unknownNames(
    spec,
    { at: [...at, 'of'], value: of },
    { kind: 'life cycle with records of its own', names: own },
  );
  const initial = 'initial' in written ? written.initial : undefined;
  const states = { kind: 'state of this life cycle', names: Object.keys(value.states) };
  yield* unknownNames(spec, { at: [...at, 'initial'], value: initial }, states);
  const before = spec.lifecycles.slice(
    0,
    spec.lifecycles.findIndex((each) => each.name === name),
  );
  for (const kind of ['states', 'transitions'] as const) {
    for (const each of Object.keys(value[kind])) {
      const other = before.find((one) => (one.name === of || one.of === of) && Object.hasOwn(one.value[kind], each));
      if (other === undefined) continue;
      const message = `"${each}" is among the ${kind} of the life cycle "${other.name}" too, and both are of one record`;
      yield spec.problem([...at, kind, each], `${message}; rename one`);
    }
  }
}

/** Transitions that a state makes elsewhere: of another life cycle of its record, or of the record's parent. */
function* applyProblems(spec: Spec, lifecycle: SpecLifecycle): Generator<SpecProblem> {
  const main = spec.mainOf(lifecycle);
  const parent = spec.lifecycles.find(({ name }) => name === main.value.parent);
  const own = spec.family(main).filter(({ name }) => name !== lifecycle.name);
  const names = [...own, ...(parent === undefined ? [] : spec.family(parent))].flatMap(({ value }) =>
    Object.keys(value.transitions),
  );
  const kind = `transition of another life cycle of the record, or of its parent`;
  for (const [state, { apply }] of Object.entries(lifecycle.value.states)) {
    yield* unknownNames(spec, { at: [...lifecycle.at, 'states', state, 'apply'], value: apply }, { kind, names });
  }
}

function* transitionProblems(
  spec: Spec,
  lifecycle: SpecLifecycle,
  { name, transition }: { name: string; transition: Transition },
): Generator<SpecProblem> {
  const at = [...lifecycle.at, 'transitions', name];
  const states = statesOf(lifecycle);
  yield* unknownNames(spec, { at: [...at, 'from'], value: transition.from }, states);
  yield* unknownNames(spec, { at: [...at, 'to'], value: transition.to }, states);
  const others = spec.family(spec.mainOf(lifecycle)).filter((each) => each.name !== lifecycle.name);
  const elsewhere = others.flatMap(({ value }) => Object.keys(value.states));
  const kind = 'state of another life cycle of the record';
  yield* unknownNames(spec, { at: [...at, 'while'], value: transition.while }, { kind, names: elsewhere });
  const own = lifecycle.written.transitions[name]?.notify;
  yield* unknownCallbacks(spec, [...at, 'notify'], own);
  yield* withoutBrowser(spec, {
    at: [...(own === undefined ? lifecycle.at : at), 'notify'],
    notify: transition.by === 'shopper' ? [] : (own ?? lifecycle.written.notify),
    without: `the transition "${name}" is not made on the shopper's page`,
    fix: 'give that one "by: shopper", or notifications of its own',
  });
  const byItself = (['after', 'until', 'through', 'nightly'] as const).filter((each) => transition[each] !== undefined);
  if (byItself.length > 1) {
    const times = byItself.join(', ');
    yield spec.problem(at, `the transition "${name}" happens by itself at two times (${times}); keep one`);
  }
  const over = transition.from.find((state) => lifecycle.value.states[state]?.final === true);
  if (byItself.length > 0 && over !== undefined) {
    const fix = 'drop "final" there or the state here';
    yield spec.problem([...at, 'from'], `"${over}" is final, and the transition "${name}" leaves it by itself; ${fix}`);
  }
  if (transition.by === 'merchant' && byItself.length === 0 && !isMade(spec, lifecycle, name)) {
    const what = `no operation makes the transition "${name}" of the life cycle "${lifecycle.name}"`;
    yield spec.problem([...at, 'by'], `${what}; give one "apply: ${name}", or drop the transition`);
  }
}

/** Does an operation make the transition, or a state elsewhere? */
function isMade(spec: Spec, lifecycle: SpecLifecycle, transition: string): boolean {
  const main = spec.mainOf(lifecycle);
  const others = spec.lifecycles.filter((each) => each.value.parent === main.name || spec.mainOf(each) === main);
  const byState = others.some(({ value }) => Object.values(value.states).some(({ apply }) => apply === transition));
  return (
    byState ||
    spec.operations.some(({ action }) => {
      const value = action?.value;
      return value?.lifecycle === main.name && 'apply' in value && [value.apply].flat().includes(transition);
    })
  );
}
