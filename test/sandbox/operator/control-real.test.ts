import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEcpayCashier, isTransportError } from '../../../generated/ecpay-cashier/client.ts';
import { createMypay } from '../../../generated/mypay/client.ts';
import { createSandbox, type Listener, listen, type Sandbox, stageCredentials } from '../../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from '../../call/loopback.ts';

/** As a test in another language has it: everything over HTTP. */
describe('the control API on a real sandbox', () => {
  let sandbox: Sandbox;
  let server: Listener;
  let shop: Loopback;
  beforeAll(async () => {
    shop = await loopback((_, response) => response.end('1|OK'));
  });
  afterAll(() => shop.close());
  beforeEach(async () => {
    shop.seen.length = 0;
    sandbox = createSandbox({ callbackUrl: { mypay: `${shop.url}/mypay` } });
    server = await listen(sandbox);
    return async () => {
      await server.close();
      sandbox.close();
    };
  });

  async function control(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    given?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const body =
      method === 'POST' ? { body: JSON.stringify(given ?? {}), headers: { 'content-type': 'application/json' } } : {};
    const response = await fetch(`${server.url}/_sandbox/${path}`, { method, ...body });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  const cashier = (): ReturnType<typeof createEcpayCashier> =>
    createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: server.url, retries: 0 });
  async function order(number: string): Promise<void> {
    const urls = { ReturnURL: `${shop.url}/paid`, PaymentInfoURL: `${shop.url}/code` };
    const { action, fields } = cashier().createCvsOrder({
      MerchantTradeNo: number,
      TotalAmount: 120,
      TradeDesc: 'tea',
      ItemName: 'tea',
      ...urls,
    });
    await (await fetch(action, { method: 'POST', body: new URLSearchParams(fields) })).text();
  }

  test('a fault that was ordered strikes the next call alone', async () => {
    await order('A1');
    await control('POST', 'faults', { of: 'queryTradeInfo', kind: 'lost-answer' });
    expect(isTransportError(await rejection(cashier().queryTradeInfo({ MerchantTradeNo: 'A1' })))).toBe(true);
    expect(await cashier().queryTradeInfo({ MerchantTradeNo: 'A1' })).toMatchObject({ TradeStatus: '0' });
  });

  test('an order is paid, its shop is told before the answer comes, and is told again on demand', async () => {
    await order('A1');
    expect(await control('POST', 'orders/A1/transitions/pay')).toMatchObject({
      status: 200,
      body: { id: 'e1', key: 'A1', state: 'paid' },
    });
    const paid = (): number => shop.seen.filter((each) => each.url === '/paid').length;
    expect(paid()).toBe(1);
    expect((await control('POST', 'orders/A1/transitions/pay')).status).toBe(409);
    expect((await control('POST', 'orders/A1/resend')).status).toBe(200);
    expect(paid()).toBe(2);
    expect(await cashier().queryTradeInfo({ MerchantTradeNo: 'A1' })).toMatchObject({ TradeStatus: '1' });
  });

  test('the clock is put forward, and what falls due happens before the answer comes', async () => {
    await order('A1');
    const before = (await control('GET', 'clock')).body['now'] as number;
    const { body } = await control('POST', 'clock', { advance: '30d' });
    expect((body['now'] as number) - before).toBeGreaterThanOrEqual(30 * 24 * 60 * 60 * 1000);
    expect((await control('GET', 'orders/A1')).body).toMatchObject({ state: 'expired', transitions: [] });
  });

  test('an order is shown with all that travelled, and no key and no personal datum in it', async () => {
    const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
    const item = { id: '1', name: 'tea', cost: 10, amount: 1, total: 10 };
    const person = {
      user_real_name: '王小明',
      user_email: 'wang@example.com',
      user_cellphone: '0912345678',
      user_sn: 'A123456789',
    };
    const made = await mypay.createOrder({
      user_id: 'phper-7',
      cost: 10,
      order_id: 'M1',
      ip: '127.0.0.1',
      items: [item],
      ...person,
    });
    const { orders } = (await control('GET', 'orders?api=mypay')).body as { orders: { transitions: string[] }[] };
    expect((await control('POST', `orders/M1/transitions/${orders[0]?.transitions[0]}`)).status).toBe(200);
    const shown = (await control('GET', 'orders/M1')).body as { fields: object; history: { is: string }[] };
    expect(shown.fields).toMatchObject({ order_id: 'M1' });
    expect(shown.history.map((each) => each.is)).toEqual(expect.arrayContaining(['request', 'transition']));
    const text = JSON.stringify(shown);
    for (const secret of [...Object.values(person), 'phper-7', made.key, stageCredentials.mypay.key])
      expect(text).not.toContain(secret);
  });

  test('its health says how full it is', async () => {
    await order('A1');
    expect((await control('GET', 'health')).body).toMatchObject({ records: 1, limit: 5000, dropped: 0 });
  });
});
