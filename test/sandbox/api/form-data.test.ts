import { afterAll, beforeAll, expect, test } from 'vitest';
import { sign } from '../../../src/envelopes/check-mac-value/sign.ts';
import { mypayAes } from '../../../src/envelopes/mypay-aes.ts';
import { createSandbox, type Listener, listen, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';

/**
 * ECPay's own PHP SDK posts each signed request by curl with an array, as `multipart/form-data` (ECPay's stage as recorded).
 */
let sandbox: Sandbox;
let listener: Listener;

beforeAll(async () => {
  sandbox = createSandbox();
  listener = await listen(sandbox);
});
afterAll(async () => {
  await listener.close();
  sandbox.close();
});

const { ecpayCashier, ecpayLogistics, mypay } = stageCredentials;
type Fields = Readonly<Record<string, string>>;
const signed = (fields: Fields, keys: typeof ecpayCashier, digest: 'sha256' | 'md5'): Fields => ({
  ...fields,
  CheckMacValue: sign(fields, keys, digest),
});

const now = (): string => formatTime('yyyy/MM/dd HH:mm:ss', Date.now()) as string;
const order = (number: string): Fields => ({
  MerchantID: '3002607',
  MerchantTradeNo: number,
  MerchantTradeDate: now(),
  PaymentType: 'aio',
  TotalAmount: '100',
  TradeDesc: '測試 a+b&c=d',
  ItemName: '書 100 TWD x 1#杯子',
  ReturnURL: `${listener.url}/nowhere`,
  ChoosePayment: 'CVS',
  EncryptType: '1',
});

function multipart(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const post = (path: string, body: string | FormData | URLSearchParams, headers: Fields = {}): Promise<Response> =>
  fetch(`${listener.url}${path}`, { method: 'POST', body, headers });

test('an order, its query, a parcel and a query that are posted as multipart/form-data are taken', async () => {
  const page = await post('/Cashier/AioCheckOut/V5', multipart(signed(order('Multi1'), ecpayCashier, 'sha256')));
  expect(await page.text()).toContain('LLL');
  const requested = { MerchantID: '3002607', MerchantTradeNo: 'Multi1', TimeStamp: `${Math.floor(Date.now() / 1000)}` };
  const answer = await post('/Cashier/QueryTradeInfo/V5', multipart(signed(requested, ecpayCashier, 'sha256')));
  expect(Object.fromEntries(new URLSearchParams(await answer.text()))).toMatchObject({
    TradeStatus: '0',
    ItemName: '書 100 TWD x 1#杯子',
  });
  const unknown = { MerchantID: '2000132', AllPayLogisticsID: '1', TimeStamp: requested.TimeStamp };
  const query = '/Helper/QueryLogisticsTradeInfo/V5';
  const [one, other] = await Promise.all([
    post(query, multipart(signed(unknown, ecpayLogistics, 'md5'))).then((response) => response.text()),
    post(query, new URLSearchParams(signed(unknown, ecpayLogistics, 'md5'))).then((response) => response.text()),
  ]);
  expect(one).toBe(other);
});

test('an encrypted form is read so too', async () => {
  const terms = { credentials: mypay, layout: [] };
  const sealed = mypayAes.seal(
    {
      store_uid: mypay.storeUid,
      service: { service_name: 'api', cmd: 'api/queryorder' },
      encry_data: { uid: '34799', key: 'x' },
    },
    terms,
  );
  const response = await post('/api/init', multipart(Object.fromEntries(new URLSearchParams(sealed))));
  const json = await post('/api/init', new URLSearchParams(sealed));
  expect(await response.text()).toBe(await json.text());
});

test('its fields are bounded as those of any form are', async () => {
  const many = multipart(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`F${index}`, 'MerchantID'])));
  const response = await post('/Cashier/QueryTradeInfo/V5', many);
  expect(new URLSearchParams(await response.text()).get('TradeStatus')).toMatch(/^102000/);
  const twice = multipart(signed(order('Multi2'), ecpayCashier, 'sha256'));
  twice.append('TotalAmount', '1');
  expect(await (await post('/Cashier/AioCheckOut/V5', twice)).text()).not.toContain('LLL');
  expect((await post('/Cashier/AioCheckOut/V5', multipart({ A: 'x'.repeat(1024 * 1024) }))).status).toBe(413);
});

test('a file is none of its fields', async () => {
  const data = multipart(signed(order('Multi3'), ecpayCashier, 'sha256'));
  data.append('Attachment', new Blob(['x'], { type: 'text/plain' }), 'x.txt');
  expect(await (await post('/Cashier/AioCheckOut/V5', data)).text()).toContain('LLL');
  const instead = multipart(signed(order('Multi4'), ecpayCashier, 'sha256'));
  instead.delete('ItemName');
  instead.append('ItemName', new Blob(['書']), 'x.txt');
  expect(await (await post('/Cashier/AioCheckOut/V5', instead)).text()).toContain('10200073');
  expect(sandbox.order('Multi4')).toBeUndefined();
});

test.each([
  ['without a boundary', 'multipart/form-data'],
  ['with another boundary', 'multipart/form-data; boundary=other'],
])('one %s is refused as the vendor refuses, and nothing comes of it', async (_, type) => {
  const fields = signed(order('Multi5'), ecpayCashier, 'sha256');
  const body = new Response(multipart(fields));
  const response = await post('/Cashier/AioCheckOut/V5', await body.text(), { 'content-type': type });
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('10200073')]);
  expect(sandbox.order('Multi5')).toBeUndefined();
});
