import { mask, type Sensitive } from '../../../errors/mask.ts';
import type { Happening, StoredRecord, Wire } from '../../model/record.ts';
import type { ControlTarget, MaskedApi } from './world.ts';

const hidden = '***';

/** What lies deeper than this is not a message of any vendor's, and would be the end of the stack. */
const deepest = 100;

/** Hides the secrets and the personal data of one document's messages. */
export interface Masker {
  text(text: string): string;
  value(value: unknown): unknown;
  /** Does a field of this name hold a secret or personal data? */
  hides(name: string): boolean;
}

const maskers = new WeakMap<MaskedApi, { readonly merchants: ControlTarget['merchants']; readonly masker: Masker }>();

/** The masker of a document, made once; a sandbox's merchants stay what they are. */
export function maskerOf(runtime: Pick<ControlTarget, 'apis' | 'merchants'>, name: string): Masker {
  const api = runtime.apis.find((each) => each.document.name === name);
  if (api === undefined) return { text: () => hidden, value: () => hidden, hides: () => true };
  const known = maskers.get(api);
  if (known?.merchants === runtime.merchants) return known.masker;
  const masker = maskerFor(sensitiveOf(api, runtime.merchants));
  maskers.set(api, { merchants: runtime.merchants, masker });
  return masker;
}

function maskerFor(sensitive: Sensitive): Masker {
  const names = new Set(sensitive.names.map((name) => name.toLowerCase()));
  const text = (given: string): string => mask(given, sensitive);
  const valueAt = (given: unknown, depth: number): unknown => {
    if (typeof given === 'string') return text(given);
    if (typeof given !== 'object' || given === null) return given;
    if (depth === deepest) return '…';
    if (Array.isArray(given)) return given.map((each) => valueAt(each, depth + 1));
    const shown = (name: string, held: unknown): unknown => (names.has(name.toLowerCase()) && !isNothing(held) ? hidden : valueAt(held, depth + 1));
    return Object.fromEntries(Object.entries(given).map(([name, held]) => [name, shown(name, held)]));
  };
  return { text, value: (given) => valueAt(given, 0), hides: (name) => names.has(name.toLowerCase()) };
}

/** That a field is empty may be seen. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function sensitiveOf(api: MaskedApi, merchants: ControlTarget['merchants']): Sensitive {
  const rows = [...Object.values(api.operations), ...Object.values(api.callbacks ?? {})];
  const { name, credentials } = api.document;
  const values = (secret: boolean): string[] =>
    (merchants[name] ?? []).flatMap((merchant) =>
      credentials.filter((each) => each.secret === secret).flatMap((each) => merchant.credentials[each.option] ?? []),
    );
  // Cat's published password is the merchant's number, which is not a secret and stands everywhere.
  const open = new Set(values(false));
  return { secrets: [...new Set(values(true))].filter((secret) => !open.has(secret)), names: [...new Set(rows.flatMap((row) => row.sensitive))] };
}

/** An record fit to be shown: secrets and personal data hidden, the sandbox's own notes left out. */
export function maskedRecord(record: StoredRecord, masker: Masker): Omit<StoredRecord, 'made' | 'notes'> {
  const { made: _made, notes: _notes, ...shown } = record;
  return {
    ...shown,
    fields: masker.value(record.fields) as Record<string, unknown>,
    history: record.history.map((happening) => maskedHappening(happening, masker)),
  };
}

function maskedHappening(happening: Happening, masker: Masker): Happening {
  if (happening.is === 'request') return { ...happening, wire: maskedWire(happening.wire, masker), answer: maskedWire(happening.answer, masker) };
  if (happening.is !== 'callback') return happening;
  const { answer } = happening;
  return {
    ...happening,
    url: masker.text(happening.url),
    wire: maskedWire(happening.wire, masker),
    ...(answer === undefined ? {} : { answer: { ...answer, body: masker.text(answer.body) } }),
  };
}

function maskedWire({ text, plain }: Wire, masker: Masker): Wire {
  return { text: masker.text(text), plain: masker.value(plain) };
}
