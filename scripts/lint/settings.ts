import type * as grammar from '../../generated/grammar.ts';
import type { Path } from '../spec/json.ts';
import { type SpecLifecycle, writtenSets } from '../spec/lifecycle.ts';
import type { Written } from '../spec/node.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Spec } from '../spec/spec.ts';

/** A `set` or `notes` of a sandbox file: what is written, for which life cycle and where to. */
export interface Setting extends Written<grammar.Values> {
  readonly lifecycle: SpecLifecycle;
  /**
   * Into what is kept, into the notes on it, into its slip, into one callback, into the list in the parent's answers,
   * or into one answer.
   */
  readonly into:
    | 'record'
    | 'notes'
    | 'slip'
    | 'list'
    | { readonly callback: string }
    | { readonly answer: SpecOperation };
  /** The operations whose request it may take values from. */
  readonly requests: readonly SpecOperation[];
}

/** Every `set` and `notes` of a document's life cycles, and of what its operations do to them. */
export function settingsOf(spec: Spec): Setting[] {
  return [
    ...spec.lifecycles.flatMap((lifecycle) => [...ofLifecycle(spec, lifecycle)]),
    ...spec.operations.flatMap((operation) => [...ofOperation(spec, operation)]),
    ...ofCallbacks(spec),
  ];
}

/** The operations that do something to a life cycle. */
export function operationsOn(spec: Spec, { name }: SpecLifecycle): SpecOperation[] {
  return spec.operations.filter(({ action }) => action?.value.lifecycle === name);
}

/** The life cycles whose records a callback is about. */
export function notifiersOf(spec: Spec, callback: string): SpecLifecycle[] {
  const own = spec.lifecycles.filter(({ of }) => of === undefined);
  return own.filter((lifecycle) => {
    const steps = spec.family(lifecycle).flatMap(({ value }) => Object.values(value.transitions));
    const ofTransitions = steps.flatMap(({ notify }) => notify ?? []);
    const ofCreation = operationsOn(spec, lifecycle).flatMap(({ action }) =>
      action !== undefined && 'create' in action.value ? (action.value.notify ?? []) : [],
    );
    return [...ofTransitions, ...ofCreation].some((notification) => notification.callback === callback);
  });
}

type Place = Pick<Setting, 'lifecycle' | 'requests'>;

function* ofLifecycle(spec: Spec, lifecycle: SpecLifecycle): Generator<Setting> {
  const { at, written } = lifecycle;
  const main = spec.mainOf(lifecycle);
  const place: Place = { lifecycle: main, requests: operationsOn(spec, main) };
  yield* ofStep(place, at, { set: written.set });
  for (const [name, state] of Object.entries(written.states)) yield* ofStep(place, [...at, 'states', name], state);
  yield* ofNotifications(main, [...at, 'notify'], written.notify);
  for (const [name, transition] of Object.entries(written.transitions)) {
    yield* ofStep(place, [...at, 'transitions', name], transition);
    yield* ofNotifications(main, [...at, 'transitions', name, 'notify'], transition.notify);
  }
  const slip = 'page' in written ? written.page?.slip?.set : undefined;
  yield* writtenSets([...at, 'page', 'slip', 'set'], slip).map((each) => ({
    ...each,
    ...place,
    into: 'slip' as const,
  }));
  const listed = writtenSets([...at, 'listed', 'as'], 'listed' in written ? written.listed?.as : undefined);
  yield* listed.map((each) => ({ ...each, lifecycle, into: 'list' as const, requests: [] }));
}

function* ofOperation(spec: Spec, operation: SpecOperation): Generator<Setting> {
  if (operation.action === undefined) return;
  const { at, written } = operation.action;
  const lifecycle = spec.lifecycle(written.lifecycle);
  if (lifecycle === undefined || 'list' in written) return;
  const place: Place = { lifecycle, requests: [operation] };
  if ('create' in written) {
    yield* ofStep(place, at, written);
    yield* ofNotifications(lifecycle, [...at, 'notify'], written.notify);
  } else {
    yield* writtenSets([...at, 'set'], written.set).map((each) => ({ ...each, ...place, into: { answer: operation } }));
  }
}

function* ofStep(
  place: Place,
  at: Path,
  { set, notes }: { set?: grammar.ValueSets | undefined; notes?: grammar.ValueSets | undefined },
): Generator<Setting> {
  yield* writtenSets([...at, 'set'], set).map((each) => ({ ...each, ...place, into: 'record' as const }));
  yield* writtenSets([...at, 'notes'], notes).map((each) => ({ ...each, ...place, into: 'notes' as const }));
}

function* ofNotifications(lifecycle: SpecLifecycle, at: Path, notify: grammar.Notify | undefined): Generator<Setting> {
  for (const [index, notification] of (notify ?? []).entries()) {
    if (typeof notification === 'string') continue;
    const { callback, set } = notification;
    const sets = writtenSets([...at, String(index), 'set'], set);
    yield* sets.map((each) => ({ ...each, lifecycle, into: { callback }, requests: [] }));
  }
}

function ofCallbacks(spec: Spec): Setting[] {
  return Object.entries(spec.sandbox?.callbacks ?? {}).flatMap(([callback, { set }]) =>
    notifiersOf(spec, callback).flatMap((lifecycle) =>
      writtenSets(['callbacks', callback, 'set'], set).map((each) => ({
        ...each,
        lifecycle,
        into: { callback },
        requests: [],
      })),
    ),
  );
}
