import type { Faults } from '../faults/index.ts';
import type { Journal } from '../journal.ts';
import type { Entry } from '../life/entry.ts';
import type { Moved } from '../life/move.ts';
import type { World } from '../life/world.ts';

/** What pages are made from, and what their buttons do. */
export interface PagesWorld {
  readonly world: World;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly move: (entry: Entry, move: string, by?: string) => Moved;
  readonly resend: (entry: Entry) => boolean;
  /** Host names, beside loopback and bare addresses, under which the console may be opened. */
  readonly hosts?: readonly string[];
}
