import type { Condition } from './lifecycle.ts';

/** One example of the spec (`x-examples`): what a merchant gives and what it gets for it. */
export interface Example {
  readonly name: string;
  readonly summary: string;
  /** A text where the merchant writes the whole message. */
  readonly request: Readonly<Record<string, unknown>> | string;
  readonly answer?: unknown;
  /** The answer where the request resembles no example. */
  readonly otherwise?: true;
  /**
   * Only for a record whose fields have these values (any of a list); then it goes before all that say nothing of the
   * kind.
   */
  readonly when?: Condition;
}

/** How the vendor refuses (`x-refusals`), by kind. */
export interface Refusals {
  readonly [kind: string]: DocumentedRefusal;
}

/** The kinds that the sandbox itself finds. */
export const ownRefusalKinds = [
  'signature',
  'cipher',
  'unreadable',
  'credentials',
  /** Nobody is known by this number; where a vendor does not tell it from wrong credentials, those. */
  'merchant',
  /** The payload lacks the merchant's number, or has another one; where a vendor does not tell it, wrong credentials. */
  'merchant-missing',
  'merchant-differs',
  'payload',
  /** The timestamp is too old, or of a time to come. */
  'stale',
  /** The merchant's number was used before. */
  'used',
  /** No such record. */
  'missing',
  /** Not in the state that the record is in. */
  'state',
] as const;

export type OwnRefusalKind = (typeof ownRefusalKinds)[number];

/** The kinds that the sandbox itself finds, and those of the vendor's guards. */
export type RefusalKind = OwnRefusalKind | (string & {});

export interface DocumentedRefusal {
  readonly summary: string;
  /** Nothing in a request is refused so: a developer chooses it, as a fault. */
  readonly chosen?: true;
  /** The HTTP status, where it is not 200. */
  readonly status?: number;
  /** The refusal as the merchant sees it. */
  readonly answer?: unknown;
  /** The refusal stands in the envelope, outside of the payload. */
  readonly envelope?: Readonly<Record<string, unknown>>;
}
