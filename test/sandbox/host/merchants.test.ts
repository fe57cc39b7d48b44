import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { document as ccatCvs } from '../../../generated/ccat-cvs/operations.ts';
import { createEcpayCashier } from '../../../generated/ecpay-cashier/client.ts';
import { createMypay } from '../../../generated/mypay/client.ts';
import type { MerchantsGiven } from '../../../src/sandbox/host/merchants/given.ts';
import { knownMerchants } from '../../../src/sandbox/host/merchants/known.ts';
import { readMerchants } from '../../../src/sandbox/host/merchants/read.ts';
import { createSandbox, everyApi, stageCredentials } from '../../../src/sandbox/index.ts';
import { isSandboxError } from '../../../src/sandbox/model/sandbox-error.ts';

const key = 'S3cretS3cretS3cr';
const other = '0therK3yOtherK3y';
const cashier = { merchantId: '7000001', hashKey: key, hashIv: other };
const mypay = { storeUid: '700000010001', key: `${key}${other}` };
const usual = ccatCvs.agreement;
const cat = { custId: 'CV0700000001', custPassword: key };

const read = (given: unknown): ReturnType<typeof readMerchants> => readMerchants(given as MerchantsGiven, everyApi);

function refusal(given: unknown): string {
  try {
    read(given);
  } catch (error) {
    if (!isSandboxError(error) || error.code !== 'merchants-invalid') throw error;
    expect(error.message).not.toMatch(/\n/);
    return error.message;
  }
  throw new Error('it was accepted');
}

describe('the file', () => {
  test('gives each document its merchants, the published stage one first', () => {
    const text = JSON.stringify({
      'ecpay-cashier': [cashier],
      mypay: [{ ...mypay, callbackUrl: 'http://127.0.0.1:3000/mypay' }],
      'ccat-cvs': [
        {
          ...cat,
          returnUrl: 'http://127.0.0.1:3000/back',
          callbackUrl: { paymentNotification: 'http://127.0.0.1:3000/cat' },
        },
      ],
    });
    const merchants = readMerchants(`\uFEFF${text}`, everyApi);
    expect(Object.keys(merchants)).toEqual(everyApi.map((api) => api.document.name));
    expect(merchants['ecpay-cashier']).toEqual([
      { id: stageCredentials.ecpayCashier.merchantId, credentials: stageCredentials.ecpayCashier, agreement: {} },
      { id: '7000001', credentials: cashier, agreement: {} },
    ]);
    expect(merchants['mypay']?.[1]).toEqual({
      id: '700000010001',
      credentials: mypay,
      agreement: {},
      callbackUrl: 'http://127.0.0.1:3000/mypay',
    });
    expect(merchants['ccat-cvs']?.[1]).toEqual({
      id: 'CV0700000001',
      credentials: cat,
      agreement: usual,
      returnUrl: 'http://127.0.0.1:3000/back',
      callbackUrl: { paymentNotification: 'http://127.0.0.1:3000/cat' },
    });
    expect(merchants['ecpay-einvoice']).toHaveLength(1);
  });

  test('may be empty', () => {
    for (const each of Object.values(read({}))) expect(each).toHaveLength(1);
  });

  test.each([{}, stageCredentials.mypay])(
    'may give the published stage merchant its addresses, with its keys left out or as they are',
    (keys) => {
      const callbackUrl = 'http://127.0.0.1:3000/mypay';
      const merchants = read({ mypay: [mypay, { storeUid: stageCredentials.mypay.storeUid, ...keys, callbackUrl }] });
      expect(merchants['mypay']).toEqual([
        { id: stageCredentials.mypay.storeUid, credentials: stageCredentials.mypay, agreement: {}, callbackUrl },
        { id: mypay.storeUid, credentials: mypay, agreement: {} },
      ]);
    },
  );

  test('may hold what a merchant agreed with the vendor, of the published stage one too; the usual holds of the rest', () => {
    const stage = { custId: stageCredentials.ccatCvs.custId, printedSlips: true };
    const merchants = read({ 'ccat-cvs': [{ ...cat, limits: { orderAmountMax: 60_000 } }, stage] });
    expect(merchants['ccat-cvs']?.map(({ agreement }) => agreement)).toEqual([
      { ...usual, printedSlips: true },
      { ...usual, limits: { ...usual.limits, orderAmountMax: 60_000 } },
    ]);
    expect(usual.limits.orderAmountMax).toBe(20_000);
  });

  test('is what the sandbox is made with: every merchant has its own keys', async () => {
    const sandbox = createSandbox({ merchants: { mypay: [mypay] } });
    const fetch = (url: string, init: RequestInit): Promise<Response> => sandbox(new Request(url, init));
    const of = (credentials: typeof mypay): ReturnType<typeof createMypay> =>
      createMypay({ ...credentials, baseUrl: 'http://sandbox.invalid', fetch });
    expect((await of(mypay).listPaymentMethods({ cost: 100 })).code).toBe('B200');
    expect((await of(stageCredentials.mypay).listPaymentMethods({ cost: 100 })).code).toBe('B200');
    await expect(of({ ...mypay, key: 'x'.repeat(32) }).listPaymentMethods({ cost: 100 })).rejects.toThrow('refused');
    const unknown = createEcpayCashier({ ...cashier, baseUrl: 'http://sandbox.invalid', fetch });
    await expect(unknown.queryTradeInfo({ MerchantTradeNo: 'A1' })).rejects.toThrow();
  });
});

