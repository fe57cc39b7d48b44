import { expect, test } from 'vitest';
import { explainCheckMacValue } from '../../generated/ecpay-cashier/client.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import type { MacFault } from '../../src/explain/suspicion.ts';
import { byTheTable, type Fields, type Hand, published, signedBy } from '../explain/planted.ts';

const keys = { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };
const fields = { MerchantID: '3002607', ItemName: '高山茶 "A"', TotalAmount: '100' };

test('F02, F02b: a blank that was copied with a key, by whoever signs and by whoever verifies', () => {
  const blank = { ...keys, hashKey: `${keys.hashKey} ` };
  expect(explainCheckMacValue(fields, keys, { received: sign(fields, blank, 'sha256') }).fault).toBe(
    'white-space-in-key',
  );
  expect(explainCheckMacValue(fields, blank, { received: sign(fields, keys, 'sha256') }).fault).toBe(
    'white-space-in-key',
  );
});

test('F03: keys that are sent as fields', () => {
  const sent = { ...fields, HashKey: keys.hashKey, HashIV: keys.hashIv };
  expect(explainCheckMacValue(sent, keys, { received: sign(sent, keys, 'sha256') })).toMatchObject({
    fits: false,
    fault: 'keys-among-fields',
    fields: ['HashKey', 'HashIV'],
  });
});

test('F10, F14: what cannot be found is said not to be', () => {
  const long = { ...fields, ItemName: '茶'.repeat(450) };
  const cut = { ...fields, ItemName: '茶'.repeat(400) };
  const escaped = { ...fields, ItemName: '高山茶 \\"A\\"' };
  for (const [given, signed] of [
    [cut, long],
    [fields, escaped],
  ] as const) {
    const explanation = explainCheckMacValue(given, keys, { received: sign(signed, keys, 'sha256') });
    expect([explanation.fits, explanation.fault]).toEqual([false, undefined]);
    expect(explanation.tried.length).toBeGreaterThan(0);
  }
});

const received = { ...fields, CustomField1: '', TradeDesc: '+886 (2) ~!' };
const kept = /[A-Za-z0-9\-_.!*()]/;

// biome-ignore format: a table
test.each<readonly [string, MacFault, Fields, Partial<Hand>]>([
  ['F04', 'not-sorted', received, { sort: (names) => names }],
  ['F07', 'tilde-unescaped', received, { encode: (text) => byTheTable(text, /[A-Za-z0-9\-_.!*()~]/) }],
  ['F09', 'other-digest', received, { digest: 'md5' }],
  ['F12', 'empty-fields-dropped', { ...fields, TradeDesc: received.TradeDesc }, {}],
  ['F16', 'another-service', received, { keys: published['logistics'] ?? keys }],
  ['F19', 'punctuation-escaped', received, { encode: (text) => byTheTable(text, /[A-Za-z0-9\-_.]/) }],
  ['F20', 'wrong-case', received, { encode: (text) => byTheTable(text, kept).toUpperCase() }],
])('%s: the explanation names %s', (_, fault, signed, hand) => {
  const checksum = signedBy(signed, { keys, digest: 'sha256', ...hand });
  expect(explainCheckMacValue(received, keys, { received: checksum }).fault).toBe(fault);
});

test('F17: a plus that a decoder made a space of', () => {
  const checksum = signedBy(received, { keys, digest: 'sha256' });
  const lost = { ...received, TradeDesc: received.TradeDesc.replaceAll('+', ' ') };
  expect(explainCheckMacValue(lost, keys, { received: checksum })).toMatchObject({
    fault: 'plus-as-space',
    fields: ['TradeDesc'],
  });
});
