import type { Callback } from '../message/callback.ts';
import type { CallbackGroup } from './callback-set.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The callbacks of a group in the order in which they are tried on what came. */
export function identify(
  { rows }: CallbackGroup,
  fields: Fields,
  wanted: readonly string[] | undefined,
): readonly Callback[] {
  if (rows.length === 1) return rows;
  return rows
    .map((row) => ({ row, rank: scoreOf(row, fields, wanted) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ row }) => row);
}

/** The one that knows most of what came; then one that knows the code; then the wanted one. */
function scoreOf(row: Callback, fields: Fields, wanted: readonly string[] | undefined): number {
  const known = namesOf(row);
  let held = 0;
  for (const name in fields) if (known.has(name)) held += 1;
  const knowsCode = Object.hasOwn(row.event.outcomes, String(fields[row.event.code]));
  return held * 4 + (knowsCode ? 2 : 0) + (wanted?.includes(row.id) === true ? 1 : 0);
}

/** Rows are generated and never change, so that the names of each are collected once. */
const namesByRow = new WeakMap<Callback, ReadonlySet<string>>();

function namesOf(row: Callback): ReadonlySet<string> {
  const known = namesByRow.get(row);
  if (known !== undefined) return known;
  const names = new Set(row.request.layout.map(([name]) => name));
  namesByRow.set(row, names);
  return names;
}
