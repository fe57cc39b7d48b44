import { scheduleTransitions } from '../../lifecycle/transition.ts';
import type { WrittenFiles } from '../../model/daily-files.ts';
import { type StoredRecord, statesOf } from '../../model/record.ts';
import { isFinal, lifecycleOf, merchantOf, type Runtime } from '../../model/runtime.ts';
import type { PendingDelivery, Webhooks } from '../../webhooks/webhooks.ts';

/** Everything that a sandbox has to remember: plain JSON. */
export interface Snapshot {
  readonly format: 1;
  /** The sandbox's clock. */
  readonly now: number;
  /** The last serial number given out. */
  readonly serial: number;
  /** The oldest first. */
  readonly records: readonly StoredRecord[];
  /** Callbacks that wait for their next attempt. */
  readonly pending: readonly PendingDelivery[];
  /** Daily files. */
  readonly files: WrittenFiles;
}

export function take({ clock, store }: Runtime, webhooks: Webhooks, files: WrittenFiles): Snapshot {
  // Copies, since records go on changing; their fields are never changed, only replaced.
  const records = store
    .records()
    .toReversed()
    .map((record) => ({ ...record, ...copiedParts(record), made: { ...record.made }, history: [...record.history] }));
  return { format: 1, now: clock.now(), serial: store.lastSerial, records, pending: webhooks.pending(), files };
}

function copiedParts({ parts }: StoredRecord): Pick<StoredRecord, 'parts'> {
  return parts === undefined ? {} : { parts: structuredClone(parts) };
}

/**
 * Continues where the snapshot stopped. What fell due meanwhile happens at once.
 *
 * @throws TypeError where it is not a snapshot, or names a document, a merchant or a life cycle that this sandbox does
 * not have
 */
export function restore(runtime: Runtime, webhooks: Webhooks, snapshot: Snapshot): void {
  if (snapshot.format !== 1 || !Array.isArray(snapshot.records) || !Array.isArray(snapshot.pending))
    throw new TypeError('not a snapshot of this version of the sandbox');
  for (const saved of snapshot.records) {
    const record = structuredClone(saved);
    const lifecycle = lifecycleOf(runtime, record);
    merchantOf(runtime, record);
    const lacking = Object.keys(lifecycle.parts ?? {}).find((part) => record.parts?.[part] === undefined);
    if (lacking !== undefined) throw new TypeError(`${record.api} ${record.id} has no state of its ${lacking}`);
    const unknown = statesOf(record).find((state) => lifecycle.states[state] === undefined);
    if (unknown !== undefined) throw new TypeError(`${record.api} has no state "${unknown}" of ${record.lifecycle}`);
    runtime.store.add(record, isFinal(lifecycle, record));
    scheduleTransitions(runtime, record);
  }
  runtime.store.skipTo(snapshot.serial);
  webhooks.resume(snapshot.pending);
}
