import type { Agreement } from '../../message/operation.ts';

/** Credentials that hold for a while, as a key that the vendor renews. Times are in milliseconds since 1970. */
export interface HeldCredentials {
  readonly credentials: Readonly<Record<string, string>>;
  readonly validFrom?: number;
  /** The first moment at which they hold no more. */
  readonly validUntil?: number;
}

/** A merchant whom the sandbox knows: its keys, and what a real one agrees with the vendor in advance. */
export interface Merchant {
  /** Its number at the vendor: the first of the document's credentials that is not a secret. */
  readonly id: string;
  readonly credentials: Readonly<Record<string, string>>;
  /** All that it has one after the other, the oldest first, where they are renewed; `credentials` is one of them. */
  readonly held?: readonly HeldCredentials[];
  /** The options of its contract (`x-agreement`); empty where the document has none. */
  readonly agreement: Agreement;
  /** Where callbacks go whose URL no request carries: one for all, or one for each by operationId. */
  readonly callbackUrl?: string | { readonly [callback: string]: string };
  /** The media type of the callbacks that may come in several. */
  readonly callbackMediaType?: string;
  /** Where answers by redirect go. */
  readonly returnUrl?: string;
}

/** The merchants of each document, by the document's name. */
export interface Merchants {
  readonly [document: string]: readonly Merchant[];
}
