import { describe, expect, test } from 'vitest';
import { everyApi } from '../../src/sandbox/index.ts';
import { parseTime } from '../../src/time/parse.ts';
import { cashier, cat, logistics, mypay } from './clients.ts';
import { type Case, credentialsOf, every, receiverOf, requestOf } from './receivers.ts';
import { said } from './said.ts';

/** Each example of a callback, and the outcome of its event. */
async function outcomesOf({ api, id, row }: Case): Promise<string[]> {
  const own = row.merchant === undefined ? {} : { [row.merchant.field]: credentialsOf(api)[row.merchant.option] };
  const found: string[] = [];
  for (const { name, request } of everyApi.find(({ document }) => document.name === api)?.examples[id] ?? []) {
    const event = await receiverOf({ api }).verify(requestOf({ api, id }, { ...(request as object), ...own }), {
      callback: id,
    });
    expect([event.callback, event.payload]).toMatchObject([id, { ...(request as object), ...own }]);
    found.push(`${name} ${event.outcome ?? event.unconfirmed?.outcome}`);
  }
  return found;
}

/** Outcomes as a reader of the documents would give them, not taken from the tables. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'ecpay-cashier paymentResult': ['paid paid', 'simulated simulated', 'failed expired', 'card paid', 'extra-info paid'],
  'ecpay-cashier paymentInfo': ['cvs code-issued', 'atm code-issued', 'barcode code-issued', 'failed failed'],
  'ecpay-logistics logisticsStatus': [
    'delivered delivered',
    'sent-to-carrier accepted',
    'not-at-home shipped',
    'post-label-ready accepted',
    'post-returned failed',
  ],
  'ccat-cvs paymentNotification': [
    'paid paid',
    'waiting pending',
    'expired expired',
    'cancelled cancelled',
    'payout-scheduled settled',
    'invoice-issued unknown',
  ],
  'mypay paymentPending': ['paid paid', 'virtual-account-paid paid', 'expired expired', 'mismatch mismatch'],
  'mypay orderConfirmed': ['settled settled', 'failed-after-all failed', 'mismatch-after-expiry mismatch'],
  'mypay refundCompleted': ['refunded refunded'],
  'mypay ewalletBound': ['bound accepted', 'switched-off cancelled'],
};

test.each(every)('$api $id: every example of the document is an event', async (each) => {
  const { outcomes, otherwise } = each.row.event;
  const known = new Set([
    ...Object.values(outcomes),
    otherwise,
    ...(each.row.event.simulated === undefined ? [] : ['simulated']),
  ]);
  const found = await outcomesOf(each);
  expect(found).not.toEqual([]);
  for (const line of found) expect([...known]).toContain(line.split(' ')[1]);
});

test.each(Object.entries(expected))("%s: the document's examples have these outcomes", async (name, outcomes) => {
  const each = every.find(({ api, id }) => `${api} ${id}` === name);
  expect(each === undefined ? [] : await outcomesOf(each)).toEqual(outcomes);
});

describe('outcomes', () => {
  test('a simulation never looks like a payment', async () => {
    const { test: make, verify } = cashier.callbacks;
    expect((await verify(make.paymentResult({ SimulatePaid: 0 }))).outcome).toBe('paid');
    for (const value of [1, 2, -1])
      expect((await verify(make.paymentResult({ SimulatePaid: value }))).outcome).toBe('simulated');
    expect((await verify(make.paymentResult({ SimulatePaid: 1, RtnCode: 10200095 }))).outcome).toBe('failed');
  });

  test('what the table does not know is not a payment', async () => {
    const { test: make, verify } = cashier.callbacks;
    // As ECPay's stage was recorded: 交易付款結果待確認中，請勿出貨
    expect((await verify(make.paymentResult({ RtnCode: 10300066 }))).outcome).toBe('pending');
    expect((await verify(make.paymentInfo({ RtnCode: 10300066 }))).outcome).toBe('pending');
    for (const RtnCode of [0, 2, 10, 11, 10100073, 99999999])
      expect((await verify(make.paymentResult({ RtnCode }))).outcome).toBe('failed');
    expect((await verify(make.paymentInfo({ RtnCode: 1 }))).outcome).toBe('failed');
    expect(
      (await logistics.callbacks.verify(logistics.callbacks.test.logisticsStatus({ RtnCode: 987654 }))).outcome,
    ).toBe('unknown');
    for (const prc of ['251', 'constructor', '__proto__', 'toString', ''])
      expect(
        said(
          await mypay.callbacks.verify(mypay.callbacks.test.paymentCompleted({ prc }), {
            callback: 'paymentCompleted',
          }),
        ).outcome,
      ).toBe('unknown');
    expect(said(await cat.callbacks.verify(cat.callbacks.test.paymentNotification({ status: 'Z' }))).outcome).toBe(
      'unknown',
    );
  });

  test.each([
    ['250', 'paid'],
    ['600', 'settled'],
    ['290', 'mismatch'],
    ['A0001', 'unknown'],
    ['A0002', 'failed'],
    ['380', 'expired'],
    ['260', 'code-issued'],
    ['270', 'code-issued'],
    ['245', 'authorized'],
    ['220', 'cancelled'],
  ])('MyPay %s is %s', async (prc, outcome) => {
    expect(said(await mypay.callbacks.verify(mypay.callbacks.test.paymentCompleted({ prc }))).outcome).toBe(outcome);
  });
});

describe('amounts and times', () => {
  test('amounts are whole NT$, or none', async () => {
    const { test: make, verify } = mypay.callbacks;
    const waiting = { prc: '260', cost: 100, actual_cost: 0 } as const;
    expect(said(await verify(make.paymentCompleted(waiting))).amount).toBe(100);
    expect(said(await verify(make.paymentCompleted({ ...waiting, currency: 'CNY' }))).amount).toBeUndefined();
    expect(said(await verify(make.paymentCompleted({ ...waiting, currency: '' }))).amount).toBe(100);
    expect(said(await verify(make.paymentCompleted({ ...waiting, cost: null }))).amount).toBeUndefined();
    expect(
      (await cashier.callbacks.verify(cashier.callbacks.test.paymentInfo({ TradeAmt: -5 }))).amount,
    ).toBeUndefined();
  });

  test('where money moved the amount is what really moved, not what was ordered', async () => {
    const { test: make, verify } = mypay.callbacks;
    const amounts = { cost: 1000, actual_cost: 500 };
    for (const prc of ['250', '600', '290'] as const)
      expect(said(await verify(make.paymentCompleted({ ...amounts, prc }))).amount).toBe(500);
    expect(said(await verify(make.refundCompleted(amounts))).amount).toBe(500);
    // Another currency, or no word of what moved: what was ordered.
    expect(said(await verify(make.paymentCompleted({ ...amounts, actual_currency: 'JPY' }))).amount).toBe(1000);
    expect(said(await verify(make.paymentCompleted({ ...amounts, actual_cost: undefined }))).amount).toBe(1000);
  });

  test("Cat's amount is what was paid, where the notification tells it", async () => {
    const amountOf = async (amounts: object): Promise<number | undefined> =>
      said(await cat.callbacks.verify(cat.callbacks.test.paymentNotification({ amount: 1250, ...amounts }))).amount;
    for (const status of ['B', 'E']) expect(await amountOf({ status, pay_amount: 1200 })).toBe(1200);
    expect(await amountOf({ status: 'A', pay_amount: 0 })).toBe(1250);
    for (const pay_amount of [null, undefined]) expect(await amountOf({ status: 'B', pay_amount })).toBe(1250);
  });

  test('times keep the text of the vendor and mean Asia/Taipei', async () => {
    const { time } = await cashier.callbacks.verify(
      cashier.callbacks.test.paymentResult({ PaymentDate: '2026/01/02 00:11:12' }),
      {
        callback: 'paymentResult',
      },
    );
    expect(time).toEqual({ text: '2026/01/02 00:11:12', date: new Date('2026-01-01T16:11:12Z') });
    expect(
      (await cashier.callbacks.verify(cashier.callbacks.test.paymentResult({ PaymentDate: '' }))).time,
    ).toBeUndefined();
  });

  test.each([
    ['2026/01/02 10:11:12', '2026-01-02T02:11:12.000Z'],
    ['2026/01/02', '2026-01-01T16:00:00.000Z'],
    ['20260102101112', '2026-01-02T02:11:12.000Z'],
    ['20260102', '2026-01-01T16:00:00.000Z'],
    ['2026-01-02 10:11:12', '2026-01-02T02:11:12.000Z'],
    ['2026-01-02T10:11:12+08:00', '2026-01-02T02:11:12.000Z'],
  ])('%s', (text, iso) => {
    expect(parseTime(text)).toEqual({ text, date: new Date(iso) });
  });

  test.each([
    '',
    '2026/02/30',
    '2026-13-01',
    '2026/01/02 24:00:00',
    '2026/01/02 10:60:00',
    '0',
    'tomorrow',
    '2026/01-02',
    null,
    undefined,
    {},
  ])('%s is not a time', (value) => {
    expect(parseTime(value)).toBeUndefined();
  });

  test("codes, numbers and the order's own number come with the event", async () => {
    expect(await logistics.callbacks.verify(logistics.callbacks.test.logisticsStatus())).toMatchObject({
      api: 'ecpay-logistics',
      code: '3003',
      orderNo: 'TCAT2026010100001',
      vendorNo: '1718546',
      amount: 1000,
      proof: 'proven',
      provenBy: 'signature',
    });
  });
});
