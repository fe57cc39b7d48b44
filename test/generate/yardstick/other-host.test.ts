import { expect, test } from 'vitest';
import { complaints } from './compile.ts';
import { Shop } from './shop.ts';

/**
 * An operation behind an envelope that its document did not use before, on another host: `queryCvsBarcode` of ECPay's
 * cashier.
 */

const order = { TotalAmount: 150, TradeDesc: 'tea', ItemName: 'tea', ReturnURL: 'http://merchant.invalid/paid' };
const anyCode = { PaymentNo: 'LLL26213917414', CVSType: 'iBon' };

/** A shop with an order that has a payment code. */
async function shopWithCode(number: string): Promise<{ shop: Shop; code: unknown }> {
  const shop = await Shop.of('ecpay-cashier');
  await shop.browse(shop.form('createCvsOrder', { ...order, MerchantTradeNo: number }));
  const { PaymentNo } = await shop.call('queryPaymentInfo', { MerchantTradeNo: number });
  shop.requests.length = 0;
  return { shop, code: PaymentNo };
}

test('asks for the barcode of an order, chain by chain', async () => {
  const { shop, code } = await shopWithCode('B1');
  const family = await shop.call('queryCvsBarcode', { PaymentNo: code, CVSType: 'Family' });
  expect(family).toMatchObject({
    RtnCode: 1,
    PaymentNo: code,
    CVSInfo: { Barcode1: '150801KKS', ExpireDate: expect.stringMatching(/^20\d\d\/\d\d\/\d\d /) },
  });
  expect(family).not.toMatchObject({ CVSInfo: { ExpireDate: '2026/08/08 09:18:09' } });
  const ibon = await shop.call('queryCvsBarcode', { PaymentNo: code, CVSType: 'iBon' });
  expect(ibon).toMatchObject({ CVSInfo: { Barcode1: '1508015G8' } });
  expect(shop.requests[0]).toMatchObject({ type: 'application/json' });
  expect(shop.requests[0]?.text).toMatch(
    /^\{"MerchantID":"3002607","RqHeader":\{"Timestamp":\d{10}\},"Data":"[\w+/]+=*"\}$/,
  );
});

test('is called by its path, too', async () => {
  const { shop, code } = await shopWithCode('B2');
  const { data, response } = await shop.fetch.POST('/1.0.0/Cashier/QueryCVSBarcode', {
    body: { PaymentNo: code, CVSType: 'Family' },
  });
  expect(data).toMatchObject({ RtnCode: 1, PaymentNo: code });
  expect(response.status).toBe(200);
});

test('goes to its own host in each environment, and its neighbours to theirs', async () => {
  const shop = await Shop.of('ecpay-cashier');
  expect(await shop.hostIn('stage', 'queryCvsBarcode', anyCode)).toBe('https://ecpayment-stage.ecpay.com.tw');
  expect(await shop.hostIn('production', 'queryCvsBarcode', anyCode)).toBe('https://ecpayment.ecpay.com.tw');
  expect(await shop.hostIn('stage', 'queryTradeInfo', { MerchantTradeNo: 'A1' })).toBe(
    'https://payment-stage.ecpay.com.tw',
  );
  expect(await shop.hostIn('production', 'queryTradeInfo', { MerchantTradeNo: 'A1' })).toBe(
    'https://payment.ecpay.com.tw',
  );
  await shop.call('queryCvsBarcode', anyCode);
  await shop.call('queryTradeInfo', { MerchantTradeNo: 'nulltrade' });
  expect(shop.requests.map(({ url }) => url)).toEqual([
    'http://sandbox.invalid/1.0.0/Cashier/QueryCVSBarcode',
    'http://sandbox.invalid/Cashier/QueryTradeInfo/V5',
  ]);
});

test('is refused inside of the cipher and outside of it', async () => {
  const { shop, code } = await shopWithCode('B3');
  const question = { PaymentNo: code, CVSType: 'Hilife' };
  const unknown = shop.call('queryCvsBarcode', { ...question, PaymentNo: 'LLL00000000000' });
  await expect(unknown).rejects.toMatchObject({ code: 'api-refused', apiCode: '10000185' });
  const forged = shop.call('queryCvsBarcode', question, { hashKey: 'another16letters' });
  await expect(forged).rejects.toMatchObject({ code: 'api-refused', apiCode: '110', apiMessage: 'Data decrypt fail' });
  const stranger = shop.call('queryCvsBarcode', question, { merchantId: '1' });
  await expect(stranger).rejects.toMatchObject({
    code: 'api-refused',
    apiCode: '110',
    apiMessage: 'MerchantID not found',
  });
  shop.sandbox.transition('B3', 'pay');
  await expect(shop.call('queryCvsBarcode', question)).rejects.toMatchObject({
    code: 'api-refused',
    apiCode: '10300066',
  });
});

test('is validated before anything is sent', async () => {
  const shop = await Shop.of('ecpay-cashier');
  const wrong = shop.call('queryCvsBarcode', { PaymentNo: 'LLL26213917414', CVSType: 'OK' });
  await expect(wrong).rejects.toMatchObject({
    code: 'payload-invalid',
    problems: [{ pointer: '/CVSType', rule: 'enum' }],
  });
  expect(shop.requests).toEqual([]);
});

test('is typed', () => {
  const program = `import type { EcpayCashier } from './generated/ecpay-cashier/client.ts';

export async function right(cashier: EcpayCashier) {
  const { CVSInfo } = await cashier.queryCvsBarcode({ PaymentNo: 'LLL1', CVSType: 'Hilife' });
  const { data, error } = await cashier.fetch.POST('/1.0.0/Cashier/QueryCVSBarcode', { body: { PaymentNo: 'LLL1', CVSType: 'iBon' } });
  const segment: string | undefined = CVSInfo?.Barcode1;
  return [segment, data?.CVSInfo?.Barcode3, error?.code];
}

export async function wrong(cashier: EcpayCashier) {
  // @ts-expect-error: no such chain
  await cashier.queryCvsBarcode({ PaymentNo: 'LLL1', CVSType: 'IBON' });
  // @ts-expect-error: the client fills it in
  await cashier.queryCvsBarcode({ PaymentNo: 'LLL1', CVSType: 'iBon', MerchantID: '3002607' });
  // @ts-expect-error: the envelope is the client's
  await cashier.queryCvsBarcode({ Data: { PaymentNo: 'LLL1', CVSType: 'iBon' } });
}
`;
  expect(complaints('other-host', program)).toEqual([]);
});
