/**
 * What became of a write whose outcome was unknown.
 *
 * - `happened`: it was done, and `value` is what the API says of it
 * - `did-not-happen`: the API knew of no such thing, in two looks after the vendor had the time to finish it
 * - `still-unknown`: the API could not be asked, or its answer fits several cases; `reason` says why, in a sentence
 */
export type Resolution<Value = unknown> =
  | { readonly state: 'happened'; readonly value: Value }
  | { readonly state: 'did-not-happen' }
  | {
      readonly state: 'still-unknown';
      readonly reason: string;
      /** The error of the question, where that failed. */
      readonly cause?: unknown;
    };

/** How long to look for it. */
export interface ResolveOptions {
  /** Ends the looking; what is known by then is `still-unknown`. */
  readonly signal?: AbortSignal;
  /**
   * Milliseconds from when it was sent in which the vendor may still be working on it; nothing is said not to have happened before.
   * @default what the documentation of the operation says: a minute
   */
  readonly settle?: number;
  /**
   * Milliseconds between two looks.
   * @default 5000
   */
  readonly pause?: number;
}

/** `client.resolve`: when it was sent, beside how long to look. */
export interface ResolveSince extends ResolveOptions {
  /** When it was sent: the moment that was written down before the call. As a number milliseconds since 1970. */
  readonly since: Date | number;
}

/** How an error finds out what became of its write. */
export interface FindOut {
  /** The fields by which it can be found, without secrets and personal data. */
  readonly reference: Readonly<Record<string, unknown>>;
  readonly resolve: (options?: ResolveOptions) => Promise<Resolution>;
}
