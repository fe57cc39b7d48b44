import { expect, test } from 'vitest';
import { complaints } from './compile.ts';
import { Shop } from './shop.ts';

/** A vendor that speaks ECPay's protocol under ECPay's own paths, told apart by its merchants: the Lotus cashier. */

const order = { TotalAmount: 250, TradeDesc: 'tea', ItemName: 'tea#cake', ReturnURL: 'http://merchant.invalid/paid' };

async function browse(shop: Shop, operation: string, number: string, more: object = {}): Promise<string> {
  return shop.browse(shop.form(operation, { ...order, MerchantTradeNo: number }, more));
}

test('each vendor answers its own merchants, though both orders have one number', async () => {
  const lotus = await Shop.of('lotus-cashier');
  const ecpay = await Shop.of('ecpay-cashier');
  const { sandbox } = lotus;
  expect(await browse(lotus, 'createOrder', 'L1')).toContain('NT$250');
  const form = ecpay.form('createCvsOrder', { ...order, TotalAmount: 90, MerchantTradeNo: 'L1' });
  expect(await lotus.browse(form)).toContain('NT$90');
  expect(sandbox.orders().map(({ api, key }) => [api, key])).toEqual([
    ['ecpay-cashier', 'L1'],
    ['lotus-cashier', 'L1'],
  ]);
  const fetch = (url: string, init: RequestInit): Promise<Response> => sandbox(new Request(url, init));
  expect(await ecpay.call('queryTradeInfo', { MerchantTradeNo: 'L1' }, { fetch })).toMatchObject({
    MerchantID: '3002607',
    TradeAmt: 90,
  });
  const { data } = await lotus.fetch.POST('/Cashier/QueryTradeInfo/V5', { body: { MerchantTradeNo: 'L1' } });
  expect(data).toEqual({ MerchantID: '7700001', MerchantTradeNo: 'L1', TradeAmt: 250, TradeStatus: '0' });
});

test('is paid, calls back, tries again, and takes its own acknowledgement alone', async () => {
  const shop = await Shop.of('lotus-cashier');
  await browse(shop, 'createOrder', 'L2');
  shop.receive = () => new Response('1|OK');
  shop.sandbox.transition('L2', 'pay');
  await shop.sandbox.settled();
  const events: unknown[] = [];
  shop.receive = (request) => shop.callbacks.handle(request, { paymentResult: (event: unknown) => events.push(event) });
  await shop.sandbox.clock.advance('1h');
  expect(events).toMatchObject([
    { api: 'lotus-cashier', proof: 'proven', outcome: 'paid', orderNo: 'L2', amount: 250 },
  ]);
  expect(shop.sandbox.order('L2')?.history.filter(({ is }) => is === 'callback')).toMatchObject([
    { acknowledged: false, answer: { body: '1|OK' } },
    { acknowledged: true, answer: { body: '1|LOTUS' } },
  ]);
  expect(await shop.call('queryTradeInfo', { MerchantTradeNo: 'L2' })).toMatchObject({ TradeStatus: '1' });
});

test('an order that nobody pays is abandoned', async () => {
  const shop = await Shop.of('lotus-cashier');
  await browse(shop, 'createOrder', 'L3');
  await shop.sandbox.clock.advance('30m');
  expect(await shop.call('queryTradeInfo', { MerchantTradeNo: 'L3' })).toMatchObject({ TradeStatus: '9' });
});

test('goes to its own hosts, and to the one address of a sandbox', async () => {
  const shop = await Shop.of('lotus-cashier');
  const payload = { ...order, MerchantTradeNo: 'L4' };
  const action = (environment: string): string => shop.form('createOrder', payload, shop.in(environment)).action;
  expect(action('stage')).toBe('https://payment-stage.lotus.example/Cashier/AioCheckOut/V5');
  expect(action('production')).toBe('https://payment.lotus.example/Cashier/AioCheckOut/V5');
  expect(await shop.hostIn('stage', 'queryTradeInfo', { MerchantTradeNo: 'L4' })).toBe(
    'https://payment-stage.lotus.example',
  );
  expect(shop.form('createOrder', payload).action).toBe('http://sandbox.invalid/Cashier/AioCheckOut/V5');
});

test('refuses in its own words what names its merchant', async () => {
  const shop = await Shop.of('lotus-cashier');
  await browse(shop, 'createOrder', 'L5');
  expect(await browse(shop, 'createOrder', 'L5')).toContain('Lotus MerchantTradeNo used before');
  expect(await browse(shop, 'createOrder', 'L6', { hashKey: 'another16letters' })).toContain(
    'Lotus 10200073 CheckMacValue Error',
  );
  const refused = (apiCode: string): object => ({ code: 'api-refused', apiCode });
  await expect(shop.call('queryTradeInfo', { MerchantTradeNo: 'L6' })).rejects.toMatchObject(refused('7700404'));
  // The refusal is signed with the merchant's real keys, which this client does not have.
  const forged = shop.call('queryTradeInfo', { MerchantTradeNo: 'L5' }, { hashIv: 'another16letters' });
  await expect(forged).rejects.toMatchObject({ code: 'message-unreadable' });
  expect(shop.answers.at(-1)).toMatch(/^MerchantTradeNo=&TradeStatus=10200073&CheckMacValue=/);
});

test('a callback of the one is none of the other’s', async () => {
  const lotus = (await Shop.of('lotus-cashier')).callbacks;
  const ecpay = (await Shop.of('ecpay-cashier')).callbacks;
  const own = (await lotus.test['paymentResult']?.().text()) ?? '';
  const other = (await ecpay.test['paymentResult']?.().text()) ?? '';
  expect(await lotus.verify(own)).toMatchObject({ proof: 'proven', provenBy: 'signature' });
  const refusals: [string, string][] = [
    [other, 'wrong-merchant'],
    [other.replace('3002607', '7700001'), 'signature'],
    [own.replace('TradeAmt=250', 'TradeAmt=251'), 'signature'],
    [own.replace(/&?CheckMacValue=\w+/, ''), 'signature'],
  ];
  for (const [text, reason] of refusals) {
    await expect(lotus.verify(text), text).rejects.toMatchObject({ code: 'callback-refused', reason });
  }
});

test('is typed by its own document, though names and paths are ECPay’s', () => {
  const program = `import { createLotusCashier, type LotusCashier, type LotusCashierEvent } from './generated/lotus-cashier/client.ts';

const order = { MerchantTradeNo: 'L1', TotalAmount: 250, TradeDesc: 'tea', ItemName: 'tea', ReturnURL: 'https://shop.example/' };

export async function right(request: Request) {
  const lotus: LotusCashier = createLotusCashier({ merchantId: '7700001', hashKey: 'k', hashIv: 'v', baseUrl: 'http://127.0.0.1' });
  const action: string = lotus.createOrder(order).action;
  const { data } = await lotus.fetch.POST('/Cashier/QueryTradeInfo/V5', { body: { MerchantTradeNo: 'L1' } });
  const event: LotusCashierEvent<'paymentResult'> = await lotus.callbacks.verify(request);
  return [action, data?.TradeAmt, event.outcome satisfies 'paid' | 'failed'];
}

export async function wrong(lotus: LotusCashier) {
  // @ts-expect-error: that is ECPay's
  lotus.createCvsOrder(order);
  // @ts-expect-error: it has no such field
  lotus.createOrder({ ...order, StoreExpireDate: 1 });
  // @ts-expect-error: its answer has no such field
  (await lotus.queryTradeInfo({ MerchantTradeNo: 'L1' })).HandlingCharge;
}
`;
  expect(complaints('sister-vendor', program)).toEqual([]);
});
