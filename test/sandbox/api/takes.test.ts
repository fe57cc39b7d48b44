import { describe, expect, test } from 'vitest';
import { sign } from '../../../src/envelopes/check-mac-value/sign.ts';
import { createSandbox, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { parcel } from '../../support/parcel.ts';

/** What a shop with a program of its own may send, and what the vendor makes of it. */
const { ecpayCashier, ecpayLogistics } = stageCredentials;
type Fields = Readonly<Record<string, string | number>>;
const now = Date.parse('2026-01-02T03:04:05+08:00');

const order = {
  MerchantID: '3002607',
  MerchantTradeNo: 'T1',
  MerchantTradeDate: '2026/01/02 03:04:05',
  PaymentType: 'aio',
  TotalAmount: 100,
  TradeDesc: 'test',
  ItemName: '書',
  ReturnURL: 'http://shop.test/paid',
  ChoosePayment: 'CVS',
  EncryptType: 1,
};
const delivery = {
  ...parcel,
  MerchantID: '2000132',
  MerchantTradeNo: 'T1',
  MerchantTradeDate: '2026/01/02 03:04:05',
  LogisticsType: 'HOME',
};
const byPost = { ...delivery, LogisticsSubType: 'POST', GoodsName: 'tea', GoodsWeight: 1.2 };

type Requested = readonly [path: string, fields: Fields];
const aio = (fields: Fields): Requested => ['/Cashier/AioCheckOut/V5', fields];
const home = (fields: Fields): Requested => ['/Express/Create', fields];

async function post(sandbox: Sandbox, [path, fields]: Requested): Promise<string> {
  const texts = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  const isCashier = path.startsWith('/Cashier');
  const mac = sign(texts, isCashier ? ecpayCashier : ecpayLogistics, isCashier ? 'sha256' : 'md5');
  const body = new URLSearchParams({ ...texts, CheckMacValue: mac });
  const response = await sandbox(new Request(`http://sandbox.invalid${path}`, { method: 'POST', body }));
  return response.text();
}

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
}

describe('what is too long is cut off where the document says so, and the checksum is over what was sent', () => {
  test.each([
    ['ItemName', aio({ ...order, ItemName: '書'.repeat(500) }), '書'.repeat(400)],
    ['ItemName with characters beyond 16 bits', aio({ ...order, ItemName: '𠮷'.repeat(401) }), '𠮷'.repeat(400)],
    ['StoreExpireDate', aio({ ...order, StoreExpireDate: 50_000 }), 43_200],
    ['TradeDesc', home({ ...delivery, TradeDesc: 'x'.repeat(300) }), 'x'.repeat(200)],
  ])('%s', async (name, requested, kept) => {
    const sandbox = createSandbox({ now: () => now });
    await post(sandbox, requested);
    expect(sandbox.order('T1')?.fields).toHaveProperty(name.split(' ')[0] ?? '', kept);
  });

  test('and refused where it does not', async () => {
    const sandbox = createSandbox({ now: () => now });
    expect(await post(sandbox, aio({ ...order, TradeDesc: 'x'.repeat(201) }))).toContain('TradeDesc');
    expect(sandbox.orders()).toEqual([]);
  });
});

describe('what has no effect is passed over', () => {
  test.each([
    ['Distance', '01'],
    ['Specification', '0004'],
    ['ScheduledPickupTime', '4'],
    ['ScheduledDeliveryTime', '9'],
  ])('%s with Chunghwa Post', async (name, value) => {
    const sandbox = createSandbox({ now: () => now });
    expect(await post(sandbox, home({ ...byPost, [name]: value }))).toMatch(/^1\|/);
    expect(sandbox.order('T1')?.fields).not.toHaveProperty(name);
  });

  test('ClientBackURL beside ClientRedirectURL, whose button is not there', async () => {
    const addresses = { ClientBackURL: 'http://shop.test/back', ClientRedirectURL: 'http://shop.test/thanks' };
    const sandbox = createSandbox({ now: () => now });
    const page = await post(sandbox, aio({ ...order, ...addresses }));
    expect(page).not.toContain('http://shop.test/back');
    expect(sandbox.order('T1')?.fields).not.toHaveProperty('ClientBackURL');
  });

  test('what is wrong beside it is refused all the same', async () => {
    const sandbox = createSandbox({ now: () => now });
    expect(await post(sandbox, home({ ...byPost, Distance: '01', Temperature: '0003' }))).toMatch(/^0\|Temperature/);
    expect(await post(sandbox, home({ ...delivery, Distance: '09' }))).toMatch(/^0\|Distance/);
  });
});

describe('a refusal names the field that is at fault', () => {
  const orderFields = Object.keys(order).filter((name) => name !== 'MerchantID');
  test.each([
    ...orderFields.map((name) => [name, aio(without(order, name))] as const),
    ...orderFields.map((name) => [name, aio({ ...order, [name]: '' })] as const),
    ...['MerchantTradeDate', 'LogisticsType'].map((name) => [name, home(without(delivery, name))] as const),
    ['PaymentType', aio({ ...order, PaymentType: 'aoi' })],
    ['ChoosePayment', aio({ ...order, ChoosePayment: 'Credit' })],
    ['EncryptType', aio({ ...order, EncryptType: 0 })],
    ['LogisticsType', home({ ...delivery, LogisticsType: 'CVS' })],
    ['MerchantTradeDate', aio({ ...order, MerchantTradeDate: '2026-01-02 03:04:05' })],
    ['ReceiverPhone', home(without(delivery, 'ReceiverCellPhone'))],
    ['SenderPhone', home(without(delivery, 'SenderCellPhone'))],
  ] as const)('%s of %j', async (name, requested) => {
    const sandbox = createSandbox({ now: () => now });
    const answer = await post(sandbox, requested);
    expect(answer).toMatch(new RegExp(`^(<html><body><p>Parameter Error\\. |0\\|)${name}\\b`));
    expect(answer).not.toContain('cmd');
    expect(sandbox.orders()).toEqual([]);
  });
});
