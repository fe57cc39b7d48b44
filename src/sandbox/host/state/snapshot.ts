import { plan } from '../../lifecycle/transition.ts';
import { type StoredRecord, statesOf } from '../../model/record.ts';
import { isFinal, lifecycleOf, merchantOf, type Runtime } from '../../model/runtime.ts';
import type { Pending, Webhooks } from '../../webhooks/delivery.ts';

/** Everything that a sandbox has to remember: plain JSON. */
export interface Snapshot {
  readonly format: 1;
  /** The sandbox's clock. */
  readonly now: number;
  /** The last number given out. */
  readonly serial: number;
  /** The oldest first. */
  readonly records: readonly StoredRecord[];
  /** Callbacks that wait for their next try. */
  readonly pending: readonly Pending[];
  /** Cat's nightly files, by day. */
  readonly files: { readonly [day: string]: string };
}

export function take(runtime: Runtime, webhooks: Webhooks): Snapshot {
  const { clock, store, dailyFiles } = runtime;
  const files = Object.fromEntries(
    dailyFiles
      .days()
      .toReversed()
      .map((day) => [day, dailyFiles.file(day) ?? '']),
  );
  // Copies, since records go on living; their fields are never changed, only replaced.
  const records = store
    .records()
    .toReversed()
    .map((record) => ({ ...record, ...copiedParts(record), made: { ...record.made }, history: [...record.history] }));
  return { format: 1, now: clock.now(), serial: store.last(), records, pending: webhooks.pending(), files };
}

function copiedParts({ parts }: StoredRecord): Pick<StoredRecord, 'parts'> {
  return parts === undefined ? {} : { parts: structuredClone(parts) };
}

/**
 * Takes up where the snapshot stopped. What fell due meanwhile happens at once.
 *
 * @throws TypeError where it is not a snapshot, or speaks of a document, a merchant or a life cycle that this sandbox has not
 */
export function restore(runtime: Runtime, webhooks: Webhooks, snapshot: Snapshot): void {
  if (snapshot.format !== 1 || !Array.isArray(snapshot.records) || !Array.isArray(snapshot.pending))
    throw new TypeError('not a state of this version of the sandbox');
  for (const held of snapshot.records) {
    const record = structuredClone(held);
    const lifecycle = lifecycleOf(runtime, record);
    merchantOf(runtime, record);
    const strange = statesOf(record).find((state) => lifecycle.states[state] === undefined);
    if (strange !== undefined) throw new TypeError(`${record.api} has no state "${strange}" of ${record.lifecycle}`);
    runtime.store.add(record, isFinal(lifecycle, record));
    plan(runtime, record);
  }
  runtime.store.skipTo(snapshot.serial);
  webhooks.resume(snapshot.pending);
}
