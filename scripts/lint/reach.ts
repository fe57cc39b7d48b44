import type { Doing } from '../../src/sandbox/model/lifecycle.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** A state that nothing leads to was forgotten in a move, or is misspelt in one. */
export function* unreachedStates(spec: Spec, { name, at, life }: Lifecycle): Generator<SpecProblem> {
  const begun = spec.operations.flatMap(({ lifecycle }) =>
    lifecycle?.value.life === name ? beginnings(lifecycle.value) : [],
  );
  if (begun.length === 0) {
    yield spec.problem(at, `no operation begins the life "${name}"; give one "begins", or drop the life`);
    return;
  }
  const reached = new Set(begun);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of Object.values(life.moves)) {
      if (to !== undefined && from.some((state) => reached.has(state))) reached.add(to);
    }
  }
  for (const state of Object.keys(life.states).filter((each) => !reached.has(each))) {
    const message = `nothing leads to the state "${state}"; add a move to it, let an operation begin in it, or drop it`;
    yield spec.problem([...at, 'states', state], message);
  }
}

function beginnings(doing: Doing): string[] {
  if (!('begins' in doing)) return [];
  return typeof doing.begins === 'string' ? [doing.begins] : Object.keys(doing.begins);
}
