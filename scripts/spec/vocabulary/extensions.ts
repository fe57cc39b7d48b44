import type { Acknowledgement, Callback, Outcome } from '../../../src/message/callback.ts';
import type { Meaning } from '../../../src/message/meaning.ts';
import type { EnvelopeUse, Environment, Operation, Success } from '../../../src/message/operation.ts';
import type { Example, Refusals } from '../../../src/sandbox/model/example.ts';
import type { Condition } from '../../../src/sandbox/model/lifecycle.ts';

/** What may stand under each keyword of our vocabulary, as specs/vocabulary.schema.json has it. */
export interface Extensions {
  readonly 'x-credentials': object;
  readonly 'x-agreement': object;
  readonly 'x-term': string;
  readonly 'x-environment': Environment;
  readonly 'x-envelope': string | EnvelopeUse;
  readonly 'x-payload': true;
  readonly 'x-filled-by': FilledBy;
  readonly 'x-options': readonly [string, string?];
  readonly 'x-max-bytes': number;
  readonly 'x-min-width': number;
  readonly 'x-max-width': number;
  readonly 'x-clamped': true;
  readonly 'x-ignored': true;
  readonly 'x-identifies': true;
  readonly 'x-sensitive': true;
  readonly 'x-effect': Operation['effect'];
  readonly 'x-delivery': NonNullable<Operation['delivery']>;
  readonly 'x-also-by': NonNullable<Operation['alsoBy']>;
  readonly 'x-also-at': readonly string[];
  readonly 'x-also': readonly (string | number | boolean)[];
  readonly 'x-success': Success;
  readonly 'x-stream': string;
  readonly 'x-rules': readonly string[];
  readonly 'x-meanings': Meanings;
  readonly 'x-messages': Messages;
  readonly 'x-event': EventMapping;
  readonly 'x-confirm': ConfirmMapping;
  readonly 'x-resolve': ResolveMapping;
  readonly 'x-proof': Callback['proof'];
  readonly 'x-acknowledge': Acknowledgement['by'];
  readonly 'x-examples': Readonly<Record<string, Omit<Example, 'name'>>>;
  readonly 'x-refusals': Refusals;
  readonly 'x-counterparts': Counterparts;
  readonly 'x-other-callbacks': OtherCallbacks;
  readonly 'x-rate-limited': string;
  readonly 'x-retries': readonly string[];
  readonly 'x-fresh-minutes': number;
  readonly 'x-source': string;
}

/** Who puts a value into a field, where that is not the merchant. */
export type FilledBy = 'credentials' | 'clock' | 'new-id' | 'envelope';

/** What the values of a field mean. */
export type Meanings = Readonly<Record<string, Meaning & { readonly outcome?: Outcome }>>;

/** The vendor's messages by our stable codes, for vendors that send words and no codes. */
export type Messages = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

/** Signed callbacks of the vendor's that this document does not describe, by our name for each. */
export type OtherCallbacks = Readonly<Record<string, OtherCallbackMapping>>;

export interface OtherCallbackMapping {
  readonly en: string;
  readonly zh: string;
  /** What comes with all of these fields is one. */
  readonly fields: readonly string[];
}

/** What the vendor's own library offers, and what takes its place. */
export interface Counterparts {
  readonly title: { readonly en: string; readonly zh: string };
  readonly members: Readonly<Record<string, Counterpart>>;
}

/** One member of the library: an operation, an option of the client, or a property of the error takes its place. */
export interface Counterpart {
  /** What the vendor's document says that it is. */
  readonly zh: string;
  readonly operation?: string;
  readonly option?: string;
  readonly error?: string;
  readonly note?: string;
}

/** The parts of an event that properties of a payload make. */
export type EventPart =
  | 'code'
  | 'list'
  | 'order'
  | 'number'
  | 'amount'
  | 'currency'
  | 'moved'
  | 'movedCurrency'
  | 'distinct'
  | 'time'
  | 'simulated'
  | 'merchant'
  | 'key';

/** Which properties make an event: a name for each part, and the outcome of a code that is not in the table. */
export type EventMapping = { readonly [part in EventPart]?: string } & {
  readonly code: string;
  readonly otherwise: Outcome;
  /** What names one fulfilment, the order first. */
  readonly once?: readonly string[];
};

/** The question that confirms a callback. */
export interface ConfirmMapping {
  readonly operation: string;
  /** For each property of the question a property of the callback, or a time computed from one (minutes). */
  readonly with: { readonly [property: string]: string | TimeMapping };
  readonly event: EventMapping;
}

export interface TimeMapping {
  readonly time: string;
  readonly earlier: number;
  readonly within: number;
}

/** How to find out what became of a write: a read that tells, or what to do where none does. */
export type ResolveMapping = FindOutMapping | { readonly instead: string };

export interface FindOutMapping {
  readonly operation: string;
  /** For each property of the question one of what was sent, or a moment so many minutes before it was sent. */
  readonly with: { readonly [property: string]: string | { readonly earlier: number } };
  /** How long the vendor may still be working on it. */
  readonly settle: string;
  /** Where it is an item of a list of the answer: that property. */
  readonly list?: string;
  /** The vendor leaves the list out where it is empty. */
  readonly omitted?: true;
  /** Properties of the item, or of the answer, that equal one of what was sent. */
  readonly where?: { readonly [property: string]: string };
  /** Only an answer with these values can tell; `otherwise` says what to do. */
  readonly when?: Condition;
  readonly otherwise?: string;
  /** The values that say that it happened; without them it is enough that it is there. */
  readonly happened?: Condition;
  /** The values that say that there is no such thing. */
  readonly absent?: Condition;
  /** Codes or words of a refusal that says the same. */
  readonly refused?: readonly string[];
  /** When it happened. */
  readonly time?: string;
  /** Several that look the same may be there, and the time alone tells them apart. */
  readonly alike?: true;
}

/**
 * Is this key of an object one of our keywords, or meant to be one? Under `properties` stand the vendor's names and no
 * keywords.
 */
export function isExtension(key: string): boolean {
  return key.startsWith('x-');
}
