import { inspect } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import {
  type AnswerError,
  type ApiError,
  createMypay,
  type HttpError,
  isAnswerError,
  isApiError,
  isHttpError,
  isUnreadableError,
  type UnreadableError,
} from '../../generated/mypay/client.ts';
import { sealEcpayData } from '../../src/envelopes/ecpay-aes.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from './loopback.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

async function answering(body: string, status = 200, headers: Record<string, string> = {}): Promise<string> {
  server = await loopback((_, response) => response.writeHead(status, headers).end(body));
  return server.url;
}

async function unreadable(promise: Promise<unknown>): Promise<UnreadableError> {
  const error = await rejection(promise);
  if (!isUnreadableError(error)) throw error;
  return error;
}

test('a query answer with a wrong checksum is not believed', async () => {
  const baseUrl = await answering(
    `MerchantID=3002607&MerchantTradeNo=A1&TradeAmt=100&TradeStatus=1&CheckMacValue=${'A'.repeat(64)}`,
  );
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl });
  const error = await unreadable(cashier.queryTradeInfo({ MerchantTradeNo: 'A1' }));
  expect(error.fault).toBe('signature');
  expect(error.raw).toContain('TradeStatus=1');
});

test.each(['', '<html>busy</html>', 'MerchantID=3002607&TradeStatus=1'])(
  'a query answer without a checksum is not believed: %j',
  async (body) => {
    const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: await answering(body) });
    expect(isUnreadableError(await rejection(cashier.queryTradeInfo({ MerchantTradeNo: 'A1' })))).toBe(true);
  },
);

test('a plus and a space in a query answer survive', async () => {
  const { sign } = await import('../../src/envelopes/check-mac-value/sign.ts');
  const fields = {
    MerchantTradeNo: 'A1',
    TradeAmt: '100',
    TradeStatus: '1',
    ItemName: 'C++ 入門 100%',
    PaymentDate: '',
  };
  const text = Object.entries({ ...fields, CheckMacValue: sign(fields, stageCredentials.ecpayCashier, 'sha256') })
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: await answering(text) });
  const answer = await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' });
  expect(answer).toMatchObject({ ItemName: 'C++ 入門 100%', TradeAmt: 100, TradeStatus: '1' });
});

test('a cipher that does not open keeps the raw text and shows no key', async () => {
  const baseUrl = await answering(
    JSON.stringify({
      MerchantID: '2000132',
      TransCode: 1,
      TransMsg: 'ejCk326UnaZWKisg',
      Data: 'AAAAAAAAAAAAAAAAAAAAAA==',
    }),
  );
  const error = await unreadable(
    createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl }).checkLoveCode({ LoveCode: '168001' }),
  );
  expect(error.fault).toBe('cipher');
  expect(error.raw).toContain('AAAAAAAAAAAAAAAAAAAAAA==');
  expect(inspect(error, { depth: 10 })).not.toContain('ejCk326UnaZWKisg');
});

test('TransCode is judged before Data is touched', async () => {
  const baseUrl = await answering(
    JSON.stringify({ MerchantID: '2000132', TransCode: 0, TransMsg: '找不到加密金鑰', Data: 'not base64 at all' }),
  );
  const error = (await rejection(
    createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl }).checkLoveCode({ LoveCode: '168001' }),
  )) as ApiError;
  expect(isApiError(error)).toBe(true);
  expect(error).toMatchObject({ apiCode: '0', apiMessage: '找不到加密金鑰', retryable: false });
});

test.each([
  ['not XML', 'hello'],
  [
    'the malformed sample of the document',
    '<?xml version="1.0" encoding="UTF-8"?>\n<response>\n  <status>OK</status>\n</order>\n  <cust_order_number>12362</cust_order_number>\n</order>\n</response>',
  ],
  ['a document type', '<!DOCTYPE x><response><status>OK</status></response>'],
])('Cat: %s gives a clear error that masks the password', async (_, body) => {
  const baseUrl = await answering(`${body}<!-- CV0100000001 -->`);
  const cat = createCcatCvs({ custId: 'CV9', custPassword: 'CV0100000001', baseUrl });
  const error = await unreadable(cat.queryOrders({ process_code_update_time_begin: '2026-01-01T00:00:00+08:00' }));
  expect(error.fault).toBe('unreadable');
  expect(error.message).toContain('XML');
  expect(inspect(error, { depth: 10 })).not.toContain('CV0100000001');
});

