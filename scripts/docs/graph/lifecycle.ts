import type { SpecLifecycle } from '../../spec/lifecycle.ts';
import type { Spec } from '../../spec/spec.ts';
import { pageOf } from '../shell/address.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './layout.ts';

/** As many transitions are named beside one arrow. */
const most = 3;

/**
 * A life cycle as boxes and arrows: the transitions between two states share one arrow. `marked` are transitions to
 * point out; with any, only what they touch is drawn.
 */
export function drawingOf(spec: Spec, lifecycle: SpecLifecycle, marked: ReadonlySet<string> = new Set()): Drawing {
  const { name, value } = lifecycle;
  const edges = edgesOf(lifecycle, marked).filter((edge) => marked.size === 0 || edge.isMarked);
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const first = firstStates(spec, lifecycle);
  const nodes = Object.entries(value.states)
    .filter(([state]) => marked.size === 0 || touched.has(state))
    .map(([state, { final }]): DrawnNode => {
      const kind = first.has(state) ? 'first' : final === true ? 'final' : 'middle';
      return { id: state, label: state, href: pageOf(spec.name, 'lifecycle', `${name}.${state}`), kind };
    });
  return { nodes, edges };
}

function edgesOf({ value }: SpecLifecycle, marked: ReadonlySet<string>): DrawnEdge[] {
  const between = new Map<string, { from: string; to: string; names: string[] }>();
  for (const [name, { from, to }] of Object.entries(value.transitions)) {
    if (to === undefined) continue;
    for (const state of from) {
      const key = `${state} ${to}`;
      const edge = between.get(key) ?? { from: state, to, names: [] };
      edge.names.push(name);
      between.set(key, edge);
    }
  }
  return [...between.values()].map(({ from, to, names }) => ({
    from,
    to,
    labels: names.length > most ? [...names.slice(0, most - 1), `+ ${names.length - most + 1}`] : names,
    isMarked: names.some((name) => marked.has(name)),
  }));
}

/** In what states a record begins. */
function firstStates(spec: Spec, { name, written }: SpecLifecycle): Set<string> {
  const created = spec.operations.flatMap(({ action }) => {
    const value = action?.value;
    if (value?.lifecycle !== name || !('create' in value)) return [];
    return typeof value.create === 'string' ? [value.create] : Object.keys(value.create);
  });
  return new Set('initial' in written ? [...created, written.initial] : created);
}
