import { beforeEach, expect, test } from 'vitest';
import {
  createEcpayCashier,
  type EcpayCashier,
  type EcpayCashierEvent,
} from '../../../generated/ecpay-cashier/client.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';

const start = Date.parse('2026-01-01T09:08:07+08:00');

let events: EcpayCashierEvent[];
let notified: { url: string; at: number }[];
/** What the shop does with a callback; undefined: acknowledges it. */
let shop: (() => Response) | undefined;
let sandbox: Sandbox;
let cashier: EcpayCashier;

beforeEach(() => {
  events = [];
  notified = [];
  shop = undefined;
  const take = (event: EcpayCashierEvent): void => {
    events.push(event);
  };
  sandbox = createSandbox({
    now: () => start,
    fetch: (request) => {
      notified.push({ url: request.url, at: sandbox.clock.now() });
      const answer = shop?.();
      return answer === undefined
        ? cashier.callbacks.handle(request, { paymentInfo: take, paymentResult: take })
        : Promise.resolve(answer);
    },
  });
  cashier = createEcpayCashier({
    ...stageCredentials.ecpayCashier,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
    now: () => sandbox.clock.now(),
  });
});

const order = {
  MerchantTradeNo: 'T1',
  TotalAmount: 100,
  TradeDesc: 'test',
  ItemName: '茶 100 TWD x 1',
  ReturnURL: 'https://shop.example/paid',
  PaymentInfoURL: 'https://shop.example/issued',
} as const;

/** The shopper's browser. */
async function checkout(more: object = {}): Promise<Response> {
  const form = cashier.createCvsOrder({ ...order, ...more });
  const response = await sandbox(
    new Request(form.action, { method: form.method, body: new URLSearchParams(form.fields) }),
  );
  await sandbox.settled();
  const page = response.headers.get('location');
  return page === null ? response : sandbox(new Request(new URL(page, form.action)));
}

const query = (number = 'T1'): ReturnType<EcpayCashier['queryTradeInfo']> =>
  cashier.queryTradeInfo({ MerchantTradeNo: number });

async function transition(name: string): Promise<void> {
  expect(sandbox.transition('T1', name)).toEqual({ applied: true });
  await sandbox.settled();
}

test('an order gets a code, is told of, and can be asked about', async () => {
  const page = await checkout({ ChooseSubPayment: 'IBON', CustomField1: '甲' });
  const { PaymentNo } = events[0]?.payload ?? {};
  expect(PaymentNo).toMatch(/^LLL\d{11}$/);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain(PaymentNo);
  expect(notified.map(({ url }) => url)).toEqual(['https://shop.example/issued']);
  expect(events[0]).toMatchObject({
    callback: 'paymentInfo',
    outcome: 'code-issued',
    payload: {
      MerchantID: '3002607',
      MerchantTradeNo: 'T1',
      RtnCode: 10100073,
      TradeAmt: 100,
      PaymentType: 'CVS_IBON',
      TradeDate: '2026/01/01 09:08:07',
      ExpireDate: '2026/01/08 09:08:07',
      CustomField1: '甲',
      CustomField2: '',
      Barcode1: '',
    },
  });
  const trade = await query();
  expect(trade).toMatchObject({
    TradeStatus: '0',
    TradeAmt: 100,
    PaymentDate: '',
    PaymentType: 'CVS_IBON',
    ItemName: order.ItemName,
    HandlingCharge: 0,
  });
  expect(trade.TradeNo).toMatch(/^260101090807\d{4}$/);
  expect(trade.TradeNo).toBe(events[0]?.payload.TradeNo);
  expect(trade).not.toHaveProperty('PaymentNo');
  const info = await cashier.queryPaymentInfo({ MerchantTradeNo: 'T1' });
  expect(info).toMatchObject({
    RtnCode: 10100073,
    PaymentNo,
    ExpireDate: '2026/01/08 09:08:07',
    MerchantID: '3002607',
  });
  expect(info.PaymentURL).toContain(PaymentNo);
});

