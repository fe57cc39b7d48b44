import type { Callback, CallbackTable, Confirmation } from '../message/callback.ts';
import type { Contract, Payload, Result } from '../message/contract.ts';
import type { EventFacts } from './event.ts';

/** The outcomes that a callback can have, out of its own table of codes. */
export type OutcomeOf<Shape> = Shape extends { outcomes: infer Table; otherwise: infer Otherwise }
  ? Table[keyof Table] | Otherwise | (Shape extends { simulated: string } ? 'simulated' : never)
  : never;

/** Fields that the document does not know pass too. */
export type Open<Known> = Known & { readonly [field: string]: unknown };

interface Event<Id, Body, Outcome> extends Omit<EventFacts, 'outcome'> {
  /** The document's name, `ecpay-cashier`. */
  readonly api: string;
  /** Which callback it is; tells the events of an API apart. */
  readonly callback: Id;
  /**
   * Tells one happening from another: the same when the vendor sends the callback again, another for the order's next happening. An unproven
   * event may bear the id of another. None where the vendor names no order. To act once on it is what `handle` does with `once`.
   */
  readonly id: string | undefined;
  readonly outcome: Outcome;
  /** All fields, also those that the document does not know. Vendors' names; texts read as the types that the document gives. */
  readonly payload: Open<Body>;
}

/** What an event says is the vendor's word. */
export interface ProvenEvent<Id = string, Body = unknown, Outcome = EventFacts['outcome'], By = 'signature' | 'key' | 'query'>
  extends Event<Id, Body, Outcome> {
  readonly proof: 'proven';
  /** `signature`: its checksum; `key`: the order's own key; `query`: this is the API's own answer, and `payload` is that answer's. */
  readonly provenBy: By;
}

/** Anyone may have sent it. Ship nothing before it is confirmed. */
export interface UnprovenEvent<Id = string, Body = unknown, Outcome = EventFacts['outcome']> extends Event<Id, Body, Outcome> {
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

/** The API's own answer about the order of a callback. */
export type Confirmed<C extends Contract, Id, Ask extends Confirmation, More = never> = Ask['operation'] extends keyof C['operations'] & keyof C['table']
  ? ProvenEvent<Id, Entry<Result<C['operations'][Ask['operation']], C['table'][Ask['operation']]>, Ask['event']>, OutcomeOf<Ask['event']> | More, 'query'>
  : never;

type Unproven<C extends Contract, Id, Body, Row extends Callback> = Row extends { confirm: infer Ask extends Confirmation }
  ? ConfirmableEvent<Id, Body, OutcomeOf<Row['event']>, Confirmed<C, Id, Ask>>
  : UnprovenEvent<Id, Body, OutcomeOf<Row['event']>>;

type EventOfRow<C extends Contract, Id, Body, Row extends Callback> = Row['proof'] extends 'signature'
  ? ProvenEvent<Id, Body, OutcomeOf<Row['event']>, 'signature'>
  : Row['proof'] extends 'key'
    ? ProvenEvent<Id, Body, OutcomeOf<Row['event']>, 'key'> | Unproven<C, Id, Body, Row>
    : Unproven<C, Id, Body, Row>;

export type TableOf<C extends Contract> = C extends { callbacks: infer Table extends CallbackTable } ? Table : Record<never, Callback>;

export type CallbackId<C extends Contract> = keyof TableOf<C> & keyof C['operations'] & string;

/** The event of one callback. */
export type CallbackEvent<C extends Contract, Id extends CallbackId<C> = CallbackId<C>> = {
  [Each in Id]: TableOf<C>[Each] extends infer Row extends Callback ? EventOfRow<C, Each, Payload<C['operations'][Each]>, Row> : never;
}[Id];
