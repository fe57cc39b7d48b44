import type { Callback, CallbackTable, Confirmation } from '../message/callback.ts';
import type { Contract, Payload, Result } from '../message/contract.ts';
import type { Told } from './event.ts';

/** The outcomes that a callback can have, out of its own table of codes. */
type OutcomeOf<Shape> = Shape extends { outcomes: infer Table; otherwise: infer Otherwise }
  ? Table[keyof Table] | Otherwise | (Shape extends { simulated: string } ? 'simulated' : never)
  : never;

/** Fields that the document does not know pass too. */
export type Open<Known> = Known & { readonly [field: string]: unknown };

interface Event<Id, Body, Outcome> extends Omit<Told, 'outcome'> {
  /** The document's name, `ecpay-cashier`. */
  readonly api: string;
  /** Which callback it is; tells the events of an API apart. */
  readonly callback: Id;
  /**
   * Tells one happening from another: the same when the vendor sends the callback again, another for the order's next happening. Keep it to
   * act only once; of proven events alone, since an unproven one may bear the id of another. None where the vendor names no order.
   */
  readonly id: string | undefined;
  readonly outcome: Outcome;
  /** All fields, also those that the document does not know. Vendors' names; texts read as the types that the document gives. */
  readonly payload: Open<Body>;
}

/** What an event says is the vendor's word. */
export interface ProvenEvent<Id = string, Body = unknown, Outcome = Told['outcome'], By = 'signature' | 'key' | 'query'> extends Event<Id, Body, Outcome> {
  readonly proof: 'proven';
  /** `signature`: its checksum; `key`: the order's own key; `query`: this is the API's own answer, and `payload` is that answer's. */
  readonly provenBy: By;
}

/** Anyone may have sent it. Ship nothing before it is confirmed. */
export interface UnprovenEvent<Id = string, Body = unknown, Outcome = Told['outcome']> extends Event<Id, Body, Outcome> {
  readonly proof: 'unproven';
}

/** An unproven event about which the API can be asked. */
export interface ConfirmableEvent<Id, Body, Outcome, Confirmed> extends UnprovenEvent<Id, Body, Outcome> {
  /**
   * Asks the API about the order and tells what it says; nothing of the callback itself is in the proven event.
   *
   * @throws CallbackError (`unconfirmed`) where the API knows no such order, and what a query throws
   */
  confirm(): Promise<Confirmed>;
}

type Entry<Found, Shape> = Shape extends { list: infer List extends string }
  ? Found extends { [Key in List]?: readonly (infer Item)[] }
    ? Item
    : unknown
  : Found;

type Confirmed<C extends Contract, Id, Ask extends Confirmation> = Ask['operation'] extends keyof C['operations'] & keyof C['table']
  ? ProvenEvent<Id, Entry<Result<C['operations'][Ask['operation']], C['table'][Ask['operation']]>, Ask['event']>, OutcomeOf<Ask['event']>, 'query'>
  : never;

type Unproven<C extends Contract, Id, Body, Row extends Callback> = Row extends { confirm: infer Ask extends Confirmation }
  ? ConfirmableEvent<Id, Body, OutcomeOf<Row['event']>, Confirmed<C, Id, Ask>>
  : UnprovenEvent<Id, Body, OutcomeOf<Row['event']>>;

type EventOfRow<C extends Contract, Id, Body, Row extends Callback> = Row['proof'] extends 'signature'
  ? ProvenEvent<Id, Body, OutcomeOf<Row['event']>, 'signature'>
  : Row['proof'] extends 'key'
    ? ProvenEvent<Id, Body, OutcomeOf<Row['event']>, 'key'> | Unproven<C, Id, Body, Row>
    : Unproven<C, Id, Body, Row>;

type TableOf<C extends Contract> = C extends { callbacks: infer Table extends CallbackTable } ? Table : Record<never, Callback>;

export type CallbackId<C extends Contract> = keyof TableOf<C> & keyof C['operations'] & string;

/** The event of one callback. */
export type CallbackEvent<C extends Contract, Id extends CallbackId<C> = CallbackId<C>> = {
  [Each in Id]: TableOf<C>[Each] extends infer Row extends Callback ? EventOfRow<C, Each, Payload<C['operations'][Each]>, Row> : never;
}[Id];

/** What a receiver reads: a web `Request`, the raw body, or the body as a parser left it. */
export type CallbackInput = Request | string | Uint8Array | URLSearchParams | { readonly [field: string]: unknown };

/** One function per callback that can come to this address. */
export type Handlers<C extends Contract> = {
  readonly [Id in CallbackId<C>]?: (event: CallbackEvent<C, Id>) => TableOf<C>[Id] extends { acknowledgement: { by: 'page' } } ? Page | Promise<Page> : unknown;
};

/** What a shopper's browser is shown: HTML, or a whole response. */
export type Page = string | Response;

/** Asked for the key of an order by the vendor's number and the merchant's own. `undefined` for an order that is not known: the event is then unproven. */
export type ExpectedKey = (vendorNo: string, orderNo: string | undefined) => string | undefined | Promise<string | undefined>;

type WithKey<C extends Contract> = Extract<TableOf<C>[keyof TableOf<C>], { proof: 'key' }> extends never ? unknown : { readonly expectedKey?: ExpectedKey };

interface Limits {
  /**
   * Longest body that is read, in bytes.
   * @default 65536
   */
  readonly maxBytes?: number;
}

export type VerifyOptions<C extends Contract, Id extends CallbackId<C> = CallbackId<C>> = WithKey<C> &
  Limits & {
    /** Names the callback that comes to this address; needed only where an API has several of the same shape. Any other is refused. */
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

/** Values for a test callback; `undefined` leaves a field out. */
type Overrides<Body> = Open<{ readonly [Field in keyof Body]?: Body[Field] | undefined }>;

/** The callbacks of an API: receive them, verify them, make some for tests. */
export interface Callbacks<C extends Contract> {
  /**
   * Receives a callback: reads, verifies, calls the handler, acknowledges. Never throws. 200 with the vendor's exact acknowledgement if the
   * handler returned; else no acknowledgement, so that the vendor sends again: 400 for what is refused (413 if too large), 501 without a
   * handler for it, 500 if the handler threw.
   *
   * Where an API has several callbacks of the same shape, the first that has a handler is called.
   *
   * @example
   * const seen = new Set<string>(); // better a table of your database
   * const paid = (request: Request): Promise<Response> =>
   *   cashier.callbacks.handle(request, {
   *     paymentResult: async (event) => {
   *       if (event.outcome !== 'paid' || event.id === undefined || seen.has(event.id)) return;
   *       await ship(event.orderNo, event.amount);
   *       seen.add(event.id);
   *     },
   *   });
   */
  handle(input: CallbackInput, handlers: Handlers<C>, options?: HandleOptions<C>): Promise<Response>;
  /**
   * The event of a callback, without handler and HTTP.
   *
   * @throws CallbackError with the reason
   */
  verify<Id extends CallbackId<C> = CallbackId<C>>(input: CallbackInput, options?: VerifyOptions<C, Id>): Promise<CallbackEvent<C, Id>>;
  /** Signed callbacks for your own tests, made of the document's first example and what you give. */
  readonly test: {
    readonly [Id in CallbackId<C>]: (overrides?: Overrides<Payload<C['operations'][Id]>>, options?: TestOptions) => Request;
  };
}
