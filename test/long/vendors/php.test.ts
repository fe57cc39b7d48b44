import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Listener, listen, type Sandbox } from '../../../src/sandbox/index.ts';
import { formIn, submit } from './browser.ts';
import { type Forms, openPhpShop, type PhpShop } from './php-shop.ts';
import type { Heard } from './program.ts';

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly genuine: boolean;
}

type Given = Readonly<Record<string, string>>;

const forms: readonly Forms[] = ['multipart/form-data', 'application/x-www-form-urlencoded'];

describe.each(forms)('a shop in PHP that posts %s', (type) => {
  let sandbox: Sandbox;
  let listener: Listener;
  let shop: PhpShop;
  beforeAll(async () => {
    listener = await listen((request) => sandbox(request));
    shop = await openPhpShop(listener.url, type);
    sandbox = createSandbox({ callbackUrl: { mypay: `${shop.url}/mypay` } });
  });
  afterAll(async () => {
    await shop?.close();
    await listener.close();
    sandbox?.close();
  });

  async function at(path: string, given: Given = {}): Promise<string> {
    const response = await fetch(`${shop.url}${path}?${new URLSearchParams(given)}`);
    return response.text();
  }

  const answered = async <Answer = Answered>(path: string, given: Given = {}): Promise<Answer> =>
    JSON.parse(await at(path, given)) as Answer;

  async function heardOf(number: string, name = 'MerchantTradeNo'): Promise<readonly Heard[]> {
    const heard = await answered<readonly Heard[]>('/told');
    return heard.filter(({ fields }) => fields[name] === number);
  }

  /** By the control API, as a test in PHP would. */
  async function transition(number: string, name: string): Promise<void> {
    const path = `/_sandbox/orders/${sandbox.order(number)?.id}/transitions/${name}`;
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(listener.url + path, { method: 'POST', headers })).status).toBe(200);
    await sandbox.settled();
  }

  const acknowledged = (number: string): readonly unknown[] =>
    sandbox.order(number)?.history.flatMap((entry) => (entry.is === 'callback' ? [entry.acknowledged] : [])) ?? [];

  // Cases S02 and S04.
  test('sells: code, payment, both notices, both queries', async () => {
    const number = 'Php1';
    // Without what an answer of raw pairs leaves open: &, % and +.
    const goods = '高山茶 "特級" \'A\' ~ x1#杯子*(2)!';
    const page = await submit(formIn(await at('/checkout', { number, goods })), listener.url);
    expect(page).toContain(number);
    await sandbox.settled();
    const code = sandbox.order(number)?.fields['PaymentNo'];
    expect(await heardOf(number)).toMatchObject([{ path: '/code', genuine: true, fields: { PaymentNo: code } }]);
    expect(await answered('/payment-code', { number })).toMatchObject({ genuine: true, fields: { PaymentNo: code } });

    await transition(number, 'pay');
    expect((await heardOf(number)).at(-1)).toMatchObject({ path: '/paid', genuine: true, fields: { RtnCode: '1' } });
    expect(acknowledged(number)).toEqual([true, true]);
    expect(await answered('/order', { number })).toMatchObject({
      status: 200,
      genuine: true,
      fields: { MerchantTradeNo: number, TradeStatus: '1', TradeAmt: '120', ItemName: goods },
    });
  });

  test('finds out a forged notice', async () => {
    const number = 'Php2';
    await submit(formIn(await at('/checkout', { number, goods: '茶' })), listener.url);
    await sandbox.settled();
    const [heard] = await heardOf(number);
    const forged = new URLSearchParams({ ...heard?.fields, RtnCode: '1' });
    const answer = await fetch(`${shop.url}/paid`, { method: 'POST', body: forged });
    expect(await answer.text()).toBe('0|CheckMacValue Error');
    expect((await heardOf(number)).at(-1)?.genuine).toBe(false);
  });

  // Cases S02 and S04.
  test('sends a parcel, hears of each status, and asks for it as libraries old and new do', async () => {
    const number = 'Php3';
    const created = await answered('/deliver', { number });
    expect(created).toMatchObject({ genuine: true, fields: { MerchantTradeNo: number, RtnCode: '300' } });
    expect(created.text).toMatch(/^1\|/);
    await sandbox.settled();
    for (const step of ['upload', 'pass-on', 'collect', 'send-out', 'deliver']) await transition(number, step);
    const heard = await heardOf(number);
    expect(heard.map(({ genuine, fields }) => [genuine, fields['RtnCode']])).toEqual(
      ['310', '311', '3001', '3006', '3003'].map((code) => [true, code]),
    );
    expect(acknowledged(number)).toEqual(heard.map(() => true));
    const parcel = created.fields['AllPayLogisticsID'] ?? '';
    for (const version of ['V2', 'V5'])
      expect(await answered('/parcel', { parcel, version }), version).toMatchObject({
        genuine: true,
        fields: { MerchantTradeNo: number, LogisticsStatus: '3003' },
      });
  });

  // Case S05.
  test.each([
    ['/love-code', '168001', 'Y'],
    ['/love-code', '99999', 'N'],
    ['/barcode', '/0000000', 'N'],
  ])('asks at %s for %s, with a Revision: %s', async (path, code, isExist) => {
    const answer = await answered<object>(path, { code });
    expect(answer).toMatchObject({ status: 200, code: 1, data: { RtnCode: 1, IsExist: isExist } });
  });

  test.each(['/api/init', '/api/agent'])('sells by MyPay at %s', async (path) => {
    const number = `Php${path.replaceAll('/', '')}`;
    const order = await answered<{ fields: { code: string; uid: string; key: string } }>('/mypay-order', {
      path,
      number,
    });
    expect(order.fields).toMatchObject({ code: '200', uid: sandbox.order(number)?.fields['uid'] });
    await transition(number, 'pay-by-card');
    const paid = [{ path: '/mypay', genuine: true, fields: { prc: '250', cost: '120' } }];
    expect(await heardOf(number, 'order_id')).toMatchObject(paid);
    expect(acknowledged(number)).toEqual([true]);
    const { uid, key } = order.fields;
    expect(await answered('/mypay-query', { path, uid, key })).toMatchObject({
      fields: { prc: '250', order_id: number },
    });
  });
});
