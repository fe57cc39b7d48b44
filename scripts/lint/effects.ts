import type { Doing } from '../../src/sandbox/model/lifecycle.ts';
import { meant } from '../spec/nearest.ts';
import type { Written } from '../spec/node.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { movesOf, statesOf, unknownCallbacks } from './lifecycles.ts';
import { unknownNames } from './names.ts';

/** What an operation does to a life cycle has to be possible there. */
export function effectProblems(spec: Spec): SpecProblem[] {
  return [
    ...strangers(spec),
    ...spec.operations.flatMap(({ lifecycle }) => (lifecycle === undefined ? [] : [...doingProblems(spec, lifecycle)])),
  ];
}

/** What stands under `operations` and is none of the document's. */
function strangers(spec: Spec): SpecProblem[] {
  const names = spec.operations.map(({ id }) => id);
  const others = [...(spec.sandbox?.operations ?? [])].filter(([id]) => !names.includes(id));
  return others.map(([id, { at }]) => {
    const fix =
      spec.callback(id) === undefined
        ? `no operation of ${spec.file}; ${meant(id, names, 'mend the name or drop it')}`
        : 'a callback, and a callback changes nothing; name it in the "tells" of a move';
    return spec.problem(at, `"${id}" is ${fix}`);
  });
}

function* doingProblems(spec: Spec, { at, value: doing }: Written<Doing>): Generator<SpecProblem> {
  const lifecycle = spec.lifecycle(doing.life);
  if (lifecycle === undefined) {
    const names = spec.lifecycles.map(({ name }) => name);
    yield* unknownNames(spec, { at: [...at, 'life'], value: doing.life }, { kind: 'life of this document', names });
    return;
  }
  const states = statesOf(lifecycle.life);
  if ('begins' in doing) {
    const { begins, tells } = doing;
    if (typeof begins === 'string') yield* unknownNames(spec, { at: [...at, 'begins'], value: begins }, states);
    else
      for (const state of Object.keys(begins))
        yield* unknownNames(spec, { at: [...at, 'begins', state], value: state }, states);
    yield* unknownCallbacks(spec, [...at, 'tells'], tells);
  }
  if ('asks' in doing) yield* unknownNames(spec, { at: [...at, 'from'], value: doing.from }, states);
  if ('does' in doing) yield* unknownNames(spec, { at: [...at, 'does'], value: doing.does }, movesOf(lifecycle));
}
