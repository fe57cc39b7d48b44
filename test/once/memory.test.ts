import { expect, test } from 'vitest';
import { memoryStore } from '../../src/once/index.ts';
import { describeStore } from './contract.ts';
import { timedMemory } from './stores.ts';

describeStore('in memory', timedMemory);

test('what has expired is forgotten within a minute, and nothing before it has', async () => {
  let now = 0;
  const store = memoryStore({ now: () => now });
  const claim = (key: string): Promise<unknown> => store.claim({ key, token: key }, 90_000);
  for (let index = 0; index < 10_000; index += 1) await claim(`early ${index}`);
  now = 80_000;
  await claim('late');
  expect(store.size).toBe(10_001);
  now = 150_000;
  await claim('last');
  expect(store.size).toBe(2);
});

test('by default it goes by a clock that runs', async () => {
  const store = memoryStore();
  await store.claim({ key: 'a', token: 'one' }, 5);
  expect(await store.claim({ key: 'a', token: 'two' }, 5)).toEqual({ state: 'running' });
  await expect.poll(() => store.claim({ key: 'a', token: 'two' }, 5)).toEqual({ state: 'claimed' });
});
