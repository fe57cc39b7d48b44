import type { Lifecycle } from '../model/lifecycle.ts';
import { type StoredRecord, statesOf } from '../model/record.ts';
import { lifecycleOf, type Runtime } from '../model/runtime.ts';
import { same } from '../model/same.ts';

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

/** By the sandbox's number (`e17`), or the latest by the merchant's or the vendor's. */
export function findOrder(runtime: Runtime, number: string): StoredRecord | undefined {
  const { store } = runtime;
  return store.find(number) ?? store.records().find((record) => isCalled(number, record, lifecycleOf(runtime, record)));
}

/** Is this one of the numbers that people use for a record? */
function isCalled(number: string, { key, fields }: StoredRecord, lifecycle: Lifecycle): boolean {
  const names = [lifecycle.number, ...Object.keys(lifecycle.shows ?? {})];
  return key === number || names.some((name) => name !== undefined && same(fields[name], number));
}

/** The latest first. */
export function filterOrders(
  records: readonly StoredRecord[],
  { text, state, ...exact }: OrderFilter,
): readonly StoredRecord[] {
  const names = (['api', 'lifecycle', 'merchant', 'key'] as const).filter((name) => exact[name] !== undefined);
  const sought = text?.toLowerCase() ?? '';
  return records.filter(
    (record) =>
      names.every((name) => record[name] === exact[name]) &&
      (state === undefined || statesOf(record).includes(state)) &&
      (sought === '' || contains(record, sought)),
  );
}

function contains(record: StoredRecord, sought: string): boolean {
  if (record.id === sought || record.key.toLowerCase().includes(sought)) return true;
  return Object.values(record.fields).some(
    (value) => (typeof value === 'string' || typeof value === 'number') && String(value).toLowerCase().includes(sought),
  );
}
