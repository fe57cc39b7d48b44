import { afterAll, beforeAll, expect, test } from 'vitest';
import { resumeRefunds } from '../shop/refunds.ts';
import { type Running, startShop } from '../shop/start.ts';

let shop: Running;

/** The whole shop, over HTTP, as a shopper and its owner use it. */
export function testShop(databaseUrl: () => Promise<string | undefined>): void {
  beforeAll(async () => {
    shop = await startShop({ port: 0, sandboxPort: 0, databaseUrl: await databaseUrl() });
  });
  afterAll(() => shop.close());

  testOrders();
  testRefunds();
}

/** As a browser posts a form of the shop's, without following where it is sent on. */
function post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(shop.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

async function read(path: string, language = 'en'): Promise<string> {
  return (await fetch(shop.url + path, { headers: { 'accept-language': language } })).text();
}

async function parcelsOf(order: string): Promise<number> {
  const { rows } = await shop.database.query('SELECT 1 FROM parcels WHERE order_number = $1', [order]);
  return rows.length;
}

/** What the order's page says. */
function heading(page: string): string | undefined {
  return /<h1>(.*?)<\/h1>/.exec(page)?.[1];
}

/** Orders with a code for a convenience store; the browser posts the form that it gets to ECPay. */
async function orderAtStore(): Promise<string> {
  const page = await (await post('/orders', { product: 'ruby', quantity: '2', payment: 'store' })).text();
  const fields = Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(([, name, value]) => [
      name,
      value?.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
    ]),
  ) as Readonly<Record<string, string>>;
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
  expect(answer.status).toBe(200);
  await shop.sandbox.settled();
  return fields['MerchantTradeNo'] ?? '';
}

/** Orders and pays by card; gives the shop's number and MyPay's. */
async function payByCard(): Promise<{ readonly number: string; readonly uid: string }> {
  const answer = await post('/orders', { product: 'alishan', quantity: '1', payment: 'mypay' });
  expect(answer.status).toBe(303);
  const [{ number, mypay_uid: uid }] = (
    await shop.database.query('SELECT number, mypay_uid FROM orders ORDER BY ordered_at DESC LIMIT 1', [])
  ).rows as [{ number: string; mypay_uid: string }];
  happens(uid, 'pay-by-card');
  await shop.sandbox.settled();
  return { number, uid };
}

function happens(number: string, transition: string): void {
  const step = shop.sandbox.transition(number, transition);
  if (!step.applied) throw new Error(`${transition}: ${step.refusal}`);
}

function testOrders(): void {
  test('the page of the shop, in both languages', async () => {
    expect(heading(await read('/'))).toBe('Tea from Taiwan');
    expect(heading(await read('/', 'zh-TW,zh;q=0.9,en;q=0.5'))).toBe('臺灣好茶');
  });

  test('an order that is paid at a store ships once, although it is reported twice', async () => {
    const number = await orderAtStore();
    const before = await read(`/orders/${number}`);
    expect(heading(before)).toBe('Waiting for your payment');
    expect(before).toContain(String(shop.sandbox.order(number)?.fields['PaymentNo']));
    shop.sandbox.faults.next('paymentResult', 'twice');
    happens(number, 'pay');
    await shop.sandbox.settled();
    expect(heading(await read(`/orders/${number}`))).toBe('Thank you, your tea is on its way');
    expect(await parcelsOf(number)).toBe(1);
  });

  test('an order that is paid with a wrong amount does not ship', async () => {
    const number = await orderAtStore();
    happens(number, 'pay-wrong-amount');
    await shop.sandbox.settled();
    expect(await parcelsOf(number)).toBe(0);
    expect(await read('/office')).toContain('A wrong amount was paid');
  });

  test('an order that is paid by card ships once, although its payment is settled later', async () => {
    const { number, uid } = await payByCard();
    happens(uid, 'settle');
    await shop.sandbox.settled();
    expect(await parcelsOf(number)).toBe(1);
  });

  test('a payment that cannot be started', async () => {
    shop.sandbox.faults.next('createOrder', 'lost-answer');
    const answer = await post('/orders', { product: 'ruby', quantity: '1', payment: 'mypay' });
    const path = new URL(answer.headers.get('location') ?? '', shop.url).pathname;
    expect(heading(await read(path))).toBe('The payment could not be started');
  });

  test('what is no order of the shop is refused', async () => {
    expect((await post('/orders', { product: 'ruby', quantity: '-1', payment: 'store' })).status).toBe(400);
    expect((await post('/orders', { product: 'coffee', quantity: '1', payment: 'store' })).status).toBe(400);
    expect((await fetch(`${shop.url}/orders/T0`)).status).toBe(404);
  });
}

function testRefunds(): void {
  test('a refund', async () => {
    const { number } = await payByCard();
    // Twice at once, as an impatient owner does.
    await Promise.all([post(`/office/orders/${number}/refund`), post(`/office/orders/${number}/refund`)]);
    expect(heading(await read(`/orders/${number}`))).toBe('Refunded');
    expect(refundsOf(number)).toBe(1);
  });

  test('a refund whose answer is lost is found, and not sent again', async () => {
    const { number } = await payByCard();
    shop.sandbox.faults.next('refundOrder', 'lost-answer');
    await post(`/office/orders/${number}/refund`);
    expect(heading(await read(`/orders/${number}`))).toBe('Asking MyPay what became of the refund');
    await resumeRefunds(shop);
    expect(heading(await read(`/orders/${number}`))).toBe('Refunded');
    expect(refundsOf(number)).toBe(1);
  });

  test('a refund that a process did not live to send may be sent again', async () => {
    const { number } = await payByCard();
    await shop.database.query(
      "UPDATE orders SET refund = 'sending', refund_sent_at = now() - interval '10 minutes' WHERE number = $1",
      [number],
    );
    await resumeRefunds(shop);
    await post(`/office/orders/${number}/refund`);
    expect(heading(await read(`/orders/${number}`))).toBe('Refunded');
    expect(refundsOf(number)).toBe(1);
  });
}

function refundsOf(number: string): number {
  const { id } = shop.sandbox.order(number) ?? {};
  return shop.sandbox.orders().filter(({ lifecycle, parent }) => lifecycle === 'refund' && parent === id).length;
}
