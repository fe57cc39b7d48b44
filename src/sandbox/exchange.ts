/** One example of the spec (`x-examples`): what a merchant gives and what it gets for it. */
export interface Exchange {
  readonly name: string;
  readonly summary: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly answer?: unknown;
}

/** How the vendor refuses (`x-faults`), by kind. */
export type Faults = { readonly [Kind in FaultKind]?: Fault };

export type FaultKind = 'signature' | 'cipher' | 'unreadable' | 'credentials' | 'payload';

export interface Fault {
  readonly summary: string;
  /** The refusal as the merchant sees it. */
  readonly answer?: unknown;
  /** The refusal stands in the envelope, outside of the payload. */
  readonly envelope?: Readonly<Record<string, unknown>>;
}
