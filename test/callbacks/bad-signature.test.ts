import { describe, expect, test } from 'vitest';
import { callbacks } from '../../generated/ecpay-cashier/operations.ts';
import { verify } from '../../src/envelopes/check-mac-value/verify.ts';
import type { Case } from './receivers.ts';
import { credentialsOf, everySigned, post } from './receivers.ts';
import { formOf, refused } from './refused.ts';

function changed(form: URLSearchParams, change: (form: URLSearchParams) => void): Request {
  const copy = new URLSearchParams(form);
  change(copy);
  return post(copy.toString());
}

/** The checksum itself finds nothing wrong: what refuses these is our own care. */
function expectSigned(form: URLSearchParams, { api, row }: Pick<Case, 'api' | 'row'>): void {
  const { hashKey = '', hashIv = '' } = credentialsOf(api);
  expect(
    verify(Object.fromEntries(form), { hashKey, hashIv }, row.request.envelope.digest ?? 'sha256'),
  ).toBeUndefined();
}

function renamedIn(form: URLSearchParams, rename: (name: string) => string): URLSearchParams {
  return new URLSearchParams([...form].map(([name, value]): [string, string] => [rename(name), value]));
}

describe.each(everySigned)('CheckMacValue of $api $id', ({ api, id, row }) => {
  const { code } = row.event;

  test.each([
    ['missing', (form: URLSearchParams) => form.delete('CheckMacValue')],
    ['empty', (form: URLSearchParams) => form.set('CheckMacValue', '')],
    ['non-hex', (form: URLSearchParams) => form.set('CheckMacValue', `G${form.get('CheckMacValue')?.slice(1)}`)],
    ['cut', (form: URLSearchParams) => form.set('CheckMacValue', form.get('CheckMacValue')?.slice(1) ?? '')],
    [
      'of zeros',
      (form: URLSearchParams) => form.set('CheckMacValue', '0'.repeat(form.get('CheckMacValue')?.length ?? 0)),
    ],
    [
      'with full-width digits',
      (form: URLSearchParams) => form.set('CheckMacValue', '０'.repeat(form.get('CheckMacValue')?.length ?? 0)),
    ],
    ['over another code', (form: URLSearchParams) => form.set(code, '7')],
    ['without a field', (form: URLSearchParams) => form.delete(code)],
    ['with a field more', (form: URLSearchParams) => form.set('Extra', '')],
  ])('%s', async (_name, change) => {
    const form = await formOf(api, id);
    await refused(api, () => changed(form, change), { reason: 'signature' });
  });

  test('doubled', async () => {
    const form = await formOf(api, id);
    await refused(api, () => changed(form, (copy) => copy.append('CheckMacValue', copy.get('CheckMacValue') ?? '')), {
      reason: 'field-twice',
    });
    await refused(
      api,
      () => ({ ...Object.fromEntries(form), CheckMacValue: [form.get('CheckMacValue'), form.get('CheckMacValue')] }),
      {
        reason: 'field-twice',
      },
    );
    await refused(api, () => new URLSearchParams([...form, ['CheckMacValue', 'A']]), { reason: 'field-twice' });
  });

  test('of another merchant', async () => {
    if (row.merchant === undefined)
      throw new Error('expected the merchant number in every callback that a CheckMacValue signs');
    const form = await formOf(api, id, { [row.merchant.field]: '3085340' });
    await refused(api, () => post(form.toString()), { reason: 'wrong-merchant' });
    await refused(api, () => changed(form, (copy) => copy.set('CheckMacValue', '0'.repeat(64))), {
      reason: 'wrong-merchant',
    });
  });

  test('a field renamed to another case, which the checksum does not see', async () => {
    const form = await formOf(api, id);
    for (const name of [code, row.event.order, row.event.time]) {
      if (name === undefined || !form.has(name)) continue;
      const renamed = renamedIn(form, (key) => (key === name ? key.toLowerCase() : key));
      expectSigned(renamed, { api, row });
      await refused(api, () => post(renamed.toString()), { reason: 'signature' });
    }
  });

  test('a value that holds other fields, whole or taken apart, which the checksum does not see', async () => {
    // Sorted, the text reads `...&Aaa=1&RtnCode=1&zzz=&...&RtnCode=10100073...` in both forms.
    const form = await formOf(api, id, { Aaa: `1&${code}=1&zzz=` });
    await refused(api, () => post(form.toString()), { reason: 'signature' });
  });
});

test('a simulated payment does not become a real one by hiding the field that says so', async () => {
  const form = await formOf('ecpay-cashier', 'paymentResult', { SimulatePaid: 1 });
  const hidden = renamedIn(form, (key) => (key === 'SimulatePaid' ? 'simulatepaid' : key));
  expectSigned(hidden, { api: 'ecpay-cashier', row: callbacks.paymentResult });
  await refused('ecpay-cashier', () => post(hidden.toString()), { reason: 'signature' });
});

test('an issued code does not become a payment by cutting a value of the shopper into fields', async () => {
  const trick = 'x&MerchantID=3002607&MerchantTradeNo=A1&RtnCode=1&TradeAmt=1&z=';
  const form = await formOf('ecpay-cashier', 'paymentInfo', {
    CustomField1: '',
    CustomField4: trick,
    ItemName: undefined,
  });
  const sorted = [...form]
    .filter(([name]) => name !== 'CheckMacValue')
    .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const signed = sorted.map(([name, value]) => `${name}=${value}`).join('&');
  const start = signed.indexOf('CustomField4=');
  const before = sorted.slice(
    0,
    sorted.findIndex(([name]) => name === 'CustomField4'),
  );
  const after = signed.slice(start + 'CustomField4='.length + trick.length);
  const cut = new URLSearchParams([
    ...before,
    ['CustomField4', 'x'],
    ['MerchantID', '3002607'],
    ['MerchantTradeNo', 'A1'],
    ['RtnCode', '1'],
    ['TradeAmt', '1'],
    ['z', after],
  ]);
  cut.set('CheckMacValue', form.get('CheckMacValue') ?? '');
  expectSigned(cut, { api: 'ecpay-cashier', row: callbacks.paymentInfo });
  await refused('ecpay-cashier', () => post(cut.toString()), { reason: 'signature' });
});
