import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier, isDeliveryError } from '../../generated/ecpay-cashier/client.ts';
import {
  type ApiError,
  createEcpayEinvoice,
  isDeadlineError,
  isPayloadError,
  isTransportError,
} from '../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay } from '../../generated/mypay/client.ts';
import { createSandbox, type Listener, listen, stageCredentials } from '../../src/sandbox/index.ts';
import { rejection } from './loopback.ts';

let sandbox: Listener;
beforeAll(async () => {
  sandbox = await listen(createSandbox());
});
afterAll(() => sandbox.close());

test('the openapi-fetch client takes the payload and gives the payload', async () => {
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: sandbox.url });
  const { data, error, response } = await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', {
    body: { LoveCode: '168001' },
  });
  expect(error).toBeUndefined();
  expect(response.status).toBe(200);
  expect(data?.IsExist).toBe('Y');
});

test("a refusal is `error`, in the API's own code (RtnCode 9000001) as in its envelope, with the vendor's own response", async () => {
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: sandbox.url });
  const refused = await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '9999999' } });
  expect(refused.data).toBeUndefined();
  expect(refused.error).toMatchObject({ code: 'api-refused', apiCode: '9000001', operation: 'checkLoveCode' });
  expect(refused.response.headers.get('x-sandbox-operation')).toBe('checkLoveCode');
  const stranger = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, merchantId: '1', baseUrl: sandbox.url });
  const { data, error, response } = await stranger.fetch.POST('/B2CInvoice/CheckLoveCode', {
    body: { LoveCode: '168001' },
  });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 'api-refused', apiCode: '4000001', apiMessage: 'MerchantID not found' });
  expect(response.status).toBe(200);
});

test('a MyPay B500 is `error`, and the method throws the same', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: sandbox.url });
  const payload = { uid: '404', key: 'k', cost: 1 };
  const { error } = await mypay.fetch.POST('/api/init#api/refund', { body: payload });
  expect(error).toMatchObject({ code: 'api-refused', apiCode: 'B500' });
  const thrown = (await rejection(mypay.refundOrder(payload))) as ApiError;
  expect(error?.toString()).toBe(thrown.toString());
});

test('operations that share a URL are told apart, and a GET takes its query', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: sandbox.url });
  expect((await mypay.fetch.POST('/api/init#api/paymentsupportpaymode', { body: { cost: 100 } })).data).toMatchObject({
    code: 'B200',
  });
  expect((await mypay.fetch.POST('/api/init#api/refundcancel', { body: { uid: '9', key: 'k' } })).error).toMatchObject({
    operation: 'cancelRefund',
    apiCode: 'B500',
  });
  const cat = createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl: sandbox.url });
  const query = {
    cust_order_number: '12362',
    order_amount: 80,
    ibon_shopid: 'CCAT',
    ibon_code: '121100000594',
  } as const;
  expect((await cat.fetch.GET('/cvs/ap_ibon_update.php', { params: { query } })).data).toMatchObject({
    status: 'OK',
    order: [{ order_amount: 80 }],
  });
});

test('a refusal by a wrong key is `error`', async () => {
  const stranger = createEcpayLogistics({
    ...stageCredentials.ecpayLogistics,
    hashKey: '0000000000000000',
    baseUrl: sandbox.url,
  });
  const { error, data } = await stranger.fetch.POST('/Helper/QueryLogisticsTradeInfo/V5', {
    body: { AllPayLogisticsID: '1' },
  });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 'api-refused', apiMessage: 'CheckMacValue驗證錯誤' });
});

test('a wrong payload, a dead host, a deadline and what only a browser sends are `error`, with no response', async () => {
  const einvoice = createEcpayEinvoice({
    ...stageCredentials.ecpayEinvoice,
    baseUrl: 'http://127.0.0.1:9',
    retries: 0,
  });
  const wrong = await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: 'x' } });
  expect(isPayloadError(wrong.error)).toBe(true);
  expect(wrong.response.type).toBe('error');
  expect(
    isTransportError((await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } })).error),
  ).toBe(true);
  const hanging = createEcpayEinvoice({
    ...stageCredentials.ecpayEinvoice,
    baseUrl: sandbox.url,
    timeout: 20,
    fetch: (_url, { signal }) => hangUntil(signal),
  });
  expect(
    isDeadlineError((await hanging.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } })).error),
  ).toBe(true);
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: sandbox.url });
  // @ts-expect-error the shopper's browser sends this form
  expect(isDeliveryError((await cashier.fetch.POST('/Cashier/AioCheckOut/V5', { body: {} })).error)).toBe(true);
  // @ts-expect-error there is no such path
  expect(isDeliveryError((await cashier.fetch.POST('/nowhere', { body: {} })).error)).toBe(true);
  // @ts-expect-error a payload that is missing is validated like any other
  expect(isPayloadError((await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', {})).error)).toBe(true);
});

test('nothing goes out that was not sealed: middleware may add headers and cannot change the text', async () => {
  const sent: { url: string; headers: Headers; body: unknown }[] = [];
  const einvoice = createEcpayEinvoice({
    ...stageCredentials.ecpayEinvoice,
    environment: 'stage',
    fetch: async (url, init) => {
      sent.push({ url, headers: new Headers(init.headers), body: init.body });
      return new Response('{}');
    },
  });
  einvoice.fetch.use({
    onRequest: ({ request }) => {
      request.headers.set('x-trace', '7');
      return new Request('https://elsewhere.example/', {
        method: 'POST',
        headers: request.headers,
        body: 'not sealed',
      });
    },
  });
  await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' }, headers: { 'x-mine': '8' } });
  expect(sent).toHaveLength(1);
  expect(sent[0]?.url).toBe('https://einvoice-stage.ecpay.com.tw/B2CInvoice/CheckLoveCode');
  expect(sent[0]?.body).toMatch(/^\{"MerchantID":"2000132",.*"Data":"/);
  expect([sent[0]?.headers.get('x-trace'), sent[0]?.headers.get('x-mine')]).toEqual(['7', '8']);
});

test('an answer may come from the middleware itself', async () => {
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: 'http://127.0.0.1:9' });
  const answers = [Response.json({ RtnCode: 1, IsExist: 'N' }), new Response('no', { status: 503 })];
  einvoice.fetch.use({ onRequest: () => answers.shift() });
  expect((await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } })).data?.IsExist).toBe(
    'N',
  );
  expect(await rejection(einvoice.checkLoveCode({ LoveCode: '168001' }))).toMatchObject({
    code: 'http-refused',
    status: 503,
  });
});

function hangUntil(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

test("a refusal of the middleware's own to a write is in doubt like a vendor's, and can be asked about", async () => {
  const sandbox = createSandbox();
  const mypay = createMypay({
    ...stageCredentials.mypay,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  mypay.fetch.use({ onRequest: () => new Response('busy', { status: 503 }) });
  const { error } = await mypay.fetch.POST('/api/init#api/refund', {
    body: { uid: '1', key: '0'.repeat(32), cost: 1 },
  });
  if (error?.outcome !== 'unknown') throw error ?? new Error('there was no error');
  expect(error).toMatchObject({ code: 'http-refused', status: 503, retryable: false });
  expect(error.reference).toEqual({ uid: '1', cost: 1 });
  expect((await error.resolve()).state).toBe('still-unknown');
});
