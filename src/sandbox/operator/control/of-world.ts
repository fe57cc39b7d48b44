import type { Faults } from '../../faults/types.ts';
import { fits } from '../../lifecycle/fits.ts';
import type { Applied } from '../../lifecycle/transition.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf, type Runtime } from '../../model/runtime.ts';
import type { ControlTarget, PossibleTransition } from './world.ts';

/** A sandbox's parts, as its pages are given them too. */
export interface Controlled {
  readonly runtime: Runtime;
  /** By the sandbox's number, or the latest by the merchant's or the vendor's. */
  readonly find: (number: string) => StoredRecord | undefined;
  readonly faults: Faults<never, never>;
  readonly apply: (record: StoredRecord, transition: string) => Applied;
  readonly resend: (record: StoredRecord) => boolean;
  readonly hosts?: readonly string[];
}

/** What the control API sees of a sandbox. */
export function controlTarget({ runtime, find, faults, apply, resend, hosts }: Controlled): ControlTarget {
  const { clock, store, apis, merchants } = runtime;
  return {
    faults,
    clock,
    store: {
      records: store.records,
      find,
      get size() {
        return store.size;
      },
      get dropped() {
        return store.dropped;
      },
      limit: store.limit,
    },
    apis,
    merchants,
    ...(hosts === undefined ? {} : { hosts }),
    transitions: (record) => possibleTransitions(runtime, record),
    async apply(id, name) {
      const record = find(id);
      const applied = record === undefined ? ({ applied: false, refusal: 'missing' } as const) : apply(record, name);
      // A test that made the transition asks its shop next: the callbacks are to have arrived.
      await clock.settled();
      return applied;
    },
    async resend(id) {
      const record = find(id);
      const sent = record !== undefined && resend(record);
      await clock.settled();
      return sent;
    },
  };
}

/** What the shopper or somebody on the console can let happen; what the merchant alone may do it asks for. */
function possibleTransitions(runtime: Runtime, record: StoredRecord): PossibleTransition[] {
  const transitions = Object.entries(lifecycleOf(runtime, record).transitions).filter(
    ([, transition]) => transition.by !== 'merchant' && fits(transition, record),
  );
  return transitions.map(([name, { en, zh, by = 'console' }]) => ({ name, en, zh, by }));
}
