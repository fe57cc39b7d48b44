import { describe, expect, test, vi } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import { openMessage } from '../../src/envelopes/message.ts';
import { extract } from '../../src/message/layout.ts';
import { everyApi } from '../../src/sandbox/index.ts';
import { cashier, cat, logistics, mypay } from './clients.ts';
import { type Case, credentialsOf, every, post, receiverOf, receivers, requestOf } from './receivers.ts';

const page = '<p>Thank you.</p>';

/** What an acknowledgement has to say by the document, checked by whoever gets it. */
async function expectAcknowledged({ api, row }: Case, response: Response): Promise<void> {
  const { acknowledgement } = row;
  const text = await response.text();
  expect(response.status).toBe(200);
  if (acknowledgement.by === 'constant') {
    expect(acknowledgement.text).not.toBe('');
    expect([response.headers.get('content-type'), text]).toEqual(['text/plain; charset=utf-8', acknowledgement.text]);
  } else if (acknowledgement.by === 'page')
    expect([response.headers.get('content-type'), text]).toEqual(['text/html; charset=utf-8', page]);
  else {
    const { message } = acknowledgement;
    const envelopes = everyApi.find(({ document }) => document.name === api)?.envelopes ?? [];
    expect(response.headers.get('content-type')).toBe(message.mediaType);
    expect(
      extract(message.layout, openMessage({ envelopes, credentials: credentialsOf(api) }, message, text)),
    ).toBeDefined();
  }
}

test('every document with callbacks has a receiver', () => {
  const named = everyApi.filter(({ callbacks }) => callbacks !== undefined).map(({ document }) => document.name);
  expect(Object.keys(receivers)).toEqual(named);
  for (const { api, id } of every) expect(Object.keys(receivers[api]?.test ?? {}), api).toContain(id);
});

describe('every callback of every API', () => {
  test.each(every)('$api $id: the handler is called, the acknowledgement is exact', async (each) => {
    const heard: unknown[] = [];
    const response = await receiverOf(each).handle(requestOf(each), {
      [each.id]: async (event) => {
        heard.push(event.callback);
        return page;
      },
    });
    expect(heard).toEqual([each.id]);
    await expectAcknowledged(each, response);
  });

  test.each(every)(
    '$api $id: Request, text, bytes, URLSearchParams and parsed object give the same event',
    async (each) => {
      const receiver = receiverOf(each);
      const request = requestOf(each, { Unknown1: '新欄位 +%&', unknown2: 'x' });
      const options = { callback: each.id };
      const text = await request.clone().text();
      const shown = (event: unknown): string => JSON.stringify(event);
      const expected = shown(await receiver.verify(request, options));
      expect(expected).toContain('新欄位 +%&');
      const parsed: unknown = each.isForm ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);
      const inputs = [text, new TextEncoder().encode(text), Buffer.from(text), parsed];
      if (each.isForm) inputs.push(new URLSearchParams(text));
      for (const input of inputs) expect(shown(await receiver.verify(input, options))).toBe(expected);
    },
  );

  test.each(every)('$api $id: a handler that throws gives no acknowledgement', async (each) => {
    for (const broken of [
      () => {
        throw new Error('database down');
      },
      () => Promise.reject(new Error('database down')),
    ]) {
      const errors: unknown[] = [];
      const lines: string[] = [];
      const response = await receiverOf(each).handle(
        requestOf(each),
        { [each.id]: broken },
        { onError: (error: unknown) => errors.push(error), log: (line: string) => lines.push(line) },
      );
      expect(response.status).toBe(500);
      expect(await response.text()).toBe('error');
      expect(errors).toEqual([new Error('database down')]);
      expect(lines).toEqual([`${each.api}.${each.id}: a handler failed, HTTP 500`]);
    }
  });

  test.each(every)('$api $id: without a handler it is not acknowledged', async (each) => {
    const errors: unknown[] = [];
    const response = await receiverOf(each).handle(
      requestOf(each),
      {},
      { onError: (error: unknown) => errors.push(error) },
    );
    expect(response.status).toBe(501);
    expect(await response.text()).toBe('refused: no-handler');
    expect(errors).toHaveLength(1);
    expect(errors.every((error) => isCallbackError(error) && error.reason === 'no-handler')).toBe(true);
  });
});

