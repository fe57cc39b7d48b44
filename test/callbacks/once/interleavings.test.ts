import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStore, type OnceStore } from '../../../src/once/index.ts';
import { cashier } from '../clients.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const lease = 60_000;
const orders = ['A', 'B'];
/** How long a call to the store may take; three renewals in a row have their time within a lease. */
const slowest = 4000;

type Fate = 'returns' | 'throws' | 'dies';

interface Scenario {
  readonly deliveries: readonly { readonly at: number; readonly order: string }[];
  readonly fates: readonly { readonly fate: Fate; readonly takes: number }[];
  /** Of each call to the store, one after the other. */
  readonly delays: readonly number[];
}

const scenario: fc.Arbitrary<Scenario> = fc.record({
  deliveries: fc.array(fc.record({ at: fc.nat(400_000), order: fc.constantFrom(...orders) }), {
    minLength: 1,
    maxLength: 12,
  }),
  fates: fc.array(
    fc.record({ fate: fc.constantFrom<Fate>('returns', 'returns', 'throws', 'dies'), takes: fc.nat(200_000) }),
    { minLength: 1, maxLength: 8 },
  ),
  delays: fc.array(fc.nat(slowest), { minLength: 1, maxLength: 20 }),
});

interface Run {
  readonly order: string;
  readonly began: number;
  ended?: number;
  fate?: Fate;
}

/** A fake world: each delivery goes to a process of its own, and all share one store behind a slow network. */
class Runtime {
  readonly runs: Run[] = [];
  readonly acknowledged: { readonly order: string; readonly at: number }[] = [];
  readonly #store = memoryStore({ now: () => Date.now() });
  readonly #scenario: Scenario;
  readonly #bodies: ReadonlyMap<string, string>;
  #calls = 0;

  constructor(scenario: Scenario, bodies: ReadonlyMap<string, string>) {
    this.#scenario = scenario;
    this.#bodies = bodies;
  }

  async deliver(order: string): Promise<void> {
    const process = { isDead: false };
    const handler = (): Promise<void> => this.#handle(order, process);
    const options = { once: this.#storeOf(process), lease };
    const response = await cashier.callbacks.handle(this.#bodies.get(order) ?? '', { paymentResult: handler }, options);
    if (response.status === 200) this.acknowledged.push({ order, at: Date.now() });
  }

  async #handle(order: string, process: { isDead: boolean }): Promise<void> {
    const { fate, takes } = this.#scenario.fates[this.runs.length] ?? { fate: 'returns', takes: 10 };
    const run: Run = { order, began: Date.now() };
    this.runs.push(run);
    await sleep(takes);
    run.ended = Date.now();
    run.fate = fate;
    if (fate === 'throws') throw new Error('database down');
    if (fate === 'dies') {
      process.isDead = true;
      await forever();
    }
  }

  #storeOf(process: { readonly isDead: boolean }): OnceStore {
    const over = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
      const { delays } = this.#scenario;
      const delay = delays[this.#calls++ % delays.length] ?? 0;
      await sleep(delay / 2);
      if (process.isDead) return forever();
      const answer = await call();
      await sleep(delay / 2);
      return process.isDead ? forever() : answer;
    };
    return {
      claim: (claim, length) => over(() => this.#store.claim(claim, length)),
      done: (claim, done) => over(() => this.#store.done(claim, done)),
      release: (claim) => over(() => this.#store.release(claim)),
    };
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}

async function bodies(): Promise<ReadonlyMap<string, string>> {
  const texts = orders.map(
    async (order) => [order, await cashier.callbacks.test.paymentResult({ MerchantTradeNo: order }).text()] as const,
  );
  return new Map(await Promise.all(texts));
}

test('in whatever order things happen, handlers throw and processes die, each order is fulfilled once', async () => {
  const texts = await bodies();
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      const runtime = new Runtime(given, texts);
      const wanted = new Set(given.deliveries.map(({ order }) => order));
      for (const { at, order } of given.deliveries) setTimeout(() => void runtime.deliver(order), at);
      await vi.advanceTimersByTimeAsync(600_000);
      // The vendor's further tries, as long as it is not told that the callback was taken.
      for (let attempt = 0; attempt < 12; attempt += 1) {
        const open = [...wanted].filter((order) => !runtime.acknowledged.some((each) => each.order === order));
        if (open.length === 0) break;
        for (const order of open) void runtime.deliver(order);
        await vi.advanceTimersByTimeAsync(300_000);
      }
      vi.clearAllTimers();
      for (const order of wanted) expectOnce(runtime, order);
    }),
    { numRuns: 300 },
  );
});

function expectOnce({ runs, acknowledged }: Runtime, order: string): void {
  const own = runs.filter((run) => run.order === order);
  const done = own.filter(({ fate }) => fate === 'returns');
  expect(done).toHaveLength(1);
  // No run but the last has an effect that counts, and each waits for the one before it.
  expect(own.at(-1)).toBe(done[0]);
  for (const [index, { began }] of own.entries()) {
    const before = own[index - 1];
    const free =
      before === undefined ? 0 : (before.ended ?? Number.POSITIVE_INFINITY) + (before.fate === 'dies' ? lease / 2 : 0);
    expect(began).toBeGreaterThanOrEqual(free);
  }
  const acknowledgements = acknowledged.filter((each) => each.order === order);
  expect(acknowledgements.length).toBeGreaterThan(0);
  for (const { at } of acknowledgements) expect(at).toBeGreaterThanOrEqual(done[0]?.ended ?? Number.POSITIVE_INFINITY);
}
