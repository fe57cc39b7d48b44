import type { Callback, Confirmation } from '../../message/callback.ts';
import type { Contract, Payload } from '../../message/contract.ts';
import type { OnceStore } from '../../once/store.ts';
import type {
  CallbackEvent,
  CallbackId,
  Confirmed,
  Documented,
  OutcomeOf,
  ProvenEvent,
  TableOf,
} from '../event-types.ts';
import type { HandleOptions, Page } from '../handle-types.ts';
import type { HandlerClaim } from './held-claim.ts';

/**
 * The order was fulfilled for another payment before: look at it, and pay one of them back. Payments are told apart by
 * the vendor's number, where the document names it.
 */
type DoublePayment<Shape> = Shape extends { once: readonly string[]; number: string } ? 'double-payment' : never;

type OnceEventOf<C extends Contract, Id, Body, Row extends Callback> = Row extends { proof: 'signature' }
  ? ProvenEvent<Id, Body, OutcomeOf<Row['event']> | DoublePayment<Row['event']>, 'signature'>
  : Row extends { confirm: infer Ask extends Confirmation }
    ? Confirmed<C, Id, Ask, DoublePayment<Ask['event']>>
    : never;

/**
 * The event of one callback as `handle` hands it over with `once`: signed, or what the API said when it was asked. What
 * nothing proves and no query confirms, and what a browser brings, comes as without `once`.
 */
export type OnceEvent<C extends Contract, Id extends CallbackId<C> = CallbackId<C>> = {
  [Each in Id]: TableOf<C>[Each] extends infer Row extends Callback
    ? Row extends { acknowledgement: { by: 'page' } }
      ? CallbackEvent<C, Each>
      : [OnceEventOf<C, Each, Payload<C['operations'][Each]>, Row>] extends [never]
        ? CallbackEvent<C, Each>
        : OnceEventOf<C, Each, Payload<C['operations'][Each]>, Row>
    : never;
}[Id];

/** What a handler gets besides the event. */
export interface HandlerContext {
  readonly claim: HandlerClaim;
}

/** One function per callback that can come to this address, each run once for what happened. */
export type OnceHandlers<C extends Contract> = {
  readonly [Id in keyof Documented<C> as Id extends CallbackId<C> ? Id : never]?: (
    event: OnceEvent<C, Id & CallbackId<C>>,
    context: HandlerContext,
  ) => TableOf<C>[Id & CallbackId<C>] extends { acknowledgement: { by: 'page' } } ? Page | Promise<Page> : unknown;
};

export type OnceOptions<C extends Contract> = HandleOptions<C> & {
  /**
   * The store of what was handled, so that a handler runs once per event, on any number of machines:
   * `memoryStore`, `redisStore` or `postgresStore` of `jinliu/once`.
   *
   * - A payment is handled once for its order (of a recurring charge: for its period), even where several callbacks
   *   report it: as `paid` or as `settled`, whichever comes first, so that a shop ships for both. Another payment of an
   *   order that was fulfilled comes as `double-payment`. Anything else is handled
   *   once for each `event.id`.
   * - A handler that throws gives its claim back, and the vendor's next try runs it again. While it runs, a duplicate
   *   gets 503 and no acknowledgement; after it, a duplicate is acknowledged and not run.
   * - A process that dies in a handler loses its claim when the lease runs out, and **the handler runs again**. So what
   *   it does happens at least once; exactly once only what is written in the transaction that completes the claim, by
   *   `claim.done(store.in(client))`.
   * - A store that does not answer gets the callback 503, and no handler runs.
   * - What is not signed is confirmed by the API first, so that nobody can claim an order by a forged callback. Each
   *   costs a query.
   *
   * An event that names no order, and one that nothing proves, runs without a claim, and `log` says so.
   */
  readonly once: OnceStore;
  /**
   * How long a claim outlives the process that holds it, in milliseconds by the store's clock. Renewed while the
   * handler runs.
   * @default 60000
   */
  readonly lease?: number;
  /**
   * How long a fulfilled order is remembered, in milliseconds; any other event for as long as the vendor repeats it,
   * and a day.
   * @default 366 days
   */
  readonly keepFor?: number;
};
