import { describe, expect, test } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import { cashier, every, mypay, post, receivers } from './clients.ts';

const acknowledgements: Readonly<Record<string, string>> = { 'ecpay-cashier': '1|OK', 'ecpay-logistics': '1|OK', mypay: '8888', 'ccat-cvs': 'OK' };

describe('every callback of every API', () => {
  test('there are nine', () => {
    expect(every).toHaveLength(9);
  });

  test.each(every)('%s %s: the handler is called, the acknowledgement is exact', async (api, id) => {
    const receiver = receivers[api];
    const heard: unknown[] = [];
    const response = await receiver?.handle(receiver.test[id]?.(), { [id]: async (event) => void heard.push(event.callback) });
    expect(heard).toEqual([id]);
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response?.text()).toBe(acknowledgements[api]);
  });

  test.each(every)('%s %s: Request, text, bytes, URLSearchParams and parsed object give the same event', async (api, id) => {
    const receiver = receivers[api];
    const request = receiver?.test[id]?.({ Unknown1: '新欄位 +%&', unknown2: 'x' });
    const options = { callback: id };
    const text = (await request?.clone().text()) ?? '';
    const form = api !== 'ccat-cvs';
    const shown = (event: unknown): string => JSON.stringify(event);
    const expected = shown(await receiver?.verify(request, options));
    expect(expected).toContain('新欄位 +%&');
    const inputs = [text, new TextEncoder().encode(text), Buffer.from(text), form ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text)];
    if (form) inputs.push(new URLSearchParams(text));
    for (const input of inputs) expect(shown(await receiver?.verify(input, options))).toBe(expected);
  });

  test.each(every)('%s %s: a handler that throws gives no acknowledgement', async (api, id) => {
    const receiver = receivers[api];
    for (const broken of [
      () => {
        throw new Error('database down');
      },
      () => Promise.reject(new Error('database down')),
    ]) {
      const errors: unknown[] = [];
      const lines: string[] = [];
      const response = await receiver?.handle(
        receiver.test[id]?.(),
        { [id]: broken },
        { onError: (error: unknown) => errors.push(error), log: (line: string) => lines.push(line) },
      );
      expect(response?.status).toBe(500);
      expect(await response?.text()).toBe('error');
      expect(errors).toEqual([new Error('database down')]);
      expect(lines).toEqual([`${api}.${id}: a handler failed, HTTP 500`]);
    }
  });

  test.each(every)('%s %s: without a handler it is not acknowledged', async (api, id) => {
    const receiver = receivers[api];
    const errors: unknown[] = [];
    const response = await receiver?.handle(receiver.test[id]?.(), {}, { onError: (error: unknown) => errors.push(error) });
    expect(response?.status).toBe(501);
    expect(await response?.text()).toBe('refused: no-handler');
    expect(errors).toHaveLength(1);
    expect(errors.every((error) => isCallbackError(error) && error.reason === 'no-handler')).toBe(true);
  });
});

test('listeners that throw change nothing', async () => {
  const broken = (): never => {
    throw new Error('logger down');
  };
  const good = await cashier.callbacks.handle(cashier.callbacks.test.paymentResult(), { paymentResult: () => undefined }, { log: broken, onError: broken });
  expect([good.status, await good.text()]).toEqual([200, '1|OK']);
  const bad = await cashier.callbacks.handle(post('a=b'), {}, { log: broken, onError: broken });
  expect(bad.status).toBe(400);
});

test('a handler that an object inherits is no handler', async () => {
  const handlers = Object.create({ paymentResult: () => undefined }) as object;
  expect((await cashier.callbacks.handle(cashier.callbacks.test.paymentResult(), handlers)).status).toBe(501);
});

test('the log line says what happened and nothing of whom', async () => {
  const lines: string[] = [];
  await cashier.callbacks.handle(
    cashier.callbacks.test.paymentResult({ SimulatePaid: 1 }),
    { paymentResult: () => undefined },
    { log: (line) => lines.push(line) },
  );
  await mypay.callbacks.handle(mypay.callbacks.test.paymentCompleted(), { paymentCompleted: () => undefined }, { log: (line) => lines.push(line) });
  expect(lines).toEqual(['ecpay-cashier.paymentResult: simulated, proven, acknowledged', 'mypay.paymentCompleted: paid, unproven, acknowledged']);
});

describe('which callback it is', () => {
  test("the cashier's two are told apart by their fields, and by the code where they bring no others", async () => {
    const { test: make, verify } = cashier.callbacks;
    expect((await verify(make.paymentInfo())).callback).toBe('paymentInfo');
    expect((await verify(make.paymentResult())).callback).toBe('paymentResult');
    expect((await verify(make.paymentInfo({ RtnCode: 10200095 }))).callback).toBe('paymentInfo');
    const few = { StoreID: undefined, RtnMsg: undefined, PaymentDate: undefined, PaymentTypeChargeFee: undefined, SimulatePaid: undefined };
    expect((await verify(make.paymentResult({ ...few, RtnCode: 1 }))).callback).toBe('paymentResult');
    expect((await verify(make.paymentResult({ ...few, RtnCode: 2 }))).callback).toBe('paymentInfo');
    await expect(verify(make.paymentResult(), { callback: 'paymentInfo' })).rejects.toMatchObject({ reason: 'unknown-callback', status: 400 });
  });

  test("MyPay's three notices of payment are what the handler or the caller says", async () => {
    const { test: make, verify, handle } = mypay.callbacks;
    const heard: string[] = [];
    for (const id of ['paymentCompleted', 'paymentPending', 'orderConfirmed'] as const) {
      expect((await verify(make.paymentCompleted(), { callback: id })).callback).toBe(id);
      await handle(make.paymentCompleted(), { refundCompleted: () => undefined, [id]: (event: { readonly callback: string }) => heard.push(event.callback) });
    }
    expect(heard).toEqual(['paymentCompleted', 'paymentPending', 'orderConfirmed']);
    expect((await verify(make.refundCompleted())).callback).toBe('refundCompleted');
    expect((await verify(make.ewalletBound())).callback).toBe('ewalletBound');
    await expect(verify(make.refundCompleted(), { callback: 'paymentCompleted' })).rejects.toMatchObject({ reason: 'unknown-callback' });
  });
});

describe('test callbacks', () => {
  test('go to the given address and are made of the overrides', async () => {
    const request = cashier.callbacks.test.paymentResult({ MerchantTradeNo: 'MINE1', TradeAmt: 5 }, { url: 'http://127.0.0.1:8080/paid?shop=1' });
    expect([request.method, request.url]).toEqual(['POST', 'http://127.0.0.1:8080/paid?shop=1']);
    expect(await cashier.callbacks.verify(request)).toMatchObject({ orderNo: 'MINE1', amount: 5 });
    expect(cashier.callbacks.test.paymentInfo().url).toBe('http://merchant.invalid/');
  });

  test('what no form can carry is a typed error', () => {
    expect(() => cashier.callbacks.test.paymentResult({ RtnMsg: '\ud800' })).toThrowError(/half of a surrogate pair/);
  });
});
