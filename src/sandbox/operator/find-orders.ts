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
  const numbers = [key];
  for (const name of calledBy(lifecycle)) {
    const value = fields[name];
    if ((typeof value !== 'string' || value === '') && typeof value !== 'number') continue;
    const text = String(value);
    if (!numbers.includes(text)) numbers.push(text);
  }
  return numbers;
}

/** Life cycles are generated and never change, so that their fields are gathered once. */
const gathered = new WeakMap<Lifecycle, readonly string[]>();

/** The fields by which people call a record. */
function calledBy(lifecycle: Lifecycle): readonly string[] {
  const known = gathered.get(lifecycle);
  if (known !== undefined) return known;
  const { number, reference, shows = {}, amount } = lifecycle;
  const all = [number, reference, ...Object.keys(shows)].flatMap((name) => name ?? []);
  const names = [...new Set(all)].filter((name) => name !== amount);
  gathered.set(lifecycle, names);
  return names;
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
  const records = recordsWith(store, filter.text);
  const isWanted = matcherOf(filter);
  const end = page * perPage;
  const found: StoredRecord[] = [];
  for (const record of records) {
    if (!isWanted(record)) continue;
    found.push(record);
    if (found.length > end) break;
  }
  const hasMore = found.length > end;
  const from = hasMore ? end - perPage : Math.floor(Math.max(0, Math.min(end, found.length) - 1) / perPage) * perPage;
  const isUnfiltered = Object.values(filter).every((each) => each === undefined || each === '');
  const total = isUnfiltered ? records.length : hasMore ? undefined : found.length;
  return { records: found.slice(from, from + perPage), from, hasMore, ...(total === undefined ? {} : { total }) };
}

/** The latest first. */
export function filterOrders(store: Store, filter: OrderFilter): readonly StoredRecord[] {
  return recordsWith(store, filter.text).filter(matcherOf(filter));
}

/** All that have a text in one of their fields, or as their number here; or all, the latest first. */
function recordsWith(store: Store, text = ''): readonly StoredRecord[] {
  if (text === '') return store.records();
  const sought = new RegExp(escaped(text), 'iu');
  const numbered = store.find(text);
  return store.search((fields, record) => record === numbered || sought.test(fields));
}

/** By everything but the text. */
function matcherOf({ text: _, state, ...exact }: OrderFilter): (record: StoredRecord) => boolean {
  const names = (['api', 'lifecycle', 'merchant', 'key'] as const).filter((name) => exact[name] !== undefined);
  return (record) =>
    names.every((name) => record[name] === exact[name]) &&
    (state === undefined || record.state === state || statesOf(record).includes(state));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
