import { plain, serve } from './api/serve.ts';
import { type Clock, createClock } from './clock/clock.ts';
import { createScheduler } from './clock/scheduler.ts';
import { createFaults, type Faults } from './faults/index.ts';
import { knownMerchants, type MerchantsGiven } from './host/merchants/known.ts';
import { restore, type Snapshot, take } from './host/state/snapshot.ts';
import { createDailyFiles, type DailyFiles } from './lifecycle/daily-files.ts';
import { type Applied, applyTransition } from './lifecycle/transition.ts';
import type { SandboxApi } from './model/api.ts';
import { everyApi } from './model/apis.ts';
import type { Lifecycle } from './model/lifecycle.ts';
import { LifecycleError } from './model/lifecycle-error.ts';
import type { StoredRecord } from './model/record.ts';
import { createRequestLog } from './model/request-log.ts';
import { lifecycleOf, type Runtime } from './model/runtime.ts';
import { createStore, same } from './model/store.ts';
import { controlTarget } from './operator/control/of-world.ts';
import { controlRoutes } from './operator/control/routes.ts';
import { createPages } from './operator/pages/index.ts';
import { dailyFile } from './vendors/ccat/daily-file.ts';
import { createWebhooks } from './webhooks/delivery.ts';

/** A stand-in for the vendors' servers: hand it a `Request`, get the `Response` that the vendor would give. */
export interface Sandbox {
  (request: Request): Promise<Response>;
  readonly clock: Clock;
  /** Injected faults. */
  readonly faults: Faults;
  /** Cat's nightly files of the day's changes. */
  readonly dailyFiles: DailyFiles;
  /** Every record, the latest first. */
  orders(): readonly Readonly<StoredRecord>[];
  /** By the sandbox's number (`e17`), or the latest by the merchant's or the vendor's. */
  order(number: string): Readonly<StoredRecord> | undefined;
  /**
   * Lets happen to an order what the buttons of the console do: `pay`, `expire`, `fail`; what a kind of order can do stands in its document's
   * life cycles.
   *
   * @param number as in `order`
   * @throws RangeError where there is no such order or transition; an Error that names the step where a computed field or a guard failed
   */
  transition(number: string, name: string): Applied;
  /** Resends the last callback of an order; false if there was none. */
  resend(number: string): boolean;
  /** Resolves when all due callbacks have been delivered and answered. */
  settled(): Promise<void>;
  /** Everything that it has to remember, as JSON; `createSandbox({ snapshot })` takes it up. */
  snapshot(): Snapshot;
  /** Calls the listener after each change of an order. Returns a function that stops it. */
  watch(listener: (order: Readonly<StoredRecord>) => void): () => void;
  /** Stops the clock: nothing more happens automatically. */
  close(): void;
}

export interface SandboxOptions {
  /** The documents that it answers for. @default all of them */
  readonly apis?: readonly SandboxApi[];
  /** Merchants beside the published stage ones, by the document's name, and where the vendors call them. */
  readonly merchants?: MerchantsGiven;
  /** Where callbacks go whose URL no request carries, for merchants that name none of their own: one for all, or by the document's name. */
  readonly callbackUrl?: string | { readonly [document: string]: string };
  /** Where answers by redirect go. @default a page of the sandbox that shows them */
  readonly returnUrl?: string;
  /** How callbacks get to the merchant, for example straight to its handler. @default the global fetch, to near addresses alone */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** May callbacks go to addresses that are neither on this machine nor in a private network? @default false */
  readonly deliverAnywhere?: boolean;
  /** Milliseconds of real time until the answer to a callback is given up. @default 10000, as ECPay does */
  readonly callbackTimeout?: number;
  /** Maximum size of a request body in bytes. @default 1048576 */
  readonly maxBytes?: number;
  /** How many orders, refunds, slips it keeps; the oldest finished leave first. @default 5000 */
  readonly maxOrders?: number;
  /** Host names, beside loopback and bare addresses, under which its console and its control API may be reached: `sandbox` in Docker Compose. */
  readonly hosts?: readonly string[];
  /** Seed of random faults. @default another one each time */
  readonly seed?: number;
  /** How many times faster than the real time its clock runs. @default 1 */
  readonly speed?: number;
  /** The real time in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** The snapshot of another sandbox, to continue from. */
  readonly snapshot?: Snapshot;
}

