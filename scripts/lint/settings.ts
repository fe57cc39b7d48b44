import type { Telling, Values } from '../../src/sandbox/model/lifecycle.ts';
import type { Path } from '../spec/json.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import type { Written } from '../spec/node.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Spec } from '../spec/spec.ts';

/** A `set` of a document: what writes fields, for which life cycle and where to. */
export interface Setting extends Written<Values> {
  readonly lifecycle: Lifecycle;
  /** Into what is kept, into one callback, into the list in the parent's answers, or into one answer. */
  readonly into: 'record' | 'list' | { readonly callback: string } | { readonly answer: SpecOperation };
  /** The operations whose request it may take values from. */
  readonly asked: readonly SpecOperation[];
}

/** Every `set` of a document's life cycles, and of what its operations do to them. */
export function settingsOf(spec: Spec): Setting[] {
  return [
    ...spec.lifecycles.flatMap((lifecycle) => [...ofLifecycle(spec, lifecycle)]),
    ...spec.operations.flatMap((operation) => [...ofOperation(spec, operation)]),
  ];
}

/** The operations that do something to a life cycle. */
export function operationsOn(spec: Spec, { name }: Lifecycle): SpecOperation[] {
  return spec.operations.filter(({ lifecycle }) => lifecycle?.value.life === name);
}

function* ofLifecycle(spec: Spec, lifecycle: Lifecycle): Generator<Setting> {
  const { at, life } = lifecycle;
  const asked = operationsOn(spec, lifecycle);
  for (const [name, { set }] of Object.entries(life.states)) {
    if (set !== undefined) yield { at: [...at, 'states', name, 'set'], value: set, lifecycle, into: 'record', asked };
  }
  for (const [name, { set, tells }] of Object.entries(life.moves)) {
    const move = [...at, 'moves', name];
    if (set !== undefined) yield { at: [...move, 'set'], value: set, lifecycle, into: 'record', asked };
    yield* ofTellings(lifecycle, [...move, 'tells'], tells);
  }
  const as = life.listed?.as;
  if (as !== undefined) yield { at: [...at, 'listed', 'as'], value: as, lifecycle, into: 'list', asked: [] };
}

function* ofOperation(spec: Spec, operation: SpecOperation): Generator<Setting> {
  if (operation.lifecycle === undefined) return;
  const { at, value: doing } = operation.lifecycle;
  const lifecycle = spec.lifecycle(doing.life);
  if (lifecycle === undefined || 'lists' in doing) return;
  const into = 'begins' in doing ? 'record' : { answer: operation };
  if (doing.set !== undefined) yield { at: [...at, 'set'], value: doing.set, lifecycle, into, asked: [operation] };
  if ('begins' in doing) yield* ofTellings(lifecycle, [...at, 'tells'], doing.tells);
}

function* ofTellings(lifecycle: Lifecycle, at: Path, tells: readonly Telling[] | undefined): Generator<Setting> {
  for (const [index, { callback, set }] of (tells ?? []).entries()) {
    if (set === undefined) continue;
    yield { at: [...at, String(index), 'set'], value: set, lifecycle, into: { callback }, asked: [] };
  }
}
