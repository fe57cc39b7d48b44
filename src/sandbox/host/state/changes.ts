import type { DailyFileWriter, WrittenFiles } from '../../model/daily-files.ts';
import type { StoredRecord } from '../../model/record.ts';
import type { Runtime } from '../../model/runtime.ts';
import type { PendingDelivery, Webhooks } from '../../webhooks/webhooks.ts';
import type { Snapshot } from './snapshot.ts';

/** What is different since the last change: plain JSON. */
export interface Change {
  readonly now: number;
  readonly serial: number;
  /** As they are now. */
  readonly records: readonly StoredRecord[];
  /** All callbacks of these records that wait. */
  readonly pending: readonly PendingDelivery[];
  /** Numbers of the records that are not kept any more. */
  readonly dropped: readonly string[];
  /** All daily files, where one was written. */
  readonly files?: WrittenFiles;
}

/** Collects what changes in a sandbox. */
export class Changes {
  readonly #runtime: Runtime;
  readonly #webhooks: Webhooks;
  readonly #files: DailyFileWriter;
  readonly #changed = new Map<string, StoredRecord>();
  readonly #dropped = new Set<string>();
  #days: string;

  constructor(runtime: Runtime, webhooks: Webhooks, files: DailyFileWriter) {
    this.#runtime = runtime;
    this.#webhooks = webhooks;
    this.#files = files;
    this.#days = daysOf(files.all());
    runtime.store.watch((record) => this.#changed.set(record.id, record));
    runtime.store.onDrop(({ id }) => {
      this.#changed.delete(id);
      this.#dropped.add(id);
    });
  }

  /** What changed since this was last called. It holds the records themselves: write it down at once. */
  take(): Change | undefined {
    const files = this.#files.all();
    const days = daysOf(files);
    if (this.#changed.size === 0 && this.#dropped.size === 0 && days === this.#days) return undefined;
    const { clock, store } = this.#runtime;
    const change: Change = {
      now: clock.now(),
      serial: store.lastSerial,
      records: [...this.#changed.values()],
      pending: this.#webhooks.pending(this.#changed.keys()),
      dropped: [...this.#dropped],
      ...(days === this.#days ? {} : { files }),
    };
    this.#changed.clear();
    this.#dropped.clear();
    this.#days = days;
    return change;
  }
}

/** A file is written once, so that its day tells it. */
function daysOf(files: WrittenFiles): string {
  return Object.entries(files)
    .flatMap(([document, days]) => Object.keys(days).map((day) => `${document} ${day}`))
    .join();
}

const nothing: Snapshot = { format: 1, now: 0, serial: 0, records: [], pending: [], files: {} };

/** A snapshot as it is after the changes that came since it was taken, or in part before. */
export function withChanges(snapshot: Snapshot | undefined, changes: readonly Change[]): Snapshot {
  const before = snapshot ?? nothing;
  const records = new Map(before.records.map((record) => [record.id, record]));
  const pending = new Map<string, readonly PendingDelivery[]>();
  const ofRecord = (all: readonly PendingDelivery[], id: string): readonly PendingDelivery[] =>
    all.filter(({ message }) => message.record === id);
  for (const { message } of before.pending) pending.set(message.record, ofRecord(before.pending, message.record));
  let { now, serial, files } = before;
  for (const change of changes) {
    for (const id of change.dropped) {
      records.delete(id);
      pending.delete(id);
    }
    for (const record of change.records) {
      records.set(record.id, record);
      pending.set(record.id, ofRecord(change.pending, record.id));
    }
    now = Math.max(now, change.now);
    serial = Math.max(serial, change.serial);
    files = change.files ?? files;
  }
  return { format: 1, now, serial, records: [...records.values()], pending: [...pending.values()].flat(), files };
}
