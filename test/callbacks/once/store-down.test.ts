import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClaimLostError, memoryStore, type OnceStore } from '../../../src/once/index.ts';
import { cashier } from '../clients.ts';

const { paymentResult } = cashier.callbacks.test;
const silent = (): Promise<never> => new Promise(() => undefined);
const down = async (): Promise<never> => {
  throw new Error('ECONNREFUSED');
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store in memory, some of whose calls go wrong. */
function faulty(): OnceStore & { readonly calls: { [Call in keyof OnceStore]?: OnceStore[Call] } } {
  const real = memoryStore({ now: () => Date.now() });
  const calls: { [Call in keyof OnceStore]?: OnceStore[Call] } = {};
  return {
    calls,
    claim: (...given) => (calls.claim ?? real.claim.bind(real))(...given),
    done: (...given) => (calls.done ?? real.done.bind(real))(...given),
    release: (...given) => (calls.release ?? real.release.bind(real))(...given),
  };
}

function shop(store: OnceStore, milliseconds = 0) {
  const errors: unknown[] = [];
  const lines: string[] = [];
  let runs = 0;
  const receive = async (): Promise<string> => {
    const work = async (): Promise<void> => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    };
    const options = {
      once: store,
      onError: (error: unknown) => errors.push(error),
      log: (line: string) => lines.push(line),
    };
    const answer = cashier.callbacks.handle(paymentResult(), { paymentResult: work }, options);
    await vi.advanceTimersByTimeAsync(0);
    return answer.then(async (response) => `${response.status} ${await response.text()}`);
  };
  return { errors, lines, receive, runs: () => runs };
}

describe('while it is claimed', () => {
  test('a store that is down: 503, and nothing runs', async () => {
    const store = faulty();
    store.calls.claim = down;
    const { receive, errors, lines, runs } = shop(store);
    expect(await receive()).toBe('503 try again: the claim store failed');
    expect(errors).toEqual([new Error('ECONNREFUSED')]);
    expect(lines).toEqual(['ecpay-cashier.paymentResult: the claim store failed, HTTP 503']);
    expect(runs()).toBe(0);
    delete store.calls.claim;
    const later = receive();
    await vi.advanceTimersByTimeAsync(1);
    expect(await later).toBe('200 1|OK');
    expect(runs()).toBe(1);
  });

  test('a store that is silent: 503 within seconds; a claim that it makes later is given back', async () => {
    const store = faulty();
    let wake = (): void => undefined;
    const real = store.claim;
    store.calls.claim = async (...given) => {
      await new Promise<void>((resolve) => (wake = resolve));
      delete store.calls.claim;
      return real(...given);
    };
    const { receive, errors, runs } = shop(store);
    const first = receive();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toMatch(/^503/);
    expect(String(errors[0])).toContain('did not answer within 5 seconds');
    wake();
    await vi.advanceTimersByTimeAsync(0);
    const second = receive();
    await vi.advanceTimersByTimeAsync(1);
    expect(await second).toBe('200 1|OK');
    expect(runs()).toBe(1);
  });
});

describe('while a handler runs', () => {
  test('renewals that fail twice in a row do not lose the claim', async () => {
    const store = faulty();
    const { receive, runs } = shop(store, 100_000);
    const first = receive();
    await vi.advanceTimersByTimeAsync(0);
    store.calls.claim = down;
    await vi.advanceTimersByTimeAsync(35_000);
    delete store.calls.claim;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await receive()).toMatch(/^503/);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await first).toBe('200 1|OK');
    expect(runs()).toBe(1);
  });

  test('a claim that was lost to another process is reported, and what was done is acknowledged', async () => {
    const store = faulty();
    const { receive, errors } = shop(store, 70_000);
    const first = receive();
    await vi.advanceTimersByTimeAsync(0);
    store.calls.claim = down;
    await vi.advanceTimersByTimeAsync(65_000);
    delete store.calls.claim;
    const second = receive();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toBe('200 1|OK');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(ClaimLostError);
    await vi.advanceTimersByTimeAsync(70_000);
    expect(await second).toBe('200 1|OK');
  });
});

describe('after the handler', () => {
  test.each([
    ['down', down],
    ['silent', silent],
  ])(
    'a store that is %s is asked until it is back; the vendor is not kept waiting, and no duplicate runs',
    async (_, away) => {
      const store = faulty();
      store.calls.done = away;
      const { receive, errors, runs } = shop(store);
      const first = receive();
      await vi.advanceTimersByTimeAsync(6000);
      expect(await first).toBe('200 1|OK');
      expect(errors).toHaveLength(1);
      expect(await receive()).toMatch(/^503/);
      delete store.calls.done;
      await vi.advanceTimersByTimeAsync(40_000);
      expect(await receive()).toBe('200 1|OK');
      expect(runs()).toBe(1);
    },
  );

  test('a claim that cannot be given back is reported beside what the handler threw, and ends with its lease', async () => {
    const store = faulty();
    store.calls.release = down;
    const errors: unknown[] = [];
    const broken = (): never => {
      throw new Error('database down');
    };
    const options = { once: store, onError: (error: unknown) => errors.push(error) };
    expect((await cashier.callbacks.handle(paymentResult(), { paymentResult: broken }, options)).status).toBe(500);
    expect(errors).toEqual([new Error('ECONNREFUSED'), new Error('database down')]);
    const { receive } = shop(store);
    expect(await receive()).toMatch(/^503/);
    await vi.advanceTimersByTimeAsync(61_000);
    const later = receive();
    await vi.advanceTimersByTimeAsync(1);
    expect(await later).toBe('200 1|OK');
  });
});
