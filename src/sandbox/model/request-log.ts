import type { Wire } from './record.ts';

/** A request that came in, and what was answered. */
export interface Asked {
  readonly at: number;
  readonly api: string;
  readonly operation: string;
  readonly merchant: string;
  /** Why it was refused. */
  readonly fault?: string;
  /** What failed in the sandbox itself, so that there was no answer of the vendor's. */
  readonly failure?: string;
  /** The entry that it speaks of. */
  readonly entry?: string;
  readonly wire: Wire;
  readonly answer: Wire;
}

/** The latest requests of all, those too that made nothing. */
export interface Journal {
  put(asked: Asked): void;
  /** The latest first. */
  latest(): readonly Asked[];
  watch(listener: (asked: Asked) => void): () => void;
}

/** How many are kept. */
const kept = 200;

export function createJournal(): Journal {
  const list: Asked[] = [];
  const listeners = new Set<(asked: Asked) => void>();
  return {
    put(asked) {
      list.push(asked);
      if (list.length > kept) list.shift();
      for (const listener of listeners) listener(asked);
    },
    latest: () => list.toReversed(),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
