import { formatTime } from '../../time/format.ts';
import type { Clock } from '../clock/clock.ts';
import { nextMidnight } from '../clock/duration.ts';
import type { Scheduler } from '../clock/scheduler.ts';
import type { Words } from './lifecycle.ts';
import type { StoredRecord } from './record.ts';
import type { Store } from './store.ts';

/** A vendor's file of the day's changes, as `vendors/<vendor>/index.ts` exports it (`dailyFile`). */
export interface DailyFile {
  readonly title: Words;
  /** Does the file list records like this one? */
  covers(record: StoredRecord): boolean;
  /** @param day in Taipei: `2026-01-31` */
  text(records: readonly StoredRecord[], day: string): string;
}

/** Daily files: what a merchant would fetch from the vendor's SFTP server. */
export interface DailyFiles {
  /** The days for which a document has a file, the latest first: `2026-01-31`. */
  days(document: string): readonly string[];
  /** A document's file of a day. It is written at the midnight that ends the day. */
  text(document: string, day: string): string | undefined;
}

/** Daily files as a snapshot has them: text by document and day, the oldest first. */
export interface WrittenFiles {
  readonly [document: string]: { readonly [day: string]: string };
}

interface Parts {
  readonly apis: readonly { readonly document: { readonly name: string }; readonly dailyFile?: DailyFile }[];
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly store: Store;
}

/** How many days are kept. */
const kept = 31;

/** Writes a document's file at the end of each day on which a record that it covers has changed. */
export class DailyFileWriter implements DailyFiles {
  readonly #parts: Parts;
  readonly #written = new Map<string, Map<string, string>>();
  /** Documents whose file will be written at midnight. */
  readonly #scheduled = new Set<string>();

  /** @param earlier files of earlier days */
  constructor(parts: Parts, earlier: WrittenFiles = {}) {
    this.#parts = parts;
    for (const [document, files] of Object.entries(earlier))
      this.#written.set(document, new Map(Object.entries(files)));
    const files = parts.apis.flatMap(({ document, dailyFile }) =>
      dailyFile === undefined ? [] : [[document.name, dailyFile] as const],
    );
    if (files.length === 0) return;
    parts.store.watch((record) => {
      for (const [document, file] of files)
        if (record.api === document && file.covers(record)) this.#schedule(document, file);
    });
  }

  days(document: string): readonly string[] {
    return [...(this.#written.get(document)?.keys() ?? [])].reverse();
  }

  text(document: string, day: string): string | undefined {
    return this.#written.get(document)?.get(day);
  }

  /** All files, for a snapshot. */
  all(): WrittenFiles {
    return Object.fromEntries([...this.#written].map(([document, files]) => [document, Object.fromEntries(files)]));
  }

  /** At midnight, before anything else that happens then: those changes belong to the next day. */
  #schedule(document: string, file: DailyFile): void {
    if (this.#scheduled.has(document)) return;
    this.#scheduled.add(document);
    const midnight = nextMidnight(this.#parts.clock.now());
    const day = String(formatTime('yyyy-MM-dd', midnight - 1));
    const run = (): void => this.#write(document, file, day);
    this.#parts.scheduler.put({ at: midnight, owner: 'daily files', run });
  }

  #write(document: string, file: DailyFile, day: string): void {
    this.#scheduled.delete(document);
    const covered = this.#parts.store.records().filter((record) => record.api === document && file.covers(record));
    const files = this.#written.get(document) ?? new Map<string, string>();
    this.#written.set(document, files.set(day, file.text(covered, day)));
    for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - kept))) files.delete(oldest);
  }
}
