import { describe, expect, test } from 'vitest';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { createMypay, isApiError, type Mypay } from '../../../generated/mypay/client.ts';
import {
  createSandbox,
  everyApi,
  isSandboxError,
  type MerchantsGiven,
  readMerchants,
  type Sandbox,
} from '../../../src/sandbox/index.ts';
import { items, morning } from '../../support/mypay-shop.ts';

const baseUrl = 'http://sandbox.invalid';
const old = { storeUid: '700000010001', key: 'o'.repeat(32) };
const renewed = { storeUid: '700000010001', key: 'n'.repeat(32) };
/** The new key comes seven days before the old one expires (MyPay LINK PayPage 1.0.6, 金鑰的注意事項). */
const merchants: MerchantsGiven = {
  mypay: [
    {
      storeUid: old.storeUid,
      credentials: [
        { key: old.key, validUntil: '2026-03-20' },
        { key: renewed.key, validFrom: '2026-03-13T00:00:00+08:00' },
      ],
    },
  ],
};

function sandboxAt(): Sandbox {
  return createSandbox({ now: () => morning, merchants });
}

function clientOf(sandbox: Sandbox, credentials: (typeof old)[]): Mypay {
  return createMypay({ credentials, baseUrl, fetch: (url, init) => sandbox(new Request(url, init)) });
}

/** What a merchant with these keys is answered; the documented refusal where none of them holds. */
async function answer(sandbox: Sandbox, ...credentials: (typeof old)[]): Promise<string> {
  try {
    return (await clientOf(sandbox, credentials).listPaymentMethods({ cost: 100 })).code;
  } catch (error) {
    if (!isApiError(error)) throw error;
    return `${error.apiCode} ${error.apiMessage}`;
  }
}

async function answers(sandbox: Sandbox): Promise<readonly string[]> {
  const ask = [[old], [renewed], [old, renewed], [renewed, old]];
  return Promise.all(ask.map((credentials) => answer(sandbox, ...credentials)));
}

const refused = '100 資料錯誤';

test('before the switch the old key opens, while they overlap both, and after it the new one alone', async () => {
  const sandbox = sandboxAt();
  expect(await answers(sandbox)).toEqual(['B200', refused, 'B200', refused]);
  await sandbox.clock.advance('2d14h');
  expect(await answers(sandbox)).toEqual(['B200', 'B200', 'B200', 'B200']);
  await sandbox.clock.advance('7d');
  expect(await answers(sandbox)).toEqual([refused, 'B200', refused, 'B200']);
  // To the second: 2026-03-20 begins at midnight in Taipei.
  const other = sandboxAt();
  await other.clock.advance('9d13h59m59s');
  expect(await answer(other, old)).toBe('B200');
  await other.clock.advance('1s');
  expect(await answer(other, old)).toBe(refused);
});

test('a client that is asked for its keys at each call passes through a whole renewal, its orders too', async () => {
  const sandbox = sandboxAt();
  let keys = [old, renewed];
  const client = createMypay({
    credentials: () => keys,
    baseUrl,
    fetch: (url, init) => sandbox(new Request(url, init)),
  }).for(old.storeUid);
  const order = { user_id: 'phper', cost: 100, ip: '127.0.0.1', pfn: 'all', items };
  const known = await client.createOrder({ ...order, order_id: 'A1' });
  for (let day = 0; day < 14; day += 1) {
    // Put in front on some day of the week in which both hold.
    if (day === 6) keys = [renewed, old];
    expect((await client.createOrder({ ...order, order_id: `B${day}` })).code).toBe('200');
    expect((await client.queryOrder({ uid: known.uid, key: known.key })).prc).toBe('200');
    await sandbox.clock.advance('1d');
  }
  expect(await answer(sandbox, old)).toBe(refused);
});

test('a key that is not renewed expires, and nothing opens any more', async () => {
  const sandbox = createSandbox({
    now: () => morning,
    merchants: { mypay: [{ ...old, credentials: [{ validUntil: '2026-03-11' }] }] },
  });
  expect(await answer(sandbox, old)).toBe('B200');
  await sandbox.clock.advance('1d');
  expect(await answer(sandbox, old)).toBe(refused);
});

