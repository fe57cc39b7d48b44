import { OptionsError } from '../errors/options-error.ts';

/** What a timer can wait for: a longer one would run out at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** What a whole number may be. */
interface Bounds {
  readonly least: number;
  readonly most?: number;
}

/** Options that have to be whole numbers, of a client or of a call. */
export class WholeNumbers<Option extends string> {
  readonly #api: string;
  readonly #given: { readonly [option in Option]?: unknown };

  constructor(api: string, given: { readonly [option in Option]?: unknown }) {
    this.#api = api;
    this.#given = given;
  }

  /** The number that an option was given, if any. @throws OptionsError */
  of(option: Option, { least, most = Number.MAX_SAFE_INTEGER }: Bounds): number | undefined {
    const value: unknown = this.#given[option];
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    const range = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `from ${least}`;
    throw new OptionsError(this.#api, option, `must be a whole number ${range}`);
  }
}
