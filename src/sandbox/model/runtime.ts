import type { RunningClock } from '../clock/clock.ts';
import type { Scheduler } from '../clock/scheduler.ts';
import type { SandboxApi } from './api.ts';
import type { Lifecycle, Notification } from './lifecycle.ts';
import type { Merchant, Merchants } from './merchant.ts';
import { type StoredRecord, statesOf } from './record.ts';
import type { RequestLog } from './request-log.ts';
import type { Store } from './store.ts';
import { calledAt } from './valid-credentials.ts';

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
  readonly notify: (record: StoredRecord, notification: Notification) => void;
}

export function apiOf(runtime: Pick<Runtime, 'apis'>, record: Pick<StoredRecord, 'api'>): SandboxApi {
  const api = runtime.apis.find((each) => each.document.name === record.api);
  if (api === undefined) throw new TypeError(`the sandbox was created without the document "${record.api}"`);
  return api;
}

export function lifecycleOf(
  runtime: Pick<Runtime, 'apis'>,
  record: Pick<StoredRecord, 'api' | 'lifecycle'>,
): Lifecycle {
  const lifecycle = apiOf(runtime, record).lifecycles[record.lifecycle];
  if (lifecycle === undefined) throw new TypeError(`${record.api} has no life cycle "${record.lifecycle}"`);
  return lifecycle;
}

/** Life cycles are generated and never change, so that their notifications are gathered once. */
const gathered = new WeakMap<Lifecycle, readonly Notification[]>();

/** Everything that is notified of a record like this one, when it is created and later. */
export function notificationsOf(
  runtime: Pick<Runtime, 'apis'>,
  record: Pick<StoredRecord, 'api' | 'lifecycle'>,
): readonly Notification[] {
  const lifecycle = lifecycleOf(runtime, record);
  const notifications = gathered.get(lifecycle) ?? gather(runtime, record);
  gathered.set(lifecycle, notifications);
  return notifications;
}

function gather(
  runtime: Pick<Runtime, 'apis'>,
  record: Pick<StoredRecord, 'api' | 'lifecycle'>,
): readonly Notification[] {
  const created = Object.values(apiOf(runtime, record).actions).flatMap((action) =>
    action.lifecycle === record.lifecycle && 'create' in action ? (action.notify ?? []) : [],
  );
  const { transitions } = lifecycleOf(runtime, record);
  return [...created, ...Object.values(transitions).flatMap(({ notify = [] }) => notify)];
}

/** The merchant of a record, with the credentials by which it is called now. */
export function merchantOf(runtime: Runtime, record: Pick<StoredRecord, 'api' | 'merchant'>): Merchant {
  const found = runtime.merchants[record.api]?.find((each) => each.id === record.merchant);
  if (found === undefined)
    throw new TypeError(`the sandbox does not know the merchant ${record.merchant} of ${record.api}`);
  return calledAt(found, runtime.clock.now());
}

export function parentOf(runtime: Runtime, record: Pick<StoredRecord, 'parent'>): StoredRecord | undefined {
  return record.parent === undefined ? undefined : runtime.store.find(record.parent);
}

/** Nothing more happens to it by itself. */
export function isFinal(lifecycle: Lifecycle, record: StoredRecord): boolean {
  return statesOf(record).every((state) => lifecycle.states[state]?.final === true);
}
