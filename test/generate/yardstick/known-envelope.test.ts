import { expect, test } from 'vitest';
import { complaints } from './compile.ts';
import { Shop } from './shop.ts';

/** An operation behind an envelope that its document uses already. */

const cvs = {
  MerchantTradeDate: '2026/01/01 09:08:07',
  TotalAmount: 80,
  TradeDesc: 'yardstick',
  ItemName: 'tea',
  ReturnURL: 'http://merchant.invalid/told',
};

test('behind ecpay-aes', async () => {
  const shop = await Shop.of('ecpay-einvoice');
  const question = { CompanyNumber: '97025978', Kind: 'A' };
  const answer = { RtnCode: 1, RtnMsg: '', CompanyName: '綠界科技' };
  expect(await shop.call('checkCompanyName', question)).toEqual(answer);
  expect(shop.requests[0]?.url).toBe('http://sandbox.invalid/B2CInvoice/CheckCompanyName');
  expect(shop.requests[0]?.text).toMatch(/^\{"MerchantID":"2000132",.*"Data":"[\w+/]+=*"\}$/);
  expect(shop.answers[0]).toMatch(/^\{"TransCode":1,"TransMsg":"","Data":"[\w+/]+=*"\}$/);
  expect(await shop.fetch.POST('/B2CInvoice/CheckCompanyName', { body: question })).toMatchObject({ data: answer });
  const unknown = shop.call('checkCompanyName', { ...question, CompanyNumber: '00000000' });
  await expect(unknown).rejects.toMatchObject({ code: 'api-refused', apiCode: '7' });
  await expect(shop.call('checkCompanyName', { CompanyNumber: '1', Kind: 'C', Kin: 'A' })).rejects.toMatchObject({
    problems: [
      { pointer: '/Kin', rule: 'additionalProperties' },
      { pointer: '/CompanyNumber', rule: 'pattern' },
      { pointer: '/Kind', rule: 'enum' },
    ],
  });
});

test('behind mypay-aes', async () => {
  const shop = await Shop.of('mypay');
  const known = await shop.call('queryBalance', { currency: 'TWD', day: '20260101' });
  expect(known).toEqual({ code: 'B200', msg: '執行成功', balance: 1200 });
  expect(shop.requests[0]?.url).toBe('http://sandbox.invalid/api/init');
  expect(shop.requests[0]?.text).toMatch(/^store_uid=289151880002&service=[^&]+&encry_data=[^&]+$/);
  const closed = shop.call('queryBalance', { currency: 'TWD', day: '19990101' });
  await expect(closed).rejects.toMatchObject({ code: 'api-refused', apiCode: 'B500', apiMessage: '執行失敗' });
  const wrong = shop.call('queryBalance', { currency: 'TWD', day: '2026-01-01' });
  await expect(wrong).rejects.toMatchObject({ problems: [{ pointer: '/day' }] });
});

test('behind check-mac-value, answered by raw-pairs', async () => {
  const shop = await Shop.of('ecpay-cashier');
  const answer = { MerchantID: '3002607', MerchantTradeNo: 'A1', RtnCode: 1, RtnMsg: 'a+b c', Refunded: 50 };
  expect(await shop.call('queryRefundInfo', { MerchantTradeNo: 'A1', Status: '1' })).toEqual(answer);
  expect(shop.requests[0]?.text).toMatch(/CheckMacValue=[0-9A-F]{64}/);
  const unknown = shop.call('queryRefundInfo', { MerchantTradeNo: 'nothing', Status: '1' });
  await expect(unknown).rejects.toMatchObject({ code: 'api-refused', apiCode: '10200047' });
});

test('behind ccat-xml', async () => {
  const shop = await Shop.of('ccat-cvs');
  const slips = [{ cust_order_number: '007' }, { cust_order_number: 'A&B' }];
  const withdrawn = await shop.call('cancelOrder', { slip: slips, reason: 'shop' });
  expect(withdrawn).toEqual({ status: 'OK', slip: [{ cust_order_number: '007', amount: 50 }] });
  expect(shop.requests[0]?.text).toMatch(/^<\?xml/);
  expect(shop.requests[0]?.text).toContain(
    '<slip><cust_order_number>007</cust_order_number></slip><slip><cust_order_number>A&amp;B</cust_order_number></slip>',
  );
  const paid = shop.call('cancelOrder', { slip: [{ cust_order_number: '8' }], reason: 'shopper' });
  await expect(paid).rejects.toMatchObject({ code: 'api-refused', apiCode: 'ERROR', apiMessage: '已繳費' });
});

