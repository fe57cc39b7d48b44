import { expect, test } from 'vitest';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { openShop } from '../../support/shop.ts';

test('a used number is refused as the vendor refuses it, and the order stays what it was', async () => {
  const { sandbox, order } = openShop();
  await order('A1');
  const page = await order('A1', { TotalAmount: 999 });
  expect(page).toContain('10300028');
  expect(page).not.toContain('LLL');
  expect(sandbox.order('A1')?.fields['TotalAmount']).toBe(120);
  expect(sandbox.orders()).toHaveLength(1);
});

test('a full store lets go of the oldest finished orders first, and then of the oldest', async () => {
  const { sandbox, order } = openShop({ maxOrders: 3 });
  for (const number of ['A1', 'A2', 'A3']) await order(number, { PaymentInfoURL: undefined });
  sandbox.transition('A2', 'pay');
  await sandbox.settled();
  await order('A4', { PaymentInfoURL: undefined });
  expect(sandbox.orders().map(({ key }) => key)).toEqual(['A4', 'A3', 'A1']);
  await order('A5', { PaymentInfoURL: undefined });
  expect(sandbox.orders().map(({ key }) => key)).toEqual(['A5', 'A4', 'A3']);
  // Who has left is forgotten: nothing of it happens any more.
  await sandbox.clock.advance('30d');
  expect(sandbox.orders().map(({ state }) => state)).toEqual(['expired', 'expired', 'expired']);
});

test('the past of one order is bounded, its beginning is kept', async () => {
  const { sandbox, cashier, order } = openShop();
  await order('A1', { PaymentInfoURL: undefined });
  for (let index = 0; index < 100; index += 1) await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' });
  const history = sandbox.order('A1')?.history ?? [];
  expect(history.length).toBeLessThanOrEqual(50);
  expect(history[0]).toMatchObject({ is: 'request', operation: 'createCvsOrder' });
});

test('a sandbox goes on where another stopped: deadlines, callbacks still to be tried, used numbers', async () => {
  const first = openShop({}, () => new Response('busy'));
  await first.order('A1', { StoreExpireDate: 60, PaymentInfoURL: undefined });
  await first.order('A2', { PaymentInfoURL: undefined });
  first.sandbox.transition('A2', 'pay');
  await first.sandbox.clock.advance('1m');
  const snapshot = JSON.parse(JSON.stringify(first.sandbox.snapshot())) as ReturnType<typeof first.sandbox.snapshot>;
  first.sandbox.close();

  const second = openShop({ snapshot });
  expect(second.sandbox.clock.now()).toBeGreaterThanOrEqual(snapshot.now);
  await second.sandbox.clock.advance('2h');
  expect(second.notified.map(({ outcome }) => outcome)).toEqual(['paid']);
  expect(second.sandbox.order('A1')?.state).toBe('expired');
  expect(await second.order('A2')).toContain('10300028');
  await second.order('A3');
  expect(new Set(second.sandbox.orders().map(({ id }) => id)).size).toBe(3);
});

test('a snapshot that is none is refused', () => {
  const record = { ...openShop().sandbox.snapshot(), format: 2 } as never;
  expect(() => createSandbox({ snapshot: record })).toThrow(TypeError);
});

test('orders and transitions that are not there', () => {
  const sandbox = createSandbox();
  expect(sandbox.order('A1')).toBeUndefined();
  expect(() => sandbox.transition('A1', 'pay')).toThrow(RangeError);
});

test('a search sees what changed since the last one, and nothing of what is gone', async () => {
  const { sandbox, order } = openShop();
  const found = async (text: string): Promise<string> =>
    (await sandbox(new Request(`http://sandbox.invalid/?q=${text}`))).text();
  await order('A1', { PaymentInfoURL: undefined });
  expect(await found('famiPORT')).not.toContain('id="row-e1"');
  expect(await found('a1')).toContain('id="row-e1"');
  sandbox.transition('A1', 'pay');
  await sandbox.settled();
  const paid = String(sandbox.order('A1')?.fields['PayFrom']);
  expect(await found(paid.toUpperCase())).toContain('id="row-e1"');
  sandbox.clear();
  await order('A2', { PaymentInfoURL: undefined });
  expect(await found('a1')).not.toContain('id="row-');
});
