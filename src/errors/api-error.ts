import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** What the vendor said. Its texts are masked and bounded by now. */
export interface VendorRefusal {
  readonly code: string;
  readonly message: string;
  /** The documents say that the same call may succeed later. */
  readonly retryable?: boolean;
  readonly answer?: unknown;
}

/** The vendor understood and said no: its own code and words are in `apiCode` and `apiMessage`. */
export class ApiError extends JinliuError {
  readonly code = 'api-refused' as const;
  declare readonly apiCode: string;
  declare readonly apiMessage: string;
  /** The whole answer as it was opened, for those who need another field of it. Not printed with the error: it may hold personal data. */
  readonly answer!: unknown;

  constructor({ code, message, retryable = false, answer }: VendorRefusal, place: ErrorPlace) {
    const said = `refused with ${code === '' ? 'no code' : code}${message === '' ? '' : `: ${message}`}`;
    super(place, { what: said, outcome: 'refused', mayHelp: retryable, apiCode: code, apiMessage: message });
    Object.defineProperty(this, 'answer', { value: answer, enumerable: false });
  }
}

export function isApiError(error: unknown): error is ApiError {
  return isBranded(error) && error.code === 'api-refused';
}
