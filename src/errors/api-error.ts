import { type ErrorPlace, JinliuError } from './jinliu-error.ts';

/** The vendor understood and said no: its own code and words are in `apiCode` and `apiMessage`. */
export class ApiError extends JinliuError {
  readonly code = 'api-refused' as const;
  override readonly apiCode: string;
  override readonly apiMessage: string;
  /** The whole answer as it was opened, for those who need another field of it. Not printed with the error: it may hold personal data. */
  readonly answer!: unknown;

  constructor(refusal: { readonly code: string; readonly message: string; readonly retryable?: boolean; readonly answer?: unknown }, place: ErrorPlace) {
    super(`refused with ${refusal.code === '' ? 'no code' : refusal.code}${refusal.message === '' ? '' : `: ${refusal.message}`}`, {
      ...place,
      retryable: refusal.retryable,
    });
    this.apiCode = refusal.code;
    this.apiMessage = refusal.message;
    Object.defineProperty(this, 'answer', { value: refusal.answer, enumerable: false });
  }
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}
