import type { Entry, Happening } from './record.ts';

/** Everything that the sandbox keeps. */
export interface Ledger {
  readonly size: number;
  /** How many entries it holds at most; then the oldest finished ones leave, and with none finished the oldest. */
  readonly limit: number;
  /** How many have left so far. */
  readonly dropped: number;
  /** A number that was not given out before. */
  serial(): number;
  /** The last number given out. */
  last(): number;
  /** No number up to this one is given out any more. */
  skipTo(serial: number): void;
  add(entry: Entry, final: boolean): void;
  /** By the sandbox's own number. */
  find(id: string): Entry | undefined;
  /** By what the merchant calls it. */
  keyed(whose: Whose, key: string): Entry | undefined;
  /** All of a life, the oldest first. */
  of(whose: Whose): readonly Entry[];
  /** The entries that belong to one. */
  children(parent: string, life: string): readonly Entry[];
  /** All, the latest first. */
  entries(): readonly Entry[];
  /** To be called after an entry was changed. */
  changed(entry: Entry, final: boolean): void;
  note(entry: Entry, happening: Happening): void;
  /** Calls back after each change; the answer ends it. */
  watch(listener: (entry: Entry) => void): () => void;
  /** Calls back when an entry leaves. */
  onDrop(listener: (entry: Entry) => void): void;
}

/** Whose things and which. */
export interface Whose {
  readonly api: string;
  readonly merchant: string;
  readonly life: string;
}

/** How much is kept of one entry's past: the beginning, and this many of the latest happenings. */
const past = 40;
/** How many questions there are among them: who asks every second is not to drive out what happened, nor to fill the memory. */
const questions = 10;

export function createLedger(limit: number): Ledger {
  const all = new Map<string, Entry>();
  const finished = new Map<string, Entry>();
  const going = new Map<string, Entry>();
  const byKey = new Map<string, string>();
  const byLife = new Map<string, Map<string, Entry>>();
  const byParent = new Map<string, Set<Entry>>();
  const listeners = new Set<(entry: Entry) => void>();
  const leaving: ((entry: Entry) => void)[] = [];
  let dropped = 0;
  let serial = 0;

  const shelf = ({ api, merchant, life }: Whose): string => `${api} ${merchant} ${life}`;

  /** Only what stands by itself is in one of the two queues; what belongs to it leaves with it. */
  function queue(entry: Entry, final: boolean): void {
    if (entry.parent !== undefined && all.has(entry.parent)) return;
    (final ? going : finished).delete(entry.id);
    (final ? finished : going).set(entry.id, entry);
  }

  function drop(entry: Entry): void {
    for (const child of byParent.get(entry.id) ?? []) drop(child);
    byParent.delete(entry.id);
    if (entry.parent !== undefined) byParent.get(entry.parent)?.delete(entry);
    const own = shelf(entry);
    for (const held of [all, finished, going, byLife.get(own)]) held?.delete(entry.id);
    const name = `${own} ${entry.key}`;
    if (byKey.get(name) === entry.id) byKey.delete(name);
    dropped += 1;
    for (const listener of leaving) listener(entry);
  }

  function announce(entry: Entry): void {
    for (const listener of listeners) listener(entry);
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
    add(entry, final) {
      all.set(entry.id, entry);
      const own = shelf(entry);
      byKey.set(`${own} ${entry.key}`, entry.id);
      const mates = byLife.get(own);
      if (mates === undefined) byLife.set(own, new Map([[entry.id, entry]]));
      else mates.set(entry.id, entry);
      if (entry.parent !== undefined) {
        const siblings = byParent.get(entry.parent);
        if (siblings === undefined) byParent.set(entry.parent, new Set([entry]));
        else siblings.add(entry);
      }
      queue(entry, final);
      while (all.size > limit) {
        const oldest = first(finished) ?? first(going);
        if (oldest === undefined || oldest === entry) break;
        drop(oldest);
      }
      announce(entry);
    },
    find: (id) => all.get(id),
    keyed(whose, key) {
      const id = byKey.get(`${shelf(whose)} ${key}`);
      return id === undefined ? undefined : all.get(id);
    },
    of: (whose) => [...(byLife.get(shelf(whose))?.values() ?? [])],
    children: (parent, life) => [...(byParent.get(parent) ?? [])].filter((entry) => entry.life === life),
    entries: () => [...all.values()].reverse(),
    changed(entry, final) {
      queue(entry, final);
      announce(entry);
    },
    note(entry, happening) {
      entry.history.push(happening);
      forget(entry.history, happening);
      announce(entry);
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
  if (latest.is === 'asked' && history.filter(({ is }) => is === 'asked').length > questions + 1)
    history.splice(
      history.findIndex(({ is }, index) => index > 0 && is === 'asked'),
      1,
    );
  if (history.length > past + 1) history.splice(1, history.length - past - 1);
}

/** The oldest of a queue. */
function first(queue: ReadonlyMap<string, Entry>): Entry | undefined {
  for (const entry of queue.values()) return entry;
  return undefined;
}

/** Vendors write a number as a number here and as text there. */
export function same(held: unknown, value: unknown): boolean {
  return held === value || (held !== undefined && held !== null && value !== undefined && value !== null && String(held) === String(value));
}