test('callbacks are signed with the old key as long as it can be used, then with the new one', async () => {
  const keys = [
    { merchantId: '7000001', hashKey: 'o'.repeat(16), hashIv: 'o'.repeat(16) },
    { merchantId: '7000001', hashKey: 'n'.repeat(16), hashIv: 'n'.repeat(16) },
  ];
  const [first, second] = keys;
  if (first === undefined || second === undefined) throw new Error('there are two');
  const verified: string[] = [];
  const ring = createEcpayCashier({ credentials: [second, first], baseUrl });
  const sandbox = createSandbox({
    now: () => morning,
    merchants: {
      'ecpay-cashier': [
        {
          merchantId: '7000001',
          credentials: [
            { ...first, validUntil: '2026-03-20' },
            { ...second, validFrom: '2026-03-13' },
          ],
        },
      ],
    },
    fetch: async (request) => {
      const body = await request.text();
      for (const [name, each] of Object.entries({ first, second })) {
        const alone = createEcpayCashier({ ...each, baseUrl });
        const response = await alone.callbacks.handle(body, { paymentResult: () => void verified.push(name) });
        if (response.status !== 200) expect(await response.text()).toBe('refused: signature');
      }
      return ring.callbacks.handle(body, { paymentResult: () => undefined, paymentInfo: () => undefined });
    },
  });
  const sealing = [first, first, second];
  for (const [index, each] of sealing.entries()) {
    const client = createEcpayCashier({ ...each, baseUrl });
    const number = `A${index}`;
    const form = client.createCvsOrder({
      MerchantTradeNo: number,
      TotalAmount: 100,
      TradeDesc: 't',
      ItemName: 'i',
      ReturnURL: 'http://127.0.0.1/paid',
    });
    const request = new Request(form.action, { method: 'POST', body: new URLSearchParams(form.fields) });
    await sandbox(request);
    sandbox.transition(number, 'pay');
    await sandbox.settled();
    expect(sandbox.order(number)?.history.at(-1)).toMatchObject({ is: 'callback', acknowledged: true });
    await sandbox.clock.advance('5d');
  }
  expect(verified).toEqual(['first', 'first', 'second']);
});

test('another sandbox that continues from a snapshot goes by the same keys', async () => {
  const before = sandboxAt();
  await before.clock.advance('10d');
  const after = createSandbox({ now: () => morning, merchants, snapshot: before.snapshot() });
  expect(await answers(after)).toEqual([refused, 'B200', refused, 'B200']);
  expect(JSON.stringify(before.snapshot())).not.toMatch(/o{32}|n{32}/);
});

test('the control API says from when until when keys hold, and no key', async () => {
  const sandbox = sandboxAt();
  await sandbox.clock.advance('5d');
  const response = await sandbox(new Request(`${baseUrl}/_sandbox/merchants`));
  const text = await response.text();
  expect(text).not.toMatch(/o{32}|n{32}/);
  expect(JSON.parse(text)).toMatchObject({
    mypay: [
      { credentials: [{ validFrom: null, validUntil: null, valid: true }] },
      {
        id: old.storeUid,
        credentials: [
          { validFrom: null, validUntil: '2026-03-20T00:00:00+08:00', valid: true },
          { validFrom: '2026-03-13T00:00:00+08:00', validUntil: null, valid: true },
        ],
      },
    ],
  });
  await clientOf(sandbox, [old]).createOrder({
    user_id: 'u',
    cost: 100,
    order_id: 'A1',
    ip: '127.0.0.1',
    pfn: 'all',
    items,
  });
  for (const path of ['orders', 'orders/A1']) {
    const shown = await (await sandbox(new Request(`${baseUrl}/_sandbox/${path}`))).text();
    expect(shown).not.toMatch(/o{32}|n{32}/);
  }
});

describe('a merchants file with keys that make no sense names the place and no key', () => {
  const [{ key }, { storeUid }] = [old, renewed];
  test.each([
    ['mypay, merchant 1: "credentials" must be a list', { credentials: { key } }],
    ['mypay, merchant 1: "credentials" is an empty list', { storeUid, credentials: [] }],
    ['mypay, merchant 1, credentials 1 must be an object', { storeUid, credentials: [key] }],
    ['mypay, merchant 1, credentials 2: "key" is required', { storeUid, credentials: [{ key }, {}] }],
    [
      'mypay, merchant 1, credentials 1: "validFrom" must be a time in Taipei',
      { storeUid, credentials: [{ key, validFrom: 'soon' }] },
    ],
    [
      'mypay, merchant 1, credentials 1: "validUntil" must be a time in Taipei',
      { storeUid, credentials: [{ key, validUntil: '2026-02-30' }] },
    ],
    [
      'mypay, merchant 1, credentials 1: "validUntil" must be later than "validFrom"',
      { storeUid, credentials: [{ key, validFrom: '2026-03-02', validUntil: '2026-03-02' }] },
    ],
    [
      'mypay, merchant 1, credentials 1: name 3 in it is not known; write "validUntil"',
      { storeUid, credentials: [{ key, validuntil: '2026-03-02' }] },
    ],
    [
      'mypay, merchant 1: its "credentials" are of several merchants',
      { credentials: [old, { ...renewed, storeUid: '700000010002' }] },
    ],
    ['is the published stage merchant, whose keys do not change', { storeUid: '289151880002', credentials: [{ key }] }],
  ])('%s', (sentence, given) => {
    let said = '';
    try {
      readMerchants(JSON.stringify({ mypay: [given] }), everyApi);
    } catch (error) {
      if (!isSandboxError(error)) throw error;
      said = error.message;
    }
    expect(said).toContain(sentence);
    expect(said).not.toContain(key);
  });
});
