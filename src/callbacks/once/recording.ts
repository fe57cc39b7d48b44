import type { Claim, Done, OnceStore } from '../../once/store.ts';
import { hour, second } from '../../time/units.ts';
import { inTime, patience } from './store-call.ts';

/** A claim whose handler has run, to be marked as done. */
export interface Recording {
  readonly store: OnceStore;
  readonly claim: Claim;
  readonly done: Done;
  readonly onError: (error: unknown) => void;
}

/**
 * Marks a claim as done. What a handler did cannot be taken back, so that a store that is away is asked again, for up
 * to an hour: a duplicate that comes before it is back is turned away by it, and one that comes later finds the mark.
 * The vendor is kept waiting for a moment only.
 *
 * @returns false where another claim has the key by now; true also where nobody knows yet
 */
export function recorded(recording: Recording): Promise<boolean> {
  return Promise.race([untilRecorded(recording), pause(patience).then(() => true)]);
}

const firstPause = 100;
const longestPause = 5 * second;

async function untilRecorded({ store, claim, done, onError }: Recording): Promise<boolean> {
  const giveUp = performance.now() + hour;
  for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
    try {
      return await inTime(store.done(claim, done));
    } catch (error) {
      if (wait === firstPause) onError(error);
      if (performance.now() > giveUp) return true;
      await pause(wait);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    // Where a program would end, it need not stay for this; on some platforms a timer is a mere number.
    if (typeof timer === 'object') timer.unref();
  });
}
