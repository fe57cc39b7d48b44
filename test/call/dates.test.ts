import { expect, test } from 'vitest';
import { type CcatCvs, createCcatCvs, isPayloadError } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createMypay } from '../../generated/mypay/client.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { deepFreeze, rejection } from './loopback.ts';

const now = Date.UTC(2026, 8, 1);
const slip = { cust_order_number: 'A1', order_amount: 100, payer_mobile: '0912345678', payer_email: 'a@shop.example' };

/** A client of the sandbox, with the bodies that it sent. */
function ccat(): { readonly client: CcatCvs; readonly sent: string[] } {
  const sandbox = createSandbox({ now: () => now });
  const sent: string[] = [];
  const client = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    now: () => now,
    fetch: (url, init) => {
      sent.push(String(init.body));
      return sandbox(new Request(url, init));
    },
  });
  return { client, sent };
}

async function problems(
  call: Promise<unknown>,
): Promise<readonly { readonly pointer: string; readonly message: string }[]> {
  const error = await rejection(call);
  if (!isPayloadError(error)) throw error;
  return error.problems;
}

test('a Date goes out as the vendor writes it, in Taipei time, and the answer is the vendor’s text', async () => {
  const { client, sent } = ccat();
  const payload = deepFreeze({ ...slip, expire_date: new Date('2026-09-20T16:30:00Z') });
  const { order } = await client.registerOrder(payload);
  expect(sent[0]).toContain('<expire_date>2026-09-21T00:30:00+08:00</expire_date>');
  expect(order.expire_date).toMatch(/^2026-09-21/);
});

test('rules between fields hold for a Date too', async () => {
  const { client, sent } = ccat();
  expect(await problems(client.registerOrder({ ...slip, expire_date: new Date('2027-09-20T16:30:00Z') }))).toEqual([
    { pointer: '/expire_date', rule: 'expire-date-within-days', message: 'must lie 1 to 90 days ahead, Asia/Taipei' },
  ]);
  expect(sent).toEqual([]);
});

test('a stream, a call by path and a form of the browser take one as well', async () => {
  const { client, sent } = ccat();
  const process_code_update_time_begin = new Date('2026-08-31T16:00:00Z');
  for await (const order of client.queryOrders.stream({ process_code_update_time_begin }))
    expect(order).toBeUndefined();
  const { error } = await client.fetch.POST('/cvs/ap_interface.php#cvs_order_query', {
    body: { process_code_update_time_begin },
  });
  expect(error).toBeUndefined();
  for (const body of sent)
    expect(body).toContain(
      '<process_code_update_time_begin>2026-09-01T00:00:00+08:00</process_code_update_time_begin>',
    );
  expect(sent).toHaveLength(2);
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, environment: 'stage' });
  const form = cashier.createCvsOrder({
    MerchantTradeNo: 'A1',
    MerchantTradeDate: new Date('2026-01-31T16:30:00Z'),
    TotalAmount: 100,
    TradeDesc: 'tea',
    ItemName: 'tea',
    ReturnURL: 'https://shop.example.com/paid',
  });
  expect(form.fields['MerchantTradeDate']).toBe('2026/02/01 00:30:00');
});

test('an invalid Date is a problem of the payload', async () => {
  const { client, sent } = ccat();
  expect(await problems(client.registerOrder({ ...slip, expire_date: new Date('soon') }))).toEqual([
    { pointer: '/expire_date', rule: 'type', message: 'must be text or a valid Date between 1900 and 2099' },
  ]);
  expect(sent).toEqual([]);
});

test.each([
  '2026-02-30T00:00:00+08:00',
  '2026-02-29T00:00:00+08:00',
  '2026-09-20T24:00:00+08:00',
  '2026-04-31T00:00:00+08:00',
])('a time that does not exist is refused: %s', async (expire_date) => {
  const { client, sent } = ccat();
  const message =
    'must be a real date and time in the form yyyy-MM-ddTHH:mm:ss+08:00, Taipei time, for example 2026-01-31T09:08:07+08:00';
  expect(await problems(client.registerOrder({ ...slip, expire_date }))).toEqual([
    { pointer: '/expire_date', rule: 'pattern', message },
  ]);
  expect(sent).toEqual([]);
});

test('a day that does not exist is refused where the field holds a day, with the form in words', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, environment: 'stage' });
  const payload = { uid: '1', key: 'k', stop_time: '20270229' };
  expect(
    (await problems(mypay.cancelDirectDebit(payload as never))).filter(({ pointer }) => pointer === '/stop_time'),
  ).toEqual([
    {
      pointer: '/stop_time',
      rule: 'pattern',
      message: 'must be a real date in the form yyyyMMdd, Taipei time, for example 20260131',
    },
  ]);
});
