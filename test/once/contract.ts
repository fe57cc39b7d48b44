import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore, type OnceStore } from '../../src/once/index.ts';
import type { TimedStore } from './stores.ts';

const lease = 60_000;
const kept = { keepFor: 600_000, note: 'T1' };
let serial = 0;

/** A key that no other test has used. */
function fresh(): string {
  serial += 1;
  return `${process.pid}/${serial}`;
}

/** What every store of claims has to do. */
export function describeStore(name: string, open: () => Promise<TimedStore>): void {
  describe(name, () => {
    let timed: TimedStore;
    let store: OnceStore;
    beforeAll(async () => {
      timed = await open();
      store = timed.store;
    });
    afterAll(() => timed.close());

    test('a key is claimed by one, done for all', async () => {
      const [mine, other] = rivals();
      expect(await store.claim(mine, lease)).toEqual({ state: 'claimed' });
      expect(await store.claim(other, lease)).toEqual({ state: 'running' });
      expect(await store.done(mine, kept)).toBe(true);
      for (const claim of [mine, other]) expect(await store.claim(claim, lease)).toEqual({ state: 'done', note: 'T1' });
    });

    test('fifty who claim at once: one gets it', async () => {
      const key = fresh();
      const found = await Promise.all(
        Array.from({ length: 50 }, (_, index) => store.claim({ key, token: `t${index}` }, lease)),
      );
      expect(found.filter(({ state }) => state === 'claimed')).toHaveLength(1);
      expect(found.filter(({ state }) => state === 'running')).toHaveLength(49);
    });

    test('a lease that is renewed lasts, one that is not runs out', async () => {
      const [mine, other] = rivals();
      await store.claim(mine, lease);
      await timed.pass(lease - 10_000);
      expect(await store.claim(mine, lease)).toEqual({ state: 'claimed' });
      await timed.pass(lease - 10_000);
      expect(await store.claim(other, lease)).toEqual({ state: 'running' });
      await timed.pass(20_000);
      expect(await store.claim(other, lease)).toEqual({ state: 'claimed' });
    });

    test('a lease lost to another: it can neither complete nor give back what is not its own any more', async () => {
      const [late, other] = rivals();
      await store.claim(late, lease);
      await timed.pass(lease + 10_000);
      await store.claim(other, lease);
      expect(await store.claim(late, lease)).toEqual({ state: 'running' });
      expect(await store.done(late, kept)).toBe(false);
      await store.release(late);
      expect(await store.claim({ ...late, token: 'third' }, lease)).toEqual({ state: 'running' });
      expect(await store.done(other, { ...kept, note: 'T2' })).toBe(true);
      expect(await store.done(late, kept)).toBe(false);
      await store.release(late);
      expect(await store.claim(late, lease)).toEqual({ state: 'done', note: 'T2' });
    });

    test('a lease lost to nobody: it can complete', async () => {
      const [mine, other] = rivals();
      await store.claim(mine, lease);
      await timed.pass(lease + 10_000);
      expect(await store.done(mine, kept)).toBe(true);
      expect(await store.claim(other, lease)).toEqual({ state: 'done', note: 'T1' });
    });

    test('what is given back is free at once; what is done stays done', async () => {
      const [mine, other] = rivals();
      await store.claim(mine, lease);
      await store.release(other);
      expect(await store.claim(other, lease)).toEqual({ state: 'running' });
      await store.release(mine);
      expect(await store.claim(other, lease)).toEqual({ state: 'claimed' });
      await store.done(other, kept);
      await store.release(other);
      expect(await store.claim(mine, lease)).toEqual({ state: 'done', note: 'T1' });
    });

    test('done is kept for its time, also where it is said twice', async () => {
      const [mine, other] = rivals();
      await store.claim(mine, lease);
      expect([await store.done(mine, kept), await store.done(mine, kept)]).toEqual([true, true]);
      await timed.pass(kept.keepFor - 10_000);
      expect(await store.claim(other, lease)).toEqual({ state: 'done', note: 'T1' });
      await timed.pass(20_000);
      expect(await store.claim(other, lease)).toEqual({ state: 'claimed' });
    });

    test.each([
      '',
      ' ',
      'a b',
      "'; DROP TABLE jinliu_claims; --",
      '\n',
      '"',
      'done x y',
      '訂單 🍵',
      '%',
      'x'.repeat(200),
    ])('keys and notes are any text: %j', async (text) => {
      const [mine, other] = rivals(`${fresh()}${text}`);
      await store.claim(mine, lease);
      expect(await store.claim(other, lease)).toEqual({ state: 'running' });
      await store.done(mine, { ...kept, note: text });
      expect(await store.claim(other, lease)).toEqual({ state: 'done', note: text });
    });

    test('whatever is done in whatever order, it does what the one in memory does', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          let now = 0;
          const model = memoryStore({ now: () => now });
          const prefix = fresh();
          for (const { key, token, act } of steps) {
            const claim = { key: `${prefix}/${key}`, token };
            if (typeof act === 'number') {
              now += act;
              await timed.pass(act);
            } else expect(await acts[act](store, claim)).toEqual(await acts[act](model, claim));
          }
        }),
        { numRuns: 50 },
      );
    });
  });
}

function rivals(key = fresh()): readonly [mine: { key: string; token: string }, other: { key: string; token: string }] {
  return [
    { key, token: 'mine' },
    { key, token: 'other' },
  ];
}

const acts = {
  claim: (store: OnceStore, claim: { key: string; token: string }): Promise<unknown> => store.claim(claim, lease),
  done: (store: OnceStore, claim: { key: string; token: string }): Promise<unknown> =>
    store.done(claim, { keepFor: 2 * lease, note: claim.token }),
  release: (store: OnceStore, claim: { key: string; token: string }): Promise<unknown> => store.release(claim),
};

/** Times are far enough from the length of a lease for the test's own time not to matter. */
const step = fc.record({
  key: fc.constantFrom('a', 'b'),
  token: fc.constantFrom('one', 'two', 'three'),
  act: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('claim', 'done', 'release') },
    { weight: 2, arbitrary: fc.constantFrom(25_000, 70_000) },
  ),
});