test('with a life: it moves an order, says so, and is refused where the move does not fit', async () => {
  const shop = await Shop.of('ecpay-cashier');
  for (const number of ['V1', 'V2']) {
    await shop.browse(shop.form('createCvsOrder', { ...cvs, MerchantTradeNo: number }));
  }
  const statusOf = async (number: string): Promise<unknown> =>
    (await shop.call('queryTradeInfo', { MerchantTradeNo: number }))['TradeStatus'];
  shop.sandbox.transition('V2', 'pay');
  await shop.sandbox.settled();
  shop.deliveries.length = 0;

  expect(await statusOf('V1')).toBe('0');
  const voided = await shop.call('voidOrder', { MerchantTradeNo: 'V1', Reason: 'sold out' });
  expect(voided).toMatchObject({ MerchantTradeNo: 'V1', RtnCode: 1, TradeAmt: 80, VoidReason: 'sold out' });
  expect(voided['TradeNo']).toMatch(/^\d{16,20}$/);
  await shop.sandbox.settled();
  expect(shop.deliveries.map(({ text }) => text)).toEqual([
    expect.stringMatching(/MerchantTradeNo=V1&.*RtnCode=10200199&RtnMsg=withdrawn/),
  ]);
  expect(await statusOf('V1')).toBe('10200095');

  for (const [number, code, words] of [
    ['V1', '10200199', 'cannot be withdrawn'],
    ['V2', '10200199', 'cannot be withdrawn'],
    ['V3', '10200047', 'no such order'],
  ]) {
    const refused = shop.call('voidOrder', { MerchantTradeNo: number, Reason: 'late' });
    const answer = { MerchantTradeNo: number };
    await expect(refused).rejects.toMatchObject({ code: 'api-refused', apiCode: code, apiMessage: words, answer });
  }
  expect(await statusOf('V2')).toBe('1');
});

test('the new operations are typed: right uses compile, and wrong ones do not', () => {
  const program = `import type { CcatCvs } from './generated/ccat-cvs/client.ts';
import type { EcpayCashier } from './generated/ecpay-cashier/client.ts';
import type { EcpayEinvoice } from './generated/ecpay-einvoice/client.ts';
import type { Mypay } from './generated/mypay/client.ts';

export async function right(einvoice: EcpayEinvoice, mypay: Mypay, cashier: EcpayCashier, cat: CcatCvs) {
  const company = await einvoice.checkCompanyName({ CompanyNumber: '97025978', Kind: 'A' });
  const { data } = await einvoice.fetch.POST('/B2CInvoice/CheckCompanyName', { body: { CompanyNumber: '97025978', Kind: 'B' } });
  const balance = await mypay.queryBalance({ currency: 'TWD', day: '20260101' });
  const refund = await cashier.queryRefundInfo({ MerchantTradeNo: 'A1', Status: '1', TimeStamp: 1 });
  const withdrawn = await cat.cancelOrder({ slip: [{ cust_order_number: '7' }], reason: 'shop' });
  const voided = await cashier.voidOrder({ MerchantTradeNo: 'A1', Reason: 'sold out' });
  const text: string | undefined = company.CompanyName;
  const money: number | undefined = balance.balance;
  return [text, money, data?.CompanyName, refund.Refunded, voided.VoidReason, withdrawn.slip?.[0]?.amount];
}

export async function wrong(einvoice: EcpayEinvoice, mypay: Mypay, cashier: EcpayCashier, cat: CcatCvs) {
  // @ts-expect-error: no such kind
  await einvoice.checkCompanyName({ CompanyNumber: '97025978', Kind: 'C' });
  // @ts-expect-error: the day is missing
  await mypay.queryBalance({ currency: 'TWD' });
  // @ts-expect-error: no such field
  await cashier.queryRefundInfo({ MerchantTradeNo: 'A1', Status: '1', Stat: '1' });
  // @ts-expect-error: the client fills it in
  await cashier.queryRefundInfo({ MerchantTradeNo: 'A1', Status: '1', MerchantID: '3002607' });
  // @ts-expect-error: a number is not text
  await cat.cancelOrder({ slip: [{ cust_order_number: 7 }], reason: 'shop' });
  // @ts-expect-error: the answer has no such field
  (await cat.cancelOrder({ slip: [{ cust_order_number: '7' }], reason: 'shop' })).amount;
}
`;
  expect(complaints('known-envelope', program)).toEqual([]);
  expect(complaints('known-envelope', program.replace(/ *\/\/ @ts-expect-error.*\n/, ''))).toEqual([
    expect.stringMatching(/^Type '"C"' is not assignable to type '"(?:A" \| "B|B" \| "A)"'/),
  ]);
});
