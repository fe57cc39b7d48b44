import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createEcpayLogistics } from '../../generated/ecpay-logistics/client.ts';
import { createMypay, isPayloadError, type PayloadError } from '../../generated/mypay/client.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from './loopback.ts';

let server: Loopback;
beforeAll(async () => {
  server = await loopback((_, response) => response.end('{}'));
});
afterAll(() => server.close());
beforeEach(() => void server.seen.splice(0));

function asPayloadError(error: unknown): PayloadError {
  if (!isPayloadError(error)) throw error;
  return error;
}

test('every problem is listed with its pointer and rule, and nothing is sent', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
  const payload = {
    user_id: 'u',
    cost: '10',
    order_id: 'x'.repeat(51),
    ip: 'nowhere',
    items: [{ id: '1', name: 'a', cost: 5, amount: 2, total: 10 }, { id: '2' }],
    surprise: 1,
  };
  const error = asPayloadError(await rejection(mypay.createOrder(payload as never)));
  const found = error.problems.map((problem) => `${problem.pointer} ${problem.rule}`);
  expect(found).toEqual(
    expect.arrayContaining([
      '/surprise additionalProperties',
      '/cost type',
      '/order_id x-max-bytes',
      '/items/1/name required',
      '/items/1/cost required',
      '/items/1/total required',
    ]),
  );
  expect(found.some((each) => each.startsWith('/ip '))).toBe(true);
  expect(error.code).toBe('payload-invalid');
  expect(error.operation).toBe('createOrder');
  expect(server.seen).toHaveLength(0);
});

test('bytes are counted where the vendor counts bytes', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
  const order = {
    user_id: 'u',
    cost: 10,
    ip: '127.0.0.1',
    items: [{ id: '1', name: '茶', cost: 10, amount: 1, total: 10 }],
  };
  const error = asPayloadError(await rejection(mypay.createOrder({ ...order, order_id: '茶'.repeat(17) })));
  expect(error.problems).toEqual([
    { pointer: '/order_id', rule: 'x-max-bytes', message: 'must have at most 50 bytes in UTF-8; yours has 51' },
  ]);
});

test('a rule that no schema can say is named', async () => {
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
  const items = [{ id: '1', name: '茶', cost: 10, amount: 2, total: 20 }];
  const error = asPayloadError(
    await rejection(
      mypay.createOrder({ user_id: 'u', order_id: '1', ip: '127.0.0.1', items, cost: 25, shipping_fee: 4 }),
    ),
  );
  expect(error.problems).toEqual([
    {
      pointer: '/cost',
      rule: 'items-sum-to-cost',
      message: "must be the items' totals plus discount plus shipping_fee, which is 24",
    },
  ]);
});

test('one of two phones is asked for in words, without the noise of the branches', async () => {
  const logistics = createEcpayLogistics({ ...stageCredentials.ecpayLogistics, baseUrl: server.url });
  const error = asPayloadError(
    await rejection(
      logistics.createHomeDelivery({
        LogisticsSubType: 'TCAT',
        GoodsAmount: 100,
        SenderName: '陳大明',
        SenderZipCode: '11560',
        SenderAddress: '台北市南港區三重路19-2號6樓',
        ReceiverName: '王小美',
        ReceiverCellPhone: '0933222111',
        ReceiverZipCode: '11560',
        ReceiverAddress: '台北市南港區三重路19-2號6樓',
        ServerReplyURL: 'https://shop.example.com/ecpay/logistics',
      }),
    ),
  );
  expect(error.problems).toHaveLength(1);
  expect(error.problems[0]).toEqual({
    pointer: '/SenderPhone',
    rule: 'anyOf',
    message: 'is required, or SenderCellPhone',
  });
});

test('dates that are relative to now follow the client, and the limit the contract', async () => {
  const slip = {
    cust_order_number: '1',
    order_amount: 50,
    expire_date: '2026-04-15T00:00:00+08:00',
    payer_mobile: '0912345678',
    payer_email: 'a@b.tw',
  };
  const now = (): number => Date.parse('2026-01-14T12:00:00+08:00');
  const options = { ...stageCredentials.ccatCvs, baseUrl: server.url, now };
  const error = asPayloadError(await rejection(createCcatCvs(options).registerOrder(slip)));
  expect(error.problems).toEqual([
    { pointer: '/expire_date', rule: 'expire-date-within-days', message: 'must lie 1 to 90 days ahead, Asia/Taipei' },
  ]);
  const longer = await rejection(createCcatCvs({ ...options, limits: { expireDaysMax: 120 } }).registerOrder(slip));
  expect(isPayloadError(longer)).toBe(false);
});

test('a payload error names fields and rules and shows no value', async () => {
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: server.url });
  const error = await rejection(einvoice.checkLoveCode({ LoveCode: 'very-personal-A123456789' }));
  expect(inspect(error, { depth: 10 })).toContain('/LoveCode');
  expect(inspect(error, { depth: 10 })).not.toContain('A123456789');
});

test.each([undefined, null, 1, 'text', [], () => 1])(
  'a payload that is not an object is refused: %s',
  async (payload) => {
    const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: server.url });
    expect(isPayloadError(await rejection(einvoice.checkLoveCode(payload as never)))).toBe(true);
  },
);
