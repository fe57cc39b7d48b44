import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

interface RateLimit {
  /** How long to wait, in milliseconds. */
  readonly wait: number;
  /** What came, secrets masked, cut to 2,000 characters. */
  readonly raw: string;
}

/**
 * The vendor is called too often, and does not look at calls for a while. Nothing was done, so that the same call may
 * be made again, also of a write: not before `retryAfter`, or the vendor may go on refusing.
 */
export class RateLimitError extends JinliuError {
  override readonly name = 'RateLimitError';
  readonly code = 'rate-limited' as const;
  /** Milliseconds to wait before any further call: what the documents say, or the server where it asks for more. */
  readonly retryAfter: number;
  /** What came, secrets masked, cut to 2,000 characters. */
  readonly raw: string;

  constructor(status: number, { wait, raw }: RateLimit, place: ErrorPlace) {
    const advice = `Make no call for ${minutesOf(wait)}`;
    super(
      { ...place, status },
      { what: `HTTP ${status}, called too often`, outcome: 'refused', mayHelp: true, advice },
    );
    this.retryAfter = wait;
    this.raw = raw;
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { ...super.toJSON(), retryAfter: this.retryAfter };
  }
}

export function isRateLimitError(error: unknown): error is RateLimitError {
  return isBranded(error) && error.code === 'rate-limited';
}

function minutesOf(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return minutes === 1 ? 'one minute' : `${minutes} minutes`;
}
