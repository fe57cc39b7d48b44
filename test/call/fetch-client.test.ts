import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCcatCvs } from '../../src/ccat-cvs.ts';
import { createEcpayCashier, isDeliveryError } from '../../src/ecpay-cashier.ts';
import { createEcpayEinvoice, isPayloadError, isTransportError } from '../../src/ecpay-einvoice.ts';
import { createEcpayLogistics } from '../../src/ecpay-logistics.ts';
import { createMypay } from '../../src/mypay.ts';
import { createSandbox, type Listener, listen, stageCredentials } from '../../src/sandbox/index.ts';
import { rejection } from './loopback.ts';

let sandbox: Listener;
beforeAll(async () => {
  sandbox = await listen(createSandbox());
});
afterAll(() => sandbox.close());

test('the openapi-fetch client takes the payload and gives the payload', async () => {
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: sandbox.url });
  const { data, error, response } = await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } });
  expect(error).toBeUndefined();
  expect(response.status).toBe(200);
  expect(data?.IsExist).toBe('Y');
});

test('a business error is data, not an exception', async () => {
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: sandbox.url });
  const { data } = await einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '9999999' } });
  expect(data?.RtnCode).toBe(9000001);
});

test('a refusal outside of the payload is `error`', async () => {
  const stranger = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, merchantId: '1', baseUrl: sandbox.url });
  const { data, error } = await stranger.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } });
  expect(data).toBeUndefined();
  expect(error).toEqual({ code: '4000001', message: 'MerchantID not found' });
});

test('operations that share a URL are told apart, and a GET takes its query', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: sandbox.url });
  expect((await mypay.fetch.POST('/api/init#api/paymentsupportpaymode', { body: { cost: 100 } })).data).toMatchObject({ code: 'B200' });
  expect((await mypay.fetch.POST('/api/init#api/refundcancel', { body: { uid: '9', key: 'k' } })).data).toMatchObject({ uid: '9' });
  const cat = createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl: sandbox.url });
  const query = { cust_order_number: '12362', order_amount: 80, ibon_shopid: 'CCAT', ibon_code: '121100000594' } as const;
  expect((await cat.fetch.GET('/cvs/ap_ibon_update.php', { params: { query } })).data).toMatchObject({ status: 'OK', order: [{ order_amount: 80 }] });
});

test('a refused parcel is data as well', async () => {
  const stranger = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, hashKey: '0000000000000000', baseUrl: sandbox.url });
  const { error, data } = await stranger.fetch.POST('/Helper/QueryLogisticsTradeInfo/V5', { body: { AllPayLogisticsID: '1' } });
  expect(error ?? data).toMatchObject({ message: 'CheckMacValue Error' });
});

test('a wrong payload, a dead host and what only a browser sends are exceptions', async () => {
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: 'http://127.0.0.1:9', retries: 0 });
  expect(isPayloadError(await rejection(einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: 'x' } })))).toBe(true);
  expect(isTransportError(await rejection(einvoice.fetch.POST('/B2CInvoice/CheckLoveCode', { body: { LoveCode: '168001' } })))).toBe(true);
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: sandbox.url });
  // @ts-expect-error the shopper's browser sends this form
  expect(isDeliveryError(await rejection(cashier.fetch.POST('/Cashier/AioCheckOut/V5', { body: {} })))).toBe(true);
});
