import { describe, expect, test } from 'vitest';
import { complaints } from './compile.ts';
import { copied, type OpenCallbacks, Shop } from './shop.ts';

/** A whole new document of a vendor that has no code of its own: virtual accounts of Harbor Pay. */

const order = { Amount: 1200, ItemName: 'tea' };

interface Aes {
  openEcpayData(data: string, key: string, iv: string): unknown;
  sealEcpayData(data: unknown, key: string, iv: string): string;
}

const aes = (): Promise<Aes> => copied<Aes>('src/envelopes/ecpay-aes.ts');

/** What is written by a vendor, or by a shop, under AES. */
async function opened({ credentials }: Shop, text: string): Promise<Record<string, unknown>> {
  const { Data, ...around } = JSON.parse(text) as { readonly Data: string };
  const { openEcpayData } = await aes();
  return { ...around, Data: openEcpayData(Data, credentials['hashKey'] ?? '', credentials['hashIv'] ?? '') };
}

describe('operations', () => {
  test('an order is created, found, and paid within its days', async () => {
    const shop = await Shop.of('harbor-pay');
    const created = await shop.call('createVirtualAccount', { ...order, OrderNo: 'H1', ExpireDays: 7 });
    const day = (days: number): string => taipeiDay(shop.sandbox.clock.now() + days * 86_400_000);
    expect(created).toMatchObject({ RtnCode: 1, OrderNo: 'H1', Amount: 1200, BankCode: '812', ExpireDate: day(7) });
    const { ExpireDate } = await shop.call('createVirtualAccount', { ...order, OrderNo: 'H2' });
    expect(ExpireDate).toBe(day(3));
    expect(await shop.call('queryVirtualAccount', { OrderNo: 'H1' })).toMatchObject({
      Status: '0',
      PaidAt: '',
      ExpireDate: day(7),
    });
    shop.sandbox.transition('H1', 'pay');
    const { data } = await shop.fetch.POST('/v1/VirtualAccounts/Query', { body: { OrderNo: 'H1' } });
    expect(data).toMatchObject({ Status: '1', PaidAt: expect.stringMatching(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d$/) });
  });

  test('an order can be paid until the end of its last day', async () => {
    const shop = await Shop.of('harbor-pay');
    await shop.call('createVirtualAccount', { ...order, OrderNo: 'H3', ExpireDays: 1 });
    const statusOf = async (): Promise<unknown> =>
      (await shop.call('queryVirtualAccount', { OrderNo: 'H3' }, time(shop)))['Status'];
    await shop.sandbox.clock.advance('1d');
    expect(await statusOf()).toBe('0');
    await shop.sandbox.clock.advance('1d');
    expect(await statusOf()).toBe('2');
  });

  test('new ids are filled in: one for each request, one for an order without a number', async () => {
    const shop = await Shop.of('harbor-pay');
    const first = await shop.call('createVirtualAccount', order);
    const second = await shop.call('createVirtualAccount', order);
    for (const { OrderNo } of [first, second]) expect(OrderNo).toMatch(/^[0-9A-Z]{20}$/);
    expect(second['OrderNo']).not.toBe(first['OrderNo']);
    expect(await shop.call('queryVirtualAccount', { OrderNo: first['OrderNo'] })).toMatchObject({ Amount: 1200 });
    const ids = shop.requests.map(({ text }) => (JSON.parse(text) as { RqHeader: { RqID: string } }).RqHeader.RqID);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(3);
  });

  test('they go to the hosts of the document', async () => {
    const shop = await Shop.of('harbor-pay');
    const question = { OrderNo: 'H1' };
    expect(await shop.hostIn('stage', 'queryVirtualAccount', question)).toBe('https://api-stage.harborpay.example');
    expect(await shop.hostIn('production', 'queryVirtualAccount', question)).toBe('https://api.harborpay.example');
  });

  test('refusals are typed errors, in the vendor’s words', async () => {
    const shop = await Shop.of('harbor-pay');
    await shop.call('createVirtualAccount', { ...order, OrderNo: 'H4' });
    const refused = (apiCode: string, apiMessage: string): object => ({ code: 'api-refused', apiCode, apiMessage });
    const again = shop.call('createVirtualAccount', { ...order, OrderNo: 'H4' });
    await expect(again).rejects.toMatchObject(refused('409', 'order number used before'));
    const unknown = shop.call('queryVirtualAccount', { OrderNo: 'H5' });
    await expect(unknown).rejects.toMatchObject(refused('404', 'no such order'));
    const forged = shop.call('queryVirtualAccount', { OrderNo: 'H4' }, { hashKey: 'another16letters' });
    await expect(forged).rejects.toMatchObject(refused('401', 'cannot decrypt'));
    const stranger = shop.call('queryVirtualAccount', { OrderNo: 'H4' }, { merchantId: 'HP1' });
    await expect(stranger).rejects.toMatchObject(refused('403', 'unknown merchant'));
    const late = shop.call('queryVirtualAccount', { OrderNo: 'H4' }, { now: () => Date.now() - 3_600_000 });
    await expect(late).rejects.toMatchObject(refused('408', 'too late'));
    const wrong = shop.call('createVirtualAccount', { ...order, Amount: 50_001 });
    await expect(wrong).rejects.toMatchObject({
      code: 'payload-invalid',
      problems: [{ pointer: '/Amount', rule: 'maximum' }],
    });
  });
});

