import { describe, expect, test, vi } from 'vitest';
import { callbacks as signed } from '../../../generated/ecpay-cashier/operations.ts';
import { createMypay } from '../../../generated/mypay/client.ts';
import { examples } from '../../../generated/mypay/examples.ts';
import { callbacks as keyed } from '../../../generated/mypay/operations.ts';
import { handledOnce } from '../../../src/callbacks/once/handle.ts';
import type { RuntimeEvent } from '../../../src/callbacks/runtime-event.ts';
import type { Callback } from '../../../src/message/callback.ts';
import { memoryStore, type OnceStore } from '../../../src/once/index.ts';
import { cashier } from '../clients.ts';

const merchant = {
  storeUid: '289151880002',
  key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx',
  environment: 'stage',
} as const;
const paid = examples.queryOrder[0]?.answer as object;

/** A MyPay shop that handles once, and asks this API about what comes. */
function shop(ask: () => Promise<Response>) {
  const heard: string[] = [];
  const errors: unknown[] = [];
  const lines: string[] = [];
  const once = memoryStore();
  const client = createMypay({ ...merchant, fetch: ask });
  const receive = async (fields: { readonly prc?: string } = {}): Promise<string> => {
    const handlers = {
      paymentCompleted: ({ outcome, proof }: { outcome: string; proof: string }) => heard.push(`${outcome} ${proof}`),
    };
    const options = { once, onError: (error: unknown) => errors.push(error), log: (line: string) => lines.push(line) };
    const response = await client.callbacks.handle(client.callbacks.test.paymentCompleted(fields), handlers, options);
    return `${response.status} ${await response.text()}`;
  };
  return { heard, errors, lines, receive };
}

const answering =
  (fields: object): (() => Promise<Response>) =>
  async () =>
    Response.json({ ...paid, ...fields });

describe('an event that the API is to confirm', () => {
  test('is handled as the API tells it', async () => {
    const { heard, receive } = shop(answering({ prc: '600' }));
    expect([await receive({ prc: '250' }), await receive({ prc: '250' })]).toEqual(['200 8888', '200 8888']);
    expect(heard).toEqual(['settled proven']);
  });

  test('is not taken for a payment where the API says otherwise', async () => {
    for (const prc of ['250', '600']) {
      const { heard, errors, receive } = shop(answering({ prc: '300' }));
      expect(await receive({ prc })).toBe('400 refused: unconfirmed');
      const says = prc === '250' ? 'paid' : 'settled';
      expect(errors).toMatchObject([
        {
          reason: 'unconfirmed',
          message: `mypay: callback refused (unconfirmed): it says ${says}, but queryOrder says failed`,
        },
      ]);
      expect(heard).toEqual([]);
    }
  });

  test('that says less than the API is handled as what the API says', async () => {
    const { heard, receive } = shop(answering({}));
    expect(await receive({ prc: '300' })).toBe('200 8888');
    expect(heard).toEqual(['paid proven']);
  });

  test('waits where the API cannot be asked', async () => {
    let answer: () => Promise<Response> = async () => {
      throw new TypeError('fetch failed');
    };
    const { heard, errors, lines, receive } = shop(() => answer());
    expect(await receive()).toBe('503 try again: the API could not be queried');
    expect(errors).toMatchObject([{ code: 'transport-failed' }]);
    expect(lines).toEqual(['mypay.paymentCompleted: the API could not be queried, HTTP 503']);
    answer = answering({});
    expect(await receive()).toBe('200 8888');
    expect(heard).toEqual(['paid proven']);
  });

  test('is refused where the API knows no such order', async () => {
    const { errors, receive } = shop(answering({ order_id: 'another' }));
    expect(await receive()).toBe('400 refused: unconfirmed');
    expect(errors).toMatchObject([{ reason: 'unconfirmed' }]);
  });
});

describe('the API is not asked', () => {
  test('where it has no query, and the event is handled as it came', async () => {
    const ask = vi.fn(answering({}));
    const client = createMypay({ ...merchant, fetch: ask });
    const heard: string[] = [];
    const hear = ({ proof }: { proof: string }): unknown => heard.push(proof);
    const once = memoryStore();
    const response = await client.callbacks.handle(
      client.callbacks.test.ewalletBound(),
      { ewalletBound: hear },
      { once },
    );
    expect([response.status, await response.text(), heard]).toEqual([200, '8888', ['unproven']]);
    expect(ask).not.toHaveBeenCalled();
  });

  test('about what is signed', async () => {
    const ask = vi.fn(async (): Promise<RuntimeEvent> => event);
    const event: RuntimeEvent = {
      api: 'shop',
      callback: 'paymentResult',
      id: 'A1',
      proof: 'proven',
      provenBy: 'signature',
      outcome: 'paid',
      code: '1',
      orderNo: 'A1',
      vendorNo: '1',
      amount: 100,
      time: undefined,
      payload: { MerchantTradeNo: 'A1' },
    };
    const row: Callback = { ...signed.paymentResult, confirm: keyed.paymentCompleted.confirm };
    const parts = { store: memoryStore(), lease: 60_000, keepFor: 60_000, api: 'shop', onError: () => undefined };
    const found = await handledOnce(
      { ...parts, merchant: () => '1', ignoresCase: () => true, confirm: ask },
      { row, sealer: { envelopes: [], credentials: {} }, merchant: undefined, event },
      ({ outcome }) => outcome,
    );
    expect(found).toEqual({ event, how: 'handled', returned: 'paid' });
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('an event that is proven already', () => {
  const { paymentResult, paymentResultPage } = cashier.callbacks.test;

  async function heardOf(
    id: 'paymentResult' | 'paymentResultPage',
    requests: readonly Request[],
    store: OnceStore = memoryStore(),
  ): Promise<readonly string[]> {
    const heard: string[] = [];
    const hear = ({ outcome }: { outcome: string }): string => `<p>${heard.push(outcome)}</p>`;
    for (const request of requests) {
      const response = await cashier.callbacks.handle(request, { [id]: hear }, { once: store });
      heard.push(await response.text());
    }
    return heard;
  }

  test('is a double payment only where both have a number', async () => {
    const numbered = (...numbers: string[]): readonly Request[] => numbers.map((TradeNo) => paymentResult({ TradeNo }));
    expect(await heardOf('paymentResult', numbered('1', ''))).toEqual(['paid', '1|OK', '1|OK']);
    expect(await heardOf('paymentResult', numbered('', '1'))).toEqual(['paid', '1|OK', '1|OK']);
    expect(await heardOf('paymentResult', numbered('1', '2'))).toEqual(['paid', '1|OK', 'double-payment', '1|OK']);
  });

  test("of a browser is shown its page each time, and claims nothing of the server's", async () => {
    const store = memoryStore();
    const claims: string[] = [];
    const watched: OnceStore = {
      claim: (wanted, lease) => {
        claims.push(wanted.key);
        return store.claim(wanted, lease);
      },
      done: (...given) => store.done(...given),
      release: (...given) => store.release(...given),
    };
    expect(await heardOf('paymentResultPage', [paymentResultPage(), paymentResultPage()], watched)).toEqual([
      'paid',
      '<p>1</p>',
      'paid',
      '<p>3</p>',
    ]);
    expect(claims).toEqual([]);
    expect(await heardOf('paymentResult', [paymentResult()], watched)).toEqual(['paid', '1|OK']);
    expect(claims).toHaveLength(1);
  });
});
