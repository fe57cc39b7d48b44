import type * as grammar from '../../generated/grammar.ts';
import type { Transition } from '../../src/sandbox/model/lifecycle.ts';
import type { Path } from '../spec/json.ts';
import type { SpecLifecycle } from '../spec/lifecycle.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { codeProblems } from './codes.ts';
import { type Known, unknownNames } from './names.ts';
import { unreachedStates } from './reach.ts';

/** What a life cycle names has to be there, or the sandbox would stop in the middle of an answer. */
export function lifecycleProblems(spec: Spec): SpecProblem[] {
  return spec.lifecycles.flatMap((lifecycle) => [
    ...parentProblems(spec, lifecycle),
    ...codeProblems(spec, lifecycle),
    ...unknownCallbacks(spec, [...lifecycle.at, 'notify'], lifecycle.written.notify),
    ...Object.entries(lifecycle.value.transitions).flatMap(([name, transition]) => [
      ...transitionProblems(spec, lifecycle, { name, transition }),
    ]),
    ...unreachedStates(spec, lifecycle),
  ]);
}

export function statesOf({ value }: SpecLifecycle): Known {
  return { kind: 'state of this life cycle', names: Object.keys(value.states) };
}

export function transitionsOf({ name, value }: SpecLifecycle): Known {
  return { kind: `transition of the life cycle "${name}"`, names: Object.keys(value.transitions) };
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
  const { parent, listed, states } = value;
  const others = spec.lifecycles.map((each) => each.name).filter((each) => each !== name);
  const kind = 'different life cycle of this document';
  yield* unknownNames(spec, { at: [...at, 'parent'], value: parent }, { kind, names: others });
  if (listed !== undefined) {
    const message = `the life cycle "${name}" is listed and has no parent; say in whose answers it stands`;
    if (parent === undefined) yield spec.problem([...at, 'listed'], message);
    yield* unknownNames(spec, { at: [...at, 'listed', 'states'], value: listed.states }, statesOf(lifecycle));
  }
  const whose = parent === undefined ? undefined : spec.lifecycle(parent);
  for (const [state, { parent: transition }] of Object.entries(states)) {
    if (transition === undefined) continue;
    const place = [...at, 'states', state, 'parent'];
    const fix = "name the parent's life cycle, or drop the line";
    const message = `the state "${state}" makes a transition of a parent, and the life cycle "${name}" has none; ${fix}`;
    if (whose === undefined) yield spec.problem(place, message);
    else yield* unknownNames(spec, { at: place, value: transition }, transitionsOf(whose));
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
  yield* unknownCallbacks(spec, [...at, 'notify'], lifecycle.written.transitions[name]?.notify);
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

/** Does an operation make the transition, or a state of a child? */
function isMade(spec: Spec, { name }: SpecLifecycle, transition: string): boolean {
  const children = spec.lifecycles.filter(({ value }) => value.parent === name);
  const byChild = children.some(({ value }) => Object.values(value.states).some(({ parent }) => parent === transition));
  return (
    byChild ||
    spec.operations.some(({ action }) => {
      const value = action?.value;
      return value?.lifecycle === name && 'apply' in value && [value.apply].flat().includes(transition);
    })
  );
}
