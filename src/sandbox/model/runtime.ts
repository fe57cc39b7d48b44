import type { Ticking } from '../clock/clock.ts';
import type { Agenda } from '../clock/scheduler.ts';
import type { Shelf } from '../lifecycle/daily-files.ts';
import type { SandboxApi } from './api.ts';
import type { Life, Telling } from './lifecycle.ts';
import type { Merchant, Merchants } from './merchant.ts';
import type { Entry } from './record.ts';
import type { Ledger } from './store.ts';

/** What the parts of one sandbox share. */
export interface World {
  readonly apis: readonly SandboxApi[];
  readonly merchants: Merchants;
  readonly clock: Ticking;
  readonly agenda: Agenda;
  readonly ledger: Ledger;
  /** Cat's nightly files. */
  readonly shelf: Shelf;
  /** Where the sandbox's pages are; known from the first request, or from who listens. */
  origin: string;
  /** Sends callbacks. */
  readonly tell: (entry: Entry, telling: Telling) => void;
}

export function apiOf(world: World, entry: Pick<Entry, 'api'>): SandboxApi {
  const api = world.apis.find((each) => each.document.name === entry.api);
  if (api === undefined) throw new TypeError(`the sandbox was made without the document "${entry.api}"`);
  return api;
}

export function lifeOf(world: World, entry: Pick<Entry, 'api' | 'life'>): Life {
  const life = apiOf(world, entry).lives[entry.life];
  if (life === undefined) throw new TypeError(`${entry.api} has no life "${entry.life}"`);
  return life;
}

export function merchantOf(world: World, entry: Pick<Entry, 'api' | 'merchant'>): Merchant {
  const found = world.merchants[entry.api]?.find((each) => each.id === entry.merchant);
  if (found === undefined) throw new TypeError(`the sandbox does not know the merchant ${entry.merchant} of ${entry.api}`);
  return found;
}

export function parentOf(world: World, entry: Pick<Entry, 'parent'>): Entry | undefined {
  return entry.parent === undefined ? undefined : world.ledger.find(entry.parent);
}

export function isFinal(life: Life, state: string): boolean {
  return life.states[state]?.final === true;
}