test('Cat: one order is a list, and leading zeros survive', async () => {
  const order =
    '<order><cust_order_number>0007</cust_order_number><order_amount>50</order_amount><st_barcode1>000730619</st_barcode1><process_code>4</process_code><pay_date></pay_date></order>';
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: await answering(`<response><status>OK</status>${order}</response>`),
  });
  const answer = await cat.queryOrders({ process_code_update_time_begin: '2026-01-01T00:00:00+08:00' });
  expect(answer.order).toMatchObject([
    { cust_order_number: '0007', order_amount: 50, st_barcode1: '000730619', pay_date: '' },
  ]);
});

test('Cat: the redirect is read and not followed', async () => {
  const elsewhere = await loopback((_, response) => response.end('followed'));
  const location = `${elsewhere.url}/resp_get.asp?status=OK&order%5Bcust_order_number%5D=21007&order%5Border_amount%5D=50&order%5Bst_barcode1%5D=010110619`;
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: await answering('', 302, { location }),
    now: () => Date.parse('2012-01-01T00:00:00+08:00'),
  });
  const answer = await cat.registerOrderByForm({
    cust_order_number: '21007',
    order_amount: 50,
    expire_date: '2012-01-10T00:00:00+08:00',
    payer_mobile: '0972135010',
    payer_email: 'have@niceday.co',
  });
  expect(answer).toMatchObject({
    status: 'OK',
    order: { cust_order_number: '21007', order_amount: 50, st_barcode1: '010110619' },
  });
  expect(elsewhere.seen).toHaveLength(0);
  await elsewhere.close();
});

test('a redirect where none is expected is an error and is not followed', async () => {
  const elsewhere = await loopback((_, response) => response.end('{"code":"200"}'));
  const mypay = createMypay({
    ...stageCredentials.mypay,
    baseUrl: await answering('', 307, { location: elsewhere.url }),
  });
  const error = (await rejection(mypay.listPaymentMethods({ cost: 100 }))) as HttpError;
  expect(isHttpError(error)).toBe(true);
  expect(error.status).toBe(307);
  expect(elsewhere.seen).toHaveLength(0);
  await elsewhere.close();
});

test('ECPay logistics: a refusal is a typed error with the vendor words', async () => {
  const logistics = createEcpayLogistics({
    ...stageCredentials.ecpayLogistics,
    baseUrl: await answering('0| 找不到加密金鑰，請確認是否有申請開通此物流方式!'),
  });
  const error = (await rejection(logistics.queryLogisticsTradeInfo({ AllPayLogisticsID: '1' }))) as ApiError;
  expect(isApiError(error)).toBe(true);
  expect(error).toMatchObject({
    code: 'api-refused',
    apiCode: '0',
    apiMessage: '找不到加密金鑰，請確認是否有申請開通此物流方式!',
  });
});

test('MyPay: what is not JSON, and what lacks its meaning', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: await answering('<html>maintenance</html>') });
  expect((await unreadable(mypay.listPaymentMethods({ cost: 100 }))).fault).toBe('unreadable');
  await server?.close();
  // A miss echoes the question instead of saying that there is no such order.
  const miss = createMypay({ ...stageCredentials.mypay, baseUrl: await answering('{"uid":"1","key":"k"}') });
  const error = (await rejection(miss.queryOrder({ uid: '1', key: 'k' }))) as ApiError;
  expect(isApiError(error)).toBe(true);
  expect(error.reason).toMatchObject({ code: 'not-found', en: 'nothing fits the question' });
  expect(error.message).toContain('refused with no code (not-found: nothing fits the question)');
  expect(error.outcome).toBe('refused');
  // Another question's echo, or none, is not known to be a miss.
  const broken = (await rejection(miss.queryOrder({ uid: '2', key: 'k' }))) as ApiError;
  expect([isApiError(broken), broken.reason]).toEqual([true, undefined]);
  expect(broken.apiMessage).toContain('prc');
});

