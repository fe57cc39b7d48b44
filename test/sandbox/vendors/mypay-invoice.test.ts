import { expect, test } from 'vitest';
import { items, openShop, refusal, type Shop } from '../../support/mypay-shop.ts';

const withInvoice = {
  issue_invoice_state: 1,
  invoice_input_type: 1,
  invoice_cloud_type: 2,
  invoice_mobile_code: '/NFVIAZP',
} as const;
const cloud = { invoice_input_type: 1, invoice_cloud_type: 4 } as const;

async function invoiced(): Promise<{ shop: Shop; uid: string; key: string }> {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CREDITCARD', ...withInvoice });
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ prc: '200', state: 0, number: '' });
  await shop.happens(uid, 'pay-by-card');
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ prc: '250', state: 1 });
  await shop.later('4s');
  return { shop, uid, key };
}

test('an invoice comes with the order, seconds after the payment', async () => {
  const { shop, uid, key } = await invoiced();
  const requested = await shop.mypay.queryInvoice({ uid, key });
  expect(requested).toMatchObject({
    prc: '250',
    state: 2,
    date: '20260310100004',
    wordtrack: 'JH',
    amount: 100,
    tax_amount: 0,
    input_type: 1,
    cloud_type: 2,
    mobile_code: '/NFVIAZP',
  });
  expect(requested.order_detail).toEqual([
    { Description: '甲', Quantity: 1, UnitPrice: 50, Amount: 50 },
    { Description: '乙', Quantity: 1, UnitPrice: 50, Amount: 50 },
  ]);
  expect(requested.middle_barcode).toBe(`11504JH${requested.number}${requested.rand_code}`);
  expect(requested.left_qrcode).toMatch(
    new RegExp(`^JH${requested.number}1150310${requested.rand_code}00000064000000640000000028915188.{22}==:[*]{10}:`),
  );
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({
    invoice_state: 2,
    invoice_number: requested.number,
    invoice_amount: 100,
    invoice_mobile_code: '/NFVIAZP',
  });
  expect(await refusal(shop.mypay.issueInvoice({ uid, key, ...cloud }))).toBe('B500 執行失敗 目前狀態無法開立發票');
});

test('an invoice is issued later: for what is paid, once, within 48 hours', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order();
  expect(await refusal(shop.mypay.issueInvoice({ uid, key, ...cloud }))).toMatch(/^B500/);
  await shop.happens(uid, 'pay-by-card');
  await shop.later('48h');
  expect(await shop.mypay.issueInvoice({ uid, key, invoice_input_type: 2, invoice_love_code: '0919' })).toMatchObject({
    code: 'B200',
    msg: '發票處理完成',
    uid,
    key,
    order_id: 'A1',
    actual_cost: 100,
    state: 2,
    date: '20260312100000',
    sales_amount: 100,
    input_type: 2,
  });
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({
    state: 2,
    love_code: '0919',
    cloud_type: null,
    mobile_code: '',
  });
  expect(await refusal(shop.mypay.issueInvoice({ uid, key, ...cloud }))).toMatch(/^B500/);
  const other = await shop.order();
  await shop.happens(other.uid, 'pay-by-card');
  await shop.later('48h1s');
  expect(await refusal(shop.mypay.issueInvoice({ uid: other.uid, key: other.key, ...cloud }))).toContain(
    '付款已超過 48 小時',
  );
});

test('an invoice for a company has its tax apart', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order();
  await shop.happens(uid, 'pay-by-card');
  const paper = {
    invoice_input_type: 3,
    invoice_b2b_title: '範例公司',
    invoice_b2b_id: '28915188',
    invoice_b2b_address: '臺北市',
  } as const;
  expect(await shop.mypay.issueInvoice({ uid, key, ...paper })).toMatchObject({
    buyer_ban: '28915188',
    sales_amount: 95,
    tax_amount: 5,
  });
});

test('what cannot be issued may be tried again', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CREDITCARD', ...withInvoice });
  await shop.happens(uid, 'pay-by-card');
  await shop.happens(uid, 'fail-invoice');
  await shop.later('1h');
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ state: 3, number: '' });
  expect(await shop.mypay.issueInvoice({ uid, key, ...cloud })).toMatchObject({ state: 2 });
});

test('a refund in part voids the invoice and another one is issued over the rest; the whole leaves none', async () => {
  const { shop, uid, key } = await invoiced();
  const first = await shop.mypay.queryInvoice({ uid, key });
  expect(await refusal(shop.mypay.refundOrder({ uid, key, cost: 50 }))).toBe(
    'B500 執行失敗 items: 已開立電子發票，必須填寫',
  );
  await shop.mypay.refundOrder({ uid, key, cost: 50, items: items.slice(0, 1) });
  const second = await shop.mypay.queryInvoice({ uid, key });
  expect(second).toMatchObject({ state: 2, amount: 50, order_detail: [{ Description: '乙', Amount: 50 }] });
  expect(second.number).not.toBe(first.number);
  await shop.mypay.refundOrder({ uid, key, cost: 50, items: items.slice(1), invoice_state: 4 });
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ state: 4, number: second.number, allowance: [] });
});

test('an allowance leaves the invoice as it is', async () => {
  const { shop, uid, key } = await invoiced();
  const { number } = await shop.mypay.queryInvoice({ uid, key });
  const { row_data } = await shop.mypay.refundOrder({ uid, key, cost: 50, items: items.slice(0, 1), invoice_state: 6 });
  const allowance = [
    {
      uid: row_data?.refund_uid,
      amount: 50,
      order_detail: [{ SeqNo: 0, ItemName: '甲', Qty: 1, TotalAmount: 50, RateType: 1 }],
    },
  ];
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ state: 6, number, amount: 100, allowance });
  expect(await shop.mypay.queryOrder({ uid, key })).toMatchObject({ invoice_state: 6, invoice_allowance: allowance });
});

test('an invoice of an earlier period is not voided', async () => {
  const { shop, uid, key } = await invoiced();
  await shop.later('60d');
  const back = { uid, key, cost: 50, items: items.slice(0, 1) };
  expect(await refusal(shop.mypay.refundOrder(back))).toContain('跨發票月份無法作廢');
  expect(await shop.mypay.refundOrder({ ...back, invoice_state: 6 })).toMatchObject({ code: 'B200' });
});

test('a refund that waits changes the invoice when it is carried out', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CSTORECODE', ...withInvoice });
  await shop.happens(uid, 'take-ibon-code');
  await shop.happens(uid, 'pay');
  await shop.later('1m');
  await shop.mypay.refundOrder({ uid, key, cost: 100, items });
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ state: 2 });
  await shop.later('1d');
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ state: 4 });
});

test('settling in between loses no invoice', async () => {
  const shop = openShop();
  const { uid, key } = await shop.order({ pfn: 'CREDITCARD', ...withInvoice });
  await shop.happens(uid, 'pay-by-card');
  await shop.happens(uid, 'settle');
  await shop.later('1m');
  expect(await shop.mypay.queryInvoice({ uid, key })).toMatchObject({ prc: '600', state: 2 });
});
