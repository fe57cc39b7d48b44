import { expect, test } from 'vitest';
import { createMypay, isApiError } from '../../../generated/mypay/client.ts';
import { stageCredentials } from '../../../src/sandbox/index.ts';
import { items, openShop, refusal } from '../../support/mypay-shop.ts';

test('an order has a page, a number and a key of its own', async () => {
  const { order, mypay } = openShop();
  const [one, other] = [await order({ order_id: 'same' }), await order({ order_id: 'same' })];
  expect(one.url).toBe(`http://sandbox.invalid/pay/${one.uid}`);
  expect(one.uid).toMatch(/^\d+$/);
  expect(one.key).toMatch(/^[0-9a-f]{32}$/);
  // No document forbids the same order number twice: uid and key tell the two apart.
  expect([one.uid === other.uid, one.key === other.key]).toEqual([false, false]);
  expect(await mypay.queryOrder({ uid: one.uid, key: one.key })).toMatchObject({
    uid: one.uid,
    order_id: 'same',
    prc: '200',
    cost: 100,
    actual_cost: 0,
    finishtime: '',
    transaction_mode: 0,
  });
});

test('a card pays at once, and everything shows it', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order({ echo_0: 'cart-1' });
  const [notice] = await shop.happens(uid, 'pay-by-card');
  const paid = {
    uid,
    key,
    prc: '250',
    retmsg: '付款完成',
    actual_cost: 100,
    cardno: '493817******0003',
    pfn: 'CREDITCARD',
    finishtime: '20260310100000',
    echo_0: 'cart-1',
  };
  expect(notice).toMatchObject({ ...paid, result_content: {}, card_type: 1 });
  expect(notice?.['acode']).toMatch(/^\d{6}$/);
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({
    ...paid,
    appropriation_date: '20260330',
    items,
    refund_order: [],
    invoice_state: 0,
    invoice_order_detail: [],
  });
  expect(shop.notified(uid)).toEqual(['paymentCompleted']);
});

test.each([
  ['take-ibon-code', 'IBON', 'S1'],
  ['take-famiport-code', 'FAMIPORT', 'S0'],
  ['take-life-et-code', 'LIFEET', 'S2'],
])('%s issues a code that waits, and is paid', async (transition, content, supplier) => {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CSTORECODE' });
  const [issued] = await shop.happens(uid, transition);
  expect(issued).toMatchObject({
    prc: '260',
    pfn: 'CSTORECODE',
    supplier_code: supplier,
    result_content_type: content,
    expired_date: '20260313235959',
  });
  const shown = issued?.['result_content'] as Record<string, string>;
  expect(shown).toMatchObject({ LimitDate: '20260313235959', BarCode1: '1503136CY' });
  expect(shown['PinCode']).toMatch(/^LLL\d{11}$/);
  expect(shown['BarCode3']).toMatch(/^1503..000000100$/);
  const [paid] = await shop.happens(uid, 'pay');
  expect(paid).toMatchObject({ prc: '250', actual_cost: 100, cardno: shown['PinCode'], result_content: shown });
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ prc: '250', result_content: shown });
  expect(shop.notified(uid)).toEqual(['paymentCompleted', 'paymentPending']);
});

test('barcodes, and an account of a bank', async () => {
  const shop = openShop();
  const bill = await shop.order({ pfn: 'BARCODE' });
  const [barcodes] = await shop.happens(bill.uid, 'take-barcodes');
  expect(Object.keys(barcodes?.['result_content'] as object)).toEqual([
    'BarCode1',
    'BarCode2',
    'BarCode3',
    'LimitDate',
  ]);
  const transfer = await shop.order({ pfn: '6', limit_pay_days: 10 });
  const [account] = await shop.happens(transfer.uid, 'take-account');
  expect(account).toMatchObject({
    prc: '270',
    pfn: 'E_COLLECTION',
    bank_id: '807',
    result_content: { BankCode: '807', LimitDate: '20260320235959' },
  });
  const [paid] = await shop.happens(transfer.uid, 'pay-wrong-amount');
  expect(paid).toMatchObject({ prc: '290', cost: 100, actual_cost: 90 });
});

test('a code runs out by itself, and may be paid after all', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CSTORECODE', limit_pay_days: 1 });
  await shop.happens(uid, 'take-ibon-code');
  expect(await shop.later('37h')).toEqual([]);
  expect(await shop.later('1h')).toMatchObject([{ prc: '380', actual_cost: 0, retmsg: '逾期交易' }]);
  expect(await shop.happens(uid, 'pay-too-late')).toMatchObject([{ prc: '290', actual_cost: 100 }]);
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ prc: '290' });
  expect(shop.notified(uid)).toEqual(['paymentCompleted', 'paymentPending', 'orderConfirmed']);
});

