import { expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier, type EcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics, type EcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, type Mypay } from '../../generated/mypay/client.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { parcel as homeParcel } from '../support/parcel.ts';
import { caseOf, fieldsOf } from './cases.ts';

const older = { merchantId: '2000132', hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' };

interface Vendor {
  readonly baseUrl: string;
  readonly fetch: () => Promise<Response>;
  readonly calls: string[];
}

/** A vendor that answers so, and how often it was asked. */
function vendor(body: string, status = 200, headers: Record<string, string> = {}): Vendor {
  const calls: string[] = [];
  const fetch = async (): Promise<Response> => {
    calls.push('');
    return new Response(body, { status, headers });
  };
  return { baseUrl: 'http://vendor.invalid', fetch, calls };
}

const raw = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

const cashierOf = (answering: Vendor): EcpayCashier => createEcpayCashier({ ...older, ...optionsOf(answering) });
const optionsOf = ({ baseUrl, fetch }: Vendor): { baseUrl: string; fetch: () => Promise<Response> } => ({
  baseUrl,
  fetch,
});
/** The value that a call ends in, or its error. */
const endOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

const state = {
  MerchantID: '3002607',
  MerchantTradeNo: 'A1',
  CustomField1: '',
  CustomField2: '',
  HandlingCharge: '30',
  ItemName: 'tea',
  TradeAmt: '100',
  TradeStatus: '1',
};
const stateText = (more: object): string => {
  const fields = { ...state, ...more };
  return raw({ ...fields, CheckMacValue: sign(fields, stageCredentials.ecpayCashier, 'sha256') });
};
const queried = (text: string, status?: number): Promise<unknown> =>
  endOf(
    createEcpayCashier({ ...stageCredentials.ecpayCashier, ...optionsOf(vendor(text, status)) }).queryTradeInfo({
      MerchantTradeNo: 'A1',
    }),
  );

test('C01, C02: recorded codes', async () => {
  for (const [id, expected] of [
    ['C01', { RtnCode: 2, vAccount: fieldsOf('C01')['vAccount'] }],
    ['C02', { RtnCode: 10100073, PaymentNo: 'LLL22098722826', PaymentURL: fieldsOf('C02')['PaymentURL'] }],
  ] as const) {
    const cashier = cashierOf(vendor(raw(fieldsOf(id))));
    expect(await cashier.queryPaymentInfo({ MerchantTradeNo: fieldsOf(id)['MerchantTradeNo'] ?? '' })).toMatchObject(
      expected,
    );
  }
});

test.each([
  ['C04', '0'],
  ['C05', '10200047'],
])('%s: a recorded state is an answer: %s', async (id, TradeStatus) => {
  const cashier = cashierOf(vendor(raw(fieldsOf(id))));
  expect(await cashier.queryTradeInfo({ MerchantTradeNo: fieldsOf(id)['MerchantTradeNo'] ?? '' })).toMatchObject({
    TradeStatus,
  });
});

test.each(['C07', 'C08', 'C11', 'C12', 'C09b'])('%s: a value stays what it is', async (id) => {
  expect(await queried(stateText(fieldsOf(id)))).toMatchObject(fieldsOf(id));
});

test('C14, C15, C17: called too fast, redirected, a byte order mark', async () => {
  const refusing = vendor('<html>', 403);
  const error = await endOf(
    createEcpayCashier({ ...stageCredentials.ecpayCashier, ...optionsOf(refusing) }).queryTradeInfo({
      MerchantTradeNo: 'A1',
    }),
  );
  expect([error, refusing.calls.length]).toMatchObject([{ code: 'rate-limited', status: 403 }, 1]);
  const moved = vendor('', 302, { Location: 'https://elsewhere.example/' });
  const redirected = await endOf(
    createEcpayCashier({ ...stageCredentials.ecpayCashier, ...optionsOf(moved) }).queryTradeInfo({
      MerchantTradeNo: 'A1',
    }),
  );
  expect([redirected, moved.calls.length]).toMatchObject([{ code: 'http-refused' }, 1]);
  expect(await queried(`\ufeff${stateText({})}`)).toMatchObject({ TradeStatus: '1' });
});

const logisticsOf = (answering: Vendor): EcpayLogistics =>
  createEcpayLogistics({ ...stageCredentials.ecpayLogistics, ...optionsOf(answering) });
const parcel = {
  ...homeParcel,
  MerchantTradeNo: 'D1',
  GoodsAmount: 1000,
} as const;

test.each(['C20', 'C22'])(
  "%s: a refusal has the vendor's words whatever the status is, and is asked for once",
  async (id) => {
    const { status, body } = caseOf(id).input as { readonly status: number; readonly body: string };
    const answering = vendor(body, status);
    const error = await endOf(logisticsOf(answering).queryLogisticsTradeInfo({ AllPayLogisticsID: '1' }));
    expect(error).toMatchObject({ code: 'api-refused', apiMessage: body.slice(2) });
    expect(answering.calls).toHaveLength(1);
  },
);

test('C23: a refused delivery did not happen', async () => {
  const { status, body } = caseOf('C23').input as { readonly status: number; readonly body: string };
  expect(await endOf(logisticsOf(vendor(body, status)).createHomeDelivery(parcel))).toMatchObject({
    code: 'api-refused',
    outcome: 'refused',
    apiMessage: body.slice(2),
  });
});

test.each(['C25', 'C26', 'C28'])('%s: an ordered delivery, however its values are written', async (id) => {
  const { enc, ...more } = fieldsOf(id);
  const fields = {
    MerchantID: '2000132',
    MerchantTradeNo: 'D1',
    RtnCode: '300',
    AllPayLogisticsID: '3657295',
    ReceiverName: '王小美',
    ReceiverEmail: '',
    ...more,
  };
  const all = { ...fields, CheckMacValue: sign(fields, stageCredentials.ecpayLogistics, 'md5') };
  const text = `1|${enc === 'raw' ? raw(all) : new URLSearchParams(all).toString()}`;
  expect(await logisticsOf(vendor(text)).createHomeDelivery(parcel)).toMatchObject({
    AllPayLogisticsID: '3657295',
    RtnCode: 300,
    ...more,
  });
});

test('C29: what is not signed right is no value', async () => {
  for (const text of ['1|RtnCode=300&CheckMacValue=DEADBEEF', '<html>Server Error</html>'])
    expect(await endOf(logisticsOf(vendor(text)).createHomeDelivery(parcel))).toMatchObject({
      code: 'message-unreadable',
    });
});

test.each([
  ['D02', 200, { IsExist: 'Y' }],
  ['D07', 200, { code: 'api-refused', apiCode: '9000112' }],
  ['D08', 500, { code: 'api-refused' }],
  ['D10', 200, { IsExist: 'Y' }],
  ['D11', 200, { IsExist: 'Y' }],
  ['D13', 200, { code: 'message-unreadable' }],
  ['D14', 200, { code: 'message-unreadable' }],
])('%s: a checked barcode, %i', async (id, status, expected) => {
  const { BarCode = '', answer = '' } = fieldsOf(id);
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, ...optionsOf(vendor(answer, status)) });
  expect(await endOf(einvoice.checkBarcode({ BarCode }))).toMatchObject(expected);
});

