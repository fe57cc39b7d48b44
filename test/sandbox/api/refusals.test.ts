import { afterAll, beforeAll, expect, test } from 'vitest';
import { sign } from '../../../src/envelopes/check-mac-value/sign.ts';
import { ecpayAes } from '../../../src/envelopes/ecpay-aes.ts';
import { mypayAes } from '../../../src/envelopes/mypay-aes.ts';
import { createSandbox, type Listener, listen, stageCredentials } from '../../../src/sandbox/index.ts';

let sandbox: Listener;
beforeAll(async () => {
  sandbox = await listen(createSandbox());
});
afterAll(() => sandbox.close());

async function post(path: string, body: string, type = 'application/x-www-form-urlencoded'): Promise<string> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    redirect: 'manual',
  });
  return response.headers.get('location') ?? (await response.text());
}

function signedForm(
  fields: Record<string, string>,
  keys: { hashKey: string; hashIv: string },
  digest: 'sha256' | 'md5',
): string {
  return new URLSearchParams({ ...fields, CheckMacValue: sign(fields, keys, digest) }).toString();
}

const { ecpayCashier, ecpayEinvoice, ecpayLogistics, mypay } = stageCredentials;
const now = String(Math.floor(Date.now() / 1000));

test('ECPay cashier: a wrong checksum, a strange merchant, a wrong field', async () => {
  const query = { MerchantID: '3002607', MerchantTradeNo: 'A1', TimeStamp: now };
  const path = '/Cashier/QueryTradeInfo/V5';
  expect(await post(path, new URLSearchParams({ ...query, CheckMacValue: '0'.repeat(64) }).toString())).toContain(
    'TradeStatus=10200073',
  );
  expect(await post(path, signedForm({ ...query, MerchantID: '999' }, ecpayCashier, 'sha256'))).toContain(
    'TradeStatus=10200074',
  );
  expect(
    await post(path, signedForm({ ...query, MerchantTradeNo: 'not-a-number!' }, ecpayCashier, 'sha256')),
  ).toContain('TradeStatus=10200052');
  expect(await post('/Cashier/AioCheckOut/V5', 'MerchantID=3002607')).toContain('10200073 CheckMacValue Error');
});

test('ECPay logistics: `0|` and the words', async () => {
  expect(await post('/Express/Create', `MerchantID=2000132&CheckMacValue=${'0'.repeat(32)}`)).toBe(
    '0|CheckMacValue驗證錯誤',
  );
  const answer = await post(
    '/Express/Create',
    signedForm({ MerchantID: '2000132', LogisticsType: 'HOME', LogisticsSubType: 'TCAT' }, ecpayLogistics, 'md5'),
  );
  expect(answer).toMatch(/^0\|MerchantTradeDate: 必須填寫$/);
});

test('ECPay e-invoice: TransCode for the envelope, RtnCode for the payload', async () => {
  const question = {
    MerchantID: '2000132',
    RqHeader: { Timestamp: Number(now) },
    Data: { MerchantID: '2000132', LoveCode: '168001' },
  };
  const send = async (text: string): Promise<Record<string, unknown>> =>
    JSON.parse(await post('/B2CInvoice/CheckLoveCode', text, 'application/json')) as Record<string, unknown>;
  expect(await send('not json')).toMatchObject({ TransCode: 0 });
  expect(await send(JSON.stringify({ ...question, Data: 'AAAA' }))).toMatchObject({ TransCode: 4000002, Data: '' });
  expect(
    await send(ecpayAes.seal({ ...question, MerchantID: '1' }, { credentials: ecpayEinvoice, layout: [] })),
  ).toMatchObject({ TransCode: 4000001 });
  const wrong = ecpayAes.seal(
    { ...question, Data: { MerchantID: '2000132', LoveCode: 'x' } },
    { credentials: ecpayEinvoice, layout: [] },
  );
  const opened = ecpayAes.open(JSON.stringify(await send(wrong)), { credentials: ecpayEinvoice, layout: [] }) as {
    Data: { RtnCode: number; RtnMsg: string };
  };
  expect(opened.Data).toMatchObject({ RtnCode: 4000003, RtnMsg: expect.stringContaining('LoveCode') as string });
});

