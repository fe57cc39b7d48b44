import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** What a vendor's message means, where its documents list it. */
export interface Reason<Code extends string = string> {
  /** Our code for it, stable: match on it. */
  readonly code: Code;
  readonly en: string;
  /** The variable parts of the message, by the names that its table gives them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What the vendor said. Its texts are masked and bounded by now. */
export interface VendorRefusal<Code extends string = string> {
  readonly code: string;
  readonly message: string;
  readonly reason?: Reason<Code> | undefined;
  /** The documents say that the same call may succeed later. */
  readonly retryable?: boolean;
  readonly answer?: unknown;
}

/**
 * The vendor understood the request and refused it: its own code and message are in `apiCode` and `apiMessage`.
 *
 * @typeParam Code the codes of the reasons that the API's documents list
 */
export class ApiError<Code extends string = string> extends JinliuError {
  override readonly name = 'ApiError';
  readonly code = 'api-refused' as const;
  declare readonly apiCode: string;
  declare readonly apiMessage: string;
  /**
   * What `apiMessage` means, for vendors that send messages without codes; `undefined` for a message that their
   * documents do not list.
   */
  readonly reason: Reason<Code> | undefined;
  /**
   * The whole answer, decrypted and parsed, for its other fields. Not printed with the error: it may contain personal
   * data.
   */
  readonly answer!: unknown;

  constructor({ code, message, reason, retryable = false, answer }: VendorRefusal<Code>, place: ErrorPlace) {
    const said = `refused with ${code === '' ? 'no code' : code}${message === '' ? '' : `: ${message}`}`;
    const meaning = reason === undefined ? '' : ` (${reason.code}: ${reason.en})`;
    super(place, { what: said + meaning, outcome: 'refused', mayHelp: retryable, apiCode: code, apiMessage: message });
    this.reason = reason;
    Object.defineProperty(this, 'answer', { value: answer, enumerable: false });
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return this.reason === undefined ? super.toJSON() : { ...super.toJSON(), reason: this.reason.code };
  }
}

export function isApiError<Code extends string = string>(error: unknown): error is ApiError<Code> {
  return isBranded(error) && error.code === 'api-refused';
}
