import type { TimeFormat } from '../../time/format.ts';

/**
 * The life of one kind of thing: an order, a slip, a refund. Generated from the document, so that a new operation or a new
 * state is YAML alone; only what has to be reckoned is code, and is called by name.
 */
export interface Life {
  readonly title: Words;
  /** The field by which the merchant names it; one merchant uses a value once. */
  readonly key: string;
  /** The field with the vendor's own number, which finds it too. */
  readonly number?: string;
  /** The field with the amount in NT$. */
  readonly amount?: string;
  /** A thing that belongs to another one: a refund to its order. Its fields stand behind this one's own. */
  readonly parent?: string;
  /** The field of the parent's answers that lists these, while they are in one of the states. */
  readonly listed?: {
    readonly in: string;
    readonly states: readonly string[];
    /** Written over each one's fields for the list alone. */
    readonly as?: Values;
  };
  /** Fields that the page for the shopper and the console's summary show, in this order. */
  readonly shows?: { readonly [field: string]: Words };
  /** What fields mean on the pages for people. */
  readonly page?: PageRoles;
  readonly states: { readonly [name: string]: State };
  readonly moves: { readonly [name: string]: Move };
}

export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The fields that a page does more with than to show them. */
export interface PageRoles {
  /** What the shopper pays with, and where; shown large while it can be used. */
  readonly codes?: { readonly [field: string]: 'store' | 'bank' };
  /** Where this field holds something, the code is an account at a bank. */
  readonly bank?: string;
  /** Fields with several things in one text, and what stands between them. */
  readonly lists?: { readonly [field: string]: string };
  /** The address of the way back to the shop. */
  readonly back?: string;
  /** The address to which the browser is sent on with the fields of the first callback; the way back is not shown then. */
  readonly redirect?: string;
  /** The addresses to which the browser goes after a success and after a failure. */
  readonly success?: string;
  readonly failure?: string;
  /** The field with the shopper's language. */
  readonly language?: string;
  /** The query parameter with the shopper's language, which the shop adds to the page's address. */
  readonly languageParameter?: string;
  /** The field with the address of the shopper's page, which the vendor gives to the merchant. */
  readonly address?: string;
}

export interface State extends Words {
  /** Nothing more happens by itself: may leave a full store. */
  readonly final?: true;
  /** Written whenever this state is entered, before the move's own `set`. */
  readonly set?: Values;
  /** A move that its parent makes whenever this state is entered, if the parent can. */
  readonly parent?: string;
}

/** One step from state to state. */
export interface Move extends Words {
  readonly from: readonly string[];
  /** Absent: the state stays as it is. */
  readonly to?: string;
  /** Only for things whose fields have these values (any of a list). */
  readonly when?: Condition;
  readonly set?: Values;
  /** The webhooks that tell the merchant, in this order. */
  readonly tells?: readonly Telling[];
  /** Who makes it: the shopper on the payment page, somebody on the console, the merchant through an operation alone. @default 'console' */
  readonly by?: 'shopper' | 'console' | 'merchant';
  /** Happens by itself so long after the thing came into one of `from`: `10m`, `1d`. */
  readonly after?: string;
  /** Happens by itself at the moment that this field holds. */
  readonly until?: string;
  /** Happens by itself at the end of the day that this field holds. */
  readonly through?: string;
  /** Happens by itself at the next midnight in Taipei. */
  readonly nightly?: true;
  /** Names of guards (see `vendors/`); the first that objects says which fault it is, and nothing happens. */
  readonly checks?: readonly string[];
}

export interface Telling {
  /** operationId of the webhook. */
  readonly callback: string;
  /** The field with the URL; absent: the URL that the merchant agreed with the vendor (the merchants file). */
  readonly url?: string;
  /** Written over the thing's fields for this message alone. */
  readonly set?: Values;
}

/** Fields with the values, any of a list, that they must have; of a field that holds a list one will do, and `null` is for a field that is not there. */
export interface Condition {
  readonly [field: string]: Scalar | readonly Scalar[];
}

export type Scalar = string | number | boolean | null;

/** What is written into a field. */
export type Value =
  | Scalar
  /** The present moment. */
  | { readonly now: TimeFormat; readonly plus?: undefined }
  | Deadline
  /** What another field holds: of the request, else of the thing itself, else of its parent. */
  | { readonly field: string; readonly otherwise?: Scalar }
  /** What the merchant's credential of this option is: its number; no secret. */
  | { readonly credential: string }
  /** What a computed field (see `vendors/`) comes to: a number, a barcode, a deadline. */
  | { readonly make: string };

/** A moment to come: now, and so many units later. */
export interface Deadline {
  readonly now: TimeFormat;
  /** How many; or the field that holds it: of the request, else of the thing itself, else of its parent. */
  readonly plus: number | string;
  readonly unit: 'days' | 'hours' | 'minutes';
  /** How many where the field holds nothing. */
  readonly otherwise?: number;
  /** The vendor counts no more than so many. */
  readonly most?: number;
}

export interface Values {
  readonly [field: string]: Value;
}

/** What an operation does to a life. An operation without one answers from its examples. */
export type Doing = {
  readonly life: string;
  /** Field of the request -> field of the thing that it has to equal. @default the life's key (and number, where the request has it) */
  readonly find?: { readonly [requested: string]: string };
} & (
  | {
      /** A new thing comes to life in this state. `find` finds its parent, where it has one. */
      readonly begins: string | { readonly [state: string]: Condition };
      readonly set?: Values;
      readonly tells?: readonly Telling[];
      readonly checks?: readonly string[];
    }
  | {
      /** The thing is shown as it is. */
      readonly asks: true;
      /** The states in which it may be asked about; any, where none are named. */
      readonly from?: readonly string[];
      readonly checks?: readonly string[];
      /** Written over the thing's fields for this answer alone. */
      readonly set?: Values;
    }
  | {
      /** All things whose field lies between two of the request's; the last may be missing. */
      readonly lists: { readonly field: string; readonly from: string; readonly to?: string; readonly into: string };
    }
  | {
      /** A move of the life; of several the first that fits. */
      readonly does: string | readonly string[];
      /** The field of the answer that lists the thing, alone. */
      readonly into?: string;
      /** Written over the thing's fields for this answer alone. */
      readonly set?: Values;
    }
);

export interface Lives {
  readonly [name: string]: Life;
}

export interface Doings {
  readonly [operation: string]: Doing;
}
