import { Assembly } from './assembly.ts';
import type { Clock } from './clock/clock.ts';
import type { FaultInjection } from './faults/index.ts';
import type { Change } from './host/state/changes.ts';
import type { Snapshot } from './host/state/snapshot.ts';
import { answererOf } from './http/respond.ts';
import type { DailyFiles } from './model/daily-files.ts';
import type { StoredRecord } from './model/record.ts';
import type { SandboxOptions } from './options.ts';

/** A stand-in for the vendors' servers: give it a `Request`, get the `Response` that the vendor would give. */
export interface Sandbox {
  (request: Request): Promise<Response>;
  readonly clock: Clock;
  /** Injects faults. */
  readonly faults: FaultInjection;
  /** Vendors' nightly files of the day's changes, by the document's name. */
  readonly files: DailyFiles;
  /** Everything that it keeps, the latest first. */
  orders(): readonly Readonly<StoredRecord>[];
  /** By the sandbox's number (`e17`), or the latest by the merchant's or the vendor's. */
  order(number: string): Readonly<StoredRecord> | undefined;
  /**
   * Makes a transition of an order, as the console's buttons do: `pay`, `expire`, `fail`. The life cycles of its
   * document say which it has.
   *
   * @param number as in `order`
   * @throws RangeError where there is no such order or transition; an Error that names the step where a computed field
   * or a guard failed
   */
  transition(number: string, name: string): Transitioned;
  /** Forgets all orders, and with them the callbacks that are still to come: for the next test. Says how many. */
  clear(): number;
  /** Sends the last callback of an order again; false where there was none. */
  resend(number: string): boolean;
  /** Resolves when all callbacks that are due have been delivered and answered. */
  settled(): Promise<void>;
  /** Everything that it has to remember, as JSON; `createSandbox({ snapshot })` continues from it. */
  snapshot(): Snapshot;
  /**
   * What changed since this was last called, for `State.append`: write it down before anything else happens. The first
   * call gives nothing and begins to collect.
   */
  changes(): Change | undefined;
  /** Calls back after each change of an order; call what it returns to stop. */
  watch(listener: (order: Readonly<StoredRecord>) => void): () => void;
  /** Nothing more happens by itself. */
  close(): void;
}

/** A transition was made, or what the order's state allows instead. */
export type Transitioned =
  | { readonly applied: true }
  | {
      readonly applied: false;
      /** `state` where the order is in no state for it, otherwise the kind of the document's refusal. */
      readonly refusal: string;
      readonly state: string;
      /** The transitions that can be made now. */
      readonly possible: readonly string[];
    };

/**
 * The vendors' APIs in one function, at their documented paths and with the credentials that the vendors publish for
 * their stages. Orders go through the documents' life cycles, and callbacks are signed and sent. Not for production: it
 * transitions no money.
 *
 * @throws TypeError for an invalid option
 * @example
 * const sandbox = createSandbox();
 * const einvoice = createEcpayEinvoice({
 *   ...stage,
 *   baseUrl: 'http://sandbox.invalid',
 *   fetch: (url, init) => sandbox(new Request(url, init)),
 * });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const assembly = new Assembly(options);
  const { commands, faults, files } = assembly;
  const { clock, store } = commands.runtime;

  function found(number: string): StoredRecord {
    const record = commands.find(number);
    if (record === undefined) throw new RangeError(`order "${number}" not found in the sandbox`);
    return record;
  }

  function transition(record: StoredRecord, name: string): Transitioned {
    const applied = commands.transition(record, name, 'console');
    if (applied.applied) return applied;
    return { applied: false, refusal: applied.refusal, state: record.state, possible: commands.possible(record) };
  }

  return Object.assign(
    answererOf((request) => assembly.respond(request)),
    {
      clock,
      faults,
      files,
      orders: () => store.records(),
      order: (number: string) => commands.find(number),
      transition: (number: string, name: string) => transition(found(number), name),
      clear: () => commands.clear(),
      resend: (number: string) => commands.resend(found(number)),
      settled: () => clock.settled(),
      snapshot: () => assembly.snapshot(),
      changes: () => assembly.changes(),
      watch: (listener: (order: Readonly<StoredRecord>) => void) => store.watch(listener),
      close: () => clock.stop(),
    },
  );
}

export type { SandboxOptions } from './options.ts';
