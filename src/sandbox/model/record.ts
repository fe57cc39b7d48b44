type Named = Readonly<Record<string, unknown>>;

/**
 * One record that the sandbox keeps: an order, a slip, a refund. `fields` are named as the vendor names them. A
 * vendor's code takes the names from `generated/<document>/records.ts`; any name will do to all other code.
 */
export interface StoredRecord<Fields = Named, Notes = Named> {
  /** The sandbox's own number for it: `e17`. */
  readonly id: string;
  readonly api: string;
  readonly lifecycle: string;
  /** The merchant's number at the vendor. */
  readonly merchant: string;
  /** The merchant's number for it: the value of the lifecycle's `key`. */
  readonly key: string;
  /** `id` of the record that it belongs to. */
  readonly parent?: string;
  readonly created: number;
  /** When it last changed. */
  changed: number;
  state: string;
  /** When it came into this state. */
  entered: number;
  /** Where it stands in its further life cycles: in its invoice, in its agreement. */
  readonly parts?: { readonly [name: string]: Standing };
  /** When each transition was last made. */
  readonly made: Record<string, number>;
  fields: Fields;
  /** What the sandbox notes beside them: nothing of it is the vendor's, or shown. */
  notes: Notes;
  readonly history: Happening[];
}

/** Where a record stands in one of its life cycles. */
export interface Standing {
  state: string;
  /** When it came into this state. */
  entered: number;
}

/** What happened to a record, the latest last. Times are the sandbox's, in milliseconds since 1970. */
export type Happening =
  | {
      readonly is: 'request';
      readonly at: number;
      readonly operation: string;
      readonly wire: Wire;
      readonly answer: Wire;
    }
  | {
      readonly is: 'transition';
      readonly at: number;
      readonly transition: string;
      readonly to: string;
      readonly by: string;
    }
  | { readonly is: 'refused'; readonly at: number; readonly transition: string; readonly refusal: string }
  | Brought
  | DeliveryAttempt;

/** A callback that the shopper's browser was given to bring. What the shop answers is for the browser alone. */
export interface Brought {
  readonly is: 'brought';
  readonly at: number;
  readonly callback: string;
  readonly url: string;
  readonly wire: Wire;
  /** The kind of fault that was injected. */
  readonly fault?: string;
}

/** One attempt to deliver a callback. */
export interface DeliveryAttempt {
  readonly is: 'callback';
  readonly at: number;
  readonly callback: string;
  readonly url: string;
  /** Counted from 1. */
  readonly attempt: number;
  readonly wire: Wire;
  /** The merchant's answer, if any. */
  readonly answer?: { readonly status: number; readonly body: string };
  /** Why there was no answer. */
  readonly failure?: string;
  readonly acknowledged: boolean;
  /** When it is next attempted. */
  readonly next?: number;
  /** The kind of fault that was injected. */
  readonly fault?: string;
}

/** A message as it was sent, and its content. */
export interface Wire {
  readonly text: string;
  readonly plain: unknown;
}

/** Where a record stands, in its own life cycle or in a further one. */
export function standingIn(record: StoredRecord, part?: string): Standing {
  if (part === undefined) return record;
  const standing = record.parts?.[part];
  if (standing === undefined) throw new TypeError(`${record.lifecycle} has no part "${part}"`);
  return standing;
}

/** The states in which a record is, that of its own life cycle first. */
export function statesOf({ state, parts = {} }: Pick<StoredRecord, 'state' | 'parts'>): readonly string[] {
  return [state, ...Object.values(parts).map((standing) => standing.state)];
}
