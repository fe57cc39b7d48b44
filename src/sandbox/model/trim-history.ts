import type { Happening } from './record.ts';

/** How much of one record's history is kept: the first entry, and this many of the latest. */
const kept = 40;
/**
 * How many of them may be requests: a shop that polls every second must neither push out what happened nor fill the
 * memory.
 */
const keptRequests = 10;

/** Shortens a history to which one entry was added. */
export function trimHistory(history: Happening[]): void {
  if (history.at(-1)?.is === 'request' && history.filter(({ is }) => is === 'request').length > keptRequests + 1) {
    const oldest = history.findIndex(({ is }, index) => index > 0 && is === 'request');
    history.splice(oldest, 1);
  }
  if (history.length > kept + 1) history.splice(1, history.length - kept - 1);
}
