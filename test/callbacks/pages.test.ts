import { expect, test } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import { parcel as homeParcel } from '../support/parcel.ts';
import { cashier, logistics } from './clients.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

async function body(response: Response): Promise<readonly [number, string | null, string]> {
  return [response.status, response.headers.get('content-type'), await response.text()];
}

test("what the shopper's browser brings is verified and answered with a page of the shop's own", async () => {
  const code = await cashier.callbacks.handle(cashier.callbacks.test.paymentInfoPage({ PaymentNo: 'LLL1' }), {
    paymentInfoPage: ({ payload, outcome, orderNo }) => `<p>${payload.PaymentNo} ${outcome} ${orderNo}</p>`,
  });
  expect(await body(code)).toEqual([200, 'text/html; charset=utf-8', '<p>LLL1 code-issued CVS20260101000001</p>']);
  const paid = await cashier.callbacks.handle(cashier.callbacks.test.paymentResultPage(), {
    paymentResultPage: ({ outcome, amount }) =>
      new Response(`${outcome} ${amount}`, { status: 303, headers: { Location: '/thanks' } }),
  });
  expect([paid.status, paid.headers.get('location'), await paid.text()]).toEqual([303, '/thanks', 'paid 402']);
  const ordered = await logistics.callbacks.handle(logistics.callbacks.test.homeDeliveryPage(), {
    homeDeliveryPage: ({ payload }) => `<p>${payload.AllPayLogisticsID}</p>`,
  });
  expect((await body(ordered))[2]).toBe('<p>1718551</p>');
});

test('the same at the address of the server is answered with the text that the server waits for', async () => {
  const request = cashier.callbacks.test.paymentInfo();
  const heard: string[] = [];
  const answer = await cashier.callbacks.handle(request, { paymentInfo: ({ callback }) => heard.push(callback) });
  expect([await answer.text(), heard]).toEqual(['1|OK', ['paymentInfo']]);
});

const page = (): never => {
  throw new Error('it was believed');
};

test('what a browser changed is not believed', async () => {
  const errors: unknown[] = [];
  const onError = (error: unknown): number => errors.push(error);
  const paid = await changed(cashier.callbacks.test.paymentResultPage(), 'TradeAmt=402', 'TradeAmt=403');
  expect((await cashier.callbacks.handle(paid, { paymentResultPage: page }, { onError })).status).toBe(400);
  const ordered = await changed(logistics.callbacks.test.homeDeliveryPage(), 'GoodsAmount=1000', 'GoodsAmount=1');
  expect((await logistics.callbacks.handle(ordered, { homeDeliveryPage: page }, { onError })).status).toBe(400);
  expect(errors.map((error) => isCallbackError(error) && error.reason)).toEqual(['signature', 'signature']);
});

async function changed(request: Request, from: string, to: string): Promise<Request> {
  const text = await request.text();
  expect(text).toContain(from);
  return new Request('https://shop.example/page', { method: 'POST', headers: form, body: text.replace(from, to) });
}

test('a form that the browser sends orders a delivery, with an address to come back to', () => {
  const order = {
    ...homeParcel,
    GoodsAmount: 100,
    ClientReplyURL: 'https://shop.example/ordered',
  } as const;
  const { action, fields, toHtml } = logistics.createHomeDeliveryByForm(order);
  expect(action).toBe('https://logistics-stage.ecpay.com.tw/Express/Create');
  expect(fields).toMatchObject({
    MerchantID: '2000132',
    LogisticsType: 'HOME',
    ClientReplyURL: order.ClientReplyURL,
    MerchantTradeNo: expect.any(String),
  });
  expect(toHtml()).toContain('name="ClientReplyURL"');
});
