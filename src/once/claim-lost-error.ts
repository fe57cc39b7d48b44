/**
 * A claim's lease ran out while its handler ran, and another process has claimed the key since: the handler ran too
 * long without renewing the lease, because the process was paused or the store was unreachable. Roll back what it did
 * in this claim's transaction.
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
