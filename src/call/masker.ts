import { mask } from '../errors/mask.ts';
import { type Content, isContent } from '../message/layout.ts';
import type { Operation } from '../message/operation.ts';
import type { Settings } from './options.ts';

/** Shorter values stand in every text. */
const shortest = 2;

/**
 * Makes the vendor's texts fit to be shown. Sensitive fields are masked by their names in the shapes that are known;
 * and since an error page may have any shape, the values that were sent in them are masked wherever they stand.
 */
export class Masker {
  readonly #settings: Pick<Settings, 'secrets'>;
  readonly #names: readonly string[];
  readonly #sent: Content;

  constructor(settings: Pick<Settings, 'secrets'>, { sensitive }: Operation, sent: Content) {
    this.#settings = settings;
    this.#names = sensitive;
    this.#sent = sent;
  }

  mask(text: string): string {
    const values = this.#names.length === 0 ? [] : valuesOf(this.#sent, new Set(this.#names));
    return mask(text, { secrets: [...this.#settings.secrets, ...values], names: this.#names });
  }
}

/** The values of fields of these names, however deep. */
function valuesOf(value: unknown, names: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, names));
  if (!isContent(value)) return [];
  return Object.entries(value).flatMap(([name, held]) => {
    if (typeof held === 'object') return valuesOf(held, names);
    return names.has(name) && String(held).length >= shortest ? [String(held)] : [];
  });
}
