import type { Lifecycle } from '../model/lifecycle.ts';
import { type StoredRecord, statesOf } from '../model/record.ts';
import type { Store } from '../model/store.ts';

/** Which records are looked for. */
export interface OrderFilter {
  readonly api?: string;
  readonly lifecycle?: string;
  readonly merchant?: string;
  readonly key?: string;
  readonly state?: string;
  /** Part of a number or of any field, in any case. */
  readonly text?: string;
}

/**
 * What people call a record by: the merchant's number and the vendor's, and what its page shows, but for the amount,
 * which many share.
 */
export function numbersOf({ key, fields }: StoredRecord, lifecycle: Lifecycle): readonly string[] {
  const { number, reference, shows = {}, amount } = lifecycle;
  const names = [number, reference, ...Object.keys(shows)].filter((name) => name !== amount);
  const values = names.map((name) => (name === undefined ? undefined : fields[name]));
  const texts = values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
  return [...new Set([key, ...texts.filter((text) => text !== '')])];
}

/** What the merchant calls a record by: its own number where it gave one, else the one that the vendor goes by. */
export function ownNumber({ key, fields }: StoredRecord, { reference }: Lifecycle): string {
  const given = reference === undefined ? undefined : fields[reference];
  return (typeof given === 'string' && given !== '') || typeof given === 'number' ? String(given) : key;
}

/** One page of a list that was searched no further than it had to be. */
export interface OrderPage {
  readonly records: readonly StoredRecord[];
  /** Where it begins, counted from 0. */
  readonly from: number;
  /** Are there more behind it? */
  readonly hasMore: boolean;
  /** How many there are in all, where all were looked at. */
  readonly total?: number;
}

/** A page of so many; where there is none so late, the last one. */
export function pageOfOrders(
  store: Store,
  filter: OrderFilter,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): OrderPage {
  const records = store.records();
  const isWanted = matcherOf(store, filter);
  const end = page * perPage;
  const found: StoredRecord[] = [];
  for (const record of records) {
    if (isWanted !== undefined && !isWanted(record)) continue;
    found.push(record);
    if (found.length > end) break;
  }
  const hasMore = found.length > end;
  const from = hasMore ? end - perPage : Math.floor(Math.max(0, Math.min(end, found.length) - 1) / perPage) * perPage;
  const total = isWanted === undefined ? records.length : hasMore ? undefined : found.length;
  return { records: found.slice(from, from + perPage), from, hasMore, ...(total === undefined ? {} : { total }) };
}

/** The latest first. */
export function filterOrders(store: Store, filter: OrderFilter): readonly StoredRecord[] {
  const isWanted = matcherOf(store, filter);
  return isWanted === undefined ? store.records() : store.records().filter(isWanted);
}

/** Nothing where all are wanted. */
function matcherOf(
  store: Store,
  { text, state, ...exact }: OrderFilter,
): ((record: StoredRecord) => boolean) | undefined {
  const names = (['api', 'lifecycle', 'merchant', 'key'] as const).filter((name) => exact[name] !== undefined);
  const sought = text === undefined || text === '' ? undefined : new RegExp(escaped(text), 'iu');
  if (names.length === 0 && state === undefined && sought === undefined) return undefined;
  return (record) =>
    names.every((name) => record[name] === exact[name]) &&
    (state === undefined ||
      record.state === state ||
      (record.parts !== undefined && statesOf(record).includes(state))) &&
    (sought === undefined || record.id === text || sought.test(store.textOf(record)));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