const mypayOf = (text: string, status?: number): Mypay =>
  createMypay({ ...stageCredentials.mypay, ...optionsOf(vendor(text, status)) });
const bought = {
  user_id: 'u',
  order_id: '1',
  ip: '127.0.0.1',
  cost: 10,
  items: [{ id: '1', name: '茶', cost: 10, amount: 1, total: 10 }],
};

test('D30, D39: recorded answers about an order and a refund', async () => {
  const state = await mypayOf(JSON.stringify(caseOf('D30').input)).queryOrder({ uid: '86579', key: 'k' });
  expect(state).toMatchObject({ prc: '250', cost: 1000, uid: '86579' });
  const { row_data } = caseOf('D39').input as { readonly row_data: object };
  const text = JSON.stringify({
    code: 'B200',
    msg: '',
    uid: 86584,
    key: 'k',
    ...(caseOf('D39').input as object),
    row_data,
  });
  expect(await mypayOf(text).refundOrder({ uid: '86584', key: 'k', cost: 10 })).toMatchObject({
    row_data: { refund_uid: '86592', prc: '230' },
  });
});

test.each([
  ['D32', 200, { code: '200', uid: '1', key: 'k' }],
  ['D33', 200, { code: 'message-unreadable', outcome: 'unknown' }],
  ['D35', 403, { code: 'http-refused', status: 403 }],
  ['D36', 200, { apiCode: '400' }],
])('%s: a created order, %i', async (id, status, expected) => {
  const answer = mypayOf(caseOf(id).input as string, status).createOrder(bought);
  expect(await endOf(answer)).toMatchObject(expected);
});

const slip = {
  cust_order_number: '12362',
  order_amount: 50,
  expire_date: '2026-12-30T23:59:59+08:00',
  payer_mobile: '0912345678',
  payer_email: 'a@b.tw',
};

test.each([
  ['E01', { order: { st_barcode1: '000730619' } }],
  ['E03', { order: { ibon_shopid: 'CCAT' } }],
  ['E04', { status: 'OK' }],
  ['E06', { status: 'OK' }],
  ['E07', { code: 'message-unreadable' }],
  ['E09', { code: 'message-unreadable' }],
  ['E10', { order: { expire_date: '2026-12-30 00:00:00' } }],
])('%s: a registered slip', async (id, expected) => {
  // The first is about the bytes of the same answer: a byte order mark stands before it.
  const text = id === 'E01' ? `\ufeff${whole('E03')}` : whole(id);
  const cat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    ...optionsOf(vendor(text)),
    now: () => Date.UTC(2026, 10, 25),
  });
  expect(await endOf(cat.registerOrder(slip))).toMatchObject(expected);
});

/** The list keeps the first 300 characters of an answer; what followed was the same in all. */
function whole(id: string): string {
  const text = String(caseOf(id).input);
  if (text.endsWith('>')) return text;
  return `${text.replace(/<\w+>[^<]*(?:<[^>]*)?$/, '')}<ibon_shopid><![CDATA[CCAT]]></ibon_shopid></order></response>`;
}
