import type { TimeFormat } from '../time/format.ts';
import type { MessageShape } from './operation.ts';

/**
 * What tells the vendor that a callback was taken (`x-acknowledge`).
 *
 * - `constant`: this exact text
 * - `sealed`: a message that the client seals, its fields all filled in by the client
 * - `page`: a browser brought the callback, and is shown a page of the shop's own
 */
export type Acknowledgement =
  | { readonly by: 'constant'; readonly text: string }
  | { readonly by: 'sealed'; readonly message: MessageShape }
  | { readonly by: 'page' };

/**
 * What happened, in one word. Taken from the tables of codes of the document. `settled`: the vendor will pay out what
 * was paid, and may say so without having said `paid` before.
 */
export type Outcome =
  | 'accepted'
  | 'refused'
  | 'paid'
  | 'settled'
  | 'code-issued'
  | 'pending'
  | 'authorized'
  | 'shipped'
  | 'delivered'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'refunded'
  | 'mismatch'
  | 'unknown';

/** Which properties of a payload make an event (`x-event`). */
export interface EventShape {
  readonly code: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** The outcome of a code that is not in the table. */
  readonly otherwise: Outcome;
  /** Where the answer is a list: its property. */
  readonly list?: string;
  readonly order?: string;
  readonly number?: string;
  readonly amount?: string;
  readonly currency?: string;
  /**
   * The money that really moved, where the vendor tells it beside what was ordered; the amount of an outcome by which
   * money moved.
   */
  readonly moved?: string;
  readonly movedCurrency?: string;
  /** What tells happenings of one order apart that are alike in all else: the number of a refund. */
  readonly distinct?: string;
  readonly time?: string;
  readonly simulated?: string;
  /** What names one fulfilment, the order first: the order and the period of a recurring charge. */
  readonly once?: readonly string[];
}

/** The query of `x-confirm`: for each property a callback's property, or a time computed from one (minutes). */
export type Question = {
  readonly [property: string]:
    | string
    | { readonly time: string; readonly earlier: number; readonly within: number; readonly format: TimeFormat };
};

export interface Confirmation {
  readonly operation: string;
  readonly with: Question;
  readonly event: EventShape;
}

/**
 * A signed callback of the vendor's that this API does not receive, told by fields that no other has
 * (`x-other-callbacks`).
 */
export interface OtherCallback {
  readonly id: string;
  readonly fields: readonly string[];
}

/** One row of a generated callback table. */
export interface Callback {
  readonly id: string;
  readonly request: MessageShape;
  readonly proof: 'signature' | 'key' | 'none';
  readonly acknowledgement: Acknowledgement;
  readonly sensitive: readonly string[];
  readonly event: EventShape;
  /** How long after the first try the vendor still repeats it, in milliseconds. */
  readonly repeatedFor: number;
  /** The field that has to hold the client's own merchant number. */
  readonly merchant?: { readonly field: string; readonly option: string };
  /** The field that proves the sender, where `proof` is `key`. */
  readonly key?: string;
  /** How to query the API about the same order. */
  readonly confirm?: Confirmation;
  /** The document's first example, for test callbacks. */
  readonly example: Readonly<Record<string, unknown>>;
}

export type CallbackTable = { readonly [id: string]: Callback };
