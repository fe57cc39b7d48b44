import type { Contract, Payload } from '../message/contract.ts';
import type { CallbackEvent, CallbackId, Documented, Open } from './event-types.ts';
import type { CallbackInput, HandleOptions, Handlers, TestOptions, VerifyOptions } from './handle-types.ts';
import type { OnceHandlers, OnceOptions } from './once/types.ts';

/** Values for a test callback; `undefined` leaves a field out. */
type Overrides<Body> = Open<{ readonly [Field in keyof Body]?: Body[Field] | undefined }>;

/** The callbacks of an API: receive them, verify them, make some for tests. */
export interface Callbacks<C extends Contract> {
  /**
   * Receives a callback: reads, verifies, calls the handler once for what happened, acknowledges. Never throws. 200
   * with the vendor's exact acknowledgement if the handler returned, now or before; else no acknowledgement, so that
   * the vendor sends again: 400 for what is refused (413 if too large), 501 without a handler for it, 500 if the
   * handler threw, 503 if it is already being handled elsewhere or if nobody can say.
   *
   * Where an API has several callbacks of the same shape, the first that has a handler is called. Where it has the
   * outcome `settled`, that may come without `paid`, or before it: ship for both, and `once` sees to it that only the
   * first of them runs.
   *
   * @example
   * const once = memoryStore(); // redisStore(client) or postgresStore(pool) where several processes receive, or one that restarts
   * const paid = (request: Request): Promise<Response> =>
   *   cashier.callbacks.handle(
   *     request,
   *     {
   *       paymentResult: async ({ outcome, orderNo, amount }) => {
   *         if (outcome === 'paid') await ship(orderNo, amount);
   *       },
   *     },
   *     { once },
   *   );
   */
  handle(input: CallbackInput, handlers: OnceHandlers<C>, options: OnceOptions<C>): Promise<Response>;
  /**
   * The same without `once`: the handler runs for each callback that comes, duplicates too. Vendors send duplicates,
   * and report one payment in several callbacks; `event.id` distinguishes events, not payments. What is not signed
   * comes as `unconfirmed`: `await event.confirm()`.
   */
  handle(input: CallbackInput, handlers: Handlers<C>, options?: HandleOptions<C>): Promise<Response>;
  /**
   * The event of a callback, without handler and HTTP.
   *
   * @throws CallbackError with the reason
   */
  verify<Id extends CallbackId<C> = CallbackId<C>>(
    input: CallbackInput,
    options?: VerifyOptions<C, Id>,
  ): Promise<CallbackEvent<C, Id>>;
  /** Signed callbacks for your own tests, made of the document's first example and what you give. */
  readonly test: {
    readonly [Id in keyof Documented<C> as Id extends CallbackId<C> ? Id : never]: (
      overrides?: Overrides<Payload<C['operations'][Id & keyof C['operations']]>>,
      options?: TestOptions,
    ) => Request;
  };
}
