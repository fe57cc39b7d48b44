import type { TimeFormat } from '../time/format.ts';

/** Properties with the values, as text, that they must have: any of them. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** How to find out what became of a write (`x-resolve`): which read is asked, and how its answer is read. */
export interface ResolveShape {
  /** The read that tells. */
  readonly operation: string;
  /** For each property of the question one of what was sent, or a moment so many minutes before it was sent. */
  readonly with: { readonly [property: string]: string | { readonly earlier: number; readonly format: TimeFormat } };
  /** All that has to be known of what was sent. */
  readonly needs: readonly string[];
  /** Milliseconds that the vendor may still be working on it. */
  readonly settle: number;
  /** Where it is an item of a list of the answer: that property. */
  readonly list?: string;
  /** The vendor leaves the list out where it is empty. */
  readonly omitted?: true;
  /** Properties of the item, or of the answer, that equal one of what was sent. */
  readonly where?: Readonly<Record<string, string>>;
  /** Only an answer with these values can tell. */
  readonly when?: Values;
  /** What to do where it cannot. */
  readonly otherwise?: string;
  /** The values that say that it happened; without them it is enough that it is there. */
  readonly happened?: Values;
  /** The values that say that there is no such thing. */
  readonly absent?: Values;
  /** Codes or words of a refusal that says the same. */
  readonly refused?: readonly string[];
  /** When it happened. */
  readonly time?: string;
  /** Several that look the same may be there, and the time alone tells them apart. */
  readonly alike?: true;
}
