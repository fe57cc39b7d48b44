import type { Faults } from '../../faults/types.ts';
import { fits } from '../../lifecycle/fits.ts';
import type { Moved } from '../../lifecycle/transition.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifeOf, type Runtime } from '../../model/runtime.ts';
import type { ControlTarget, PossibleMove } from './world.ts';

/** A sandbox's parts, as its pages are given them too. */
export interface Controlled {
  readonly runtime: Runtime;
  /** By the sandbox's number, or the latest by the merchant's or the vendor's. */
  readonly find: (number: string) => StoredRecord | undefined;
  readonly faults: Faults<never, never>;
  readonly move: (record: StoredRecord, move: string) => Moved;
  readonly resend: (record: StoredRecord) => boolean;
  readonly hosts?: readonly string[];
}

/** What the control API sees of a sandbox. */
export function controlTarget({ runtime, find, faults, move, resend, hosts }: Controlled): ControlTarget {
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
    moves: (record) => movesOf(runtime, record),
    async move(id, name) {
      const record = find(id);
      const moved = record === undefined ? ({ moved: false, refusal: 'missing' } as const) : move(record, name);
      // A test that made the move asks its shop next: the callbacks are to have arrived.
      await clock.settled();
      return moved;
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
function movesOf(runtime: Runtime, record: StoredRecord): PossibleMove[] {
  const moves = Object.entries(lifeOf(runtime, record).moves).filter(([, move]) => move.by !== 'merchant' && fits(move, record));
  return moves.map(([name, { en, zh, by = 'console' }]) => ({ name, en, zh, by }));
}
