/**
 * What became of a write whose outcome was unknown.
 *
 * - `happened`: it was done, and `value` is what the API says of it
 * - `did-not-happen`: the API knew of no such thing, in two looks after the vendor had the time to finish it
 * - `still-unknown`: the API could not be asked, or its answer fits several cases; `reason` says why, in a sentence
 */
export type Resolution<Value = unknown> =
  | {
      /** It was done. */
      readonly state: 'happened';
      /** What the API says of it. */
      readonly value: Value;
    }
  | {
      /** It was not done: the API knew of no such thing, in two looks. */
      readonly state: 'did-not-happen';
    }
  | {
      /** Nobody can say yet: ask again later, or ask the vendor. Do not repeat the write. */
      readonly state: 'still-unknown';
      /** Why, in a sentence. */
      readonly reason: string;
      /** The error of the query, if it failed. */
      readonly cause?: unknown;
    };

/** How long to keep looking. */
export interface ResolveOptions {
  /** Stops the search; the result is then `still-unknown`. */
  readonly signal?: AbortSignal;
  /**
   * How long after it was sent the vendor may still be working on it, in milliseconds; only then can the result be
   * `did-not-happen`.
   * @default what the documentation of the operation says: a minute
   */
  readonly settle?: number;
  /**
   * Milliseconds between two queries.
   * @default 5000
   */
  readonly pause?: number;
}

/** Options of `client.resolve`: when it was sent, and how long to keep looking. */
export interface ResolveSince extends ResolveOptions {
  /** When it was sent: the time you recorded before the call, a Date or milliseconds since 1970. */
  readonly since: Date | number;
}

/** How an error finds out what became of its write. */
export interface FindOut {
  /** The fields by which it can be found, without secrets and personal data. */
  readonly reference: Readonly<Record<string, unknown>>;
  readonly resolve: (options?: ResolveOptions) => Promise<Resolution>;
}
