import { type ErrorPlace, JinliuError } from './jinliu-error.ts';

/** The vendor's server answered with an HTTP status that is no success: 403 (called too fast), 429, 5xx, ... */
export class HttpError extends JinliuError {
  readonly code = 'http-refused' as const;
  /** What came, secrets masked, cut to 2,000 characters. */
  readonly raw: string;

  constructor(status: number, raw: string, place: ErrorPlace) {
    super(`HTTP ${status}`, { ...place, status, retryable: status === 429 || status === 408 || status >= 500 });
    this.raw = raw;
  }
}

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof HttpError;
}