test('without PaymentInfoURL nobody is told of the code', async () => {
  const { PaymentInfoURL, ...quiet } = order;
  expect(PaymentInfoURL).toBeDefined();
  const form = cashier.createCvsOrder(quiet);
  await sandbox(new Request(form.action, { method: form.method, body: new URLSearchParams(form.fields) }));
  await sandbox.settled();
  expect(notified).toEqual([]);
  expect((await query()).TradeStatus).toBe('0');
});

test('paid: told at ReturnURL without the extra data, shown by the query, the code no more', async () => {
  await checkout({ ChooseSubPayment: 'IBON' });
  await transition('pay');
  expect(notified[1]?.url).toBe('https://shop.example/paid');
  expect(events[1]).toMatchObject({
    outcome: 'paid',
    payload: {
      RtnCode: 1,
      TradeAmt: 100,
      PaymentDate: '2026/01/01 09:08:07',
      PaymentType: 'CVS_IBON',
      SimulatePaid: 0,
      PaymentTypeChargeFee: 30,
    },
  });
  expect(Object.keys(events[1]?.payload ?? {})).toHaveLength(16);
  expect(await query()).toMatchObject({
    TradeStatus: '1',
    TradeAmt: 100,
    PaymentDate: '2026/01/01 09:08:07',
    HandlingCharge: 30,
  });
  expect(await query()).not.toHaveProperty('PayFrom');
  await expect(cashier.queryPaymentInfo({ MerchantTradeNo: 'T1' })).rejects.toMatchObject({ apiCode: '10200047' });
});

test.each([
  ['IBON', 'ibon'],
  ['FAMILY', 'family'],
  ['HILIFE', 'hilife'],
  ['OK', 'okmart'],
])('NeedExtraPaidInfo=Y: all 46 fields, paid at %s', async (ChooseSubPayment, PayFrom) => {
  await checkout({ ChooseSubPayment, NeedExtraPaidInfo: 'Y' });
  await transition('pay');
  const { PaymentNo } = events[0]?.payload ?? {};
  expect(events[1]?.payload).toMatchObject({
    PaymentNo,
    PayFrom,
    PaymentType: `CVS_${ChooseSubPayment}`,
    gwsr: null,
    card4no: '',
  });
  expect(Object.keys(events[1]?.payload ?? {})).toHaveLength(46);
  expect(await query()).toMatchObject({ TradeStatus: '1', PaymentNo, PayFrom, MerchantTradeNo: 'T1' });
});

test('a wrong amount is paid: the callback and the query say so, the order does not change', async () => {
  await checkout();
  await transition('pay-wrong-amount');
  expect(events[1]).toMatchObject({ outcome: 'paid', payload: { TradeAmt: 99 } });
  expect(await query()).toMatchObject({ TradeStatus: '1', TradeAmt: 99 });
  expect(sandbox.order('T1')?.fields['TotalAmount']).toBe(100);
});

test('simulated: told as paid with SimulatePaid 1, and nothing is paid; then it can be paid', async () => {
  await checkout();
  await transition('simulate');
  expect(events[1]).toMatchObject({
    outcome: 'simulated',
    payload: { RtnCode: 1, SimulatePaid: 1, PaymentDate: '2026/01/01 09:08:07' },
  });
  expect(await query()).toMatchObject({ TradeStatus: '0', PaymentDate: '' });
  expect(await cashier.queryPaymentInfo({ MerchantTradeNo: 'T1' })).toMatchObject({ RtnCode: 10100073 });
  await transition('pay');
  expect(events[2]).toMatchObject({ outcome: 'paid', payload: { SimulatePaid: 0 } });
});

