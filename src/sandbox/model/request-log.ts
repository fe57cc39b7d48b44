import type { Wire } from './record.ts';

/** A request that came in, and what was answered. */
export interface LoggedRequest {
  readonly at: number;
  readonly api: string;
  readonly operation: string;
  readonly merchant: string;
  /** Why it was refused. */
  readonly refusal?: string;
  /** What failed in the sandbox itself, so that there was no answer of the vendor's. */
  readonly failure?: string;
  /** The record that it speaks of. */
  readonly record?: string;
  readonly wire: Wire;
  readonly answer: Wire;
}

/** The latest requests of all, those too that made nothing. */
export interface RequestLog {
  put(logged: LoggedRequest): void;
  /** The latest first. */
  latest(): readonly LoggedRequest[];
  watch(listener: (logged: LoggedRequest) => void): () => void;
}

/** How many are kept. */
const kept = 200;

export function createRequestLog(): RequestLog {
  const list: LoggedRequest[] = [];
  const listeners = new Set<(logged: LoggedRequest) => void>();
  return {
    put(logged) {
      list.push(logged);
      if (list.length > kept) list.shift();
      for (const listener of listeners) listener(logged);
    },
    latest: () => list.toReversed(),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
