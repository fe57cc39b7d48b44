import { isHttpError } from '../errors/http-error.ts';

/** Milliseconds; the longest pause between two tries, also where the vendor asks for a longer one. */
const longest = 5000;
const first = 200;

/**
 * How long to wait before the next try: anything up to a bound that doubles each time, and as long as the vendor asked
 * for (`Retry-After`).
 */
export function pauseOf(attempt: number, error: unknown): number {
  const jitter = Math.random() * Math.min(first * 2 ** (attempt - 1), longest);
  const retryAfter = isHttpError(error) ? (error.retryAfter ?? 0) : 0;
  return Math.max(jitter, Math.min(retryAfter, longest));
}

/** Resolves after a while, or at once when the caller ends the call. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted === true) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
  });
}

/** `Retry-After` in milliseconds: seconds, or a date. `undefined` where there is none that can be read. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