test('what is not there has one stable code in every API that says so', async () => {
  const { sign } = await import('../../src/envelopes/check-mac-value/sign.ts');
  const fields = { MerchantTradeNo: 'A1', RtnCode: '10200047', RtnMsg: 'Cant not find the trade data.' };
  const text = Object.entries({ ...fields, CheckMacValue: sign(fields, stageCredentials.ecpayCashier, 'sha256') })
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: await answering(text) });
  expect(await rejection(cashier.queryPaymentInfo({ MerchantTradeNo: 'A1' }))).toMatchObject({
    apiCode: '10200047',
    reason: { code: 'not-found' },
  });
  await server?.close();
  for (const message of ['找不到訂單', '查無資料']) {
    const logistics = createEcpayLogistics({
      ...stageCredentials.ecpayLogistics,
      baseUrl: await answering(`0|${message}`, 500),
    });
    const error = await rejection(logistics.queryLogisticsTradeInfo({ AllPayLogisticsID: '1' }));
    expect(error).toMatchObject({ apiMessage: message, reason: { code: 'not-found' } });
    await server?.close();
  }
});

test('MyPay: numbers and texts come out as the spec types them, unknown fields and values stay', async () => {
  const body = {
    uid: 59665,
    key: 'k',
    prc: '999',
    cost: '10',
    actual_cost: 10,
    redeem: '',
    result_content: '{"PinCode":"LLL1"}',
    brand_new: { a: 1 },
  };
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: await answering(JSON.stringify(body)) });
  const answer = await mypay.queryOrder({ uid: '59665', key: 'k' });
  expect(answer).toMatchObject({
    uid: '59665',
    prc: '999',
    cost: 10,
    actual_cost: 10,
    redeem: '',
    result_content: { PinCode: 'LLL1' },
    brand_new: { a: 1 },
  });
});

test('an answer of the wrong type is an error that masks personal data', async () => {
  const baseUrl = await answering(
    '{"uid":{"no":1},"key":"k-secret","prc":"250","user_id":"王小美","cardno":"493817******0003"}',
  );
  const error = (await rejection(
    createMypay({ ...stageCredentials.mypay, baseUrl }).queryOrder({ uid: '1', key: 'k' }),
  )) as AnswerError;
  expect(isAnswerError(error)).toBe(true);
  expect(error.problems[0]).toMatchObject({ pointer: '/uid', rule: 'type' });
  expect(error.raw).toContain('"prc":"250"');
  for (const hidden of ['k-secret', '493817']) expect(inspect(error, { depth: 10 })).not.toContain(hidden);
});

test.each([
  [301, 'unknown'],
  [302, 'unknown'],
  [307, 'unknown'],
  [400, 'refused'],
  [401, 'refused'],
  [403, 'refused'],
  [404, 'refused'],
  [408, 'unknown'],
  [409, 'unknown'],
  [425, 'unknown'],
  [429, 'unknown'],
  [499, 'unknown'],
  [500, 'unknown'],
  [502, 'unknown'],
  [503, 'unknown'],
  [504, 'unknown'],
] as const)('HTTP %i on a write is an error, never a second try: %s', async (status, outcome) => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: await answering('nothing', status) });
  const error = (await rejection(mypay.refundOrder({ uid: '1', key: 'k', cost: 1 }))) as HttpError;
  expect(isHttpError(error)).toBe(true);
  expect(error).toMatchObject({ status, retryable: false, outcome });
  expect(server?.seen).toHaveLength(1);
});

test.each([
  ['fields', `{"code":"200","msg":"x",${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
  ['items', `{"code":"200","msg":"x","a":[${'1,'.repeat(1_000_000)}1]}`],
  ['levels', `{"code":"200","msg":"x","a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`],
])('JSON of a million %s is too large, and is not read', async (_, text) => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: await answering(text) });
  const error = await unreadable(mypay.queryOrder({ uid: '1', key: '1c943777706d68f757afdb9034213001' }));
  expect(error).toMatchObject({
    fault: 'too-large',
    retryable: false,
    message: expect.stringContaining('the JSON has more than 100000 values'),
  });
});

test('what opens is bounded as well', async () => {
  const data = sealEcpayData(
    { RtnCode: 1, RtnMsg: '', IsExist: 'Y', more: Array(100_000).fill(1) },
    stageCredentials.ecpayEinvoice.hashKey,
    stageCredentials.ecpayEinvoice.hashIv,
  );
  const baseUrl = await answering(JSON.stringify({ MerchantID: '2000132', TransCode: 1, TransMsg: '', Data: data }));
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl });
  expect(await unreadable(einvoice.checkLoveCode({ LoveCode: '168001' }))).toMatchObject({
    fault: 'too-large',
    retryable: false,
  });
});
