import { timeIn } from '../../time/format.ts';
import type { Agenda } from '../clock/agenda.ts';
import type { Clock } from '../clock/clock.ts';
import { nextMidnight } from '../clock/duration.ts';
import type { Ledger } from '../life/ledger.ts';
import { dailyFile } from './ccat.ts';

/** Cat's nightly files: what a shop would pick up from the SFTP server. */
export interface Shelf {
  /** The days of which there is a file, the latest first: `2026-01-31`. */
  days(): readonly string[];
  /** The file of a day; a file appears at the midnight that ends its day. */
  file(day: string): string | undefined;
}

/** How many days are kept. */
const kept = 31;

/** Writes a file at the end of each day on which a slip of Cat's has changed. */
export function createShelf(agenda: Agenda, clock: Clock, ledger: Ledger, earlier: { readonly [day: string]: string } = {}): Shelf {
  const files = new Map(Object.entries(earlier));
  let due = false;

  /** At midnight, before anything that happens then: those are changes of the next day. */
  function expect(): void {
    if (due) return;
    due = true;
    const midnight = nextMidnight(clock.now());
    agenda.put({ at: midnight, of: 'daily file', run: () => write(String(timeIn('yyyy-MM-dd', midnight - 1))) });
  }

  function write(day: string): void {
    due = false;
    const entries = ledger.entries().filter((entry) => entry.life === 'slip');
    files.set(day, dailyFile(entries, day));
    if (files.size > kept) for (const oldest of [...files.keys()].slice(0, files.size - kept)) files.delete(oldest);
  }

  ledger.watch((entry) => {
    if (entry.life === 'slip') expect();
  });
  return { days: () => [...files.keys()].reverse(), file: (day) => files.get(day) };
}
