import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ccatApn } from '../../src/envelopes/ccat-apn.ts';
import { ccatRedirect } from '../../src/envelopes/ccat-redirect.ts';
import { ccatXml } from '../../src/envelopes/ccat-xml.ts';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { codeMessage } from '../../src/envelopes/code-message.ts';
import { ecpayAes } from '../../src/envelopes/ecpay-aes.ts';
import type { Envelope } from '../../src/envelopes/envelope.ts';
import { form } from '../../src/envelopes/form.ts';
import { json } from '../../src/envelopes/json.ts';
import { mypayAes } from '../../src/envelopes/mypay-aes.ts';
import { pipedPairs } from '../../src/envelopes/piped-pairs.ts';
import { rawPairs } from '../../src/envelopes/raw-pairs.ts';
import { text } from '../../src/envelopes/text.ts';
import { anyText, changed, frozen, opened, terms } from './arbitraries.ts';

const order = { status: 'OK', order: [{ ibon_code: '0121', order_amount: 50 }], msg: 'a&b <c> 測試 +%' };
const flat = { MerchantID: '2000132', TradeDesc: 'a&b 測試 +%', CustomField1: '', TradeAmt: 100 };
const notification = { api_id: 'CV0000000000', trans_id: '550e8400', amount: 1250, status: 'B', nonce: '1234569999', payment_detail: { ibon_code: '0121' } };

/** Each envelope with a content that it can carry. */
const envelopes: readonly (readonly [Envelope, unknown])[] = [
  [checkMacValue, flat],
  [rawPairs, flat],
  [pipedPairs, { ResCode: '1', ...flat }],
  [ecpayAes, { MerchantID: '2000132', RqHeader: { Timestamp: 1 }, Data: { LoveCode: '0001', list: [{ a: 1 }] } }],
  [mypayAes, { store_uid: '289151880002', service: { service_name: 'api', cmd: 'api/orders' }, encry_data: { items: [{ name: '商品' }] } }],
  [ccatXml, order],
  [ccatRedirect, order],
  [ccatApn, notification],
  [form, flat],
  [json, { ...order, nested: { deep: [1, null, true] } }],
  [text, '1|OK'],
  [codeMessage, { status: '0', order: '找不到訂單' }],
];
const named = envelopes.map(([envelope, content]) => ({ name: envelope.name, envelope, content }));

test('every envelope of src/envelopes is here, under the name of its file', async () => {
  const folder = new URL('../../src/envelopes/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
  const found: string[] = [];
  // One after the other: what is asked for under two addresses at once might be evaluated twice.
  for (const file of files) {
    const held: readonly unknown[] = Object.values(await import(new URL(`${file}.ts`, folder).href));
    if (held.some((each) => isObject(each) && each['name'] === file)) found.push(file);
  }
  expect(named.map(({ name }) => name).sort()).toEqual(found.sort());
});

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

describe.each(named)('$name', ({ envelope, content }) => {
  test('what it is given is not changed', () => {
    const told = frozen(structuredClone(terms));
    const given = frozen(structuredClone(content));
    const sealed = envelope.seal(given, told);
    envelope.open(sealed, told);
    expect(given).toEqual(content);
    expect(told).toEqual(terms);
  });

  test('a field that is undefined is left out', () => {
    if (typeof content !== 'object') return;
    const sealed = envelope.seal({ ...content, absent: undefined }, terms);
    expect(sealed).not.toContain('absent');
    expect(sealed).not.toContain('undefined');
    expect(envelope.open(sealed, terms)).not.toHaveProperty('absent');
  });

  test('what comes out is never the prototype of anything', () => {
    const evil = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    for (const garbage of ['__proto__[polluted]=1&constructor[prototype][polluted]=1', '?__proto__[polluted]=1&__proto__[__proto__][polluted]=1', evil]) {
      opened(envelope, garbage);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  const signs = [
    '&',
    '=',
    '%',
    '+',
    '|',
    '?',
    '[',
    ']',
    '<',
    '>',
    '/',
    '!',
    '-',
    ';',
    '#',
    '"',
    '{',
    '}',
    ':',
    ',',
    '\\',
    ' ',
    '\n',
    '0',
    '1',
    'a',
    'order',
    '測',
  ];
  const words = [
    '%E6',
    '%',
    '&amp;',
    '&#',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml',
    '<!DOCTYPE',
    'CheckMacValue=',
    'TransCode',
    '"Data":',
    '__proto__',
    'length',
  ];
  const garbage = fc.oneof(
    anyText,
    fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...signs, ...words), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json(),
    fc.base64String(),
  );

  test('any garbage opens or is refused, and nothing else is thrown', () => {
    fc.assert(
      fc.property(garbage, fc.constantFrom('', '?', '1|', '0|', '{"Data":"', '<response>', 'service=', '\ufeff'), (noise, lead) => {
        opened(envelope, lead + noise);
      }),
      { numRuns: 500 },
    );
  });

  test('a sealed text with garbage in it opens or is refused, and nothing else is thrown', () => {
    const sealed = envelope.seal(content, terms);
    fc.assert(
      fc.property(fc.nat({ max: sealed.length }), fc.nat({ max: 8 }), garbage, (at, length, noise) => {
        opened(envelope, sealed.slice(0, at) + noise + sealed.slice(at + length));
      }),
      { numRuns: 300 },
    );
  });

  test('a sealed text that was cut opens or is refused, and nothing else is thrown', () => {
    const sealed = envelope.seal(content, terms);
    for (let length = 0; length < sealed.length; length += 1) opened(envelope, sealed.slice(0, length));
  });

  test('a sealed text with one byte changed opens or is refused, and nothing else is thrown', () => {
    fc.assert(
      fc.property(changed(fc.constant(envelope.seal(content, terms))), ([, after]) => {
        opened(envelope, after);
      }),
      { numRuns: 300 },
    );
  });
});
