import { ApiHandler } from './api/handler.ts';
import { RunningClock } from './clock/clock.ts';
import { Scheduler } from './clock/scheduler.ts';
import { FaultInjector } from './faults/index.ts';
import { knownMerchants } from './host/merchants/known.ts';
import { type Change, Changes } from './host/state/changes.ts';
import { restore, type Snapshot, take } from './host/state/snapshot.ts';
import { type HttpAnswer, plain } from './http/answer.ts';
import type { HttpRequest } from './http/request.ts';
import { scheduledTransitionsOf } from './lifecycle/schedule.ts';
import { everyApi } from './model/apis.ts';
import { DailyFileWriter } from './model/daily-files.ts';
import { LifecycleError } from './model/lifecycle-error.ts';
import { RequestLog } from './model/request-log.ts';
import { lifecycleOf, type Runtime } from './model/runtime.ts';
import { Store } from './model/store.ts';
import { Commands } from './operator/commands.ts';
import { Console } from './operator/console/console.ts';
import { ControlApi } from './operator/control/control-api.ts';
import { numbersOf } from './operator/find-orders.ts';
import { foreignOrigin } from './operator/origin.ts';
import { assetAt } from './operator/pages/assets/index.ts';
import { file } from './operator/pages/respond.ts';
import { ShopperPages } from './operator/shopper/shopper-pages.ts';
import type { SandboxOptions } from './options.ts';
import { Webhooks } from './webhooks/webhooks.ts';

/** The parts of one sandbox, put together. */
export class Assembly {
  readonly commands: Commands;
  readonly faults: FaultInjector;
  readonly files: DailyFileWriter;
  readonly #runtime: Runtime;
  readonly #webhooks: Webhooks;
  readonly #api: ApiHandler;
  readonly #shopper: ShopperPages;
  readonly #console: Console;
  readonly #control: ControlApi;
  #changes: Changes | undefined;

  constructor(options: SandboxOptions) {
    const runtime: Runtime = runtimeOf(options, (...notification) => this.#webhooks.notify(...notification));
    const { apis, store, scheduler } = runtime;
    this.#runtime = runtime;
    this.faults = new FaultInjector({ apis, ...(options.seed === undefined ? {} : { seed: options.seed }) });
    this.files = new DailyFileWriter(runtime, options.snapshot?.files);
    this.#webhooks = new Webhooks(runtime, {
      fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
      anywhere: options.deliverAnywhere ?? options.fetch !== undefined,
      timeout: options.callbackTimeout ?? 10_000,
      fault: (callback) => this.faults.takeCallback(callback),
    });
    const { faults, files } = this;
    this.commands = new Commands({ runtime, faults, files, webhooks: this.#webhooks, name: options.name });
    const { hosts = [] } = options;
    this.#shopper = new ShopperPages(this.commands, hosts);
    this.#console = new Console(this.commands, hosts);
    this.#control = new ControlApi(this.commands, hosts);
    this.#api = new ApiHandler(runtime, {
      maxBytes: options.maxBytes ?? 1024 * 1024,
      real: options.now ?? Date.now,
      fault: (operations) => faults.take(...operations),
      shopperPage: (record, created) => this.#shopper.answer(record, created),
      returnUrl: ({ returnUrl }) => returnUrl ?? options.returnUrl ?? `${runtime.origin}/_sandbox/return`,
      foreignOrigin: (request) => foreignOrigin(request, hosts),
    });
    store.onDrop((record) => scheduler.cancel(scheduledTransitionsOf(record)));
    if (options.snapshot === undefined) return;
    restore(runtime, this.#webhooks, options.snapshot);
    runtime.clock.wake();
  }

  async respond(request: HttpRequest): Promise<HttpAnswer> {
    const answer =
      (await this.#api.respond(request)) ??
      (await this.#page(request)) ??
      (await this.#control.respond(request)) ??
      this.#shopper.respondAtVendorsAddress(request) ??
      plain(404, 'no API has this path');
    this.#runtime.clock.wake();
    return answer;
  }

  snapshot(): Snapshot {
    return take(this.#runtime, this.#webhooks, this.files.all());
  }

  /** What changed since the last call; the first one begins to collect. */
  changes(): Change | undefined {
    this.#changes ??= new Changes(this.#runtime, this.#webhooks, this.files);
    return this.#changes.take();
  }

  async #page(request: HttpRequest): Promise<HttpAnswer | undefined> {
    const asset = assetAt(request.url.pathname);
    if (asset !== undefined) return file(asset.text, asset.type, { 'cache-control': 'max-age=86400, immutable' });
    try {
      return (await this.#shopper.respond(request)) ?? (await this.#console.respond(request));
    } catch (error) {
      if (error instanceof LifecycleError) return plain(500, `failed in ${error.message}`);
      throw error;
    }
  }
}

function runtimeOf(options: SandboxOptions, notify: Runtime['notify']): Runtime {
  const apis = options.apis ?? everyApi;
  const real = options.now ?? Date.now;
  const scheduler = new Scheduler();
  const from = options.snapshot === undefined ? {} : { from: Math.max(options.snapshot.now, real()) };
  return {
    apis,
    merchants: knownMerchants(apis, options),
    clock: new RunningClock(scheduler, { real, speed: options.speed ?? 1, ...from }),
    scheduler,
    store: new Store(options.maxOrders ?? 5000, (record) => numbersOf(record, lifecycleOf({ apis }, record))),
    requestLog: new RequestLog(),
    origin: 'http://sandbox.invalid',
    notify,
  };
}
