import type { Callback } from '../message/callback.ts';
import { areSameNames } from '../message/names.ts';
import type { CallbackGroup } from './callback-set.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The callbacks of a group in the order in which they are tried on what came. */
export function identify(
  group: CallbackGroup,
  fields: Fields,
  wanted: readonly string[] | undefined,
): readonly Callback[] {
  const { rows } = group;
  if (rows.length === 1) return rows;
  const held = heldBy(group, Object.keys(fields));
  return rows
    .map((row, index) => ({ row, score: (held[index] ?? 0) * 4 + scoreOf(row, fields, wanted) }))
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
}

/** Before all the one that knows most of what came; then one that knows the code; then the wanted one. */
function scoreOf(row: Callback, fields: Fields, wanted: readonly string[] | undefined): number {
  const knowsCode = Object.hasOwn(row.event.outcomes, String(fields[row.event.code]));
  return (knowsCode ? 2 : 0) + (wanted?.includes(row.id) === true ? 1 : 0);
}

/** How many of some names each callback of a group knows. */
interface Held {
  readonly names: readonly string[];
  readonly counts: readonly number[];
}

/** Of the names that came last, since the same ones come again and again. */
const lastHeld = new WeakMap<CallbackGroup, Held>();

function heldBy(group: CallbackGroup, names: readonly string[]): readonly number[] {
  const last = lastHeld.get(group);
  if (last !== undefined && areSameNames(last.names, names)) return last.counts;
  const counts = group.rows.map(({ request }) => {
    const known = new Set(request.layout.map(([name]) => name));
    return names.filter((name) => known.has(name)).length;
  });
  lastHeld.set(group, { names, counts });
  return counts;
}