/**
 * The vendors' APIs in one function, under their documented paths and with the credentials that the vendors publish for their stages. Orders
 * live through the documents' life cycles, and callbacks are signed and sent. Not for production: it moves no money.
 *
 * @throws TypeError where an option cannot be
 * @example
 * const sandbox = createSandbox();
 * const einvoice = createEcpayEinvoice({ ...stage, baseUrl: 'http://sandbox.invalid', fetch: (url, init) => sandbox(new Request(url, init)) });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const apis = options.apis ?? everyApi;
  const real = options.now ?? Date.now;
  const scheduler = createScheduler();
  const clock = createClock(scheduler, {
    real,
    speed: options.speed ?? 1,
    ...(options.snapshot === undefined ? {} : { from: Math.max(options.snapshot.now, real()) }),
  });
  const store = createStore(options.maxOrders ?? 5000);
  const dailyFiles = createDailyFiles({ scheduler, clock, store, dailyFile }, options.snapshot?.files);
  const requestLog = createRequestLog();
  const faults = createFaults({ apis, ...(options.seed === undefined ? {} : { seed: options.seed }) });
  const runtime: Runtime = {
    apis,
    merchants: knownMerchants(apis, options),
    clock,
    scheduler,
    store,
    dailyFiles,
    origin: 'http://sandbox.invalid',
    notify: (record, notification) => webhooks.notify(record, notification),
  };
  const webhooks = createWebhooks(runtime, {
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    anywhere: options.deliverAnywhere ?? options.fetch !== undefined,
    timeout: options.callbackTimeout ?? 10_000,
    fault: (callback) => faults.takeCallback(callback),
  });
  store.onDrop(({ id }) => scheduler.cancel(`transition ${id}`));
  const { hosts } = options;
  const parts = {
    runtime,
    find: orderOf,
    requestLog,
    faults,
    apply: applyTo,
    resend: (record: StoredRecord) => webhooks.resend(record),
    ...(hosts === undefined ? {} : { hosts }),
  };
  const pages = createPages(parts);
  const control = controlRoutes(controlTarget(parts));
  const serving = {
    runtime,
    requestLog,
    maxBytes: options.maxBytes ?? 1024 * 1024,
    reception: () => ({ merchants: runtime.merchants, moments: [clock.now(), real()] as const }),
    faultFor: (operation: string) => faults.take(operation),
    shopperPage: pages.shopper,
    returnUrl: ({ merchant }: { merchant: { returnUrl?: string } }) => merchant.returnUrl ?? options.returnUrl ?? `${runtime.origin}/_sandbox/return`,
  };
  if (options.snapshot !== undefined) {
    restore(runtime, webhooks, options.snapshot);
    clock.wake();
  }

  function orderOf(number: string): StoredRecord | undefined {
    return store.find(number) ?? store.records().find((record) => isCalled(number, record, lifecycleOf(runtime, record)));
  }

  function found(number: string): StoredRecord {
    const record = orderOf(number);
    if (record === undefined) throw new RangeError(`the sandbox has no order "${number}"`);
    return record;
  }

  function applyTo(record: StoredRecord, name: string, by = 'console'): Applied {
    const applied = applyTransition(runtime, record, name, by);
    clock.wake();
    return applied;
  }

  async function handle(request: Request): Promise<Response> {
    const response = (await serve(serving, request)) ?? (await paged(request)) ?? (await control(request)) ?? plain(404, 'sandbox: no API has this path');
    clock.wake();
    return response;
  }

  async function paged(request: Request): Promise<Response | undefined> {
    try {
      return await pages.respond(request);
    } catch (error) {
      if (error instanceof LifecycleError) return plain(500, `sandbox: failed in ${error.message}`);
      throw error;
    }
  }

  return Object.assign(handle, {
    clock,
    faults,
    dailyFiles: dailyFiles,
    orders: () => store.records(),
    order: orderOf,
    transition: (number: string, name: string) => applyTo(found(number), name),
    resend: (number: string) => {
      const sent = webhooks.resend(found(number));
      clock.wake();
      return sent;
    },
    settled: () => clock.settled(),
    snapshot: () => take(runtime, webhooks),
    watch: (listener: (order: Readonly<StoredRecord>) => void) => store.watch(listener),
    close: () => clock.stop(),
  });
}

/** Is this one of the numbers by which people speak of a thing? */
function isCalled(number: string, { key, fields }: StoredRecord, lifecycle: Lifecycle): boolean {
  return key === number || [lifecycle.number, ...Object.keys(lifecycle.shows ?? {})].some((name) => name !== undefined && same(fields[name], number));
}
