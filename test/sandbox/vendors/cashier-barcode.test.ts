import { beforeEach, describe, expect, test } from 'vitest';
import { createEcpayCashier, type EcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { checkCharacters } from '../../../src/barcode/check-characters.ts';
import { slipHtml } from '../../../src/barcode/slip.ts';
import { openEcpayData, sealEcpayData } from '../../../src/envelopes/ecpay-aes.ts';
import { createSandbox, type MerchantGiven, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';

const start = Date.parse('2026-08-01T09:20:00+08:00');
const stage = stageCredentials.ecpayCashier;
const other = { merchantId: '7000001', hashKey: 'S3cretS3cretS3cr', hashIv: '0therK3yOtherK3y' };
const platform = { ...other, merchantId: '7000002', platformId: '7999999' };

let sandbox: Sandbox;
let sent: string[];

beforeEach(() => {
  sent = [];
  sandbox = createSandbox({ now: () => start, merchants: { 'ecpay-cashier': [other, platform] } });
});

function clientOf(credentials: MerchantGiven): EcpayCashier {
  return createEcpayCashier({
    ...(credentials as typeof stage),
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => {
      sent.push(String(init.body));
      return sandbox(new Request(url, init));
    },
    now: () => sandbox.clock.now(),
  });
}

/** The payment code of an order of NT$150, as the shopper's browser gets it. */
async function codeOf(cashier: EcpayCashier, number: string, more: object = {}): Promise<string> {
  const form = cashier.createCvsOrder({
    MerchantTradeNo: number,
    TotalAmount: 150,
    TradeDesc: 'test',
    ItemName: 'tea',
    ReturnURL: 'https://shop.example/paid',
    ...more,
  });
  await sandbox(new Request(form.action, { method: 'POST', body: new URLSearchParams(form.fields) }));
  const { PaymentNo = '' } = await cashier.queryPaymentInfo({ MerchantTradeNo: number });
  return PaymentNo;
}

/** A question of our own making, with whatever is wrong with it. */
async function raw(content: { data: unknown; outer?: object; keys?: typeof stage; late?: number }): Promise<object> {
  const { data, outer = {}, keys = stage, late = 0 } = content;
  const body = {
    MerchantID: stage.merchantId,
    RqHeader: { Timestamp: Math.floor(sandbox.clock.now() / 1000) - late },
    Data: sealEcpayData(data, keys.hashKey, keys.hashIv),
    ...outer,
  };
  const response = await sandbox(
    new Request('http://sandbox.invalid/1.0.0/Cashier/QueryCVSBarcode', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  expect(response.status).toBe(200);
  const { Data, ...answer } = (await response.json()) as { Data: string };
  return Data === '' ? answer : { ...answer, Data: openEcpayData(Data, stage.hashKey, stage.hashIv) };
}

describe('the barcode of an order', () => {
  test.each([
    ['Family', '150801KKS', /^00LLL26\d{9}$/, '0930'],
    ['Hilife', '150801MEM', /^00LLL26\d{9}$/, '0801'],
  ] as const)('%s: the recorded shapes, with the check characters', async (CVSType, first, second, begin) => {
    const cashier = clientOf(stage);
    const PaymentNo = await codeOf(cashier, 'B1');
    const answer = await cashier.queryCvsBarcode({ PaymentNo, CVSType });
    const { Barcode1, Barcode2, Barcode3, ExpireDate } = answer.CVSInfo;
    expect(answer).toMatchObject({ RtnCode: 1, RtnMsg: '成功', PlatformID: '', MerchantID: '3002607', PaymentNo });
    expect(Barcode1).toBe(first);
    expect(Barcode2).toMatch(second);
    expect(Barcode2.slice(2)).toBe(PaymentNo);
    expect(Barcode3).toMatch(new RegExp(`^${begin}[0-9AB][0-9XY]000000150$`));
    expect(Barcode3.slice(4, 6)).toBe(checkCharacters(Barcode1, Barcode2, Barcode3));
    expect(ExpireDate).toBe('2026/08/08 09:20:00');
  });

  test('ibon: segments of the recorded lengths that end with the amount', async () => {
    const cashier = clientOf(stage);
    const { CVSInfo } = await cashier.queryCvsBarcode({ PaymentNo: await codeOf(cashier, 'B1'), CVSType: 'iBon' });
    expect(CVSInfo.Barcode1).toBe('1508015G8');
    expect(CVSInfo.Barcode2).toMatch(/^[0-9A-Z]{16}$/);
    expect(CVSInfo.Barcode3).toMatch(/^\d{8}0000150$/);
  });

  test.each(['iBon', 'Family', 'Hilife'] as const)('%s: is drawn on a slip', async (CVSType) => {
    const cashier = clientOf(stage);
    const { CVSInfo } = await cashier.queryCvsBarcode({ PaymentNo: await codeOf(cashier, 'B1'), CVSType });
    const { Barcode1, Barcode2, Barcode3, ExpireDate = '' } = CVSInfo;
    const page = slipHtml({ payee: 'tea', amount: 150, due: ExpireDate, barcodes: [Barcode1, Barcode2, Barcode3] });
    expect(page.match(/<svg/g)).toHaveLength(3);
    for (const segment of [Barcode1, Barcode2, Barcode3]) expect(page).toContain(segment);
  });

  test('is another one after ten minutes, until the deadline of the order', async () => {
    const cashier = clientOf(stage);
    const PaymentNo = await codeOf(cashier, 'B1', { StoreExpireDate: 30 });
    const family = async (): Promise<string> =>
      (await cashier.queryCvsBarcode({ PaymentNo, CVSType: 'Family' })).CVSInfo.Barcode3;
    const first = await family();
    expect(await family()).toBe(first);
    await sandbox.clock.advance('10m');
    expect(await family()).not.toBe(first);
    await sandbox.clock.advance('21m');
    await expect(family()).rejects.toMatchObject({
      code: 'api-refused',
      apiCode: '10200047',
      reason: { code: 'not-found' },
    });
  });

  test('is not to be had once it is paid, nor of a code that nobody has, nor by another merchant', async () => {
    const cashier = clientOf(stage);
    const PaymentNo = await codeOf(cashier, 'B1');
    const question = { PaymentNo, CVSType: 'Hilife' } as const;
    const refused = { code: 'api-refused', apiCode: '10200047', apiMessage: 'Cant not find the trade data.' };
    await expect(clientOf(other).queryCvsBarcode(question)).rejects.toMatchObject(refused);
    await expect(cashier.queryCvsBarcode({ ...question, PaymentNo: 'LLL00000000009' })).rejects.toMatchObject(refused);
    expect((await cashier.queryCvsBarcode(question)).RtnCode).toBe(1);
    sandbox.transition('B1', 'pay');
    await expect(cashier.queryCvsBarcode(question)).rejects.toMatchObject(refused);
  });

  test('the recorded one can be asked about, though nobody has ordered it', async () => {
    const { CVSInfo } = await clientOf(stage).queryCvsBarcode({ PaymentNo: 'LLL26213917414', CVSType: 'Hilife' });
    expect(CVSInfo.Barcode3).toBe('080178000000150');
  });
});

describe('a shop that is bound to a platform', () => {
  test('is named in Data, and the platform outside of it', async () => {
    const cashier = clientOf(platform);
    const PaymentNo = await codeOf(cashier, 'B1');
    const answer = await cashier.queryCvsBarcode({ PaymentNo, CVSType: 'Family' });
    expect(answer).toMatchObject({ RtnCode: 1, PlatformID: '7999999', MerchantID: '7000002', PaymentNo });
    const outer = JSON.parse(sent.at(-1) ?? '') as { MerchantID: string; Data: string };
    expect(outer.MerchantID).toBe('7999999');
    expect(openEcpayData(outer.Data, platform.hashKey, platform.hashIv)).toEqual({
      PlatformID: '7999999',
      MerchantID: '7000002',
      PaymentNo,
      CVSType: 'Family',
    });
  });

  test('an ordinary shop is named in both', async () => {
    await clientOf(stage).queryCvsBarcode({ PaymentNo: 'LLL26213917414', CVSType: 'Family' });
    const outer = JSON.parse(sent.at(-1) ?? '') as { MerchantID: string; RqHeader: object; Data: string };
    expect(outer).toEqual({
      MerchantID: '3002607',
      RqHeader: { Timestamp: start / 1000 },
      Data: expect.any(String) as string,
    });
    expect(openEcpayData(outer.Data, stage.hashKey, stage.hashIv)).not.toHaveProperty('PlatformID');
  });
});

describe('a question that is wrong', () => {
  const question = { MerchantID: stage.merchantId, PaymentNo: 'LLL26213917414', CVSType: 'Family' };

  test('is answered where nothing is', async () => {
    expect(await raw({ data: question })).toMatchObject({ TransCode: 1, Data: { RtnCode: 1 } });
    expect(await raw({ data: question, late: 540 })).toMatchObject({ TransCode: 1 });
  });

  test('MerchantID in Data is missing, or is another one', async () => {
    const { MerchantID: _, ...without } = question;
    expect(await raw({ data: without })).toMatchObject({ TransCode: 1, Data: { RtnCode: 5000220 } });
    expect(await raw({ data: { ...question, MerchantID: '7000001' } })).toMatchObject({
      TransCode: 1,
      Data: { RtnCode: 5000261 },
    });
  });

  test.each(['CVS', 'OK', 'IBON', 'ibon', ''])('no barcode is made for the chain %j', async (CVSType) => {
    expect(await raw({ data: { ...question, CVSType } })).toMatchObject({ TransCode: 1, Data: { RtnCode: 0 } });
  });

  test('other keys, an unknown merchant, a moment too long ago', async () => {
    expect(await raw({ data: question, keys: other })).toMatchObject({ TransCode: 110 });
    expect(await raw({ data: question, outer: { MerchantID: '1' } })).toMatchObject({ TransCode: 110 });
    expect(await raw({ data: question, late: 660 })).toMatchObject({ TransCode: 0 });
  });

  test('the client refuses it before it is sent', async () => {
    const cashier = clientOf(stage);
    const wrong = { PaymentNo: 'LLL262139174140', CVSType: 'IBON' };
    await expect(cashier.queryCvsBarcode(wrong as never)).rejects.toMatchObject({
      code: 'payload-invalid',
      problems: [{ pointer: '/PaymentNo' }, { pointer: '/CVSType' }],
    });
    expect(sent).toEqual([]);
  });
});
