import { expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { isPayloadError } from '../../generated/mypay/client.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { parcel as homeParcel } from '../support/parcel.ts';
import { caseOf } from './cases.ts';
import { requests } from './tested.ts';

const order = {
  MerchantTradeNo: 'A1',
  TotalAmount: 100,
  TradeDesc: 'test',
  ItemName: 'tea',
  ReturnURL: 'https://shop.example/paid',
};
const parcel = {
  ...homeParcel,
  MerchantTradeNo: 'D1',
  GoodsAmount: 100,
};
const slip = {
  cust_order_number: '1',
  order_amount: 50,
  expire_date: '2026-12-30T23:59:59+08:00',
  payer_mobile: '0912345678',
  payer_email: 'a@b.tw',
};

/** The fields at fault, the first one first; none where the request goes out. */
const refused: Readonly<Record<string, readonly string[]>> = {
  B02: ['/ItemName'],
  B08: ['/TradeDesc', '/ItemName'],
  B09: ['/ReturnURL'],
  B12: ['/MerchantTradeNo'],
  B15: ['/MerchantTradeDate'],
  B16: ['/MerchantTradeDate'],
  B18: ['/TotalAmount'],
  B20: ['/ItemName'],
  B25: ['/MerchantTradeDate'],
  C31: ['/GoodsName'],
  C32: ['/GoodsName'],
  C35: ['/ReceiverCellPhone'],
  C36: ['/ReceiverName'],
  C41: ['/Specification'],
  C44: ['/MerchantTradeDate'],
  C45: ['/ServerReplyURL'],
  C47: ['/GoodsName'],
  D04: ['/BarCode'],
  D05: ['/BarCode'],
  D17: ['/LoveCode'],
  D19: ['/LoveCode'],
  D20: ['/LoveCode'],
  E12: ['/expire_date'],
  E13: ['/expire_date'],
  E15: ['/expire_date'],
  E16: ['/payer_name'],
};

/** What is posted where a request goes out. */
async function send(id: string): Promise<string> {
  const { concerns, input } = caseOf(id);
  let sent = '';
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    sent = String(init?.body);
    return new Response('?');
  };
  const options = { baseUrl: 'http://vendor.invalid', fetch, now: () => Date.UTC(2026, 10, 25) };
  const quiet = (promise: Promise<unknown>): Promise<unknown> =>
    promise.catch((error: unknown) => {
      if (isPayloadError(error)) throw error;
    });
  const merged = <Base extends object>(base: Base): never => ({ ...base, ...(input as object) }) as never;
  if (concerns.includes('createCvsOrder')) {
    const { fields } = createEcpayCashier({ ...stageCredentials.ecpayCashier, environment: 'stage' }).createCvsOrder(
      merged(id === 'B26' ? { ...order, ChoosePayment: 'CVS', EncryptType: 1, LogisticsType: undefined } : order),
    );
    return new URLSearchParams(fields).toString();
  }
  if (concerns.includes('createHomeDelivery'))
    await quiet(
      createEcpayLogistics({ ...stageCredentials.ecpayLogistics, ...options }).createHomeDelivery(merged(parcel)),
    );
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, ...options });
  if (concerns.includes('checkBarcode')) await quiet(einvoice.checkBarcode({ BarCode: input as string }));
  if (concerns.includes('checkLoveCode')) await quiet(einvoice.checkLoveCode({ LoveCode: input as string }));
  if (concerns.includes('registerOrder'))
    await quiet(createCcatCvs({ ...stageCredentials.ccatCvs, ...options }).registerOrder(merged(slip)));
  return sent;
}

test.each(requests.filter((id) => id in refused && id !== 'B26'))(
  '%s is refused before it is sent, and the field at fault is named',
  async (id) => {
    const error: unknown = await send(id).catch((reason: unknown) => reason);
    if (!isPayloadError(error)) throw new Error(`${id} was sent`);
    expect([...new Set(error.problems.map(({ pointer }) => pointer))].sort()).toEqual([...(refused[id] ?? [])].sort());
  },
);

test.each(requests.filter((id) => !(id in refused) && id !== 'B26'))('%s goes out as it is, signed so', async (id) => {
  const sent = await send(id);
  expect(sent).not.toBe('');
  if (id.startsWith('D')) return;
  const { CheckMacValue, ...fields } = Object.fromEntries(new URLSearchParams(sent));
  const ofCashier = id.startsWith('B');
  expect(CheckMacValue).toBe(
    sign(
      fields,
      ofCashier ? stageCredentials.ecpayCashier : stageCredentials.ecpayLogistics,
      ofCashier ? 'sha256' : 'md5',
    ),
  );
  for (const [name, value] of Object.entries(caseOf(id).input as object))
    expect(fields[name]).toBe(ofCashier ? String(value).replaceAll(/\r\n|\r|\n/g, '\r\n') : String(value));
});

test('B26: constants of the samples are taken where they are right', () => {
  const { input } = caseOf('B26');
  const { LogisticsType, PaymentType } = input as Readonly<Record<string, string>>;
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, environment: 'stage' });
  expect(cashier.createCvsOrder({ ...order, PaymentType } as never).fields['PaymentType']).toBe('aio');
  const logistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, environment: 'stage' });
  const form = { ...parcel, LogisticsType, ClientReplyURL: 'https://shop.example/ordered' };
  expect(logistics.createHomeDeliveryByForm(form as never).fields['LogisticsType']).toBe('HOME');
});
