import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/**
 * The vendor's server answered with an HTTP error status and nothing that can be read as an answer: 404, 429, 5xx, a
 * redirect, ...
 */
export class HttpError extends JinliuError {
  override readonly name = 'HttpError';
  readonly code = 'http-refused' as const;
  /** What came, secrets masked, cut to 2,000 characters. */
  readonly raw: string;
  /** Milliseconds to wait, as the server asks (`Retry-After`). */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    { raw, retryAfter }: { readonly raw: string; readonly retryAfter?: number | undefined },
    place: ErrorPlace,
  ) {
    super({ ...place, status }, { what: `HTTP ${status}`, outcome: saysNo(status) ? 'refused' : 'unknown' });
    this.raw = raw;
    this.retryAfter = retryAfter;
  }
}

export function isHttpError(error: unknown): error is HttpError {
  return isBranded(error) && error.code === 'http-refused';
}

/**
 * 4xx that leave open what was done: too late, in conflict, too early, too often (late transactions come so), the
 * connection closed.
 */
const open = [408, 409, 425, 429, 499];

/** By HTTP's own meaning a client error was not carried out. Redirects and server errors do not say. */
function saysNo(status: number): boolean {
  return status >= 400 && status < 500 && !open.includes(status);
}
