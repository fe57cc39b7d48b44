import type { Faults } from '../../faults/index.ts';
import type { Moved } from '../../lifecycle/transition.ts';
import type { Entry } from '../../model/record.ts';
import type { Journal } from '../../model/request-log.ts';
import type { World } from '../../model/runtime.ts';

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