test('Cat: not XML, an unknown command, a wrong password, a missing element', async () => {
  const path = '/cvs/ap_interface.php';
  const xml = (cmd: string, password: string, order: string): string =>
    `<request><header><cmd>${cmd}</cmd><cust_id>CV0100000001</cust_id><cust_password>${password}</cust_password></header><order>${order}</order></request>`;
  const refused = (text: string): string => `<status>ERROR</status><msg>${text}</msg>`;
  expect(await post(path, 'hello', 'text/xml')).toContain(refused('XML 格式錯誤'));
  expect(await post(path, '<!DOCTYPE a [<!ENTITY b "c">]><request/>', 'text/xml')).toContain(refused('XML 格式錯誤'));
  expect(await post(path, `<request>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</request>`, 'text/xml')).toContain(
    '<status>ERROR</status>',
  );
  expect(await post(path, xml('cvs_no_such_thing', 'CV0100000001', ''), 'text/xml')).toContain(
    '<status>ERROR</status>',
  );
  expect(await post(path, xml('cvs_order_regiater', 'wrong', ''), 'text/xml')).toContain(
    refused('使用者登入失敗, 密碼錯誤'),
  );
  const slip = (more: string): Promise<string> =>
    post(
      path,
      xml('cvs_order_regiater', 'CV0100000001', `<cust_order_number>1</cust_order_number>${more}`),
      'text/xml',
    );
  expect(await slip('')).toContain(refused('必須要有節點order_amount'));
  expect(await slip('<order_amount></order_amount>')).toContain(refused('節點 order_amount 不可為空值'));
  expect(await slip('<order_amount>1e2</order_amount>')).toContain(refused('資料錯誤，「代繳金額」必須為數值。'));
  expect(await post(path, xml('cvs_order_regiater', 'x', '').replace('CV0100000001', 'CV9'), 'text/xml')).toContain(
    refused('使用者登入失敗, 使用者不存在'),
  );
  const redirect = await post(path, 'cmd=cvs_order_regiater&cust_id=CV0100000001&cust_password=wrong');
  expect(new URL(redirect).searchParams.get('status')).toBe('ERROR');
});

test('MyPay: a cipher that does not open, an unknown command, a wrong field', async () => {
  const send = async (body: string, type?: string): Promise<unknown> => JSON.parse(await post('/api/init', body, type));
  const terms = { credentials: mypay, layout: [] };
  const body = {
    store_uid: '289151880002',
    service: { service_name: 'api', cmd: 'api/paymentsupportpaymode' },
    encry_data: { store_uid: '289151880002', cost: 100 },
  };
  expect(await send('store_uid=289151880002&service=AAAA&encry_data=AAAA')).toMatchObject({ code: '100' });
  expect(await send(mypayAes.seal(body, { ...terms, credentials: { key: '0'.repeat(32) } }))).toMatchObject({
    code: '100',
  });
  expect(
    await send(mypayAes.seal({ ...body, service: { service_name: 'api', cmd: 'api/nothing' } }, terms)),
  ).toMatchObject({ code: '100' });
  expect(
    await send(mypayAes.seal({ ...body, encry_data: { store_uid: '289151880002', cost: 'much' } }, terms)),
  ).toMatchObject({
    msg: expect.stringContaining('cost') as string,
  });
  // What the vendor's own samples send: amounts as text, and the form as JSON in the Node.js one.
  expect(
    await send(mypayAes.seal({ ...body, encry_data: { store_uid: '289151880002', cost: '100' } }, terms)),
  ).toMatchObject({ code: 'B200' });
  const asJson = JSON.stringify(Object.fromEntries(new URLSearchParams(mypayAes.seal(body, terms))));
  expect(await send(asJson, 'application/json')).toMatchObject({ code: 'B200' });
});

test('what is not an API at all', async () => {
  expect((await fetch(`${sandbox.url}/nothing`)).status).toBe(404);
  expect((await fetch(`${sandbox.url}/api/init`)).status).toBe(405);
  expect((await fetch(`${sandbox.url}/api/init`, { method: 'POST', body: 'x'.repeat(2_000_000) })).status).toBe(413);
});
