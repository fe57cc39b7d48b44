import type { Life, Move } from '../../src/sandbox/model/lifecycle.ts';
import type { Path } from '../spec/json.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { type Known, unknownNames } from './names.ts';
import { unreachedStates } from './reach.ts';

/** What a life cycle names has to be there, or the sandbox would stop in the middle of an answer. */
export function lifecycleProblems(spec: Spec): SpecProblem[] {
  return spec.lifecycles.flatMap((lifecycle) => [
    ...parentProblems(spec, lifecycle),
    ...Object.entries(lifecycle.life.moves).flatMap(([name, move]) => [
      ...moveProblems(spec, lifecycle, { name, move }),
    ]),
    ...unreachedStates(spec, lifecycle),
  ]);
}

export function statesOf(life: Life): Known {
  return { kind: 'state of this life', names: Object.keys(life.states) };
}

export function movesOf({ name, life }: Lifecycle): Known {
  return { kind: `move of the life "${name}"`, names: Object.keys(life.moves) };
}

export function* unknownCallbacks(spec: Spec, at: Path, tells: Move['tells']): Generator<SpecProblem> {
  const known = { kind: 'webhook of this document', names: spec.callbacks.map(({ id }) => id) };
  for (const [index, { callback }] of (tells ?? []).entries()) {
    yield* unknownNames(spec, { at: [...at, String(index), 'callback'], value: callback }, known);
  }
}

function* parentProblems(spec: Spec, { name, at, life }: Lifecycle): Generator<SpecProblem> {
  const { parent, listed, states } = life;
  const others = spec.lifecycles.map((each) => each.name).filter((each) => each !== name);
  yield* unknownNames(
    spec,
    { at: [...at, 'parent'], value: parent },
    { kind: 'other life of this document', names: others },
  );
  if (listed !== undefined) {
    const message = `the life "${name}" is listed and has no parent; say in whose answers it stands`;
    if (parent === undefined) yield spec.problem([...at, 'listed'], message);
    yield* unknownNames(spec, { at: [...at, 'listed', 'states'], value: listed.states }, statesOf(life));
  }
  const whose = parent === undefined ? undefined : spec.lifecycle(parent);
  for (const [state, { parent: move }] of Object.entries(states)) {
    if (move === undefined) continue;
    const place = [...at, 'states', state, 'parent'];
    const fix = "name the parent's life, or drop the line";
    const message = `the state "${state}" moves a parent, and the life "${name}" has none; ${fix}`;
    if (whose === undefined) yield spec.problem(place, message);
    else yield* unknownNames(spec, { at: place, value: move }, movesOf(whose));
  }
}

function* moveProblems(
  spec: Spec,
  lifecycle: Lifecycle,
  { name, move }: { name: string; move: Move },
): Generator<SpecProblem> {
  const at = [...lifecycle.at, 'moves', name];
  const states = statesOf(lifecycle.life);
  yield* unknownNames(spec, { at: [...at, 'from'], value: move.from }, states);
  yield* unknownNames(spec, { at: [...at, 'to'], value: move.to }, states);
  yield* unknownCallbacks(spec, [...at, 'tells'], move.tells);
  const byItself = (['after', 'until', 'through', 'nightly'] as const).filter((each) => move[each] !== undefined);
  if (byItself.length > 1) {
    yield spec.problem(at, `the move "${name}" happens by itself at two times (${byItself.join(', ')}); keep one`);
  }
  const over = move.from.find((state) => lifecycle.life.states[state]?.final === true);
  if (byItself.length > 0 && over !== undefined) {
    const fix = 'drop "final" there or the state here';
    yield spec.problem([...at, 'from'], `"${over}" is final, and the move "${name}" leaves it by itself; ${fix}`);
  }
  if (move.by === 'merchant' && byItself.length === 0 && !isDone(spec, lifecycle, name)) {
    const fix = `give one "does: ${name}", or drop the move`;
    yield spec.problem([...at, 'by'], `no operation does the move "${name}" of the life "${lifecycle.name}"; ${fix}`);
  }
}

/** Does an operation make the move, or a state of a child? */
function isDone(spec: Spec, { name }: Lifecycle, move: string): boolean {
  const children = spec.lifecycles.filter(({ life }) => life.parent === name);
  const byChild = children.some(({ life }) => Object.values(life.states).some((state) => state.parent === move));
  return (
    byChild ||
    spec.operations.some(({ lifecycle }) => {
      const doing = lifecycle?.value;
      return doing?.life === name && 'does' in doing && [doing.does].flat().includes(move);
    })
  );
}
