import type { Merchant } from './merchant.ts';
import type { StoredRecord } from './record.ts';

/** What a computed field or a guard may look at. All of it is only read. */
export interface Context {
  /** The record's fields so far, under the request's. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What is noted of the record so far. */
  readonly notes: Readonly<Record<string, unknown>>;
  /** The payload of the request; empty where there is none. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The record; none before it is created. */
  readonly record?: Readonly<StoredRecord>;
  readonly parent?: Readonly<StoredRecord>;
  /** Records of one lifecycle that belong to `record`, or to the parent of what is created. */
  readonly children: (lifecycle: string) => readonly Readonly<StoredRecord>[];
  /** All records of one lifecycle that this merchant has. */
  readonly all: (lifecycle: string) => readonly Readonly<StoredRecord>[];
  readonly merchant: Merchant;
  /** The sandbox's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Where the sandbox's pages are: `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** The number of what is created, never used before in this sandbox: 1, 2, 3. */
  readonly serial: number;
}

/** Computes one field. */
export type ComputedField = (context: Context) => unknown;

/** Finds what speaks against a step. Made by `guard`. */
export interface Guard<Kind extends string = string> {
  /** The kinds of refusal (`x-refusals`) that it may find. */
  readonly raises: readonly Kind[];
  readonly check: (context: Context) => Objection<Kind> | undefined;
}

/** A kind of refusal (`x-refusals`), and words for the braces in its texts. */
export interface Objection<Kind extends string = string> {
  readonly refusal: Kind;
  readonly words?: { readonly [brace: string]: string };
}

/** By the name that the document has for it: `{ compute: name }`. */
export interface ComputedFields {
  readonly [name: string]: ComputedField;
}

/** By the name that the document has for it: `guards: [name]`. */
export interface Guards {
  readonly [name: string]: Guard;
}