describe('what is wrong with it is said in one line, which holds no key', () => {
  test.each<[string, unknown]>([
    ['the file must be a JSON object', []],
    ['the file must be a JSON object', null],
    [`"ecpay" is not a document; there are ${everyApi[0]?.document.name}, `, { ecpay: [] }],
    ['"__proto__" is not a document', JSON.parse('{"__proto__":[]}')],
    ['ecpay-cashier must be a list of merchants', { 'ecpay-cashier': cashier }],
    ['ecpay-cashier must be a list of merchants', { 'ecpay-cashier': null }],
    ['ecpay-cashier, merchant 1 must be an object', { 'ecpay-cashier': [key] }],
    [
      'ecpay-cashier, merchant 1: name 2 in it is not known; write "hashKey"',
      { 'ecpay-cashier': [{ merchantId: '1', hash_key: key }] },
    ],
    [
      'ecpay-cashier, merchant 1: name 1 in it is not known; write "merchantId"',
      { 'ecpay-cashier': [{ MerchantID: '1', hashKey: key, hashIv: other }] },
    ],
    [
      'mypay, merchant 1: name 1 in it is not known; there are storeUid, key, credentials, callbackUrl, callbackMediaType, returnUrl',
      { mypay: [{ [key]: 'key' }] },
    ],
    [
      'ecpay-cashier, merchant 2: "hashIv" is required',
      { 'ecpay-cashier': [cashier, { merchantId: '2', hashKey: key }] },
    ],
    [
      'ecpay-cashier, merchant 1: "merchantId" must be text, in quotes',
      { 'ecpay-cashier': [{ ...cashier, merchantId: 7000001 }] },
    ],
    [
      'ecpay-cashier, merchant 1: "hashKey" must be text, in quotes',
      { 'ecpay-cashier': [{ ...cashier, hashKey: [key] }] },
    ],
    [
      'ecpay-cashier, merchant 1: "hashKey" must have exactly 16 characters; yours has 15',
      { 'ecpay-cashier': [{ ...cashier, hashKey: key.slice(1) }] },
    ],
    [
      'ecpay-cashier, merchant 1: "hashIv" begins or ends with whitespace',
      { 'ecpay-cashier': [{ ...cashier, hashIv: `${other}\n` }] },
    ],
    ['ecpay-cashier, merchant 1: "merchantId" is required', { 'ecpay-cashier': [{ hashKey: key, hashIv: other }] }],
    [
      'ecpay-cashier has two merchants with the number 7000001',
      { 'ecpay-cashier': [cashier, { ...cashier, hashKey: other }] },
    ],
    [
      '3002607 is the published stage merchant, and its "hashKey" is another',
      { 'ecpay-cashier': [{ ...cashier, merchantId: '3002607' }] },
    ],
    [
      'two merchants with the number 3002607',
      { 'ecpay-cashier': [{ merchantId: '3002607' }, stageCredentials.ecpayCashier] },
    ],
    ['merchant 1: callbackUrl must be an http or https address', { mypay: [{ ...mypay, callbackUrl: 'ftp://a' }] }],
    ['merchant 1: callbackUrl must be an http or https address', { mypay: [{ ...mypay, callbackUrl: 5 }] }],
    [
      'merchant 1: callbackUrl must not contain a user or a password',
      { mypay: [{ ...mypay, callbackUrl: `http://a:${key}@b/` }] },
    ],
    [
      'merchant 1: name 1 in callbackUrl is not a callback of mypay; there are paymentCompleted, ',
      { mypay: [{ ...mypay, callbackUrl: { [key]: 'http://a' } }] },
    ],
    [
      'callbackUrl of paymentCompleted must be an http',
      { mypay: [{ ...mypay, callbackUrl: { paymentCompleted: key } }] },
    ],
    [
      'callbackUrl has no effect, since ecpay-einvoice calls nobody',
      { 'ecpay-einvoice': [{ ...cashier, callbackUrl: 'http://a' }] },
    ],
    [
      'merchant 1: callbackMediaType must be one in which callbacks come; there are application/x-www-form-urlencoded, multipart/form-data, application/json',
      { mypay: [{ ...mypay, callbackMediaType: key }] },
    ],
    [
      'callbackMediaType has no effect, since ecpay-einvoice calls nobody',
      { 'ecpay-einvoice': [{ ...cashier, callbackMediaType: 'application/json' }] },
    ],
    [
      'returnUrl has no effect, since nothing of mypay answers by a redirect',
      { mypay: [{ ...mypay, returnUrl: 'http://a' }] },
    ],
    ['ccat-cvs, merchant 1: "printedSlips" must be', { 'ccat-cvs': [{ ...cat, printedSlips: key }] }],
    [
      'ccat-cvs, merchant 1: "limits.expireDaysMax" must be',
      { 'ccat-cvs': [{ ...cat, limits: { expireDaysMax: key } }] },
    ],
    [
      'ccat-cvs, merchant 1: "limits" holds a name that is not known; did you mean expireDaysM',
      { 'ccat-cvs': [{ ...cat, limits: { expireDays: 180 } }] },
    ],
    [
      'ccat-cvs, merchant 1: name 3 in it is not known; write "printedSlips"',
      { 'ccat-cvs': [{ ...cat, printed_slips: true }] },
    ],
    ['mypay, merchant 1: name 3 in it is not known', { mypay: [{ ...mypay, printedSlips: true }] }],
    ['merchant 1: returnUrl must be an http or https address', { 'ccat-cvs': [{ ...cat, returnUrl: '/back' }] }],
  ])('%s', (sentence, given) => {
    for (const form of [given, JSON.stringify(given)]) {
      const said = refusal(form);
      expect(said).toContain(sentence);
      expect(said).not.toContain(key);
      expect(said).not.toContain(other);
    }
  });

  test('text that is not JSON: the place and nothing of the text', () => {
    const text = JSON.stringify({ 'ecpay-cashier': [cashier] }, null, 2);
    expect(refusal(text.replace(`"${key}",`, `"${key}"`))).toMatch(
      /^merchants: the file is not JSON \(line \d+, column \d+\)$/,
    );
    expect(refusal(key)).toMatch(/^merchants: the file is not JSON/);
    expect(refusal(' '.repeat(2_000_000))).toContain('longer than');
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.nat({ max: 3 }),
        fc.string({ maxLength: 3 }),
        (at, length, put) => {
          const broken = text.slice(0, at) + put + text.slice(at + length);
          try {
            readMerchants(broken, everyApi);
          } catch (error) {
            expect(isSandboxError(error)).toBe(true);
            expect(String(error)).not.toMatch(/S3cretS|K3yOth/);
          }
        },
      ),
    );
  });

  test('any JSON is read or refused, and nothing else happens', () => {
    const names = everyApi.flatMap((api) => api.document.credentials.map((each) => each.option));
    const merchant = fc.dictionary(
      fc.constantFrom(...names, 'credentials', 'callbackUrl', 'callbackMediaType', 'returnUrl', '__proto__'),
      fc.oneof(fc.string(), fc.jsonValue()),
    );
    const file = fc.dictionary(
      fc.constantFrom(...everyApi.map((api) => api.document.name), 'other'),
      fc.oneof(fc.array(merchant), fc.jsonValue()),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), file), (given) => {
        try {
          readMerchants(JSON.stringify(given), everyApi);
        } catch (error) {
          expect(isSandboxError(error)).toBe(true);
        }
      }),
    );
  });
});

describe('one address for many', () => {
  const url = 'http://127.0.0.1:3000/called';

  test('goes to every merchant of the document that has none of its own', () => {
    const merchants = { mypay: [{ ...mypay, callbackUrl: 'http://127.0.0.1:3000/own' }] };
    const known = knownMerchants(everyApi, { merchants, callbackUrl: { mypay: url } });
    expect(known['mypay']?.map((each) => each.callbackUrl)).toEqual([url, 'http://127.0.0.1:3000/own']);
    expect(known['ccat-cvs']?.[0]).not.toHaveProperty('callbackUrl');
    expect(knownMerchants(everyApi, { callbackUrl: url })['ccat-cvs']?.[0]?.callbackUrl).toBe(url);
  });

  test.each([
    [{ 'mypay-paypage': url }, '"mypay-paypage" is not a document'],
    [{ 'ecpay-einvoice': url }, 'ecpay-einvoice calls nobody'],
    [{ 'ccat-cvs': 'nowhere' }, 'must be an http or https address'],
  ])('%j is refused', (callbackUrl, sentence) => {
    expect(() => knownMerchants(everyApi, { callbackUrl: callbackUrl as Record<string, string> })).toThrow(sentence);
  });
});
