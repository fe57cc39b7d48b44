import { expect, test } from 'vitest';
import { complaints } from './compile.ts';
import { apiOf, Shop } from './shop.ts';

/**
 * An unsigned webhook in front of signed ones: `storeChosen` of ECPay's logistics, which the shopper's browser brings.
 */

const map = {
  LogisticsSubType: 'UNIMART',
  IsCollection: 'N',
  ServerReplyURL: 'http://merchant.invalid/store',
  ExtraData: 'cart 17',
};

test('stands first', async () => {
  expect(Object.keys((await apiOf('ecpay-logistics')).callbacks ?? {})).toEqual([
    'storeChosen',
    'logisticsStatus',
    'homeDeliveryPage',
  ]);
});

test('the shopper opens the map, chooses, and is shown a page of the shop', async () => {
  const shop = await Shop.of('ecpay-logistics');
  const form = shop.form('openStoreMap', { ...map, MerchantTradeNo: 'M1' });
  expect(form).toMatchObject({
    action: 'http://sandbox.invalid/Express/map',
    fields: { MerchantID: '2000132', LogisticsType: 'CVS' },
  });
  expect(form.fields).not.toHaveProperty('CheckMacValue');
  const mapPage = await shop.browse(form);
  expect(mapPage).toContain('M1');
  const events: unknown[] = [];
  shop.receive = (request) =>
    shop.callbacks.handle(request, {
      storeChosen: (event: { payload: { CVSStoreName: string } }) => {
        events.push(event);
        return `<p>${event.payload.CVSStoreName}</p>`;
      },
    });
  const [, choose = ''] = /<form method="post" action="([^"]+)"/.exec(mapPage) ?? [];
  const onward = await shop.browse({ action: `http://sandbox.invalid${choose}`, fields: {} });
  expect(onward).toContain(`<form id="onward" method="post" action="${map.ServerReplyURL}"`);
  const inputs = [...onward.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  const body = new URLSearchParams(inputs.map(([, name = '', value = '']): [string, string] => [name, value]));
  const page = await shop.receive(new Request(map.ServerReplyURL, { method: 'POST', body }));
  expect([page.status, await page.text()]).toEqual([200, '<p>建盛門市</p>']);
  expect(events).toMatchObject([
    {
      callback: 'storeChosen',
      proof: 'unproven',
      unconfirmed: { outcome: 'accepted' },
      orderNo: 'M1',
      vendorNo: '131386',
      payload: { ExtraData: 'cart 17' },
    },
  ]);
  expect(shop.sandbox.order('M1')).toMatchObject({ state: 'chosen' });
  expect(shop.sandbox.order('M1')?.history.at(-1)).toMatchObject({ is: 'brought', callback: 'storeChosen' });
  expect(shop.deliveries).toEqual([]);
});

test('chosen without a browser, nobody brings it to the shop', async () => {
  const shop = await Shop.of('ecpay-logistics');
  await shop.browse(shop.form('openStoreMap', { ...map, MerchantTradeNo: 'M5' }));
  shop.sandbox.transition('M5', 'choose');
  await shop.sandbox.settled();
  expect(shop.sandbox.order('M5')).toMatchObject({ state: 'chosen' });
  expect(shop.deliveries).toEqual([]);
});

test('goes to the right host; a server that calls it is told that a browser has to', async () => {
  const shop = await Shop.of('ecpay-logistics');
  for (const [environment, host] of Object.entries({ stage: 'logistics-stage', production: 'logistics' })) {
    const { action } = shop.form('openStoreMap', map, shop.in(environment));
    expect(action).toBe(`https://${host}.ecpay.com.tw/Express/map`);
  }
  const { error } = await shop.fetch.POST('/Express/map', { body: map });
  expect(error).toMatchObject({ message: expect.stringContaining("shopper's browser") });
  expect(shop.requests).toEqual([]);
});

