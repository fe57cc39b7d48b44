import { expect, test } from 'vitest';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { openShop } from '../../support/shop.ts';

const minute = 60_000;

test('an order is told, paid, told and acknowledged; the history shows it all', async () => {
  const { sandbox, notified, order } = openShop();
  await order('A1');
  await sandbox.settled();
  expect(sandbox.transition('A1', 'pay')).toEqual({ applied: true });
  await sandbox.settled();
  expect(notified).toMatchObject([
    { callback: 'paymentInfo', outcome: 'code-issued' },
    { callback: 'paymentResult', outcome: 'paid' },
  ]);
  const history = sandbox.order('A1')?.history.map((each) => each.is);
  expect(history).toEqual(['request', 'callback', 'transition', 'callback']);
  expect(sandbox.order('A1')?.history.findLast((each) => each.is === 'callback')).toMatchObject({
    acknowledged: true,
    attempt: 1,
    answer: { status: 200, body: '1|OK' },
  });
});

test.each([
  ['another word', () => new Response('OK')],
  ['a line break behind it', () => new Response('1|OK\n')],
  ['a page round it', () => new Response('<html>1|OK</html>', { headers: { 'content-type': 'text/html' } })],
  ['an error', () => new Response('1|OK', { status: 500 })],
  [
    'nobody at home',
    () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) }),
      ),
  ],
])(
  'an acknowledgement that is not exact (%s) brings the callback again, by the schedule of the document',
  async (_, answer) => {
    let calls = 0;
    const { sandbox, order } = openShop({}, () => {
      calls += 1;
      return answer() as Response;
    });
    const created = sandbox.clock.now();
    await order('A1', { PaymentInfoURL: undefined });
    sandbox.transition('A1', 'pay');
    await sandbox.settled();
    expect(calls).toBe(1);
    await sandbox.clock.advance('4m');
    expect(calls).toBe(1);
    await sandbox.clock.advance('2d');
    const tries = sandbox.order('A1')?.history.filter((each) => each.is === 'callback') ?? [];
    expect(tries.map((each) => each.attempt)).toEqual([1, 2, 3, 4, 5].slice(0, calls));
    expect(tries.every((each) => !each.acknowledged)).toBe(true);
    const waits = tries
      .map((each, index) => Math.round((each.at - (tries[index - 1]?.at ?? created)) / minute))
      .slice(1);
    expect(waits.every((wait) => wait >= 5 && wait <= 15)).toBe(true);
    expect(tries.at(-1)?.next).toBeUndefined();
  },
);

test('a shop that comes back is told at the next try, and then no more', async () => {
  const { sandbox, notified, order } = openShop({}, (_, before) => new Response(before < 2 ? 'busy' : '1|OK'));
  await order('A1', { PaymentInfoURL: undefined });
  sandbox.transition('A1', 'pay');
  await sandbox.clock.advance('3d');
  expect(notified.map((each) => each.outcome)).toEqual(['paid', 'paid', 'paid']);
  expect(sandbox.order('A1')?.history.findLast((each) => each.is === 'callback')).toMatchObject({
    attempt: 3,
    acknowledged: true,
  });
});

test('spoilt callbacks: twice, late, out of order, with a bad signature, unheard', async () => {
  const { sandbox, notified, order } = openShop();
  sandbox.faults.next('paymentInfo', 'twice');
  await order('A1');
  await sandbox.settled();
  expect(notified.map((each) => each.callback)).toEqual(['paymentInfo', 'paymentInfo']);

  notified.length = 0;
  sandbox.faults.next('paymentInfo', 'out-of-order');
  await order('A2');
  sandbox.transition('A2', 'pay');
  await sandbox.settled();
  expect(notified.map((each) => each.callback)).toEqual(['paymentResult', 'paymentInfo']);

  notified.length = 0;
  sandbox.faults.next('paymentResult', 'late', { ms: 10 * minute });
  await order('A3', { PaymentInfoURL: undefined });
  sandbox.transition('A3', 'pay');
  await sandbox.settled();
  expect(notified).toEqual([]);
  await sandbox.clock.advance('10m');
  expect(notified.map((each) => each.outcome)).toEqual(['paid']);

  notified.length = 0;
  sandbox.faults.next('paymentResult', 'bad-signature');
  await order('A4', { PaymentInfoURL: undefined });
  sandbox.transition('A4', 'pay');
  await sandbox.settled();
  expect(notified).toMatchObject([{ outcome: 'refused', status: 400 }]);
  // The vendor's own next try is valid.
  await sandbox.clock.advance('15m');
  expect(notified.at(-1)).toMatchObject({ outcome: 'paid', status: 200 });

  notified.length = 0;
  sandbox.faults.next('paymentResult', 'lost');
  await order('A5', { PaymentInfoURL: undefined });
  sandbox.transition('A5', 'pay');
  await sandbox.clock.advance('15m');
  expect(notified.map((each) => each.outcome)).toEqual(['paid', 'paid']);
});

test('what is to come after the next one comes all the same when there is no next one', async () => {
  const { sandbox, notified, order } = openShop();
  sandbox.faults.next('paymentInfo', 'out-of-order');
  await order('A1');
  await sandbox.settled();
  expect(notified).toEqual([]);
  await sandbox.clock.advance('1h');
  expect(notified.map((each) => each.callback)).toEqual(['paymentInfo']);
});

test('the last callback is sent again at will, as it was', async () => {
  const { sandbox, notified, order } = openShop();
  await order('A1', { PaymentInfoURL: undefined });
  expect(sandbox.resend('A1')).toBe(false);
  sandbox.transition('A1', 'pay');
  await sandbox.settled();
  expect(sandbox.resend('A1')).toBe(true);
  await sandbox.settled();
  expect(notified.map((each) => each.outcome)).toEqual(['paid', 'paid']);
  const [first, second] = sandbox.order('A1')?.history.filter((each) => each.is === 'callback') ?? [];
  expect(second?.wire).toEqual(first?.wire);
});

test('no URL, no callback; a payment that nobody made looks like none', async () => {
  const { sandbox, notified, order } = openShop();
  await order('A1', { PaymentInfoURL: undefined });
  await sandbox.settled();
  expect(notified).toEqual([]);
  sandbox.transition('A1', 'simulate');
  await sandbox.settled();
  expect(notified.map((each) => each.outcome)).toEqual(['simulated']);
  expect(sandbox.order('A1')?.state).toBe('issued');
});

test('without a fetch of its own it sends nothing to an address elsewhere, and says so', async () => {
  const shop = openShop();
  const sandbox = createSandbox();
  for (const url of ['https://shop.example.com/paid', 'http://8.8.8.8/paid', 'http://127.0.0.1.nip.io/paid']) {
    const number = `N${url.length}`;
    const { fields } = shop.cashier.createCvsOrder({
      MerchantTradeNo: number,
      TotalAmount: 1,
      TradeDesc: 't',
      ItemName: 'x',
      ReturnURL: url,
    });
    await sandbox(
      new Request('http://sandbox.invalid/Cashier/AioCheckOut/V5', {
        method: 'POST',
        body: new URLSearchParams(fields),
      }),
    );
    sandbox.transition(number, 'pay');
    await sandbox.settled();
    expect(sandbox.order(number)?.history.at(-1)).toMatchObject({
      is: 'callback',
      acknowledged: false,
      failure: expect.stringContaining('not sent') as string,
    });
  }
  sandbox.close();
});
