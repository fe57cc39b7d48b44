import type { Spread } from './spread.ts';

/**
 * What a way is to the work that is measured: our own; a package that does the same; the least that any code has to do
 * for it; or something that is good to know beside it.
 */
export type Role = 'ours' | 'peer' | 'floor' | 'beside';

export interface Figure {
  readonly name: string;
  readonly role: Role;
  /** In the row's unit; of one call. */
  readonly taken: Spread;
  /** How many times as fast as this our way is, rounds compared one by one. */
  readonly speed: Spread;
}

/** Our way is at least so many times as fast as the best of a role, or takes at most so much in the row's unit. */
export type Aim =
  | { readonly beside: Exclude<Role, 'ours'>; readonly times: number }
  | { readonly atMost: number }
  | { readonly atLeast: number };

/** Microseconds of CPU time; bytes; how many in a second of the clock; or how many. */
export type Unit = 'microseconds' | 'bytes' | 'per-second' | 'count';

/** A package that gives another result than the vendor does, for so many of the inputs. */
export interface Mistaken {
  readonly name: string;
  readonly wrong: number;
  readonly of: number;
}

/** One kind of work and what each way takes for it. */
export interface Row {
  readonly subject: string;
  /** What the docs name it by (scripts/bench/texts.ts). */
  readonly work: string;
  /** Which of several, where the same is measured of each: an entry, a document. */
  readonly of?: string;
  readonly unit: Unit;
  readonly aims: readonly Aim[];
  readonly ours: Spread;
  /** Everything but our own way. */
  readonly others: readonly Figure[];
  readonly mistaken: readonly Mistaken[];
}

/** What a subject says of a row; its own name is added to it. */
export type SubjectRow = Omit<Row, 'subject'>;

/** The fastest way of a role. */
export function bestOf({ others }: Pick<Row, 'others'>, role: Role): Figure | undefined {
  const [best] = others
    .filter((figure) => figure.role === role)
    .toSorted((one, other) => one.taken.median - other.taken.median);
  return best;
}

/** @returns undefined where nothing of the role was measured */
export function isReached(row: Row, aim: Aim): boolean | undefined {
  if ('atMost' in aim) return row.ours.median <= aim.atMost;
  if ('atLeast' in aim) return row.ours.median >= aim.atLeast;
  const best = bestOf(row, aim.beside);
  return best && best.speed.median >= aim.times;
}
