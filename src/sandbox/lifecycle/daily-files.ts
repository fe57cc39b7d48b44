import { formatTime } from '../../time/format.ts';
import type { Clock } from '../clock/clock.ts';
import { nextMidnight } from '../clock/duration.ts';
import type { Scheduler } from '../clock/scheduler.ts';
import type { StoredRecord } from '../model/record.ts';
import type { Store } from '../model/store.ts';

/** A vendor's file of the day's changes. */
export interface DailyFile {
  /** Does it tell of a thing like this one? */
  covers(record: StoredRecord): boolean;
  /** @param day in Taipei: `2026-01-31` */
  text(records: readonly StoredRecord[], day: string): string;
}

/** What the files are made of, and when. */
export interface DailyFileParts {
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly store: Store;
  readonly dailyFile: DailyFile;
}

/** Nightly files: what a shop would pick up from the SFTP server. */
export interface DailyFiles {
  /** The days of which there is a file, the latest first: `2026-01-31`. */
  days(): readonly string[];
  /** The file of a day; a file appears at the midnight that ends its day. */
  file(day: string): string | undefined;
}

/** How many days are kept. */
const kept = 31;

/**
 * Writes a file at the end of each day on which something that it covers has changed.
 *
 * @param earlier files of the days before, by day
 */
export function createDailyFiles(parts: DailyFileParts, earlier: { readonly [day: string]: string } = {}): DailyFiles {
  const { scheduler, clock, store, dailyFile } = parts;
  const files = new Map(Object.entries(earlier));
  let due = false;

  /** At midnight, before anything that happens then: those are changes of the next day. */
  function expect(): void {
    if (due) return;
    due = true;
    const midnight = nextMidnight(clock.now());
    scheduler.put({ at: midnight, of: 'daily file', run: () => write(String(formatTime('yyyy-MM-dd', midnight - 1))) });
  }

  function write(day: string): void {
    due = false;
    files.set(day, dailyFile.text(store.records(), day));
    if (files.size > kept) for (const oldest of [...files.keys()].slice(0, files.size - kept)) files.delete(oldest);
  }

  store.watch((record) => {
    if (dailyFile.covers(record)) expect();
  });
  return { days: () => [...files.keys()].reverse(), file: (day) => files.get(day) };
}
