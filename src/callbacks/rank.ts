import type { Callback } from '../message/operation.ts';
import type { Family } from './family.ts';

/** How many of the names each row of the family knows, and the others do not all know. */
export function heldBy(family: Family, names: readonly string[]): readonly number[] {
  const held = family.rows.map(() => 0);
  if (held.length === 1) return held;
  for (const name of names) {
    const bits = family.holders.get(name);
    if (bits === undefined || bits === family.everyone) continue;
    for (let row = 0; row < held.length; row += 1) if ((bits & (1 << row)) !== 0) held[row] = (held[row] ?? 0) + 1;
  }
  return held;
}

/** The callbacks in the order in which they are tried. */
export function ranked(
  family: Family,
  held: readonly number[],
  fields: Readonly<Record<string, unknown>>,
  wanted: readonly string[] | undefined,
): readonly Callback[] {
  if (family.rows.length === 1) return family.rows;
  return family.rows
    .map((row, index) => ({ row, rank: rankOf(row, held[index] ?? 0, fields, wanted) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ row }) => row);
}

/** The one that knows most of what came; then one that knows the code; then the wanted one. */
function rankOf(row: Callback, held: number, fields: Readonly<Record<string, unknown>>, wanted: readonly string[] | undefined): number {
  return held * 4 + (Object.hasOwn(row.event.outcomes, String(fields[row.event.code])) ? 2 : 0) + (wanted?.includes(row.id) === true ? 1 : 0);
}
