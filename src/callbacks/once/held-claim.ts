import { ClaimLostError } from '../../once/claim-lost-error.ts';
import type { Claim, Done, OnceStore } from '../../once/store.ts';

/** The claim under which a handler runs. */
export interface HandlerClaim {
  /** What is claimed; `undefined` where the event runs without a claim. */
  readonly key: string | undefined;
  /**
   * Completes the claim through another store: that of the handler's own transaction, so that what it writes and the
   * claim are committed together or not at all. Call it last, just before the commit. Does nothing where the event runs
   * without a claim.
   *
   * @throws ClaimLostError where another process has taken over: roll back
   */
  done(store: OnceStore): Promise<void>;
}

/** What a handler gets that runs without a claim. */
export const noClaim: HandlerClaim = { key: undefined, done: async () => undefined };

export class HeldClaim implements HandlerClaim {
  readonly record: Done;
  readonly #claim: Claim;
  readonly #stopRenewing: () => void;
  #isDone = false;

  constructor(claim: Claim, record: Done, stopRenewing: () => void) {
    this.#claim = claim;
    this.record = record;
    this.#stopRenewing = stopRenewing;
  }

  get key(): string {
    return this.#claim.key;
  }

  /** The handler has completed it by itself. */
  get isDone(): boolean {
    return this.#isDone;
  }

  // Not a method: a handler may hand on `claim.done` alone.
  readonly done = async (store: OnceStore): Promise<void> => {
    // The transaction locks the row, so that a renewal would wait for it.
    this.#stopRenewing();
    if (!(await store.done(this.#claim, this.record))) throw new ClaimLostError(this.#claim.key);
    this.#isDone = true;
  };
}
