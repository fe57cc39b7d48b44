import { beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { createEcpayCashier, fromEnv, isCallbackError, isOptionsError } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import type { BrowserForm } from '../../src/call/browser-form.ts';
import { createSandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { rejection } from './loopback.ts';

const mine = { merchantId: '3002607', hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };
const renewed = { merchantId: '3002607', hashKey: 'aaaaaaaaaaaaaaaa', hashIv: 'bbbbbbbbbbbbbbbb' };
const other = { merchantId: '4000001', hashKey: 'cccccccccccccccc', hashIv: 'dddddddddddddddd' };
const order = {
  MerchantTradeNo: 'A1',
  TotalAmount: 100,
  TradeDesc: 'test',
  ItemName: 'tea',
  ReturnURL: 'https://shop.example/paid',
};

describe('keys that are renewed', () => {
  const old = createEcpayCashier({ ...mine, environment: 'stage' });
  const both = createEcpayCashier({ credentials: [renewed, mine], environment: 'stage' });
  const fresh = createEcpayCashier({ credentials: renewed, environment: 'stage' });

  test('the newest seals', () => {
    const fields = { ...order, MerchantTradeDate: '2026/01/01 00:00:00' };
    expect(both.createCvsOrder(fields).fields).toEqual(fresh.createCvsOrder(fields).fields);
  });

  test('all of them open', async () => {
    for (const request of [old.callbacks.test.paymentResult(), fresh.callbacks.test.paymentResult()])
      expect(await both.callbacks.verify(request)).toMatchObject({ proof: 'proven' });
    const forged = createEcpayCashier({
      ...other,
      merchantId: '3002607',
      environment: 'stage',
    }).callbacks.test.paymentResult();
    expect(isCallbackError(await rejection(both.callbacks.verify(forged)))).toBe(true);
  });

  test('an answer under the older key opens', async () => {
    const sandbox = createSandbox();
    const { ecpayEinvoice } = stageCredentials;
    const next = { ...ecpayEinvoice, hashKey: '1111111111111111' };
    // The vendor still answers with the key that it was asked with; here it is asked with the old one and opened by
    // both.
    const einvoice = createEcpayEinvoice({
      credentials: [ecpayEinvoice, next],
      baseUrl: 'http://sandbox.invalid',
      fetch: (url, init) => sandbox(new Request(url, init)),
    });
    expect(await einvoice.checkLoveCode({ LoveCode: '168001' })).toMatchObject({ IsExist: 'Y' });
  });
});

describe('several merchants', () => {
  const client = createEcpayCashier({ credentials: [mine, other], environment: 'stage' });

  test('a call names its merchant', () => {
    expect(client.createCvsOrder(order).fields['MerchantID']).toBe('3002607');
    expect(client.for('4000001').createCvsOrder(order).fields['MerchantID']).toBe('4000001');
  });

  test('a callback names its merchant in clear, and is opened by its keys', async () => {
    for (const merchant of ['3002607', '4000001']) {
      const request = client.callbacks.test.paymentResult({}, { merchant });
      expect(await client.callbacks.verify(request)).toMatchObject({
        proof: 'proven',
        payload: { MerchantID: merchant },
      });
    }
  });

  test('one that names none of ours is wrong-merchant, and a name under the keys of another is a forgery', async () => {
    const stranger = createEcpayCashier({ ...other, merchantId: '5000001', environment: 'stage' });
    expect(await rejection(client.callbacks.verify(stranger.callbacks.test.paymentResult()))).toMatchObject({
      reason: 'wrong-merchant',
    });
    const forged = createEcpayCashier({
      ...other,
      merchantId: '3002607',
      environment: 'stage',
    }).callbacks.test.paymentResult();
    expect(await rejection(client.callbacks.verify(forged))).toMatchObject({ reason: 'signature' });
  });

  test('a merchant that is not there is refused at once', () => {
    expect(() => client.for('1')).toThrow('has no merchant with this number');
  });
});

describe('credentials that are asked for', () => {
  const requested: string[] = [];
  beforeEach(() => void requested.splice(0));
  const client = createEcpayCashier({
    environment: 'stage',
    credentials: async (merchant) => {
      requested.push(merchant);
      return merchant === '3002607' ? [renewed, mine] : merchant === '4000001' ? other : undefined;
    },
  });

  test('the form waits for them, by its type', async () => {
    const form = client.for('4000001').createCvsOrder(order);
    expectTypeOf(form).toEqualTypeOf<Promise<BrowserForm>>();
    expect((await form).fields['MerchantID']).toBe('4000001');
    expect(requested).toEqual(['4000001']);
  });

  test('a callback is opened by the keys of the merchant that it names', async () => {
    const request = createEcpayCashier({ ...mine, environment: 'stage' }).callbacks.test.paymentResult();
    expect(await client.callbacks.verify(request)).toMatchObject({ proof: 'proven' });
    const stranger = createEcpayCashier({
      ...other,
      merchantId: '5000001',
      environment: 'stage',
    }).callbacks.test.paymentResult();
    expect(await rejection(client.callbacks.verify(stranger))).toMatchObject({ reason: 'wrong-merchant' });
  });

  test('a call for a merchant without credentials sends nothing', async () => {
    const { error } = await client
      .for('6000001')
      .fetch.POST('/Cashier/QueryTradeInfo/V5', { body: { MerchantTradeNo: 'A1' } });
    expect(error).toMatchObject({ code: 'options-invalid', outcome: 'not-sent' });
    expect(isOptionsError(await rejection(client.for('6000001').queryTradeInfo({ MerchantTradeNo: 'A1' })))).toBe(true);
  });

  test('without a merchant there are no operations, by the type', () => {
    // @ts-expect-error: for which merchant?
    expect(client.createCvsOrder).toBeUndefined();
    expect(Object.keys(client).sort()).toEqual(['callbacks', 'for']);
  });
});

describe('options', () => {
  const variables = {
    ECPAY_CASHIER_MERCHANT_ID: '3002607',
    ECPAY_CASHIER_HASH_KEY: 'pwFHCqoQZGmho4w6',
    ECPAY_CASHIER_HASH_IV: 'EkRm7iFT261dpevs',
    ECPAY_CASHIER_ENVIRONMENT: 'stage',
  };

  test('from the environment', () => {
    expect(createEcpayCashier(fromEnv(variables)).createCvsOrder(order).action).toBe(
      'https://payment-stage.ecpay.com.tw/Cashier/AioCheckOut/V5',
    );
    const { ECPAY_CASHIER_HASH_IV: _, ...without } = variables;
    expect(() => fromEnv(without)).toThrow(/set the environment variable ECPAY_CASHIER_HASH_IV$/);
    expect(() => fromEnv({ ECPAY_CASHIER_HASH_IV: '', ECPAY_CASHIER_MERCHANT_ID: '3002607' })).toThrow(
      'set the environment variable ECPAY_CASHIER_HASH_KEY, and also ECPAY_CASHIER_HASH_IV, ECPAY_CASHIER_ENVIRONMENT',
    );
    const { ECPAY_CASHIER_ENVIRONMENT: __, ...nowhere } = variables;
    expect(fromEnv({ ...nowhere, ECPAY_CASHIER_BASE_URL: 'http://127.0.0.1:8787' })).toMatchObject({
      baseUrl: 'http://127.0.0.1:8787',
    });
    expect(() => fromEnv({ ...variables, ECPAY_CASHIER_ENVIRONMENT: 'live' })).toThrow(
      "must be 'stage' or 'production' in ECPAY_CASHIER_ENVIRONMENT; another address, such as the sandbox's, goes into ECPAY_CASHIER_BASE_URL",
    );
  });

  test("the vendor's published stage keys are refused against production", () => {
    expect(() => createEcpayCashier({ ...mine, environment: 'production' })).toThrow(
      'is published by the vendor for its stage',
    );
    expect(() => createEcpayCashier({ credentials: [other, mine], environment: 'production' })).toThrow(
      'is published by the vendor for its stage',
    );
    expect(() => createEcpayCashier({ ...other, environment: 'production' })).not.toThrow();
  });

  test.each([[[]], [null], ['3002607'], [[mine, { ...other, hashKey: '' }]], [{ ...mine, hashkey: 'x' }]])(
    'credentials %j are refused',
    (credentials) => {
      expect(() => createEcpayCashier({ credentials, environment: 'stage' } as never)).toThrow('ecpay-cashier: option');
    },
  );
});
