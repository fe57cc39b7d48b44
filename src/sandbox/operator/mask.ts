import { mask, type Sensitive } from '../../errors/mask.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Merchants } from '../model/merchant.ts';
import type { Happening, StoredRecord, Wire } from '../model/record.ts';
import type { LoggedRequest } from '../model/request-log.ts';
import type { Runtime } from '../model/runtime.ts';
import { everyCredentials } from '../model/valid-credentials.ts';

const hidden = '***';

/** No vendor nests its messages deeper than this; a hostile one is cut off before it overflows the stack. */
const deepest = 40;

/** Hides the secrets and the personal data of one document's messages. */
export class RecordMasker {
  readonly #sensitive: Sensitive;
  readonly #names: ReadonlySet<string>;

  constructor(sensitive: Sensitive) {
    this.#sensitive = sensitive;
    this.#names = new Set(sensitive.names.map((name) => name.toLowerCase()));
  }

  /** Does a field of this name hold a secret or personal data? */
  hides(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  text(text: string): string {
    return mask(text, this.#sensitive);
  }

  /** One field. That it is empty may be seen. */
  field(name: string, value: unknown): unknown {
    return this.#field(name, value, 0);
  }

  /** A value with all its fields. */
  value(value: unknown): unknown {
    return this.#value(value, 0);
  }

  record(record: StoredRecord): Omit<StoredRecord, 'made' | 'notes'> {
    const { made: _made, notes: _notes, ...shown } = record;
    return {
      ...shown,
      fields: this.value(record.fields) as StoredRecord['fields'],
      history: record.history.map((happening) => this.#happening(happening)),
    };
  }

  logged(logged: LoggedRequest): LoggedRequest {
    const { failure, wire, answer } = logged;
    const failed = failure === undefined ? {} : { failure: this.text(failure) };
    const answered = answer === undefined ? {} : { answer: this.#wire(answer) };
    return { ...logged, ...failed, wire: this.#wire(wire), ...answered };
  }

  #field(name: string, value: unknown, depth: number): unknown {
    const isEmpty = value === undefined || value === null || value === '';
    return this.hides(name) && !isEmpty ? hidden : this.#value(value, depth);
  }

  #value(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest) return '…';
    if (Array.isArray(value)) return value.map((each) => this.#value(each, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.#field(name, each, depth + 1)]));
  }

  #happening(happening: Happening): Happening {
    if (happening.is === 'request')
      return { ...happening, wire: this.#wire(happening.wire), answer: this.#wire(happening.answer) };
    if (happening.is === 'brought')
      return { ...happening, url: this.text(happening.url), wire: this.#wire(happening.wire) };
    if (happening.is !== 'callback') return happening;
    const { answer } = happening;
    return {
      ...happening,
      url: this.text(happening.url),
      wire: this.#wire(happening.wire),
      ...(answer === undefined ? {} : { answer: { ...answer, body: this.text(answer.body) } }),
    };
  }

  #wire({ text, plain }: Wire): Wire {
    return { text: this.text(text), plain: this.value(plain) };
  }
}

const maskers = new WeakMap<SandboxApi, { readonly merchants: Merchants; readonly masker: RecordMasker }>();

/** The masker of a document, created once: a sandbox's merchants do not change. */
export function maskerOf({ apis, merchants }: Pick<Runtime, 'apis' | 'merchants'>, document: string): RecordMasker {
  const api = apis.find((each) => each.document.name === document);
  if (api === undefined) throw new TypeError(`the sandbox was created without the document "${document}"`);
  const known = maskers.get(api);
  if (known?.merchants === merchants) return known.masker;
  const masker = new RecordMasker(sensitiveOf(api, merchants));
  maskers.set(api, { merchants, masker });
  return masker;
}

function sensitiveOf(api: SandboxApi, merchants: Merchants): Sensitive {
  const rows = [...Object.values(api.operations), ...Object.values(api.callbacks ?? {})];
  const { name, credentials } = api.document;
  const values = (secret: boolean): string[] =>
    (merchants[name] ?? [])
      .flatMap(everyCredentials)
      .flatMap((held) =>
        credentials.filter((each) => each.secret === secret).flatMap((each) => held.credentials[each.option] ?? []),
      );
  // A published password may be the merchant's number, which is not secret and is everywhere.
  const open = new Set(values(false));
  return {
    secrets: [...new Set(values(true))].filter((secret) => !open.has(secret)),
    names: [...new Set(rows.flatMap((row) => row.sensitive))],
  };
}
