import type { Api } from '../call/api.ts';
import type { Callback, CallbackTable } from '../message/operation.ts';
import type { Validators } from '../message/validate.ts';

/** What an entry point brings so that its client has `callbacks`. */
export interface CallbackParts {
  readonly table: CallbackTable;
  /** Lenient: what a vendor sends. */
  readonly validators: Validators;
  readonly explain?: Explain;
}

/** The callbacks of one API that travel the same way, and what is reckoned of them once. */
export interface Family {
  readonly api: Pick<Api, 'document' | 'envelopes'>;
  readonly rows: readonly Callback[];
  readonly validators: Validators;
  readonly credentials: Readonly<Record<string, string>>;
  /** For each known field the rows that have it, a bit a row. */
  readonly holders: ReadonlyMap<string, number>;
  /** The bits of all rows. */
  readonly everyone: number;
  /** Known fields in small letters, and how they are spelt. */
  readonly names: ReadonlyMap<string, string>;
  /** Says in short why a checksum does not fit; brought by the entries of APIs that have one. */
  readonly explain?: Explain | undefined;
}

export type Explain = (fields: Readonly<Record<string, unknown>>, credentials: Readonly<Record<string, string>>) => string | undefined;

export function familyOf(api: Api, parts: CallbackParts, credentials: Family['credentials']): Family {
  const rows = Object.values(parts.table);
  const holders = new Map<string, number>();
  rows.forEach((row, index) => {
    for (const [name] of row.request.layout) holders.set(name, (holders.get(name) ?? 0) | (1 << index));
  });
  const names = new Map([...holders.keys()].map((name) => [name.toLowerCase(), name]));
  return {
    api,
    rows,
    validators: parts.validators,
    credentials,
    holders,
    everyone: (1 << rows.length) - 1,
    names,
    explain: parts.explain,
  };
}
