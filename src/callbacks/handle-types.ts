import type { Contract } from '../message/contract.ts';
import type { CallbackEvent, CallbackId, Documented, TableOf } from './event-types.ts';

/** What a receiver reads: a web `Request`, the raw body, or the body as a parser left it. */
export type CallbackInput =
  | Request
  | string
  | Uint8Array
  | URLSearchParams
  | FormData
  | { readonly [field: string]: unknown };

/** One function per callback that can come to this address. */
export type Handlers<C extends Contract> = {
  readonly [Id in keyof Documented<C> as Id extends CallbackId<C> ? Id : never]?: (
    event: CallbackEvent<C, Id & CallbackId<C>>,
  ) => TableOf<C>[Id & CallbackId<C>] extends { acknowledgement: { by: 'page' } } ? Page | Promise<Page> : unknown;
};

/** What a shopper's browser is shown: HTML, or a whole response. */
export type Page = string | Response;

/** An order as the merchant has kept it: the key that the vendor gave it, and whose key that is. */
export interface ExpectedOrder {
  readonly key: string;
  /** The merchant's own order number. */
  readonly orderNo: string;
  /** The vendor's number of the order. */
  readonly vendorNo: string;
}

/**
 * Asked for an order by the vendor's number and the merchant's own; each comes from the callback. The key and both
 * numbers are compared with the callback's, so that nobody can use the key of one order for another. `undefined` for an
 * order that is not known: the event is then unproven.
 */
export type ExpectedKey = (
  vendorNo: string,
  orderNo: string | undefined,
) => ExpectedOrder | undefined | Promise<ExpectedOrder | undefined>;

type WithKey<C extends Contract> =
  Extract<TableOf<C>[keyof TableOf<C>], { proof: 'key' }> extends never
    ? unknown
    : { readonly expectedKey?: ExpectedKey };

interface Limits {
  /**
   * Longest body that is read, in bytes.
   * @default 65536
   */
  readonly maxBytes?: number;
}

export type VerifyOptions<C extends Contract, Id extends CallbackId<C> = CallbackId<C>> = WithKey<C> &
  Limits & {
    /**
     * Names the callback that comes to this address; needed only where an API has several of the same shape. Any other
     * is refused.
     */
    readonly callback?: Id;
  };

export type HandleOptions<C extends Contract> = WithKey<C> &
  Limits & {
    /** Gets every error: a `CallbackError` where the callback was refused, whatever a handler threw otherwise. */
    readonly onError?: (error: unknown) => void;
    /** Gets one line per callback, without secrets and personal data. */
    readonly log?: (line: string) => void;
  };

export interface TestOptions {
  /** @default 'http://merchant.invalid/' */
  readonly url?: string;
  /** Whose callback it is, of a client of several merchants. @default the first */
  readonly merchant?: string;
}