test('calls that come too often are told apart, with the wait of the document', async () => {
  const shop = await Shop.of('harbor-pay');
  const fetch = async (): Promise<Response> => new Response('slow down', { status: 429 });
  for (const call of [
    shop.call('queryVirtualAccount', { OrderNo: 'H1' }, { fetch }),
    shop.call('createVirtualAccount', order, { fetch }),
  ])
    await expect(call).rejects.toMatchObject({ code: 'rate-limited', outcome: 'refused', retryAfter: 60_000 });
});

describe('its callback', () => {
  test('is delivered, tried again as the document says, and acknowledged by a sealed message', async () => {
    const shop = await Shop.of('harbor-pay');
    await shop.call('createVirtualAccount', { ...order, OrderNo: 'H6' });
    shop.receive = () => new Response('1|OK');
    shop.sandbox.transition('H6', 'pay');
    await shop.sandbox.settled();
    const events: unknown[] = [];
    shop.receive = (request) => shop.callbacks.handle(request, { accountPaid: (event: unknown) => events.push(event) });
    await shop.sandbox.clock.advance('59s');
    expect(events).toEqual([]);
    await shop.sandbox.clock.advance('1h');
    expect(events).toMatchObject([
      { callback: 'accountPaid', proof: 'proven', provenBy: 'signature', outcome: 'paid', orderNo: 'H6', amount: 1200 },
    ]);
    const deliveries = shop.sandbox.order('H6')?.history.filter(({ is }) => is === 'callback');
    expect(deliveries).toMatchObject([{ acknowledged: false }, { acknowledged: true }]);
    expect(shop.deliveries[0]).toMatchObject({ url: 'http://merchant.invalid/agreed', type: 'application/json' });
    expect(await opened(shop, shop.deliveries[0]?.text ?? '')).toMatchObject({
      MerchantID: 'HP880001',
      RpHeader: { Timestamp: expect.any(Number) },
      TransCode: 1,
      Data: { MerchantID: 'HP880001', OrderNo: 'H6', Amount: 1200, Status: '1' },
    });
  });

  test('its acknowledgement holds exactly what the document says', async () => {
    const shop = await Shop.of('harbor-pay');
    const { callbacks } = shop;
    const answer = await callbacks.handle(callbacks.test['accountPaid']?.(), { accountPaid: () => undefined });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await opened(shop, await answer.text())).toEqual({
      MerchantID: 'HP880001',
      RpHeader: { Timestamp: expect.any(Number) },
      TransCode: 1,
      TransMsg: '',
      Data: { RtnCode: 1, RtnMsg: 'OK' },
    });
  });

  test('a client of several merchants opens it with the keys of the merchant that it names in clear', async () => {
    const shop = await Shop.of('harbor-pay');
    const own = { merchantId: 'HP990002', hashKey: 'ownHashKey000001', hashIv: 'ownHashIv0000001' };
    const flat = { merchantId: undefined, hashKey: undefined, hashIv: undefined };
    const many = shop.client({ ...flat, credentials: [shop.credentials, own] })[
      'callbacks'
    ] as unknown as OpenCallbacks;
    for (const merchant of [shop.credentials['merchantId'], own.merchantId]) {
      const event = await many.verify(many.test['accountPaid']?.({}, { merchant }));
      expect(event).toMatchObject({ proof: 'proven', payload: { MerchantID: merchant } });
    }
  });

  test('a payment that is told of as paid out and then as paid is handled once', async () => {
    const { callbacks } = await Shop.of('harbor-pay');
    const { memoryStore } = await copied<{ memoryStore(): object }>('src/once/index.ts');
    const once = memoryStore();
    const heard: string[] = [];
    const accountPaid = ({ outcome, orderNo }: { readonly outcome: string; readonly orderNo: string }): void =>
      void heard.push(`${outcome} ${orderNo}`);
    for (const Status of ['3', '1', '3']) {
      const request = callbacks.test['accountPaid']?.({ Status, OrderNo: 'H8' });
      expect((await callbacks.handle(request, { accountPaid }, { once })).status).toBe(200);
    }
    expect(heard).toEqual(['settled H8']);
  });

  test('another one of the vendor’s at its address is refused as that', async () => {
    const { callbacks } = await Shop.of('harbor-pay');
    const payout = callbacks.test['accountPaid']?.({ PayoutNo: 'P1', PayoutAmount: 5000 });
    await expect(callbacks.verify(payout)).rejects.toMatchObject({
      reason: 'unknown-callback',
      message: expect.stringContaining('it is payoutSent'),
    });
  });

  test('a forged one is refused: another key, no cipher, another merchant’s', async () => {
    const { callbacks, credentials } = await Shop.of('harbor-pay');
    const genuine = JSON.parse((await callbacks.test['accountPaid']?.().text()) ?? '') as object;
    const payment = { MerchantID: 'HP880001', OrderNo: 'H7', Amount: 1, Status: '1' };
    const { sealEcpayData } = await aes();
    const refusals: [object, string][] = [
      [{ ...genuine, Data: sealEcpayData(payment, 'another16letters', credentials['hashIv'] ?? '') }, 'unreadable'],
      [{ ...genuine, Data: payment }, 'unreadable'],
      [{ ...genuine, Data: JSON.stringify(payment) }, 'unreadable'],
      [payment, 'unreadable'],
      [
        {
          ...genuine,
          Data: sealEcpayData(
            { ...payment, MerchantID: 'HP2' },
            credentials['hashKey'] ?? '',
            credentials['hashIv'] ?? '',
          ),
        },
        'wrong-merchant',
      ],
    ];
    for (const [body, reason] of refusals) {
      const text = JSON.stringify(body);
      await expect(callbacks.verify(text), text).rejects.toMatchObject({ code: 'callback-refused', reason });
      expect((await callbacks.handle(text, { accountPaid: () => undefined })).status).toBe(400);
    }
  });
});

