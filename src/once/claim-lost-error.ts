/**
 * A claim's lease ran out while its handler ran, and another one has claimed the key since: the handler ran too long
 * without being able to renew, because the process stood still or the store was away. What it did in the transaction of
 * this claim has to be rolled back.
 */
export class ClaimLostError extends Error {
  /** What was claimed. */
  readonly key: string;

  constructor(key: string) {
    super(`the claim of "${key}" was lost to another process while the handler ran; it may be handled twice`);
    this.name = 'ClaimLostError';
    this.key = key;
  }
}
