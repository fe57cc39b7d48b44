import { minute } from '../time/units.ts';
import type { Claim, ClaimState, Done, OnceStore } from './store.ts';

interface Held {
  readonly token: string;
  /** What was left, once it is done. */
  readonly note?: string;
  readonly expires: number;
}

export interface MemoryStoreOptions {
  /**
   * The store's clock, in milliseconds.
   * @default performance.now, which no change of the system's time moves
   */
  readonly now?: () => number;
}

/** Claims in the memory of this process. */
export interface MemoryStore extends OnceStore {
  /** How many keys it holds, including those that expired within the last minute. */
  readonly size: number;
}

/**
 * Claims in the memory of this process: for tests, and for a shop that is one process and may forget when it restarts.
 * Keeps only what has not expired; no claim is dropped to make room.
 *
 * @example
 * import { memoryStore } from 'jinliu/once';
 *
 * const once = memoryStore();
 * console.log(await once.claim({ key: 'order/A1', token: crypto.randomUUID() }, 60_000)); // { state: 'claimed' }
 */
export function memoryStore({ now = () => performance.now() }: MemoryStoreOptions = {}): MemoryStore {
  return new ClaimsMap(now);
}

const sweepEvery = minute;

class ClaimsMap implements MemoryStore {
  readonly #held = new Map<string, Held>();
  readonly #now: () => number;
  #swept: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#swept = now();
  }

  get size(): number {
    return this.#held.size;
  }

  async claim({ key, token }: Claim, lease: number): Promise<ClaimState> {
    this.#sweep();
    const held = this.#at(key);
    if (held?.note !== undefined) return { state: 'done', note: held.note };
    if (held !== undefined && held.token !== token) return { state: 'running' };
    this.#held.set(key, { token, expires: this.#now() + lease });
    return { state: 'claimed' };
  }

  async done({ key, token }: Claim, { keepFor, note }: Done): Promise<boolean> {
    const held = this.#at(key);
    if (held !== undefined && held.token !== token) return false;
    this.#held.set(key, { token, note, expires: this.#now() + keepFor });
    return true;
  }

  async release({ key, token }: Claim): Promise<void> {
    const held = this.#at(key);
    if (held?.token === token && held.note === undefined) this.#held.delete(key);
  }

  #at(key: string): Held | undefined {
    const held = this.#held.get(key);
    return held !== undefined && held.expires > this.#now() ? held : undefined;
  }

  #sweep(): void {
    const now = this.#now();
    if (now < this.#swept + sweepEvery) return;
    this.#swept = now;
    for (const [key, { expires }] of this.#held) if (expires <= now) this.#held.delete(key);
  }
}
