import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memoryStore } from '../../src/once/index.ts';
import { cashier } from './clients.ts';

const shipped: unknown[] = [];
async function ship(order: string | undefined, amount: number | undefined): Promise<void> {
  shipped.push([order, amount]);
}

// What stands between the two marks is the example of `handle`.
// <example>
const once = memoryStore(); // redisStore(client) or postgresStore(pool) where several processes receive, or one that restarts
const paid = (request: Request): Promise<Response> =>
  cashier.callbacks.handle(
    request,
    {
      paymentResult: async ({ outcome, orderNo, amount }) => {
        if (outcome === 'paid') await ship(orderNo, amount);
      },
    },
    { once },
  );
// </example>

test('the example of handle is what is compiled and run here', () => {
  const here = readFileSync(new URL(import.meta.url), 'utf8').split(/^\/\/ <\/?example>\n/m)[1] ?? '';
  const types = readFileSync(new URL('../../src/callbacks/types.ts', import.meta.url), 'utf8');
  expect(here).toContain('cashier.callbacks.handle');
  expect(types).toContain(here.replaceAll(/^(?=.)/gm, '   * '));
});

test('it ships once, whatever is sent again or simulated', async () => {
  const { paymentResult } = cashier.callbacks.test;
  for (const request of [
    paymentResult({ SimulatePaid: 1 }),
    paymentResult(),
    paymentResult(),
    paymentResult({ RtnCode: 10200095 }),
  ])
    expect(await (await paid(request)).text()).toBe('1|OK');
  expect(shipped).toEqual([['CVS20260101000001', 1250]]);
});
