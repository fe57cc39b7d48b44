import { envelopeOf, type Sealer } from '../envelopes/message.ts';
import type { Callback, CallbackTable, OtherCallback } from '../message/callback.ts';
import type { MessageShape } from '../message/operation.ts';
import type { Schemas } from '../message/schema.ts';

/** What an entry point brings so that its client has `callbacks`. */
export interface CallbackParts {
  readonly table: CallbackTable;
  /** Lenient: what a vendor sends. */
  readonly schemas: Schemas;
  readonly envelopes: Sealer['envelopes'];
  /** Signed callbacks of the vendor's that are not received here. */
  readonly others?: readonly OtherCallback[];
}

/** Callbacks that travel in one envelope: they are opened as one, and told apart afterwards. */
export interface CallbackGroup {
  /** How the first of them travels; the others do in the same way. */
  readonly shape: MessageShape;
  readonly rows: readonly Callback[];
  readonly isSigned: boolean;
  /** How known fields are spelt: by that, and by their names in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

/** All callbacks of one API. */
export interface CallbackSet {
  /** The document's name. */
  readonly api: string;
  readonly envelopes: Sealer['envelopes'];
  readonly rows: readonly Callback[];
  /** Signed ones first: what can be proven must not be taken for what cannot. */
  readonly groups: readonly CallbackGroup[];
  /** Fields, in small letters, that carry the proof of a signed callback. */
  readonly proofFields: ReadonlySet<string>;
  readonly schemas: Schemas;
  readonly others: readonly OtherCallback[];
}

export function callbackSet(api: string, { table, schemas, envelopes, others = [] }: CallbackParts): CallbackSet {
  const rows = Object.values(table);
  const groups = [...grouped(envelopes, rows).values()]
    .map(groupOf)
    .sort((a, b) => Number(b.isSigned) - Number(a.isSigned));
  const proofs = groups.filter(({ isSigned }) => isSigned).flatMap((group) => group.rows.flatMap(proofFieldsOf));
  return { api, envelopes, rows, groups, proofFields: new Set(proofs), schemas, others };
}

function grouped(envelopes: Sealer['envelopes'], rows: readonly Callback[]): ReadonlyMap<string, readonly Callback[]> {
  const groups = new Map<string, Callback[]>();
  for (const row of rows) {
    const { envelope, mediaType } = row.request;
    const alone = envelopeOf({ envelopes }, row.request).needs?.layout !== undefined ? row.id : '';
    const key = [envelope.name, envelope.digest, mediaType, row.proof === 'signature', alone].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function groupOf(rows: readonly Callback[]): CallbackGroup {
  const [first] = rows;
  if (first === undefined) throw new TypeError('a group of callbacks is never empty');
  const names = rows.flatMap((row) => row.request.layout.map(([name]) => name));
  const spelt = new Map([
    ...names.map((name) => [name.toLowerCase(), name] as const),
    ...names.map((name) => [name, name] as const),
  ]);
  return { shape: first.request, rows, isSigned: first.proof === 'signature', names: spelt };
}

function proofFieldsOf({ request }: Callback): string[] {
  return request.layout.filter(([, slot]) => slot.is === 'envelope').map(([name]) => name.toLowerCase());
}
