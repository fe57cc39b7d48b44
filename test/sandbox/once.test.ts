import { expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { memoryStore } from '../../src/once/index.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { morning } from './mypay-shop.ts';
import { openOnceShop } from './once-shop.ts';

test('MyPay: a card payment that is told of as paid and later as settled ships once', async () => {
  const { order, happens, sandbox, shipped, answers } = openOnceShop();
  const { uid } = await order('A1');
  await happens(uid, 'pay-by-card');
  await sandbox.clock.advance('2d');
  await happens(uid, 'settle');
  sandbox.resend(uid);
  await sandbox.settled();
  expect(shipped).toEqual(['A1']);
  expect(answers).toEqual(['200 8888', '200 8888', '200 8888']);
});

test('MyPay: one that was unclear and is told of as settled alone ships once', async () => {
  const { order, happens, shipped, heard } = openOnceShop();
  const { uid } = await order('A1');
  await happens(uid, 'lose-the-line');
  await happens(uid, 'settle');
  expect(heard).toEqual(['unknown', 'paid']);
  expect(shipped).toEqual(['A1']);
});

test('MyPay: two payments of one order ship once, and the shop hears of the second', async () => {
  const { order, happens, shipped, heard } = openOnceShop();
  const [one, two] = [await order('A1'), await order('A1')];
  await happens(one.uid, 'pay-by-card');
  await happens(two.uid, 'pay-by-card');
  await happens(two.uid, 'settle');
  expect(shipped).toEqual(['A1']);
  expect(heard).toEqual(['paid', 'double-payment']);
});

test('MyPay: a recurring charge with periods that fail ships once a period', async () => {
  const { order, happens, sandbox, shipped, heard } = openOnceShop();
  const { uid } = await order('R1', { pfn: 'DIRECTDEBIT', regular: 'M', regular_total: '4' });
  await happens(uid, 'agree');
  await happens(uid, 'break-card');
  await sandbox.clock.advance('32d');
  await happens(uid, 'mend-card');
  for (let month = 0; month < 4; month += 1) {
    await sandbox.clock.advance('30d');
    sandbox.resend(uid);
    await sandbox.settled();
  }
  expect(shipped).toEqual(['R1 1', 'R1 2', 'R1 3', 'R1 4']);
  expect(heard).toEqual(['paid', 'failed', 'paid', 'paid', 'paid']);
});

test('MyPay: each refund of an order is handled once, and is not a payment', async () => {
  const { order, happens, mypay, sandbox, heard, shipped } = openOnceShop();
  const { uid, key } = await order('A1', { pfn: 'CSTORECODE' });
  await happens(uid, 'take-ibon-code');
  await happens(uid, 'pay');
  for (const cost of [40, 60]) await mypay.refundOrder({ uid, key, cost });
  sandbox.faults.next('refundCompleted', 'twice');
  await sandbox.clock.advance('3d');
  expect(heard).toEqual(['code-issued', 'paid', 'refunded', 'refunded']);
  expect(shipped).toEqual(['A1']);
});

test('Cat: a slip that is told of as waiting, paid and paid out ships once', async () => {
  const heard: string[] = [];
  const once = memoryStore();
  const sandbox = createSandbox({
    now: () => morning,
    callbackUrl: 'https://shop.example/cat',
    fetch: (request) => cat.callbacks.handle(request, { paymentNotification: ({ outcome, orderNo }) => heard.push(`${outcome} ${orderNo}`) }, { once }),
  });
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
  });
  const expire_date = '2026-03-31T00:00:00+08:00';
  await cat.registerOrder({ cust_order_number: 'P1', order_amount: 1250, expire_date, payer_mobile: '0927119471', payer_email: 'a@example.com' });
  await sandbox.clock.advance('1h');
  sandbox.transition('P1', 'pay');
  await sandbox.settled();
  await sandbox.clock.advance('3d');
  sandbox.resend('P1');
  await sandbox.settled();
  expect(heard).toEqual(['pending P1', 'paid P1']);
});

test('ECPay: a code that is issued, simulated, paid and told of twice ships once', async () => {
  const heard: string[] = [];
  const once = memoryStore();
  const hear = ({ outcome }: { outcome: string }): void => void heard.push(outcome);
  const sandbox = createSandbox({ fetch: (request) => cashier.callbacks.handle(request, { paymentResult: hear, paymentInfo: hear }, { once }) });
  const cashier = createEcpayCashier({
    ...stageCredentials.ecpayCashier,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const urls = { ReturnURL: 'http://shop.test/paid', PaymentInfoURL: 'http://shop.test/code' };
  const form = cashier.createCvsOrder({ MerchantTradeNo: 'A1', TotalAmount: 100, TradeDesc: 'tea', ItemName: 'tea', ...urls });
  await sandbox(new Request(form.action, { method: 'POST', body: new URLSearchParams(form.fields) }));
  sandbox.faults.next('paymentResult', 'twice');
  sandbox.transition('A1', 'pay');
  await sandbox.settled();
  sandbox.resend('A1');
  await sandbox.settled();
  expect(heard).toEqual(['code-issued', 'paid']);
});
