import { isContent } from '../../message/layout.ts';
import { meets } from '../lifecycle/fits.ts';
import type { Example } from './example.ts';
import { same } from './store.ts';

type Fields = Readonly<Record<string, unknown>>;
type Side = 'request' | 'answer';

/** What `scalarsOf` found, by side. */
const scalarsBySide: Record<Side, WeakMap<Example, ReadonlyMap<string, unknown>>> = { request: new WeakMap(), answer: new WeakMap() };
const tellingBySide: Record<Side, WeakMap<readonly Example[], readonly string[]>> = { request: new WeakMap(), answer: new WeakMap() };

/**
 * The example that resembles the fields most on one side: the one with most of those values that tell the examples apart, and before all others
 * one that was written for such a thing (`when`). Where none resembles them, the one for that (`otherwise`), or else the first.
 */
export function closest(examples: readonly Example[], fields: Fields, side: Side): Example | undefined {
  const telling = tellingNames(examples, side);
  const fitting = examples.filter((each) => each.when === undefined || meets(each.when, fields));
  let best: Example | undefined;
  let most = 0;
  for (const exchange of fitting) {
    const scalars = scalarsOf(exchange, side);
    const alike = telling.filter((name) => scalars.has(name) && same(fields[name], scalars.get(name))).length;
    const score = exchange.when === undefined ? alike : alike + telling.length + 1;
    if (score <= most) continue;
    best = exchange;
    most = score;
  }
  return best ?? fitting.find((each) => each.otherwise === true) ?? fitting[0];
}

function tellingNames(examples: readonly Example[], side: Side): readonly string[] {
  const known = tellingBySide[side].get(examples);
  if (known !== undefined) return known;
  const names = new Set(examples.flatMap((each) => [...scalarsOf(each, side).keys()]));
  const telling = [...names].filter((name) => new Set(examples.map((each) => JSON.stringify(scalarsOf(each, side).get(name)))).size > 1);
  tellingBySide[side].set(examples, telling);
  return telling;
}

/** The scalars of one side of an example, by name, however deep they stand; of two of one name the outer. Examples are chosen by these. */
export function scalarsOf(exchange: Example, side: Side): ReadonlyMap<string, unknown> {
  const known = scalarsBySide[side].get(exchange);
  if (known !== undefined) return known;
  const found = new Map<string, unknown>();
  const walk = (value: unknown): void => {
    if (!isContent(value)) return;
    for (const [name, held] of Object.entries(value)) if (typeof held !== 'object' && !found.has(name)) found.set(name, held);
    for (const held of Object.values(value)) walk(held);
  };
  walk(side === 'request' ? exchange.request : exchange.answer);
  scalarsBySide[side].set(exchange, found);
  return found;
}
