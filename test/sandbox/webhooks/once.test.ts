import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { memoryStore } from '../../../src/once/index.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { morning } from '../../support/mypay-shop.ts';
import { openOnceShop } from '../../support/once-shop.ts';

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

test('MyPay: one that was unclear and is told of as settled alone ships once, also where it is told of as paid afterwards', async () => {
  const { mypay, order, happens, receive, sandbox, shipped, heard, answers } = openOnceShop();
  const { uid, key } = await order('A1');
  await happens(uid, 'lose-the-line');
  await happens(uid, 'settle');
  expect(heard).toEqual(['unknown', 'settled']);
  await receive(
    mypay.callbacks.test.orderConfirmed({
      uid,
      key,
      order_id: 'A1',
      prc: '250',
      cost: 100,
      nois: '',
      finishtime: '20260310100500',
    }),
  );
  sandbox.resend(uid);
  await sandbox.settled();
  expect(heard).toEqual(['unknown', 'settled']);
  expect(shipped).toEqual(['A1']);
  expect(answers).toEqual(Array(4).fill('200 8888'));
});

test('MyPay: one whose notice of the payment comes after that of the settlement ships once', async () => {
  const { order, happens, sandbox, shipped, heard } = openOnceShop();
  const { uid } = await order('A1');
  sandbox.faults.next('paymentCompleted', 'late', { ms: 2 * 24 * 60 * 60 * 1000 });
  await happens(uid, 'pay-by-card');
  await happens(uid, 'settle');
  expect(heard).toEqual(['settled']);
  await sandbox.clock.advance('3d');
  expect(heard).toEqual(['settled']);
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

test('MyPay: each attempt at a period that fails has an id of its own, and is handled', async () => {
  const { order, happens, sandbox, shipped, heard, ids } = openOnceShop();
  const { uid } = await order('R1', { pfn: 'DIRECTDEBIT', regular: 'W', regular_total: '6' });
  await happens(uid, 'agree');
  await happens(uid, 'break-card');
  await sandbox.clock.advance('32d');
  expect(heard).toEqual(['paid', ...Array(8).fill('failed')]);
  expect(new Set(ids).size).toBe(9);
  await happens(uid, 'mend-card');
  await sandbox.clock.advance('30d');
  expect(shipped).toEqual(['R1 1', 'R1 6']);
});

test('MyPay: attempts that nothing tells apart are handled, since an event is forgotten a day after MyPay has ceased to repeat it', async () => {
  let now = 0;
  const { mypay, order, happens, receive, heard, answers } = openOnceShop(memoryStore({ now: () => now }));
  const { uid, key } = await order('A1', { pfn: 'all' });
  await happens(uid, 'decline-card');
  const [first] = heard;
  const again = (): Promise<Response> =>
    receive(
      mypay.callbacks.test.paymentCompleted({
        uid,
        key,
        order_id: 'A1',
        prc: '300',
        cost: 100,
        nois: '',
        finishtime: '',
      }),
    );
  await again();
  const before = heard.length;
  now = 3 * 24 * 60 * 60 * 1000;
  await again();
  expect([first, before, heard.length]).toEqual(['failed', 1, 2]);
  expect(answers).toEqual(Array(3).fill('200 8888'));
});

test('MyPay: a period whose notice comes when the next has been charged is not taken for the next', async () => {
  const { order, happens, sandbox, shipped, heard, answers } = openOnceShop();
  const { uid } = await order('R1', { pfn: 'DIRECTDEBIT', regular: 'W', regular_total: '2' });
  sandbox.faults.next('paymentCompleted', 'late', { ms: 8 * 24 * 60 * 60 * 1000 });
  await happens(uid, 'agree');
  await sandbox.clock.advance('7d');
  expect(shipped).toEqual(['R1 2']);
  await sandbox.clock.advance('2d');
  expect(heard).toEqual(['paid']);
  // queryOrder reports the second period alone, so that nobody confirms the first: somebody has to look.
  expect(new Set(answers.slice(1))).toEqual(new Set(['400 refused: unconfirmed']));
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

/** A shop that ships by the README's recipe, here with Cat's slips. */
function openCatShop(): {
  readonly sandbox: Sandbox;
  readonly shipped: (string | undefined)[];
  readonly heard: string[];
  register(): Promise<void>;
} {
  const [shipped, heard]: [(string | undefined)[], string[]] = [[], []];
  const once = memoryStore();
  const sandbox = createSandbox({
    now: () => morning,
    callbackUrl: 'https://shop.example/cat',
    fetch: (request) =>
      cat.callbacks.handle(
        request,
        {
          paymentNotification: ({ outcome, orderNo, amount }) => {
            heard.push(`${outcome} ${orderNo} ${amount}`);
            if (outcome === 'paid' || outcome === 'settled') shipped.push(orderNo);
          },
        },
        { once },
      ),
  });
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
  });
  const expire_date = '2026-03-31T00:00:00+08:00';
  const register = async (): Promise<void> => {
    await cat.registerOrder({
      cust_order_number: 'P1',
      order_amount: 1250,
      expire_date,
      payer_mobile: '0927119471',
      payer_email: 'a@example.com',
    });
    await sandbox.clock.advance('1h');
  };
  return { sandbox, shipped, heard, register };
}

test('Cat: a slip that is told of as waiting, paid and paid out ships once', async () => {
  const { sandbox, shipped, heard, register } = openCatShop();
  await register();
  sandbox.transition('P1', 'pay');
  await sandbox.settled();
  await sandbox.clock.advance('3d');
  sandbox.resend('P1');
  await sandbox.settled();
  expect(heard).toEqual(['pending P1 1250', 'paid P1 1250']);
  expect(shipped).toEqual(['P1']);
});

test('Cat: a slip whose notice of the payment comes after that of the payout ships once', async () => {
  const { sandbox, shipped, heard, register } = openCatShop();
  await register();
  sandbox.faults.next('paymentNotification', 'late', { ms: 2 * 24 * 60 * 60 * 1000 });
  sandbox.transition('P1', 'pay');
  await sandbox.clock.advance('3d');
  expect(heard).toEqual(['pending P1 1250', 'settled P1 1250']);
  expect(shipped).toEqual(['P1']);
});

test('ECPay: a code that is issued, paid and told of twice ships once', async () => {
  const [shipped, heard]: [(string | undefined)[], string[]] = [[], []];
  const once = memoryStore();
  const sandbox = createSandbox({
    fetch: (request) =>
      cashier.callbacks.handle(
        request,
        {
          paymentResult: ({ outcome, orderNo }) => {
            heard.push(outcome);
            if (outcome === 'paid') shipped.push(orderNo);
          },
          paymentInfo: ({ outcome }) => heard.push(outcome),
        },
        { once },
      ),
  });
  const cashier = createEcpayCashier({
    ...stageCredentials.ecpayCashier,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const urls = { ReturnURL: 'http://shop.test/paid', PaymentInfoURL: 'http://shop.test/code' };
  const form = cashier.createCvsOrder({
    MerchantTradeNo: 'A1',
    TotalAmount: 100,
    TradeDesc: 'tea',
    ItemName: 'tea',
    ...urls,
  });
  await sandbox(new Request(form.action, { method: 'POST', body: new URLSearchParams(form.fields) }));
  sandbox.faults.next('paymentResult', 'twice');
  sandbox.transition('A1', 'pay');
  await sandbox.settled();
  sandbox.resend('A1');
  await sandbox.settled();
  expect(heard).toEqual(['code-issued', 'paid']);
  expect(shipped).toEqual(['A1']);
});
