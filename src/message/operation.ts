import type { TimeFormat } from '../time/format.ts';
import type { Layout } from './layout.ts';

/** The envelope that carries a message, as the spec's `x-envelope` names it. */
export interface EnvelopeUse {
  readonly name: string;
  readonly digest?: 'sha256' | 'md5';
}

/** One direction of an operation: how the message looks on the wire. Generated. */
export interface MessageShape {
  readonly envelope: EnvelopeUse;
  /** The real media type; none where the message is a query or a redirect. */
  readonly mediaType?: string;
  /** Where the sealed text goes. */
  readonly place: 'body' | 'query' | 'location';
  /** Name of the XML root element. */
  readonly root?: string;
  readonly layout: Layout;
  /** Headers with a fixed value. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How the answer's own code is judged (`x-success`). */
export interface Success {
  readonly code: string;
  readonly values?: readonly (string | number)[];
  readonly message?: string;
  readonly retryable?: readonly (string | number)[];
}

/** One row of a generated operation table. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The key under `paths`, with the fragment that tells operations of one URL apart. */
  readonly key: string;
  /** What the wire sees. */
  readonly path: string;
  readonly effect: 'read' | 'write';
  readonly delivery?: 'browser-form';
  /** The vendor takes the same fields in the query of a GET; the client does not send it so. */
  readonly alsoBy?: 'GET';
  readonly request: MessageShape;
  readonly answer: MessageShape;
  readonly success?: Success;
  /** Rules between fields that a schema cannot say, by name. */
  readonly rules?: readonly string[];
  /** Names of fields that hold secrets or personal data, in the request or the answer. */
  readonly sensitive: readonly string[];
}

export type OperationTable = { readonly [id: string]: Operation };

/** What happened, in one word. Taken from the tables of codes of the document. */
export type Outcome =
  | 'accepted'
  | 'refused'
  | 'paid'
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
  /** The money that really moved, where the vendor tells it beside what was ordered; the amount of an outcome by which money moved. */
  readonly moved?: string;
  readonly movedCurrency?: string;
  /** What tells happenings of one order apart that are alike in all else: the number of a refund. */
  readonly distinct?: string;
  readonly time?: string;
  readonly simulated?: string;
}

/** The question of `x-confirm`: for each property a callback's property, or a moment reckoned from one (minutes). */
export type Question = {
  readonly [property: string]: string | { readonly time: string; readonly earlier: number; readonly within: number; readonly format: TimeFormat };
};

export interface Confirmation {
  readonly operation: string;
  readonly with: Question;
  readonly event: EventShape;
}

/** One row of a generated callback table. */
export interface Callback {
  readonly id: string;
  readonly request: MessageShape;
  readonly proof: 'signature' | 'key' | 'none';
  /** The exact body that acknowledges it. */
  readonly acknowledgement: string;
  readonly sensitive: readonly string[];
  readonly event: EventShape;
  /** The field that has to hold the client's own merchant number. */
  readonly merchant?: { readonly field: string; readonly option: string };
  /** The field that proves the sender, where `proof` is `key`. */
  readonly key?: string;
  /** How the API itself is asked about the same thing. */
  readonly confirm?: Confirmation;
  /** The document's first example, for test callbacks. */
  readonly example: Readonly<Record<string, unknown>>;
}

export type CallbackTable = { readonly [id: string]: Callback };

/** What is generated of one document, apart from its types. */
export interface Document {
  readonly name: string;
  readonly title: string;
  readonly servers: { readonly stage?: string; readonly production?: string };
  readonly credentials: readonly { readonly option: string; readonly secret: boolean }[];
}