test.each([
  ['WEBATM', ['go-to-web-atm', 'pay'], ['280', '250']],
  ['WEBATM', ['go-to-web-atm', 'fail-online'], ['280', '300']],
  ['M_RECHARGE', ['go-to-top-up', 'pay'], ['280', '250']],
  ['CARDLESS', ['apply-for-instalments', 'submit-application', 'approve-instalments'], ['265', '275', '250']],
  ['CARDLESS', ['apply-for-instalments', 'abandon'], ['265', 'A0002']],
  ['CARDLESS', ['apply-for-instalments', 'submit-application', 'refuse-credit'], ['265', '275', '300']],
  ['LINEPAYON', ['pay-by-wallet'], ['250']],
  ['CASH', ['pay-by-wallet'], ['250']],
  ['JKOON', ['decline-wallet'], ['300']],
  ['AMEX', ['decline-card'], ['300']],
  ['APPLEPAY', ['lose-the-line', 'confirm-paid'], ['A0001', '250']],
  ['CREDITCARD', ['lose-the-line', 'confirm-failed'], ['A0001', '300']],
  ['CREDITCARD', ['lose-the-line', 'settle'], ['A0001', '600']],
  ['CREDITCARD', ['pay-by-card', 'settle'], ['250', '600']],
  ['all', ['abandon'], ['A0002']],
] as const)('%s: %j', async (pfn, transitions, codes) => {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn });
  for (const transition of transitions) await shop.happens(uid, transition);
  expect(shop.notices.map((notice) => notice['prc'])).toEqual(codes);
  if (pfn !== 'all') expect(shop.notices.map((notice) => notice['pfn'])).toEqual(codes.map(() => pfn));
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ prc: codes.at(-1) });
});

test('paying later: reviewed, shipped, captured', async () => {
  const shop = openShop();
  const shipping_info = {
    shipment_type: 2,
    name: '王小明',
    zip_code: '100',
    ship_address: '臺北市',
    tel: '0200000000',
  } as const;
  const { uid, key } = await shop.order({ pfn: 'AFP', shipping_info });
  expect(await shop.happens(uid, 'choose-pay-later')).toMatchObject([{ prc: '282' }]);
  expect(await refusal(shop.mypay.captureAuthorization({ uid, key, cost: 100, items }))).toBe(
    'B500 執行失敗 目前狀態無法執行',
  );
  expect(await shop.happens(uid, 'approve-pay-later')).toMatchObject([{ prc: '284' }]);
  expect(await shop.mypay.captureAuthorization({ uid, key, cost: 100, items })).toMatchObject({
    code: 'B200',
    content: { prc: '250', actual_cost: 100 },
  });
});

test('what the shopper may choose hangs on pfn', async () => {
  const shop = openShop();
  const { uid } = await shop.order({ pfn: '3,43' });
  expect(shop.sandbox.transition(uid, 'pay-by-card')).toMatchObject({ applied: false, refusal: 'state' });
  expect(await shop.happens(uid, 'take-barcodes')).toHaveLength(1);
  expect(shop.sandbox.transition(uid, 'take-ibon-code')).toMatchObject({ applied: false });
});

test('a strange uid, a key of another order and another merchant find nothing', async () => {
  const { mypay, order, sandbox } = openShop();
  const [one, other] = [await order(), await order()];
  for (const unknown of [
    { uid: '999', key: one.key },
    { uid: one.uid, key: other.key },
  ]) {
    // The question comes back, which is not an order.
    const { error } = await mypay.fetch.POST('/api/init#api/queryorder', { body: unknown });
    expect(isApiError(error) && [error.reason?.code, error.answer]).toEqual(['not-found', unknown]);
    expect((await mypay.fetch.POST('/api/init#api/invoice', { body: unknown })).error).toMatchObject({
      reason: { code: 'not-found' },
    });
    expect(await refusal(mypay.cancelAuthorization(unknown))).toBe('B500 執行失敗 查無此筆交易');
    expect(await refusal(mypay.refundOrder({ ...unknown, cost: 1 }))).toBe('B500 執行失敗 查無此筆交易');
  }
  const stranger = createMypay({
    ...stageCredentials.mypay,
    storeUid: '1',
    baseUrl: 'http://sandbox.invalid',
    fetch: ((url: string, init: RequestInit) => sandbox(new Request(url, init))) as never,
  });
  expect(await refusal(stranger.queryOrder({ uid: one.uid, key: one.key }))).toBe('100 資料錯誤');
});

test("the document's own sample orders can be asked about", async () => {
  const { mypay } = openShop();
  expect(await mypay.queryOrder({ uid: '59665', key: 'c011e403fa73b088ca3d50aacfa9c43a' })).toMatchObject({
    prc: '250',
    invoice_number: '00100030',
  });
});

test('a notice is repeated until it is acknowledged, five times in all', async () => {
  const shop = openShop();
  shop.acknowledgement = 'OK';
  const { uid } = await shop.order();
  expect(await shop.happens(uid, 'pay-by-card')).toHaveLength(1);
  expect(await shop.later('15m')).toHaveLength(3);
  expect(await shop.later('1d')).toHaveLength(1);
  expect(new Set(shop.notices.map((notice) => JSON.stringify(notice))).size).toBe(1);
  shop.acknowledgement = '8888';
  const second = await shop.order();
  await shop.happens(second.uid, 'pay-by-card');
  expect(await shop.later('1d')).toEqual([]);
});
