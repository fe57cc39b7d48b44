import { isJinliuError } from '../errors/any-error.ts';
import { DeadlineError, type Ended } from '../errors/deadline-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';

/** How long a work may take, and who may end it. */
export interface Bound {
  readonly milliseconds: number;
  /** The whole of the time, where some of it has gone by. */
  readonly outOf?: number;
  /** What has run out when the time is over. */
  readonly by: 'deadline' | 'pause' | 'item';
  readonly signal: AbortSignal | undefined;
  readonly place: ErrorPlace;
}

/**
 * What comes of a work. It ends in time and when the caller says so, also where the work takes no notice of the signal
 * that it is given.
 *
 * @throws DeadlineError, and what the work throws
 */
export async function within<Result>(bound: Bound, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const { milliseconds, outOf = milliseconds, signal, place } = bound;
  const controller = new AbortController();
  let ended: Ended | undefined;
  const end = (by: Ended['by']): void => {
    ended ??= { by, waited: outOf, wasSent: true };
    controller.abort();
  };
  const timer = setTimeout(() => end(bound.by), milliseconds);
  const stop = (): void => end('caller');
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work(controller.signal), aborted(controller.signal)]);
  } catch (cause) {
    // What the signal itself brings about looks like a failure of the network.
    if (ended === undefined || (isJinliuError(cause) && cause.code !== 'transport-failed')) throw cause;
    throw new DeadlineError(ended, place);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Never settles before the signal; rejects then. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
