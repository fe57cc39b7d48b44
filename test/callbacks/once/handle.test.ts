import { describe, expect, test, vi } from 'vitest';
import { memoryStore, type OnceStore } from '../../../src/once/index.ts';
import { cashier, logistics } from '../clients.ts';

const { paymentResult, paymentInfo } = cashier.callbacks.test;

/** A shop that keeps what it was told. */
function shop(store: OnceStore = memoryStore(), work: (outcome: string) => unknown = () => undefined) {
  const heard: string[] = [];
  const lines: string[] = [];
  const errors: unknown[] = [];
  const hear = async ({ outcome, orderNo }: { outcome: string; orderNo: string | undefined }): Promise<void> => {
    heard.push(`${outcome} ${orderNo}`);
    await work(outcome);
  };
  const receive = async (request: Request, more: object = {}): Promise<string> => {
    const options = {
      once: store,
      log: (line: string) => lines.push(line),
      onError: (error: unknown) => errors.push(error),
      ...more,
    };
    const response = await cashier.callbacks.handle(request, { paymentResult: hear, paymentInfo: hear }, options);
    return `${response.status} ${await response.text()}`;
  };
  return { heard, lines, errors, receive };
}

describe('one payment', () => {
  test('is handled once, whatever is sent again; duplicates are acknowledged', async () => {
    const { heard, lines, receive } = shop();
    for (let time = 0; time < 3; time += 1) expect(await receive(paymentResult())).toBe('200 1|OK');
    expect(heard).toEqual(['paid CVS20260101000001']);
    expect(lines).toEqual([
      'ecpay-cashier.paymentResult: paid, proven, acknowledged',
      'ecpay-cashier.paymentResult: paid, proven, handled before, acknowledged',
      'ecpay-cashier.paymentResult: paid, proven, handled before, acknowledged',
    ]);
  });

  test('is one also where it is told of in other words', async () => {
    const { heard, receive } = shop();
    for (const PaymentDate of ['2026/01/02 10:11:12', '2026/01/02 10:11:13', ''])
      await receive(paymentResult({ PaymentDate }));
    expect(heard).toHaveLength(1);
  });

  test('is one in any letter case, which the checksum does not cover', async () => {
    const { heard, receive } = shop();
    const body = await paymentResult({ MerchantTradeNo: 'Order20260101a' }).text();
    const form = { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
    for (const spelt of ['Order20260101a', 'oRDER20260101a', 'ORDER20260101A'])
      expect(
        await receive(new Request('http://m.test', { ...form, body: body.replace('Order20260101a', spelt) })),
      ).toBe('200 1|OK');
    expect(heard).toEqual(['paid Order20260101a']);
  });

  test('is not used up by what is not a payment', async () => {
    const { heard, receive } = shop();
    for (const request of [
      paymentInfo(),
      paymentResult({ SimulatePaid: 1 }),
      paymentResult({ RtnCode: 10200095 }),
      paymentResult(),
    ])
      await receive(request);
    expect(heard).toEqual(
      ['code-issued', 'simulated', 'failed', 'paid'].map((outcome) => `${outcome} CVS20260101000001`),
    );
  });

  test('is another one for another order, merchant and API', async () => {
    const store = memoryStore();
    const { heard, receive } = shop(store);
    await receive(paymentResult({ MerchantTradeNo: 'A1' }));
    await receive(paymentResult({ MerchantTradeNo: 'A2' }));
    expect(heard).toEqual(['paid A1', 'paid A2']);
  });

  test('that comes a second time for the same order is told of as such, once', async () => {
    const { heard, receive } = shop();
    for (const TradeNo of ['1', '2', '2', '3', '1']) expect(await receive(paymentResult({ TradeNo }))).toBe('200 1|OK');
    expect(heard).toEqual(
      ['paid', 'double-payment', 'double-payment'].map((outcome) => `${outcome} CVS20260101000001`),
    );
  });
});

describe('an event that is not a payment', () => {
  test('is handled once for its id', async () => {
    const heard: string[] = [];
    const once = memoryStore();
    const { logisticsStatus } = logistics.callbacks.test;
    for (const RtnCode of [3001, 3006, 3006, 3003, 3001])
      await logistics.callbacks.handle(
        logisticsStatus({ RtnCode }),
        { logisticsStatus: ({ code }) => heard.push(code) },
        { once },
      );
    expect(heard).toEqual(['3001', '3006', '3003']);
  });

  test('runs without a claim where it names no order, and the line says so', async () => {
    const { heard, lines, receive } = shop();
    const nameless = { MerchantTradeNo: '', TradeNo: '', RtnCode: 10200095 };
    for (let time = 0; time < 2; time += 1) expect(await receive(paymentResult(nameless))).toBe('200 1|OK');
    expect(heard).toHaveLength(2);
    expect(lines[1]).toBe('ecpay-cashier.paymentResult: failed, proven, without a claim, acknowledged');
  });
});

describe('a handler', () => {
  test('that throws gives its claim back: the next try runs it', async () => {
    let isDown = true;
    const { heard, errors, receive } = shop(memoryStore(), () => {
      if (isDown) throw new Error('database down');
    });
    expect(await receive(paymentResult())).toBe('500 error');
    isDown = false;
    expect(await receive(paymentResult())).toBe('200 1|OK');
    expect(heard).toHaveLength(2);
    expect(errors).toEqual([new Error('database down')]);
  });

  test('that is running: a duplicate is not acknowledged, and does not run', async () => {
    let finish = (): void => undefined;
    const { heard, lines, errors, receive } = shop(
      memoryStore(),
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    const first = receive(paymentResult());
    await expect.poll(() => heard.length).toBe(1);
    expect(await receive(paymentResult())).toBe('503 try again: it is already being handled elsewhere');
    expect(lines).toEqual(['ecpay-cashier.paymentResult: it is already being handled elsewhere, HTTP 503']);
    finish();
    expect(await first).toBe('200 1|OK');
    expect(heard).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('that runs longer than the lease keeps its claim', async () => {
    const { heard, receive } = shop(memoryStore(), () => new Promise((resolve) => setTimeout(resolve, 500)));
    const first = receive(paymentResult(), { lease: 150 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await receive(paymentResult(), { lease: 150 })).toMatch(/^503/);
    expect(await first).toBe('200 1|OK');
    expect(heard).toHaveLength(1);
  });

  test('is not asked for where there is none: that is not a handling', async () => {
    const store = memoryStore();
    expect((await cashier.callbacks.handle(paymentResult(), {}, { once: store })).status).toBe(501);
    const { receive, heard } = shop(store);
    await receive(paymentResult());
    expect(heard).toHaveLength(1);
  });
});

test('how long claims are kept: an event as long as the vendor repeats it and a day, an order for a year or what is asked for', async () => {
  const store = memoryStore();
  const done = vi.spyOn(store, 'done');
  const { receive } = shop(store);
  await receive(paymentInfo());
  await receive(paymentResult());
  await receive(paymentResult({ MerchantTradeNo: 'A2' }), { keepFor: 1000 * 86_400_000 });
  await receive(paymentResult({ MerchantTradeNo: 'A3' }), { keepFor: 1 });
  const days = done.mock.calls.map(([, { keepFor }]) => keepFor / 86_400_000);
  const repeated = 45 / (24 * 60);
  expect(days).toEqual([1 + repeated, 366, 1000, 1 + repeated]);
});

test.each([
  { lease: 0 },
  { lease: -1 },
  { lease: Number.NaN },
  { lease: 2 ** 31 },
  { keepFor: 0 },
  { keepFor: Number.POSITIVE_INFINITY },
])('%j is refused, loudly', async (options) => {
  const { heard, errors, receive } = shop();
  expect(await receive(paymentResult(), options)).toBe('500 error');
  expect(heard).toEqual([]);
  expect(errors).toMatchObject([{ code: 'options-invalid', option: Object.keys(options)[0] }]);
});