function taipeiDay(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');
}

/** A client that goes by the sandbox's clock. */
function time({ sandbox }: Shop): { now: () => number } {
  return { now: () => sandbox.clock.now() };
}

test('it is typed as a whole', () => {
  const program = `import { createHarborPay, type HarborPay, type HarborPayEvent, isApiError } from './generated/harbor-pay/client.ts';

const order = { Amount: 1200, ItemName: 'tea' };

export async function right(request: Request) {
  const harbor: HarborPay = createHarborPay({ merchantId: 'HP880001', hashKey: 'k', hashIv: 'v', environment: 'stage' });
  const { OrderNo } = await harbor.createVirtualAccount(order).catch((error) => { throw isApiError(error) ? error.apiCode : error; });
  await harbor.createVirtualAccount({ ...order, OrderNo: 'H1', ExpireDays: 7 });
  const { data } = await harbor.fetch.POST('/v1/VirtualAccounts/Query', { body: { OrderNo: OrderNo ?? '' } });
  const event: HarborPayEvent = await harbor.callbacks.verify(request);
  const by: 'signature' = event.provenBy;
  return [data?.Status, by, event.payload.Amount.toFixed()];
}

export async function wrong(harbor: HarborPay, request: Request) {
  // @ts-expect-error: an option is missing
  createHarborPay({ merchantId: 'HP880001', hashKey: 'k', environment: 'stage' });
  // @ts-expect-error: the amount is missing
  await harbor.createVirtualAccount({ ItemName: 'tea' });
  // @ts-expect-error: the client makes it
  await harbor.queryVirtualAccount({ OrderNo: 'H1', RqID: '1' });
  // @ts-expect-error: no such callback
  await harbor.callbacks.handle(request, { paid: () => undefined });
}
`;
  expect(complaints('new-document', program)).toEqual([]);
});
