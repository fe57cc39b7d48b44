/** Which process claims which key. */
export interface Claim {
  /** What may be done only once, for example an order. */
  readonly key: string;
  /** Distinguishes this claim from others of the same key; a random UUID. */
  readonly token: string;
}

/**
 * What a store says of a key.
 *
 * - `claimed`: it belongs to this claim until the lease runs out
 * - `running`: it belongs to another claim, whose lease has not run out
 * - `done`: it is done, by whichever claim; `note` is what that claim left
 */
export type ClaimState =
  | { readonly state: 'claimed' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly note: string };

/** What is kept of a completed claim. */
export interface Done {
  /** For how long at least, in milliseconds. */
  readonly keepFor: number;
  /** A short text for later claimants. */
  readonly note: string;
}

/**
 * Where claims are kept, so that several processes do something only once. Times are measured by the store's own clock
 * alone, since the clocks of two processes disagree. An expired claim counts as if it had never existed.
 *
 * `memoryStore`, `redisStore` and `postgresStore` are such stores. Any other has to decide and write in one step.
 */
export interface OnceStore {
  /**
   * Claims a key for the length of the lease, in milliseconds. With the token that holds the key already it renews the
   * lease, so a call whose answer was lost can be repeated.
   */
  claim(claim: Claim, lease: number): Promise<ClaimState>;
  /**
   * Marks a key as done, also after the lease ran out, as long as nobody else has claimed it since. Repeating it
   * changes nothing.
   *
   * @returns false where another claim has the key; nothing is written then
   */
  done(claim: Claim, done: Done): Promise<boolean>;
  /**
   * Gives a key back, so that the next one may claim it at once. A completed claim stays completed, and another
   * process's claim is left alone.
   */
  release(claim: Claim): Promise<void>;
}