test('the vendor refuses on its page, the client before it', async () => {
  const shop = await Shop.of('ecpay-logistics');
  const form = shop.form('openStoreMap', { ...map, MerchantTradeNo: 'M2' });
  await shop.browse(form);
  expect(await shop.browse(form)).toContain('廠商交易編號重覆');
  const stranger = { ...form, fields: { ...form.fields, MerchantID: '1', MerchantTradeNo: 'M3' } };
  expect(await shop.browse(stranger)).toContain('找不到加密金鑰');
  const wrong = { ...form, fields: { ...form.fields, LogisticsSubType: 'SHOP', MerchantTradeNo: 'M4' } };
  expect(await shop.browse(wrong)).toContain('LogisticsSubType');
  expect(() => shop.form('openStoreMap', { ...map, LogisticsSubType: 'SHOP' })).toThrow(/LogisticsSubType/);
});

test('the signed one is proven as before, and a forged one is never taken for the unsigned one', async () => {
  const { callbacks } = await Shop.of('ecpay-logistics');
  const signed = (await callbacks.test['logisticsStatus']?.().text()) ?? '';
  expect(await callbacks.verify(signed)).toMatchObject({
    callback: 'logisticsStatus',
    proof: 'proven',
    provenBy: 'signature',
  });
  const store = (await callbacks.test['storeChosen']?.().text()) ?? '';
  expect(await callbacks.verify(store)).toMatchObject({ callback: 'storeChosen', proof: 'unproven' });
  const zeros = '0'.repeat(32);
  const forged = [
    signed.replace(/CheckMacValue=\w+/, `CheckMacValue=${zeros}`),
    signed.replace('RtnCode=3003', 'RtnCode=3001'),
    `${store}&CheckMacValue=${zeros}`,
    `${store}&checkmacvalue=`,
    `${signed.replace(/CheckMacValue=\w+/, `CheckMacValue=${zeros}`)}&CVSStoreID=131386`,
  ];
  for (const text of forged) {
    await expect(callbacks.verify(text), text).rejects.toMatchObject({ code: 'callback-refused', reason: 'signature' });
    const answer = await callbacks.handle(text, { storeChosen: () => 'taken', logisticsStatus: () => 'taken' });
    expect([answer.status, await answer.text()]).toEqual([400, 'refused: signature']);
  }
  const unsigned = signed.replace(/&?CheckMacValue=\w+/, '');
  await expect(callbacks.verify(unsigned)).rejects.toMatchObject({ code: 'callback-refused' });
});

test('the form and both callbacks are typed', () => {
  const program = `import type { EcpayLogistics } from './generated/ecpay-logistics/client.ts';

export async function right(logistics: EcpayLogistics, request: Request) {
  const form = logistics.openStoreMap({ LogisticsSubType: 'FAMI', IsCollection: 'N', ServerReplyURL: 'https://shop.example/' });
  const answer = await logistics.callbacks.handle(request, {
    storeChosen: (event) => '<p>' + event.payload.CVSStoreID + '</p>',
    logisticsStatus: (event) => event.provenBy,
  });
  const event = await logistics.callbacks.verify(request);
  return [form.toHtml(), answer, event.callback === 'storeChosen' ? event.proof satisfies 'unproven' : event.proof satisfies 'proven'];
}

export async function wrong(logistics: EcpayLogistics, request: Request) {
  // @ts-expect-error: the shopper has to be shown a page
  await logistics.callbacks.handle(request, { storeChosen: () => undefined });
  // @ts-expect-error: nothing proves it
  await logistics.callbacks.handle(request, { storeChosen: (event) => event.provenBy });
  // @ts-expect-error: the browser has to send it
  await logistics.fetch.POST('/Express/map', { body: { LogisticsSubType: 'FAMI', IsCollection: 'N', ServerReplyURL: 'https://shop.example/' } });
  // @ts-expect-error: no such chain
  logistics.openStoreMap({ LogisticsSubType: 'SHOP', IsCollection: 'N', ServerReplyURL: 'https://shop.example/' });
}
`;
  expect(complaints('unsigned-webhook', program)).toEqual([]);
});
