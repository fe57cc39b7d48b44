import type { Merchant } from './merchant.ts';
import type { StoredRecord } from './record.ts';

/** What the compiler knows of the records of one life cycle: `generated/<document>/records.ts` says it of each. */
export interface RecordShape {
  readonly fields: object;
  readonly notes: object;
  /** What the requests about it bring. */
  readonly payload: object;
  readonly parent: Pick<RecordShape, 'fields' | 'notes'>;
  /** The records of every life cycle of the document, by its name. */
  readonly all: object;
}

/** A record of which no names are known, as the sandbox's own code has it. */
export interface AnyRecord extends RecordShape {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly notes: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly parent: Pick<AnyRecord, 'fields' | 'notes'>;
  readonly all: { readonly [lifecycle: string]: AnyRecord };
}

/** A record as a vendor's code sees it. */
export type RecordOf<Shape extends Pick<RecordShape, 'fields' | 'notes'>> = Readonly<
  StoredRecord<Shape['fields'], Shape['notes']>
>;

/** Gives the records of a life cycle by its name. */
type Finder<Shapes> = Together<
  {
    [Name in keyof Shapes & string]-?: (
      lifecycle: Name,
    ) => Shapes[Name] extends RecordShape | undefined ? readonly RecordOf<NonNullable<Shapes[Name]>>[] : never;
  }[keyof Shapes & string]
>;

/** Functions of a union as one function that can be called in each of their ways. */
type Together<Functions> = (Functions extends unknown ? (each: Functions) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** What a computed field or a guard may look at. All of it is only read. */
export interface Context<Shape extends RecordShape = AnyRecord> {
  /** The record's fields so far, under the request's. */
  readonly fields: Shape['fields'] & Shape['payload'];
  /** What is noted of the record so far. */
  readonly notes: Shape['notes'];
  /** The payload of the request; empty where there is none. */
  readonly payload: Shape['payload'];
  /** The number of the test card that the shopper gave, where one was asked for. */
  readonly card?: string;
  /** The record; none before it is created. */
  readonly record?: RecordOf<Shape>;
  readonly parent?: RecordOf<Shape['parent']>;
  /** Records of one lifecycle that belong to `record`, or to the parent of what is created. */
  readonly children: Finder<Shape['all']>;
  /** All records of one lifecycle that this merchant has. */
  readonly all: Finder<Shape['all']>;
  readonly merchant: Merchant;
  /** The sandbox's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Where the sandbox's pages are: `http://127.0.0.1:8787`. */
  readonly origin: string;
  /** The number of what is created, never used before in this sandbox: 1, 2, 3. */
  readonly serial: number;
}

/** Computes one field. */
export type ComputedField<Shape extends RecordShape = AnyRecord> = (context: Context<Shape>) => unknown;

/** Checks a step, and may refuse it. Made by `guard`. */
export interface Guard<Kind extends string = string, Shape extends RecordShape = AnyRecord> {
  /** The kinds of refusal (`x-refusals`) that it may find. */
  readonly raises: readonly Kind[];
  readonly check: (context: Context<Shape>) => Objection<Kind> | undefined;
}

/** A kind of refusal (`x-refusals`), and values for the braces in its texts. */
export interface Objection<Kind extends string = string> {
  readonly refusal: Kind;
  readonly values?: { readonly [brace: string]: string };
}

/** By the name that the document has for it: `{ compute: name }`. */
export interface ComputedFields<Shape extends RecordShape = AnyRecord> {
  readonly [name: string]: ComputedField<Shape>;
}

/** By the name that the document has for it: `guards: [name]`. */
export interface Guards {
  readonly [name: string]: Guard;
}