test('a failed payment is told of, and cannot be paid any more', async () => {
  await checkout({ NeedExtraPaidInfo: 'Y' });
  await transition('fail');
  expect(events[1]).toMatchObject({ outcome: 'failed', payload: { RtnCode: 10200095, PaymentDate: '' } });
  expect(await query()).toMatchObject({ TradeStatus: '10200095' });
  expect(sandbox.transition('T1', 'pay')).toMatchObject({ applied: false, refusal: 'state' });
});

test.each([
  [undefined, 7 * 24 * 60],
  [1, 1],
  [90, 90],
  [43_200, 30 * 24 * 60],
])('StoreExpireDate %s: runs out after %s minutes by itself, and nobody is told', async (StoreExpireDate, minutes) => {
  await checkout(StoreExpireDate === undefined ? {} : { StoreExpireDate });
  await sandbox.clock.advance(`${minutes * 60 - 1}s`);
  expect((await query()).TradeStatus).toBe('0');
  await sandbox.clock.advance('1s');
  expect((await query()).TradeStatus).toBe('10200095');
  expect(sandbox.order('T1')?.state).toBe('expired');
  expect(notified).toHaveLength(1);
});

test('the shop does not acknowledge: both callbacks come four times more, 5 to 15 minutes apart, and no fifth time', async () => {
  shop = () => new Response('OK');
  await checkout();
  await sandbox.clock.advance('2d');
  await transition('pay');
  await sandbox.clock.advance('1d');
  for (const url of ['https://shop.example/issued', 'https://shop.example/paid']) {
    const times = notified.filter((each) => each.url === url).map(({ at }) => at);
    const waits = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 60_000);
    expect(waits).toHaveLength(4);
    for (const wait of waits) expect(wait >= 5 && wait <= 15, String(wait)).toBe(true);
  }
});

test('acknowledged at the second try: no third', async () => {
  let count = 0;
  shop = () => {
    count += 1;
    return new Response(count === 1 ? 'busy' : '1|OK', { status: count === 1 ? 503 : 200 });
  };
  await checkout();
  await sandbox.clock.advance('1d');
  expect(notified).toHaveLength(2);
});

test('a number is used once; the second order changes nothing', async () => {
  await checkout();
  const again = await checkout({ TotalAmount: 999 });
  expect(await again.text()).toContain('不可重複使用');
  expect(await query()).toMatchObject({ TradeAmt: 100 });
  expect(events).toHaveLength(1);
});

test('no such order; an old or future TimeStamp', async () => {
  expect(await query('T9')).toMatchObject({
    MerchantID: '3002607',
    MerchantTradeNo: 'T9',
    TradeStatus: '10200047',
    TradeAmt: 0,
  });
  await expect(cashier.queryPaymentInfo({ MerchantTradeNo: 'T9' })).rejects.toMatchObject({ apiCode: '10200047' });
  await checkout();
  const now = start / 1000;
  for (const TimeStamp of [now - 181, now + 181]) {
    await expect(cashier.queryTradeInfo({ MerchantTradeNo: 'T1', TimeStamp })).rejects.toMatchObject({
      apiCode: '10200073',
    });
    await expect(cashier.queryPaymentInfo({ MerchantTradeNo: 'T1', TimeStamp })).rejects.toMatchObject({
      apiCode: '10200073',
    });
  }
  for (const TimeStamp of [now - 180, now + 180])
    expect(await cashier.queryTradeInfo({ MerchantTradeNo: 'T1', TimeStamp })).toMatchObject({ TradeStatus: '0' });
});

test("the document's own orders can be asked about, and belong to nobody", async () => {
  expect(await query('20220426133333')).toMatchObject({ TradeStatus: '1', WebATMAccBank: '812' });
  expect(() => sandbox.transition('20220426133333', 'pay')).toThrow(RangeError);
});

test('every order has numbers of its own', async () => {
  for (let count = 0; count < 20; count += 1) await checkout({ MerchantTradeNo: `N${count}` });
  for (const name of ['TradeNo', 'PaymentNo'])
    expect(new Set(events.map(({ payload }) => payload[name])).size).toBe(20);
});
