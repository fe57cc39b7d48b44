import { expect, test } from 'vitest';
import { createEcpayCashier, type EcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice, type EcpayEinvoice } from '../../../generated/ecpay-einvoice/client.ts';
import { createMypay, type Mypay } from '../../../generated/mypay/client.ts';
import { sign } from '../../../src/envelopes/check-mac-value/sign.ts';
import type { Layout } from '../../../src/message/layout.ts';
import {
  createSandbox,
  everyApi,
  type Sandbox,
  type SandboxApi,
  stageCredentials,
} from '../../../src/sandbox/index.ts';
import { rejection } from '../../call/loopback.ts';

const keys = { hashKey: 'sisterHashKey000', hashIv: 'sisterHashIv0000' };
const wrongKeys = { hashKey: 'wrongHashKey0000', hashIv: 'wrongHashIv00000' };
const sister = { merchantId: '7700001', ...keys };
const sisterStore = { storeUid: '7700003', key: 'sisterKey00000000000000000000000' };

/** A document of another vendor that speaks the same protocol under the same paths, as several do with ECPay's. */
function sisterOf(name: string, changes: Partial<SandboxApi>): SandboxApi {
  const api = everyApi.find(({ document }) => document.name === name);
  if (api === undefined) throw new Error(`there is no document ${name}`);
  return { ...api, document: { ...api.document, name: `sister-${name}` }, ...changes };
}

const sisters = [
  sisterOf('ecpay-cashier', { stageCredentials: sister }),
  sisterOf('ecpay-einvoice', {
    stageCredentials: sister,
    examples: {
      checkLoveCode: [
        { name: 'any', summary: '', request: {}, answer: { RtnCode: 1, RtnMsg: 'sister', IsExist: 'N' } },
      ],
    },
    refusals: {
      credentials: { summary: '', envelope: { TransCode: 0, TransMsg: 'sister knows no such merchant' } },
      cipher: { summary: '', envelope: { TransCode: 0, TransMsg: 'sister cannot decrypt' } },
      payload: { summary: '', answer: { RtnCode: 0, RtnMsg: 'sister: {field}' } },
    },
  }),
  sisterOf('mypay', { stageCredentials: sisterStore }),
];
const apis = [...everyApi, ...sisters];

type Own<Credentials> = Credentials & { readonly sandbox: Sandbox };
const through = (
  sandbox: Sandbox,
): { baseUrl: string; fetch: (url: string, init: RequestInit) => Promise<Response> } => ({
  baseUrl: 'http://sandbox.invalid',
  fetch: (url, init) => sandbox(new Request(url, init)),
});
const cashierOf = ({ sandbox, ...own }: Own<typeof sister>): EcpayCashier =>
  createEcpayCashier({ ...own, ...through(sandbox) });
const einvoiceOf = ({ sandbox, ...own }: Own<typeof sister>): EcpayEinvoice =>
  createEcpayEinvoice({ ...own, ...through(sandbox) });
const mypayOf = ({ sandbox, ...own }: Own<typeof sisterStore>): Mypay => createMypay({ ...own, ...through(sandbox) });

function post(sandbox: Sandbox, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return sandbox(new Request(`http://sandbox.invalid${path}`, { method: 'POST', body: new URLSearchParams(fields) }));
}

const tea = { MerchantTradeNo: 'A1', TradeDesc: 'tea', ItemName: 'tea' };

test('each document answers its own client, keeps its orders and signs its callbacks', async () => {
  const shown: [path: string, outcome: string][] = [];
  const shops: { readonly [path: string]: () => EcpayCashier } = { '/first': () => first, '/sister': () => second };
  const sandbox = createSandbox({
    apis,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      const answer = await shops[pathname]?.().callbacks.handle(request, {
        paymentResult: ({ outcome }) => void shown.push([pathname, outcome]),
      });
      return answer ?? new Response(null, { status: 404 });
    },
  });
  const first = cashierOf({ sandbox, ...stageCredentials.ecpayCashier });
  const second = cashierOf({ sandbox, ...sister });
  for (const [shop, path, amount] of [
    [first, '/first', 120],
    [second, '/sister', 250],
  ] as const) {
    const { action, fields } = shop.createCvsOrder({
      ...tea,
      TotalAmount: amount,
      ReturnURL: `http://shop.invalid${path}`,
    });
    await post(sandbox, new URL(action).pathname, fields);
  }
  expect(sandbox.orders().map(({ api, merchant, key }) => [api, merchant, key])).toEqual([
    ['sister-ecpay-cashier', sister.merchantId, 'A1'],
    ['ecpay-cashier', stageCredentials.ecpayCashier.merchantId, 'A1'],
  ]);
  expect(await first.queryTradeInfo({ MerchantTradeNo: 'A1' })).toMatchObject({ MerchantID: '3002607', TradeAmt: 120 });
  expect(await second.queryTradeInfo({ MerchantTradeNo: 'A1' })).toMatchObject({
    MerchantID: sister.merchantId,
    TradeAmt: 250,
  });
  for (const { id } of sandbox.orders()) sandbox.transition(id, 'pay');
  await sandbox.settled();
  expect(shown).toEqual([
    ['/sister', 'paid'],
    ['/first', 'paid'],
  ]);
});