test.each([
  [
    'ECPay',
    '1|OK',
    () => cashier.callbacks.handle(cashier.callbacks.test.paymentResult(), { paymentResult: () => undefined }),
  ],
  [
    'ECPay logistics',
    '1|OK',
    () => logistics.callbacks.handle(logistics.callbacks.test.logisticsStatus(), { logisticsStatus: () => undefined }),
  ],
  [
    'MyPay',
    '8888',
    () => mypay.callbacks.handle(mypay.callbacks.test.refundCompleted(), { refundCompleted: () => undefined }),
  ],
  [
    'Cat',
    'OK',
    () => cat.callbacks.handle(cat.callbacks.test.paymentNotification(), { paymentNotification: () => undefined }),
  ],
] as const)('%s wants %j', async (_vendor, text, handle) => {
  expect(await (await handle()).text()).toBe(text);
});

test('listeners that throw change nothing', async () => {
  const broken = (): never => {
    throw new Error('logger down');
  };
  const good = await cashier.callbacks.handle(
    cashier.callbacks.test.paymentResult(),
    { paymentResult: () => undefined },
    { log: broken, onError: broken },
  );
  expect([good.status, await good.text()]).toEqual([200, '1|OK']);
  const bad = await cashier.callbacks.handle(post('a=b'), {}, { log: broken, onError: broken });
  expect(bad.status).toBe(400);
});

test('a handler that an object inherits is not a handler', async () => {
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
  await mypay.callbacks.handle(
    mypay.callbacks.test.paymentCompleted(),
    { paymentCompleted: () => undefined },
    { log: (line) => lines.push(line) },
  );
  expect(lines).toEqual([
    'ecpay-cashier.paymentResult: simulated, proven, acknowledged',
    'mypay.paymentCompleted: paid, unproven, acknowledged',
  ]);
});

describe('a rightly signed form of another kind is refused as that', () => {
  /** The charge of one period of a recurring card payment, as ECPay posts it to PeriodReturnURL. */
  const period = {
    MerchantTradeNo: 'R1',
    StoreID: '',
    RtnCode: 1,
    RtnMsg: 'Succeeded',
    PeriodType: 'M',
    Frequency: 1,
    ExecTimes: 99,
    Amount: 299,
    ProcessDate: '2026/01/02 10:00:00',
    AuthCode: '777777',
    FirstAuthAmount: 299,
    TotalSuccessTimes: 2,
    SimulatePaid: 0,
  };
  const another = {
    ...Object.fromEntries(Object.keys(paymentFields()).map((name) => [name, undefined])),
    MerchantTradeNo: 'R1',
    RtnCode: 1,
  };

  function paymentFields(): object {
    return (
      everyApi.find(({ document }) => document.name === 'ecpay-cashier')?.callbacks?.['paymentResult']?.example ?? {}
    );
  }

  test.each([
    ['a periodic notification', { ...another, ...period, Gwsr: 11112222 }, 'it is periodResult'],
    ['the same with a field in small letters', { ...another, ...period, gwsr: 11112222 }, 'it is periodResult'],
    ['one that no document describes', { ...another, Score: 5 }, 'it lacks fields and brings others'],
  ])('%s', async (_name, fields, which) => {
    const errors: unknown[] = [];
    const heard = vi.fn();
    const request = cashier.callbacks.test.paymentResult({ ...fields, MerchantID: '3002607' });
    const response = await cashier.callbacks.handle(
      request.clone(),
      { paymentResult: heard, paymentInfo: heard },
      { onError: (error) => errors.push(error) },
    );
    expect([response.status, await response.text()]).toEqual([400, 'refused: unknown-callback']);
    expect(heard).not.toHaveBeenCalled();
    expect(errors).toMatchObject([
      {
        reason: 'unknown-callback',
        message: expect.stringContaining(`rightly signed, and of another kind than this API receives: ${which}`),
      },
    ]);
    const form = new URLSearchParams(await request.text());
    form.set('RtnMsg', 'forged');
    await expect(cashier.callbacks.verify(form)).rejects.toMatchObject({ reason: 'signature' });
  });

  test('a payment with the fields of a recurring one is a payment', async () => {
    const extra = {
      PeriodType: 'M',
      Frequency: 1,
      ExecTimes: 99,
      PeriodAmount: 299,
      TotalSuccessTimes: 1,
      TotalSuccessAmount: 299,
    };
    expect(await cashier.callbacks.verify(cashier.callbacks.test.paymentResult(extra))).toMatchObject({
      callback: 'paymentResult',
      outcome: 'paid',
    });
  });
});

