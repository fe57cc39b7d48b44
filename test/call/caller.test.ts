import { expect, test } from 'vitest';
import { createMypay, type Mypay } from '../../generated/mypay/client.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';

const sandbox = createSandbox();
const mypay = createMypay({
  ...stageCredentials.mypay,
  baseUrl: 'http://sandbox.invalid',
  fetch: (url, init) => sandbox(new Request(url, init)),
});
const refund = { uid: '1', key: '1c943777706d68f757afdb9034213001', cost: 100 };

/** The first line of the stack, of an error that is thrown through a function of the shop's. */
async function lineOf(call: Promise<unknown>): Promise<string | undefined> {
  async function theShop(): Promise<void> {
    await call;
  }
  const error = await theShop().catch((thrown: unknown) => thrown);
  return error instanceof Error ? /\n\s+at .*/.exec(error.stack ?? '')?.[0] : undefined;
}

/** Ends in an error at another place each time. */
const calls: Readonly<Record<string, (client: Mypay) => Promise<unknown>>> = {
  'a payload that breaks a rule': (client) => client.refundOrder({ ...refund, cost: -1 }),
  'a refusal of the vendor': (client) => client.refundOrder(refund),
  'a lost answer': (client) => {
    sandbox.faults.next('refundOrder', 'lost-answer');
    return client.refundOrder(refund);
  },
};

test.each(Object.entries(calls))("%s: the stack begins with the shop's own line", async (_, call) => {
  expect(await lineOf(call(mypay))).toMatch(/theShop .*caller\.test\.ts/);
});

test('where nobody waits for the call, the stack is what it was', async () => {
  const error: unknown = await new Promise((resolve) => {
    mypay.refundOrder(refund).catch(resolve);
  });
  expect(error).toHaveProperty('stack', expect.stringMatching(/B500.*\n\s+at .*src\/call\//));
});
