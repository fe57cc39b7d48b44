import type { Action } from '../../src/sandbox/model/lifecycle.ts';
import type { SpecLifecycle } from '../spec/lifecycle.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** A state that nothing leads to was forgotten in a transition, or is misspelt in one. */
export function* unreachedStates(spec: Spec, { name, at, value, written }: SpecLifecycle): Generator<SpecProblem> {
  const created = spec.operations.flatMap(({ action }) =>
    action?.value.lifecycle === name ? createdIn(action.value) : [],
  );
  const first = 'initial' in written ? [written.initial] : created;
  if (first.length === 0) {
    const fix = 'give one "create", or drop the life cycle';
    yield spec.problem(at, `no operation creates a record of the life cycle "${name}"; ${fix}`);
    return;
  }
  const reached = new Set(first);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of Object.values(value.transitions)) {
      if (to !== undefined && from.some((state) => reached.has(state))) reached.add(to);
    }
  }
  for (const state of Object.keys(value.states).filter((each) => !reached.has(each))) {
    const fix = 'add a transition to it, let an operation create a record in it, or drop it';
    yield spec.problem([...at, 'states', state], `nothing leads to the state "${state}"; ${fix}`);
  }
}

/** The states in which an operation creates a record. */
function createdIn(action: Action): string[] {
  if (!('create' in action)) return [];
  return typeof action.create === 'string' ? [action.create] : Object.keys(action.create);
}
