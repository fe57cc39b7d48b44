import { describe, expect, test } from 'vitest';
import { cashier, logistics, mypay } from './clients.ts';
import { every, receiverOf, requestOf } from './receivers.ts';

async function idOf(api: string, id: string, overrides: object = {}): Promise<string | undefined> {
  return (await receiverOf({ api }).verify(requestOf({ api, id }, overrides), { callback: id })).id;
}

/** A callback that names neither an order nor anything else tells no happening from another, and has no id. */
const named = every.filter(
  ({ row: { event } }) => event.order !== undefined || event.number !== undefined || event.distinct !== undefined,
);

describe.each(named)('$api $id', ({ api, id }) => {
  test('has the same id each time it is sent, and is told of once', async () => {
    const first = await idOf(api, id);
    expect(await idOf(api, id)).toBe(first);
    expect(first).toMatch(new RegExp(`^${id}\\|.+\\|`));
  });
});

describe('another happening has another id', () => {
  test.each([
    ['ecpay-cashier', 'paymentResult', { RtnCode: 10200095 }],
    ['ecpay-cashier', 'paymentResult', { SimulatePaid: 1 }],
    ['ecpay-cashier', 'paymentResult', { TradeNo: '2601010908079999' }],
    ['ecpay-cashier', 'paymentResult', { MerchantTradeNo: 'CVS20260101000002' }],
    ['ecpay-cashier', 'paymentResult', { PaymentDate: '2026/01/02 10:11:13' }],
    ['ecpay-cashier', 'paymentInfo', { RtnCode: 10100058 }],
    ['ecpay-logistics', 'logisticsStatus', { RtnCode: 3006 }],
    ['ecpay-logistics', 'logisticsStatus', { UpdateStatusDate: '2026/01/03 10:00:00' }],
    ['ecpay-logistics', 'logisticsStatus', { AllPayLogisticsID: '1718547' }],
    ['ccat-cvs', 'paymentNotification', { status: 'E' }],
    ['ccat-cvs', 'paymentNotification', { modify_time: '2013-09-28T08:31:00+08:00' }],
    ['mypay', 'paymentCompleted', { prc: '290' }],
    // The next period of a recurring charge, and the second attempt at one that failed.
    ['mypay', 'paymentCompleted', { nois: '2' }],
    ['mypay', 'paymentCompleted', { finishtime: '20200301165436' }],
    ['mypay', 'orderConfirmed', { nois: '2' }],
    ['mypay', 'paymentPending', { nois: '2' }],
    // Another payment of the same order.
    ['mypay', 'paymentCompleted', { uid: '59666' }],
    ['mypay', 'refundCompleted', { finishtime: '20210701120000' }],
    // Two refunds of one order in one night, in one second.
    ['mypay', 'refundCompleted', { refund_uid: '99999' }],
    ['mypay', 'ewalletBound', { virtual_pan: 'VP00000002' }],
    ['mypay', 'ewalletBound', { enable: '0' }],
  ])('%s %s %j', async (api, id, overrides) => {
    expect(await idOf(api, id, overrides)).not.toBe(await idOf(api, id));
  });

  test('and another callback about the same order has another one', async () => {
    const same = { uid: '1', order_id: 'A1', prc: '250', finishtime: '20260101120000' };
    const ids = ['paymentPending', 'paymentCompleted', 'orderConfirmed'].filter((id) =>
      every.some((each) => each.id === id),
    );
    expect(new Set(await Promise.all(ids.map((id) => idOf('mypay', id, same)))).size).toBe(ids.length);
  });
});

test('it is made of what the vendor tells of the happening', async () => {
  expect(
    (
      await logistics.callbacks.verify(
        logistics.callbacks.test.logisticsStatus({ UpdateStatusDate: '2026/01/03 10:00:00' }),
      )
    ).id,
  ).toBe('logisticsStatus|tcat2026010100001|1718546|3003|2026/01/03 10:00:00');
  const { verify, test: make } = cashier.callbacks;
  expect((await verify(make.paymentResult())).id).toBe(
    'paymentResult|cvs20260101000001|2601010908071234|1|2026/01/02 10:11:12',
  );
  expect((await verify(make.paymentResult({ SimulatePaid: 1 }))).id).toMatch(/\|simulated$/);
  const ofWallet: string | undefined = (
    await mypay.callbacks.verify(mypay.callbacks.test.ewalletBound(), { callback: 'ewalletBound' })
  ).id;
  expect(ofWallet).toMatch(/^ewalletBound\|.*\|VP00000001$/);
});

/** A vendor's text in another spelling, which a checksum over small letters covers as well. */
const respelt = (text: string): string =>
  [...text].map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join('');

test.each([
  ['ecpay-cashier', 'paymentResult', { MerchantTradeNo: 'Order1a' }, ['MerchantTradeNo']],
  ['ecpay-cashier', 'paymentInfo', { MerchantTradeNo: 'Order1a' }, ['MerchantTradeNo']],
  [
    'ecpay-logistics',
    'logisticsStatus',
    { MerchantTradeNo: 'Order1a', AllPayLogisticsID: 'L1x' },
    ['MerchantTradeNo', 'AllPayLogisticsID'],
  ],
] as const)(
  '%s %s: one in another letter case fits the checksum and has the same id',
  async (api, id, overrides, fields) => {
    const form = new URLSearchParams(await requestOf({ api, id }, overrides).text());
    const idOfForm = async (): Promise<string | undefined> =>
      (await receiverOf({ api }).verify(form.toString(), { callback: id })).id;
    const first = await idOfForm();
    for (const name of fields) form.set(name, respelt(form.get(name) ?? ''));
    expect(await idOfForm()).toBe(first);
  },
);

test('where letters are told apart by the proof, two orders that differ in case alone have two ids', async () => {
  const ids = await Promise.all(
    ['PO1', 'po1'].map((order_no) => idOf('ccat-cvs', 'paymentNotification', { order_no })),
  );
  expect(new Set(ids).size).toBe(2);
});
