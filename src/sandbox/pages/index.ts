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
}

export interface Pages {
  /** The page that a shopper sees of an entry: what to pay, and how. */
  readonly shopper: (entry: Entry, request: Request) => string;
  /** A page of the sandbox's own; `undefined` where the path is none of them. */
  readonly respond: (request: Request) => Promise<Response | undefined>;
}

export function createPages({ world }: PagesWorld): Pages {
  void world;
  return {
    shopper: (entry) => `<!doctype html><title>${entry.key}</title>${String(entry.fields['PaymentNo'])}`,
    respond: async () => undefined,
  };
}
