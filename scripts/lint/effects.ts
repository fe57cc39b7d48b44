import { meant } from '../spec/nearest.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { SpecAction } from '../spec/sandbox.ts';
import type { Spec } from '../spec/spec.ts';
import { withoutBrowser } from './brought.ts';
import { statesOf, transitionsOf, unknownCallbacks } from './lifecycles.ts';
import { unknownNames } from './names.ts';

/** What an operation does to a life cycle has to be possible there. */
export function effectProblems(spec: Spec): SpecProblem[] {
  return [
    ...strangers(spec),
    ...spec.operations.flatMap(({ action, delivery }) =>
      action === undefined ? [] : [...actionProblems(spec, action, delivery)],
    ),
  ];
}

/** What stands under `operations` or `callbacks` and is none of the document's. */
function strangers(spec: Spec): SpecProblem[] {
  const operations = spec.operations.map(({ id }) => id);
  const callbacks = spec.callbacks.map(({ id }) => id);
  const actions = [...(spec.sandbox?.actions ?? [])].filter(([id]) => !operations.includes(id));
  const others = Object.keys(spec.sandbox?.callbacks ?? {}).filter((id) => !callbacks.includes(id));
  return [
    ...actions.map(([id, { at }]) => {
      const fix = spec.callback(id)
        ? 'a callback, and a callback changes nothing; name it in the "notify" of a transition'
        : `not an operation of ${spec.file}; ${meant(id, operations, 'mend the name or drop it')}`;
      return spec.problem(at, `"${id}" is ${fix}`);
    }),
    ...others.map((id) => {
      const fix = meant(id, callbacks, 'mend the name or drop it');
      return spec.problem(['callbacks', id], `"${id}" is not a webhook of ${spec.file}; ${fix}`);
    }),
  ];
}

function* actionProblems(
  spec: Spec,
  { at, written: action }: SpecAction,
  delivery: SpecOperation['delivery'],
): Generator<SpecProblem> {
  const lifecycle = spec.lifecycle(action.lifecycle);
  if (lifecycle === undefined || lifecycle.of !== undefined) {
    const names = spec.lifecycles.filter(({ of }) => of === undefined).map(({ name }) => name);
    const known = { kind: 'life cycle of this document', names };
    yield* unknownNames(spec, { at: [...at, 'lifecycle'], value: action.lifecycle }, known);
    return;
  }
  const states = statesOf(lifecycle);
  if ('create' in action) {
    const { create, notify } = action;
    const place = [...at, 'create'];
    if (typeof create === 'string') yield* unknownNames(spec, { at: place, value: create }, states);
    else
      for (const state of Object.keys(create))
        yield* unknownNames(spec, { at: [...place, state], value: state }, states);
    yield* unknownCallbacks(spec, [...at, 'notify'], notify);
    yield* withoutBrowser(spec, {
      at: [...at, 'notify'],
      notify: delivery === 'browser-form' ? [] : notify,
      without: 'the operation is called by a server',
      fix: 'notify by it in an operation of x-delivery browser-form',
    });
  }
  if ('read' in action) yield* unknownNames(spec, { at: [...at, 'from'], value: action.from }, states);
  if ('apply' in action) {
    yield* unknownNames(spec, { at: [...at, 'apply'], value: action.apply }, transitionsOf(spec, lifecycle));
  }
}
