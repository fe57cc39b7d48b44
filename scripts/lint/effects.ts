import type { Doing } from '../../src/sandbox/model/lifecycle.ts';
import type { Written } from '../spec/node.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { movesOf, statesOf, unknownCallbacks } from './lifecycles.ts';
import { unknownNames } from './names.ts';

/** What an operation does to a life cycle has to be possible there. */
export function effectProblems(spec: Spec): SpecProblem[] {
  return spec.operations.flatMap(({ lifecycle }) =>
    lifecycle === undefined ? [] : [...doingProblems(spec, lifecycle)],
  );
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
