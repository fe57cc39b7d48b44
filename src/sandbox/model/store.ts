import type { Happening, StoredRecord } from './record.ts';

/** Everything that the sandbox keeps. */
export interface Store {
  readonly size: number;
  /** How many records it holds at most; then the oldest finished ones leave, and with none finished the oldest. */
  readonly limit: number;
  /** How many have left so far. */
  readonly dropped: number;
  /** A number that was not given out before. */
  serial(): number;
  /** The last number given out. */
  last(): number;
  /** No number up to this one is given out any more. */
  skipTo(serial: number): void;
  add(record: StoredRecord, final: boolean): void;
  /** By the sandbox's own number. */
  find(id: string): StoredRecord | undefined;
  /** By what the merchant calls it. */
  keyed(whose: Whose, key: string): StoredRecord | undefined;
  /** All of a lifecycle, the oldest first. */
  of(whose: Whose): readonly StoredRecord[];
  /** The records that belong to one. */
  children(parent: string, lifecycle: string): readonly StoredRecord[];
  /** All, the latest first. */
  records(): readonly StoredRecord[];
  /** To be called after an record was changed. */
  changed(record: StoredRecord, final: boolean): void;
  note(record: StoredRecord, happening: Happening): void;
  /** Calls back after each change; the answer ends it. */
  watch(listener: (record: StoredRecord) => void): () => void;
  /** Calls back when an record leaves. */
  onDrop(listener: (record: StoredRecord) => void): void;
}

/** Whose things and which. */
export interface Whose {
  readonly api: string;
  readonly merchant: string;
  readonly lifecycle: string;
}

/** How much is kept of one record's past: the creation, and this many of the latest happenings. */
const past = 40;
/** How many questions there are among them: who asks every second is not to drive out what happened, nor to fill the memory. */
const questions = 10;

export function createStore(limit: number): Store {
  const all = new Map<string, StoredRecord>();
  const finished = new Map<string, StoredRecord>();
  const going = new Map<string, StoredRecord>();
  const byKey = new Map<string, string>();
  const byLifecycle = new Map<string, Map<string, StoredRecord>>();
  const byParent = new Map<string, Set<StoredRecord>>();
  const listeners = new Set<(record: StoredRecord) => void>();
  const leaving: ((record: StoredRecord) => void)[] = [];
  let dropped = 0;
  let serial = 0;

  const dailyFiles = ({ api, merchant, lifecycle }: Whose): string => `${api} ${merchant} ${lifecycle}`;

  /** Only what stands by itself is in one of the two queues; what belongs to it leaves with it. */
  function queue(record: StoredRecord, final: boolean): void {
    if (record.parent !== undefined && all.has(record.parent)) return;
    (final ? going : finished).delete(record.id);
    (final ? finished : going).set(record.id, record);
  }

  function drop(record: StoredRecord): void {
    for (const child of byParent.get(record.id) ?? []) drop(child);
    byParent.delete(record.id);
    if (record.parent !== undefined) byParent.get(record.parent)?.delete(record);
    const own = dailyFiles(record);
    for (const held of [all, finished, going, byLifecycle.get(own)]) held?.delete(record.id);
    const name = `${own} ${record.key}`;
    if (byKey.get(name) === record.id) byKey.delete(name);
    dropped += 1;
    for (const listener of leaving) listener(record);
  }

  function announce(record: StoredRecord): void {
    for (const listener of listeners) listener(record);
  }

  return {
    limit,
    get size() {
      return all.size;
    },
    get dropped() {
      return dropped;
    },
    serial() {
      serial += 1;
      return serial;
    },
    last: () => serial,
    skipTo(least) {
      serial = Math.max(serial, least);
    },
    add(record, final) {
      all.set(record.id, record);
      const own = dailyFiles(record);
      byKey.set(`${own} ${record.key}`, record.id);
      const mates = byLifecycle.get(own);
      if (mates === undefined) byLifecycle.set(own, new Map([[record.id, record]]));
      else mates.set(record.id, record);
      if (record.parent !== undefined) {
        const siblings = byParent.get(record.parent);
        if (siblings === undefined) byParent.set(record.parent, new Set([record]));
        else siblings.add(record);
      }
      queue(record, final);
      while (all.size > limit) {
        const oldest = first(finished) ?? first(going);
        if (oldest === undefined || oldest === record) break;
        drop(oldest);
      }
      announce(record);
    },
    find: (id) => all.get(id),
    keyed(whose, key) {
      const id = byKey.get(`${dailyFiles(whose)} ${key}`);
      return id === undefined ? undefined : all.get(id);
    },
    of: (whose) => [...(byLifecycle.get(dailyFiles(whose))?.values() ?? [])],
    children: (parent, lifecycle) => [...(byParent.get(parent) ?? [])].filter((record) => record.lifecycle === lifecycle),
    records: () => [...all.values()].reverse(),
    changed(record, final) {
      queue(record, final);
      announce(record);
    },
    note(record, happening) {
      record.history.push(happening);
      forget(record.history, happening);
      announce(record);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onDrop: (listener) => {
      leaving.push(listener);
    },
  };
}

function forget(history: Happening[], latest: Happening): void {
  if (latest.is === 'request' && history.filter(({ is }) => is === 'request').length > questions + 1)
    history.splice(
      history.findIndex(({ is }, index) => index > 0 && is === 'request'),
      1,
    );
  if (history.length > past + 1) history.splice(1, history.length - past - 1);
}

/** The oldest of a queue. */
function first(queue: ReadonlyMap<string, StoredRecord>): StoredRecord | undefined {
  for (const record of queue.values()) return record;
  return undefined;
}

/** Vendors write a number as a number here and as text there. */
export function same(held: unknown, value: unknown): boolean {
  return held === value || (held !== undefined && held !== null && value !== undefined && value !== null && String(held) === String(value));
}
