import { isContent } from '../../message/layout.ts';
import { meets } from '../lifecycle/fits.ts';
import type { Example } from './example.ts';
import { same } from './same.ts';

type Fields = Readonly<Record<string, unknown>>;
type Side = 'request' | 'answer';

/** What `scalarsOf` found, by side. */
const scalarsBySide: Record<Side, WeakMap<Example, ReadonlyMap<string, unknown>>> = {
  request: new WeakMap(),
  answer: new WeakMap(),
};
const distinctiveBySide: Record<Side, WeakMap<readonly Example[], readonly string[]>> = {
  request: new WeakMap(),
  answer: new WeakMap(),
};

/**
 * The example that is closest to the fields on one side: the one with most of those values in which the examples
 * differ; one that was written for such a record (`when`) comes first. Where none is close, the one for that case
 * (`otherwise`), or else the first.
 */
export function matchExample(examples: readonly Example[], fields: Fields, side: Side): Example | undefined {
  const distinctive = distinctiveNames(examples, side);
  const fitting = examples.filter((each) => each.when === undefined || meets(each.when, fields));
  let best: Example | undefined;
  let most = 0;
  for (const example of fitting) {
    const scalars = scalarsOf(example, side);
    const alike = distinctive.filter((name) => scalars.has(name) && same(fields[name], scalars.get(name))).length;
    const score = example.when === undefined ? alike : alike + distinctive.length + 1;
    if (score <= most) continue;
    best = example;
    most = score;
  }
  return best ?? fitting.find((each) => each.otherwise === true) ?? fitting[0];
}

function distinctiveNames(examples: readonly Example[], side: Side): readonly string[] {
  const known = distinctiveBySide[side].get(examples);
  if (known !== undefined) return known;
  const names = new Set(examples.flatMap((each) => [...scalarsOf(each, side).keys()]));
  const distinctive = [...names].filter(
    (name) => new Set(examples.map((each) => JSON.stringify(scalarsOf(each, side).get(name)))).size > 1,
  );
  distinctiveBySide[side].set(examples, distinctive);
  return distinctive;
}

/**
 * The scalars of one side of an example, by name, at any depth; of two with one name the outer. Examples are chosen by
 * these.
 */
export function scalarsOf(example: Example, side: Side): ReadonlyMap<string, unknown> {
  const known = scalarsBySide[side].get(example);
  if (known !== undefined) return known;
  const found = new Map<string, unknown>();
  const walk = (value: unknown): void => {
    if (!isContent(value)) return;
    for (const [name, held] of Object.entries(value))
      if (typeof held !== 'object' && !found.has(name)) found.set(name, held);
    for (const held of Object.values(value)) walk(held);
  };
  walk(side === 'request' ? example.request : example.answer);
  scalarsBySide[side].set(example, found);
  return found;
}
