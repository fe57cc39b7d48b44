import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createCcatCvs, isOptionsError } from '../../generated/ccat-cvs/client.ts';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createMypay } from '../../generated/mypay/client.ts';

const right = {
  merchantId: '3002607',
  hashKey: 'pwFHCqoQZGmho4w6',
  hashIv: 'EkRm7iFT261dpevs',
  environment: 'stage',
} as const;

function thrown(make: () => unknown): Error & { option?: string } {
  try {
    make();
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected the client to refuse its options');
}

test.each([
  ['hashKey', undefined, 'is required'],
  ['hashKey', '', 'is empty'],
  ['hashIv', '', 'is empty'],
  ['hashKey', 'tooshort', '16 characters'],
  ['hashKey', 'pwFHCqoQZGmho4w6\n', 'whitespace'],
  ['merchantId', 3002607, 'must be text; yours is a number'],
  ['environment', undefined, "pass 'stage' or 'production', or a baseUrl"],
  ['environment', 'live', "must be 'stage' or 'production'"],
  ['environment', '__proto__', "must be 'stage' or 'production'"],
  ['baseUrl', 'payment-stage.ecpay.com.tw', 'http or https'],
  ['baseUrl', 'https://[::1', 'http or https'],
  ['baseUrl', 'https://shop:secret@shop.example', 'http or https'],
  ['timeout', -1, 'whole number'],
  ['retries', 1.5, 'whole number'],
])('option %s = %j is refused at construction, by name', (option, value, text) => {
  const error = thrown(() => createEcpayCashier({ ...right, [option]: value } as typeof right));
  expect(isOptionsError(error)).toBe(true);
  expect(error.option).toBe(option);
  expect(error.message).toContain(`option "${option}"`);
  expect(error.message).toContain(text);
  if (typeof value === 'string' && value.length > 8 && option.startsWith('hash'))
    expect(inspect(error)).not.toContain(value.trim());
});

test.each([
  ['hashkey', 'option "hashKey" seems to be meant by option number 5'],
  ['timout', 'option "timeout" seems to be meant by option number 5'],
  ['pwFHCqoQZGmho4w6EkRm7iFT261dpevs', 'option "number 5" is not an option of this client'],
])('an unknown option %s is not quoted, since it may be a key; the nearest known one is', (name, sentence) => {
  const error = thrown(() => createEcpayCashier({ ...right, [name]: 'x' } as typeof right));
  expect(
    isOptionsError(error) && [error.message.includes(sentence), error.message.includes(name), error.outcome],
  ).toEqual([true, false, 'not-sent']);
});

test.each([2 ** 31, 2 ** 32, Number.POSITIVE_INFINITY, 0])(
  'a timeout of %s is refused, since a timer would run out at once',
  (timeout) => {
    expect(thrown(() => createEcpayCashier({ ...right, timeout })).message).toContain(
      'whole number from 1 to 2147483647',
    );
  },
);

const cat = { custId: 'CV1', custPassword: 'secret-1', environment: 'production' } as const;

test.each([
  [
    { limits: { expireDays: 180 } },
    'option "limits" holds a name that is not known; did you mean expireDaysMin or expireDaysMax?',
  ],
  [
    { limits: { pwFHCqoQZGmho4w6: 1 } },
    'option "limits" holds a name that is not known; give one of expireDaysMin, expireDaysMax, orderAmountMin, orderAmountMax',
  ],
  [{ limits: { expireDaysMax: '180' } }, 'option "limits.expireDaysMax" must be a whole number; yours is text'],
  [{ limits: { expireDaysMax: 1.5 } }, 'option "limits.expireDaysMax" must be a whole number'],
  [{ limits: { orderAmountMax: 0 } }, 'option "limits.orderAmountMax" must be at least 1'],
  [{ limits: 180 }, 'option "limits" must be an object; yours is a number'],
  [{ printedSlips: 'yes' }, 'option "printedSlips" must be true or false; yours is text'],
])('what differs by contract is checked like every option: %j', (agreed, sentence) => {
  expect(thrown(() => createCcatCvs({ ...cat, ...(agreed as object) })).message).toContain(sentence);
});

test('what differs by contract is an option of the API that has such contracts, and of no other', () => {
  expect(() => createCcatCvs({ ...cat, limits: { expireDaysMax: 180 }, printedSlips: true })).not.toThrow();
  expect(thrown(() => createEcpayCashier({ ...right, limits: {} } as typeof right)).message).toContain(
    'is not an option of this client',
  );
});

test('an API without a published stage says so', () => {
  const error = thrown(() =>
    createCcatCvs({ custId: 'CV1', custPassword: 'secret-1', environment: 'stage' as 'production' }),
  );
  expect(error.message).toContain("must be 'production'; no other server is published");
});

test('a client shows none of its credentials', () => {
  const client = createMypay({
    storeUid: '289151880002',
    key: 'KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx',
    environment: 'stage',
  });
  for (const shown of [inspect(client, { depth: 10, showHidden: true }), JSON.stringify(client), String(client)])
    expect(shown).not.toContain('KYTjd9');
});
