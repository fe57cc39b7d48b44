import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/once/index.ts';
import { cashier, mypay } from './clients.ts';

/** What a merchant hears beside the event, and what is answered. */
async function notified(
  input: Request | string,
  handlers: object,
  more: object = {},
): Promise<{ answer: string; lines: string[]; errors: unknown[] }> {
  const lines: string[] = [];
  const errors: unknown[] = [];
  const listeners = { log: (line: string) => lines.push(line), onError: (error: unknown) => errors.push(error) };
  const response = await cashier.callbacks.handle(input, handlers, { ...listeners, ...more });
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return { answer: `${response.status} ${await response.text()}`, lines, errors };
}

const { paymentResult } = cashier.callbacks.test;

describe('a callback that is not acknowledged', () => {
  test('because it cannot be opened is told of under its API', async () => {
    expect(await notified('a=b', {})).toMatchObject({
      answer: '400 refused: signature',
      lines: ['ecpay-cashier: refused, signature, HTTP 400'],
      errors: [{ reason: 'signature' }],
    });
  });

  test('because nobody handles it is told of under its name', async () => {
    for (const handlers of [
      {},
      { paymentResult: undefined },
      { paymentResult: 'x' },
      Object.create({ paymentResult: () => undefined }) as object,
    ])
      expect(await notified(paymentResult(), handlers)).toMatchObject({
        answer: '501 refused: no-handler',
        lines: ['ecpay-cashier.paymentResult: refused, no-handler, HTTP 501'],
        errors: [
          {
            reason: 'no-handler',
            status: 501,
            api: 'ecpay-cashier',
            operation: 'paymentResult',
            message:
              'ecpay-cashier.paymentResult: callback refused (no-handler): it is verified, but no handler is registered for it',
          },
        ],
      });
  });

  test('because its handler failed, in whatever way', async () => {
    for (const thrown of [new Error('database down'), 'words', undefined]) {
      const fails = async (): Promise<never> => {
        throw thrown;
      };
      for (const more of [{}, { once: memoryStore() }])
        expect(await notified(paymentResult(), { paymentResult: fails }, more)).toEqual({
          answer: '500 error',
          lines: ['ecpay-cashier.paymentResult: a handler failed, HTTP 500'],
          errors: [thrown],
        });
    }
  });

  test('because it is being handled elsewhere, which is no error', async () => {
    const once = memoryStore();
    const inner: unknown[] = [];
    await notified(
      paymentResult(),
      {
        paymentResult: async () =>
          inner.push(await notified(paymentResult(), { paymentResult: () => undefined }, { once })),
      },
      { once },
    );
    expect(inner).toEqual([
      {
        answer: '503 try again: it is already being handled elsewhere',
        lines: ['ecpay-cashier.paymentResult: it is already being handled elsewhere, HTTP 503'],
        errors: [],
      },
    ]);
  });
});

describe('a callback that is acknowledged', () => {
  test('says how it was handled', async () => {
    const once = memoryStore();
    const handlers = { paymentResult: () => 'of no use' };
    expect(await notified(paymentResult(), handlers)).toEqual({
      answer: '200 1|OK',
      lines: ['ecpay-cashier.paymentResult: paid, proven, acknowledged'],
      errors: [],
    });
    expect((await notified(paymentResult(), handlers, { once })).lines).toEqual([
      'ecpay-cashier.paymentResult: paid, proven, acknowledged',
    ]);
    expect((await notified(paymentResult(), handlers, { once })).lines).toEqual([
      'ecpay-cashier.paymentResult: paid, proven, handled before, acknowledged',
    ]);
    const nameless = paymentResult({ MerchantTradeNo: '', TradeNo: '', RtnCode: 10200095 });
    expect((await notified(nameless, handlers, { once })).lines).toEqual([
      'ecpay-cashier.paymentResult: failed, proven, without a claim, acknowledged',
    ]);
  });

  test('without a claim hands its handler one that holds nothing', async () => {
    const claims: unknown[] = [];
    const take = (_event: unknown, { claim }: { claim: unknown }): unknown => claims.push(claim);
    await notified(paymentResult(), { paymentResult: take });
    await notified(
      paymentResult({ MerchantTradeNo: '', TradeNo: '', RtnCode: 10200095 }),
      { paymentResult: take },
      { once: memoryStore() },
    );
    expect(claims).toEqual([
      expect.objectContaining({ done: expect.any(Function) }),
      expect.objectContaining({ done: expect.any(Function) }),
    ]);
    expect(claims[0]).toBe(claims[1]);
  });

  test('under a claim hands its handler the one that it holds', async () => {
    const claims: unknown[] = [];
    const once = memoryStore();
    const { lines } = await notified(
      paymentResult(),
      {
        paymentResult: async (
          _event: unknown,
          { claim }: { claim: { key: string; done: (store: unknown) => unknown } },
        ) => {
          claims.push(claim.key);
          await claim.done(once);
        },
      },
      { once },
    );
    expect(claims).toEqual([expect.stringMatching(/^ecpay-cashier\/3002607\/fulfilment\//)]);
    expect(lines).toEqual(['ecpay-cashier.paymentResult: paid, proven, acknowledged']);
  });

  test('of which nothing is proven is handed over as that', async () => {
    const heard: unknown[] = [];
    await mypay.callbacks.handle(mypay.callbacks.test.paymentCompleted(), {
      paymentCompleted: (event) => heard.push(event),
    });
    expect(heard).toMatchObject([{ proof: 'unproven', unconfirmed: { outcome: 'paid' } }]);
    expect(heard[0]).not.toHaveProperty('outcome');
  });

  test('has listeners only where the merchant has some', async () => {
    const response = await cashier.callbacks.handle('a=b', {});
    expect([response.status, await response.text()]).toEqual([400, 'refused: signature']);
  });
});
