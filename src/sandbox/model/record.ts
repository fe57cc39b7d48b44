/** One thing that the sandbox keeps: an order, a slip, a refund. What stands in `fields` bears the vendor's names. */
export interface StoredRecord {
  /** The sandbox's own number of it, for its pages: `e17`. */
  readonly id: string;
  readonly api: string;
  readonly lifecycle: string;
  /** The merchant's number at the vendor. */
  readonly merchant: string;
  /** What the merchant calls it: the value of the lifecycle's `key`. */
  readonly key: string;
  /** The record that it belongs to. */
  readonly parent?: string;
  readonly created: number;
  /** When anything of it changed last. */
  changed: number;
  state: string;
  /** When it came into this state. */
  entered: number;
  /** Where it stands in its further life cycles: in its invoice, in its agreement. */
  readonly parts?: { readonly [name: string]: Standing };
  /** When each transition was made last. */
  readonly made: Record<string, number>;
  fields: Readonly<Record<string, unknown>>;
  /** What the sandbox notes beside them: nothing of it is the vendor's, or shown. */
  notes: Readonly<Record<string, unknown>>;
  readonly history: Happening[];
}

/** Where a record stands in one of its life cycles. */
export interface Standing {
  state: string;
  /** When it came into this state. */
  entered: number;
}

/** Where a record stands in one of its life cycles. */
export interface Standing {
  state: string;
  /** When it came into this state. */
  entered: number;
}

/** What happened to a record, the latest last. Moments are the sandbox's clock in milliseconds since 1970. */
export type Happening =
  | { readonly is: 'request'; readonly at: number; readonly operation: string; readonly wire: Wire; readonly answer: Wire }
  | { readonly is: 'transition'; readonly at: number; readonly transition: string; readonly to: string; readonly by: string }
  | { readonly is: 'refused'; readonly at: number; readonly transition: string; readonly refusal: string }
  | Delivery;

/** One try to deliver a callback. */
export interface Delivery {
  readonly is: 'callback';
  readonly at: number;
  readonly callback: string;
  readonly url: string;
  /** Counted from 1. */
  readonly attempt: number;
  readonly wire: Wire;
  /** What came back; none where nobody answered. */
  readonly answer?: { readonly status: number; readonly body: string };
  /** Why there is no answer. */
  readonly failure?: string;
  readonly acknowledged: boolean;
  /** When it is tried again. */
  readonly next?: number;
  /** What the sandbox was told to spoil. */
  readonly spoilt?: string;
}

/** A message as it travelled, and what was in it. */
export interface Wire {
  readonly text: string;
  readonly plain: unknown;
}

/** Where a record stands, in its own life cycle or in a further one. */
export function standingIn(record: Readonly<StoredRecord>, part?: string): Standing {
  if (part === undefined) return record;
  const standing = record.parts?.[part];
  if (standing === undefined) throw new TypeError(`${record.lifecycle} has no part "${part}"`);
  return standing;
}

/** The states in which a record is, that of its own life cycle first. */
export function statesOf({ state, parts = {} }: Readonly<StoredRecord>): readonly string[] {
  return [state, ...Object.values(parts).map((standing) => standing.state)];
}
