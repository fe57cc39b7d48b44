import type { Callback, CallbackTable, Confirmation } from '../message/callback.ts';
import type { Contract, Payload, Result } from '../message/contract.ts';
import type { EventFacts } from './event.ts';

/** The outcomes that a callback can have, out of its own table of codes. */
export type OutcomeOf<Shape> = Shape extends { outcomes: infer Table; otherwise: infer Otherwise }
  ? Table[keyof Table] | Otherwise | (Shape extends { simulated: string } ? 'simulated' : never)
  : never;

/** Fields that the document does not know pass too. */
export type Open<Known> = Known & { readonly [field: string]: unknown };

/** What happened, for how much, and when. */
interface Happening<Outcome> extends Pick<EventFacts, 'code' | 'amount' | 'time'> {
  readonly outcome: Outcome;
}

interface Event<Id, Body> extends Pick<EventFacts, 'orderNo' | 'vendorNo'> {
  /** The document's name, `ecpay-cashier`. */
  readonly api: string;
  /** Which callback it is; tells the events of an API apart. */
  readonly callback: Id;
  /**
   * Tells one happening from another: the same when the vendor sends the callback again, another for the order's next
   * happening. In small letters where the proof covers no letter case. An unproven event may bear the id of another.
   * None where the vendor names no order. To act once on it is what `handle` does with `once`.
   */
  readonly id: string | undefined;
  /**
   * All fields, also those that the document does not know. Vendors' names; texts read as the types that the document
   * gives.
   */
  readonly payload: Open<Body>;
}

/** What an event says is the vendor's word. */
export interface ProvenEvent<Id = string, Body = unknown, Outcome = EventFacts['outcome'], By = 'signature' | 'query'>
  extends Event<Id, Body>,
    Happening<Outcome> {
  readonly proof: 'proven';
  /** `signature`: its checksum; `query`: this is the API's own answer, and `payload` is that answer's. */
  readonly provenBy: By;
}

interface Unconfirmed<Id, Body, Outcome> extends Event<Id, Body> {
  /** What the callback says, and nothing proves: good for a log. Ship nothing for it. */
  readonly unconfirmed: Happening<Outcome>;
}

/** Anyone may have sent it, and nothing in it is proven. Ship nothing before it is confirmed. */
export interface UnprovenEvent<Id = string, Body = unknown, Outcome = EventFacts['outcome']>
  extends Unconfirmed<Id, Body, Outcome> {
  readonly proof: 'unproven';
}

/**
 * It brings the key of its order, so that its sender knows the order. The key covers no field: whoever has seen one
 * callback of the order may say of it what he likes, so that outcome and amount are unconfirmed, and so is `payload`.
 */
export interface KeyedEvent<Id = string, Body = unknown, Outcome = EventFacts['outcome']>
  extends Unconfirmed<Id, Body, Outcome> {
  readonly proof: 'key';
}

/** An event about which the API can be asked. */
export interface Confirmable<Confirmed> {
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

/** The API's own answer about the order of a callback. */
export type Confirmed<
  C extends Contract,
  Id,
  Ask extends Confirmation,
  More = never,
> = Ask['operation'] extends keyof C['operations'] & keyof C['table']
  ? ProvenEvent<
      Id,
      Entry<Result<C['operations'][Ask['operation']], C['table'][Ask['operation']]>, Ask['event']>,
      OutcomeOf<Ask['event']> | More,
      'query'
    >
  : never;

/** What can be asked about, where its document says how. */
type Asking<C extends Contract, Id, Row extends Callback> = Row extends { confirm: infer Ask extends Confirmation }
  ? Confirmable<Confirmed<C, Id, Ask>>
  : unknown;

type EventOfRow<C extends Contract, Id, Body, Row extends Callback> = Row['proof'] extends 'signature'
  ? ProvenEvent<Id, Body, OutcomeOf<Row['event']>, 'signature'>
  : Row['proof'] extends 'key'
    ? (KeyedEvent<Id, Body, OutcomeOf<Row['event']>> | UnprovenEvent<Id, Body, OutcomeOf<Row['event']>>) &
        Asking<C, Id, Row>
    : UnprovenEvent<Id, Body, OutcomeOf<Row['event']>> & Asking<C, Id, Row>;

export type TableOf<C extends Contract> = C extends { callbacks: infer Table extends CallbackTable }
  ? Table
  : Record<never, Callback>;

export type CallbackId<C extends Contract> = keyof TableOf<C> & keyof C['operations'] & string;

/** What an editor shows beside a handler stands beside its event. */
export type Documented<C extends Contract> = C extends { readonly events: infer Events extends object }
  ? Events
  : Record<CallbackId<C>, unknown>;

/** The event of one callback. */
export type CallbackEvent<C extends Contract, Id extends CallbackId<C> = CallbackId<C>> = {
  [Each in Id]: TableOf<C>[Each] extends infer Row extends Callback
    ? EventOfRow<C, Each, Payload<C['operations'][Each]>, Row>
    : never;
}[Id];
