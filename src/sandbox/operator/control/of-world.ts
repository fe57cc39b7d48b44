import type { Faults } from '../../faults/types.ts';
import { fits } from '../../lifecycle/fits.ts';
import type { Moved } from '../../lifecycle/transition.ts';
import type { Entry } from '../../model/record.ts';
import { lifeOf, type World } from '../../model/runtime.ts';
import type { ControlWorld, PossibleMove } from './world.ts';

/** A sandbox's parts, as its pages are given them too. */
export interface Controlled {
  readonly world: World;
  /** By the sandbox's number, or the latest by the merchant's or the vendor's. */
  readonly find: (number: string) => Entry | undefined;
  readonly faults: Faults<never, never>;
  readonly move: (entry: Entry, move: string) => Moved;
  readonly resend: (entry: Entry) => boolean;
  readonly hosts?: readonly string[];
}

/** What the control API sees of a sandbox. */
export function controlWorld({ world, find, faults, move, resend, hosts }: Controlled): ControlWorld {
  const { clock, ledger, apis, merchants } = world;
  return {
    faults,
    clock,
    ledger: {
      entries: ledger.entries,
      find,
      get size() {
        return ledger.size;
      },
      get dropped() {
        return ledger.dropped;
      },
      limit: ledger.limit,
    },
    apis,
    merchants,
    ...(hosts === undefined ? {} : { hosts }),
    moves: (entry) => movesOf(world, entry),
    async move(id, name) {
      const entry = find(id);
      const moved = entry === undefined ? ({ moved: false, fault: 'missing' } as const) : move(entry, name);
      // A test that made the move asks its shop next: the callbacks are to have arrived.
      await clock.settled();
      return moved;
    },
    async resend(id) {
      const entry = find(id);
      const sent = entry !== undefined && resend(entry);
      await clock.settled();
      return sent;
    },
  };
}

/** What the shopper or somebody on the console can let happen; what the merchant alone may do it asks for. */
function movesOf(world: World, entry: Entry): PossibleMove[] {
  const moves = Object.entries(lifeOf(world, entry).moves).filter(([, move]) => move.by !== 'merchant' && fits(move, entry));
  return moves.map(([name, { en, zh, by = 'console' }]) => ({ name, en, zh, by }));
}