test('the merchant’s number decides whatever the envelope is', async () => {
  const sandbox = createSandbox({ apis });
  const question = { LoveCode: '168001' };
  expect(await einvoiceOf({ sandbox, ...stageCredentials.ecpayEinvoice }).checkLoveCode(question)).toMatchObject({
    IsExist: 'Y',
  });
  expect(await einvoiceOf({ sandbox, ...sister }).checkLoveCode(question)).toMatchObject({
    IsExist: 'N',
    RtnMsg: 'sister',
  });
  expect(await mypayOf({ sandbox, ...stageCredentials.mypay }).listPaymentMethods({ cost: 100 })).toMatchObject({
    code: 'B200',
  });
  expect(await mypayOf({ sandbox, ...sisterStore }).listPaymentMethods({ cost: 100 })).toMatchObject({ code: 'B200' });
});

test('what no document knows the first refuses; what names a merchant and is forged its own document does', async () => {
  const sandbox = createSandbox({ apis });
  const refused = (credentials: typeof sister): Promise<unknown> =>
    rejection(einvoiceOf({ sandbox, ...credentials }).checkLoveCode({ LoveCode: '168001' }));
  const { merchantId } = stageCredentials.ecpayEinvoice;
  expect(await refused({ ...sister, merchantId: '999' })).toMatchObject({ apiMessage: 'MerchantID not found' });
  expect(await refused({ merchantId, ...keys })).toMatchObject({ apiMessage: 'Data decrypt fail' });
  expect(await refused({ merchantId, ...wrongKeys })).toMatchObject({ apiMessage: 'Data decrypt fail' });
  expect(await refused({ merchantId: sister.merchantId, ...wrongKeys })).toMatchObject({
    apiMessage: 'sister cannot decrypt',
  });
  const text = await sandbox(
    new Request('http://sandbox.invalid/B2CInvoice/CheckLoveCode', { method: 'POST', body: 'no JSON' }),
  ).then((each) => each.json());
  expect(text).toMatchObject({ TransMsg: 'Data format error' });
});

test('a merchant whose number stands elsewhere in a request does not get it', async () => {
  const sandbox = createSandbox({ apis });
  const first = cashierOf({ sandbox, ...stageCredentials.ecpayCashier });
  const { action, fields } = first.createCvsOrder({
    ...tea,
    MerchantTradeNo: sister.merchantId,
    TotalAmount: 120,
    ReturnURL: 'http://shop.invalid/',
  });
  await post(sandbox, new URL(action).pathname, fields);
  const second = cashierOf({ sandbox, ...sister });
  const other = second.createCvsOrder({
    ...tea,
    MerchantTradeNo: 'N3002607',
    TotalAmount: 120,
    ReturnURL: 'http://shop.invalid/',
  });
  await post(sandbox, new URL(action).pathname, other.fields);
  expect(sandbox.orders().map(({ api, key }) => [api, key])).toEqual([
    ['sister-ecpay-cashier', 'N3002607'],
    ['ecpay-cashier', sister.merchantId],
  ]);
});

test('of two documents of one merchant the constants of their operations decide', async () => {
  const cashier = everyApi.find((each) => each.document.name === 'ecpay-cashier');
  const others = everyApi.filter((each) => each !== cashier);
  if (cashier?.operations['createCvsOrder'] === undefined) throw new Error('the cashier has no createCvsOrder');
  const { createCvsOrder } = cashier.operations;
  const layout: Layout = createCvsOrder.request.layout.map(([name, slot]) =>
    name === 'ChoosePayment' ? [name, { is: 'constant', value: 'ATM' }] : [name, slot],
  );
  const atm = sisterOf('ecpay-cashier', {
    operations: { createCvsOrder: { ...createCvsOrder, request: { ...createCvsOrder.request, layout } } },
  });
  const sandbox = createSandbox({ apis: [cashier, atm, ...others] });
  const { ecpayCashier } = stageCredentials;
  const { action, fields } = cashierOf({ sandbox, ...ecpayCashier }).createCvsOrder({
    ...tea,
    TotalAmount: 120,
    ReturnURL: 'http://shop.invalid/',
  });
  await post(sandbox, new URL(action).pathname, fields);
  const changed: Record<string, string> = { ...fields, ChoosePayment: 'ATM', MerchantTradeNo: 'A2' };
  const { CheckMacValue: _, ...unsigned } = changed;
  await post(sandbox, new URL(action).pathname, { ...unsigned, CheckMacValue: sign(unsigned, ecpayCashier, 'sha256') });
  expect(sandbox.orders().map(({ api, key }) => [api, key])).toEqual([
    ['sister-ecpay-cashier', 'A2'],
    ['ecpay-cashier', 'A1'],
  ]);
});
