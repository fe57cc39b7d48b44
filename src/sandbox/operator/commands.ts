import type { CallbackKind, FaultInjection, HttpKind, Measure } from '../faults/index.ts';
import { fits } from '../lifecycle/fits.ts';
import { type Applied, applyTransition } from '../lifecycle/transition.ts';
import type { DailyFiles } from '../model/daily-files.ts';
import type { Notification, Transition, Words } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import { lifecycleOf, type Runtime } from '../model/runtime.ts';
import type { HandedOver } from '../webhooks/hand-over.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import { filterOrders, type OrderFilter, type OrderPage, pageOfOrders } from './find-orders.ts';
import { Titles } from './titles.ts';

/** A transition that somebody can make now. */
export interface PossibleTransition extends Words {
  readonly name: string;
  readonly by: 'shopper' | 'console';
  readonly definition: Transition;
}

/** A fault as a form or a JSON body orders it; its names and values are checked when it is set. */
export interface OrderedFault extends Measure {
  readonly when: 'next' | 'always' | 'random';
  readonly of?: unknown;
  readonly kind?: unknown;
  readonly kinds?: unknown;
  readonly rate?: unknown;
}

interface Parts {
  readonly runtime: Runtime;
  readonly faults: FaultInjection<never, never>;
  readonly webhooks: Pick<Webhooks, 'resend' | 'handOver'>;
  readonly files: DailyFiles;
  /** What the sandbox is called. */
  readonly name: string | undefined;
}

/**
 * Everything that people and tests can do to a sandbox from outside of the vendors' APIs. The console's forms, the
 * shopper's buttons, the control API and the methods of `Sandbox` all come here.
 */
export class Commands {
  readonly runtime: Runtime;
  /** Of whatever names; what comes over HTTP is checked when it comes. */
  readonly faults: FaultInjection<never, never>;
  readonly files: DailyFiles;
  readonly name: string | undefined;
  /** When the sandbox was created, by `performance.now()`. */
  readonly started: number = performance.now();
  /** What operations and callbacks are called. */
  readonly titles: Titles = new Titles();
  readonly #webhooks: Parts['webhooks'];

  constructor({ runtime, faults, webhooks, files, name }: Parts) {
    this.name = name;
    this.runtime = runtime;
    this.faults = faults;
    this.files = files;
    this.#webhooks = webhooks;
  }

  /** The latest first. */
  orders(filter: OrderFilter = {}): readonly StoredRecord[] {
    return filterOrders(this.runtime.store, filter);
  }

  /** One page of them, the latest first. */
  page(filter: OrderFilter, wanted: { readonly page: number; readonly perPage: number }): OrderPage {
    return pageOfOrders(this.runtime.store, filter, wanted);
  }

  /** By the sandbox's number (`e17`), or the latest by the merchant's or the vendor's. */
  find(number: string): StoredRecord | undefined {
    const { store } = this.runtime;
    return store.find(number) ?? store.called(number);
  }

  /** Forgets all orders, and with them the callbacks that are still to come. Faults, clock and request log stay. */
  clear(): number {
    const { store } = this.runtime;
    const count = store.size;
    store.clear();
    return count;
  }

  /** The transitions that the shopper or somebody on the console can make now; those of the merchant take a request. */
  transitions(record: StoredRecord): readonly PossibleTransition[] {
    const { transitions } = lifecycleOf(this.runtime, record);
    const possible: PossibleTransition[] = [];
    for (const name of Object.keys(transitions)) {
      const definition = transitions[name];
      if (definition === undefined || definition.by === 'merchant' || !fits(definition, record)) continue;
      const { en, zh, by = 'console' } = definition;
      possible.push({ name, en, zh, by, definition });
    }
    return possible;
  }

  /** The names of those. */
  possible(record: StoredRecord): readonly string[] {
    return this.transitions(record).map(({ name }) => name);
  }

  /**
   * Makes a transition.
   *
   * @param by who makes it: `console`, `shopper`, or the shopper with the number of a card
   * @throws RangeError where the lifecycle has no such transition; LifecycleError where a computed field or a guard
   * failed
   */
  transition(record: StoredRecord, name: string, by: 'console' | 'shopper' | { readonly card: string }): Applied {
    const { transitions } = lifecycleOf(this.runtime, record);
    if (!Object.hasOwn(transitions, name)) {
      const possible = this.possible(record).join(', ') || 'none';
      throw new RangeError(
        `unknown transition "${name}" of ${record.lifecycle}; while it is "${record.state}", possible: ${possible}`,
      );
    }
    const applied = applyTransition(
      this.runtime,
      record,
      typeof by === 'string' ? { name, by } : { name, by: 'shopper', card: by.card },
    );
    this.runtime.clock.wake();
    return applied;
  }

  /** What the shopper's browser is to post after a step with these notifications, which it has made. */
  handOver(record: StoredRecord, notifications: readonly Notification[] = []): HandedOver | undefined {
    return this.#webhooks.handOver(record, notifications);
  }

  /** Sends the last callback of a record again; false where there was none. */
  resend(record: StoredRecord): boolean {
    const sent = this.#webhooks.resend(record);
    this.runtime.clock.wake();
    return sent;
  }

  /**
   * Sets a fault; gives its id.
   *
   * @throws SandboxError `fault-unknown` for a name, a kind or a value that does not exist
   */
  setFault({ when, of, kind, rate, kinds, ...measure }: OrderedFault): string {
    if (when !== 'random') return this.faults[when](of as never, kind as HttpKind & CallbackKind, measure);
    const names = of === undefined ? {} : { of: of as never };
    return this.faults.random({ rate: rate as number, kinds: kinds as CallbackKind[], ...names, ...measure });
  }

  /** Advances to what is due next, if anything is. */
  async advanceToNext(): Promise<void> {
    const { clock } = this.runtime;
    const next = clock.next();
    if (next !== undefined) await clock.advance(`${Math.max(0, Math.ceil((next - clock.now()) / 1000))}s`);
  }
}
