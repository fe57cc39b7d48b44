import type { RunningClock } from '../clock/clock.ts';
import type { Scheduler } from '../clock/scheduler.ts';
import type { SandboxApi } from './api.ts';
import type { Life, Telling } from './lifecycle.ts';
import type { Merchant, Merchants } from './merchant.ts';
import type { StoredRecord } from './record.ts';
import type { RequestLog } from './request-log.ts';
import type { Store } from './store.ts';

/** What the parts of one sandbox share. */
export interface Runtime {
  readonly apis: readonly SandboxApi[];
  readonly merchants: Merchants;
  readonly clock: RunningClock;
  readonly scheduler: Scheduler;
  readonly store: Store;
  readonly requestLog: RequestLog;
  /** Where the sandbox's pages are: the origin of the latest request. */
  origin: string;
  /** Sends callbacks. */
  readonly notify: (record: StoredRecord, telling: Telling) => void;
}

export function apiOf(runtime: Pick<Runtime, 'apis'>, record: Pick<StoredRecord, 'api'>): SandboxApi {
  const api = runtime.apis.find((each) => each.document.name === record.api);
  if (api === undefined) throw new TypeError(`the sandbox was created without the document "${record.api}"`);
  return api;
}

export function lifeOf(runtime: Pick<Runtime, 'apis'>, record: Pick<StoredRecord, 'api' | 'life'>): Life {
  const life = apiOf(runtime, record).lives[record.life];
  if (life === undefined) throw new TypeError(`${record.api} has no life cycle "${record.life}"`);
  return life;
}

export function merchantOf(runtime: Runtime, record: Pick<StoredRecord, 'api' | 'merchant'>): Merchant {
  const found = runtime.merchants[record.api]?.find((each) => each.id === record.merchant);
  if (found === undefined)
    throw new TypeError(`the sandbox does not know the merchant ${record.merchant} of ${record.api}`);
  return found;
}

export function parentOf(runtime: Runtime, record: Pick<StoredRecord, 'parent'>): StoredRecord | undefined {
  return record.parent === undefined ? undefined : runtime.store.find(record.parent);
}

export function isFinal(life: Life, state: string): boolean {
  return life.states[state]?.final === true;
}
