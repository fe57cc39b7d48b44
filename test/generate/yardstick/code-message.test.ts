import { expect, test } from 'vitest';
import { parcel as homeParcel } from '../../support/parcel.ts';
import { complaints } from './compile.ts';
import { Shop } from './shop.ts';

/** An operation answered `1|OK`, or `0|` and words: `returnHome` of ECPay's logistics. */

const parcel = {
  ...homeParcel,
  MerchantTradeDate: '2026/01/01 09:08:07',
  ServerReplyURL: 'http://merchant.invalid/parcel',
};
const back = { GoodsAmount: 1000, ServerReplyURL: 'http://merchant.invalid/return' };

/** A shop with a parcel; gives the vendor's number of it. */
async function shopWithParcel(number: string): Promise<{ shop: Shop; id: unknown }> {
  const shop = await Shop.of('ecpay-logistics');
  shop.receive = (request) => shop.callbacks.handle(request, { logisticsStatus: () => undefined });
  const { AllPayLogisticsID: id } = await shop.call('createHomeDelivery', { ...parcel, MerchantTradeNo: number });
  return { shop, id };
}

async function deliver({ sandbox, deliveries }: Shop, number: string): Promise<void> {
  for (const step of ['upload', 'pass-on', 'collect', 'send-out', 'deliver'])
    expect(sandbox.transition(number, step).applied).toBe(true);
  await sandbox.settled();
  deliveries.length = 0;
}

test('orders the return of a delivered parcel, which the vendor tells to the new address', async () => {
  const { shop, id } = await shopWithParcel('R1');
  await deliver(shop, 'R1');
  expect(await shop.call('returnHome', { ...back, AllPayLogisticsID: id })).toEqual({ ResCode: '1', ResMsg: 'OK' });
  expect(shop.answers.at(-1)).toBe('1|OK');
  expect(shop.requests.at(-1)?.text).toMatch(/CheckMacValue=[0-9A-F]{32}/);
  expect(await shop.call('queryLogisticsTradeInfo', { AllPayLogisticsID: id })).toMatchObject({ LogisticsStatus: 325 });
  for (const step of ['collect-return', 'bring-back']) shop.sandbox.transition('R1', step);
  await shop.sandbox.settled();
  expect(shop.deliveries.map(({ url, text }) => [url, new URLSearchParams(text).get('RtnCode')])).toEqual([
    [back.ServerReplyURL, '325'],
    [back.ServerReplyURL, '5004'],
    [back.ServerReplyURL, '5008'],
  ]);
  expect(shop.sandbox.order('R1')?.history.at(-1)).toMatchObject({ acknowledged: true, answer: { body: '1|OK' } });
});

test('is called by its path, too, on the host of its document', async () => {
  const { shop, id } = await shopWithParcel('R2');
  await deliver(shop, 'R2');
  const { data } = await shop.fetch.POST('/Express/ReturnHome', { body: { ...back, AllPayLogisticsID: id } });
  expect(data).toEqual({ ResCode: '1', ResMsg: 'OK' });
  const question = { ...back, AllPayLogisticsID: '1' };
  expect(await shop.hostIn('stage', 'returnHome', question)).toBe('https://logistics-stage.ecpay.com.tw');
  expect(await shop.hostIn('production', 'returnHome', question)).toBe('https://logistics.ecpay.com.tw');
});

test('what comes after the bar is why it was refused', async () => {
  const { shop, id } = await shopWithParcel('R3');
  const early = shop.call('returnHome', { ...back, AllPayLogisticsID: id });
  await expect(early).rejects.toMatchObject({ code: 'api-refused', apiCode: '0', apiMessage: '訂單狀態無法退貨' });
  expect(shop.answers.at(-1)).toBe('0|訂單狀態無法退貨');
  const unknown = shop.call('returnHome', { ...back, AllPayLogisticsID: 'none' });
  await expect(unknown).rejects.toMatchObject({ code: 'api-refused', apiCode: '0', apiMessage: '找不到原訂單' });
  const forged = shop.call('returnHome', { ...back, AllPayLogisticsID: id }, { hashKey: 'another16letters' });
  await expect(forged).rejects.toMatchObject({ code: 'api-refused', apiMessage: 'CheckMacValue Error' });
  const { error } = await shop.fetch.POST('/Express/ReturnHome', { body: { ...back, AllPayLogisticsID: 'none' } });
  expect(error).toMatchObject({ code: 'api-refused', apiCode: '0' });
  await expect(shop.call('returnHome', { ...back })).rejects.toMatchObject({
    problems: [{ pointer: '/AllPayLogisticsID' }],
  });
});

test('an answer that is neither is not a success', async () => {
  const { shop, id } = await shopWithParcel('R4');
  for (const text of ['OK', '', '<html>busy</html>', '1OK']) {
    const fetch = async (): Promise<Response> => new Response(text);
    const answered = shop.call('returnHome', { ...back, AllPayLogisticsID: id }, { fetch });
    await expect(answered, text).rejects.toMatchObject({
      code: 'message-unreadable',
      outcome: 'unknown',
      retryable: false,
    });
  }
});

test('is typed', () => {
  const program = `import type { EcpayLogistics } from './generated/ecpay-logistics/client.ts';

const question = { AllPayLogisticsID: '1718546', GoodsAmount: 1000, ServerReplyURL: 'https://shop.example/' };

export async function right(logistics: EcpayLogistics) {
  const { ResCode, ResMsg } = await logistics.returnHome(question);
  const { data } = await logistics.fetch.POST('/Express/ReturnHome', { body: question });
  const words: string = ResMsg;
  return [ResCode, words, data?.ResMsg];
}

export async function wrong(logistics: EcpayLogistics) {
  // @ts-expect-error: text is not an amount
  await logistics.returnHome({ ...question, GoodsAmount: '1000' });
  // @ts-expect-error: the answer has no such field
  (await logistics.returnHome(question)).RtnMsg;
}
`;
  expect(complaints('code-message', program)).toEqual([]);
});