describe('which callback it is', () => {
  test("the cashier's two are told apart by their fields, and by the code where they bring no others", async () => {
    const { test: make, verify } = cashier.callbacks;
    expect((await verify(make.paymentInfo())).callback).toBe('paymentInfo');
    expect((await verify(make.paymentResult())).callback).toBe('paymentResult');
    expect((await verify(make.paymentInfo({ RtnCode: 10200095 }))).callback).toBe('paymentInfo');
    const few = {
      StoreID: undefined,
      RtnMsg: undefined,
      PaymentDate: undefined,
      PaymentTypeChargeFee: undefined,
      SimulatePaid: undefined,
    };
    expect((await verify(make.paymentResult({ ...few, RtnCode: 1 }))).callback).toBe('paymentResult');
    expect((await verify(make.paymentResult({ ...few, RtnCode: 2 }))).callback).toBe('paymentInfo');
    await expect(verify(make.paymentResult(), { callback: 'paymentInfo' })).rejects.toMatchObject({
      reason: 'unknown-callback',
      status: 400,
    });
  });

  test("MyPay's three notices of payment are what the handler or the caller says", async () => {
    const { test: make, verify, handle } = mypay.callbacks;
    const heard: string[] = [];
    for (const id of ['paymentCompleted', 'paymentPending', 'orderConfirmed'] as const) {
      expect((await verify(make.paymentCompleted(), { callback: id })).callback).toBe(id);
      await handle(make.paymentCompleted(), {
        refundCompleted: () => undefined,
        [id]: (event: { readonly callback: string }) => heard.push(event.callback),
      });
    }
    expect(heard).toEqual(['paymentCompleted', 'paymentPending', 'orderConfirmed']);
    expect((await verify(make.refundCompleted())).callback).toBe('refundCompleted');
    expect((await verify(make.ewalletBound())).callback).toBe('ewalletBound');
    await expect(verify(make.refundCompleted(), { callback: 'paymentCompleted' })).rejects.toMatchObject({
      reason: 'unknown-callback',
    });
  });
});

describe('test callbacks', () => {
  test('go to the given address and are made of the overrides', async () => {
    const request = cashier.callbacks.test.paymentResult(
      { MerchantTradeNo: 'MINE1', TradeAmt: 5 },
      { url: 'http://127.0.0.1:8080/paid?shop=1' },
    );
    expect([request.method, request.url]).toEqual(['POST', 'http://127.0.0.1:8080/paid?shop=1']);
    expect(await cashier.callbacks.verify(request)).toMatchObject({ orderNo: 'MINE1', amount: 5 });
    expect(cashier.callbacks.test.paymentInfo().url).toBe('http://merchant.invalid/');
  });

  test('what no form can carry is a typed error', () => {
    expect(() => cashier.callbacks.test.paymentResult({ RtnMsg: '\ud800' })).toThrowError(/a lone surrogate/);
  });
});
