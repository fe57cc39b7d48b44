import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMacValue } from '../../src/envelopes/check-mac-value.ts';
import { netEncode, phpEncode } from '../../src/envelopes/dialects.ts';
import { KnownForms } from '../../src/envelopes/known-forms.ts';
import { anyText, changed, entriesOf, opened, terms } from './arbitraries.ts';

const keys = { hashKey: terms.credentials['hashKey'] ?? '', hashIv: terms.credentials['hashIv'] ?? '' };
const plainName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{2,12}$/).filter((name) => name !== 'CheckMacValue');
const plainFields = fc.dictionary(plainName, anyText, { maxKeys: 12, noNullPrototype: true });

/** As different senders encode: browsers, PHP, those who escape more than they must, those who write small hex. */
const encoders: readonly ((text: string) => string)[] = [
  (text) => new URLSearchParams([['', text]]).toString().slice(1),
  phpEncode,
  encodeURIComponent,
  (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
];

/** The sealed form, its values encoded in another way. */
function encodedBy(encode: (text: string) => string, sealed: string): string {
  const pair = ([name, value]: readonly [string, string]): string => `${name}=${name === 'CheckMacValue' ? value : encode(value)}`;
  return [...new URLSearchParams(sealed)].map(pair).join('&');
}

/** Knows the names of the sealed form, as if it had come before. */
function knowing(sealed: string): KnownForms<string> {
  const known = new KnownForms<string>(keys, 'sha256');
  known.learn(sealed, 'learned');
  return known;
}

/** What the long way makes of it, without the checksum; nothing where that refuses. */
function atLength(text: string): object | undefined {
  const found = opened(checkMacValue, text);
  if ('refused' in found) return undefined;
  return Object.fromEntries(entriesOf(found.content).filter(([name]) => name !== 'CheckMacValue'));
}

describe('the short way', () => {
  test('opens what it knows to the same fields as the long way, whatever unicode is in them and however it is encoded', () => {
    fc.assert(
      fc.property(plainFields, fc.constantFrom(...encoders), (content, encode) => {
        const sealed = encodedBy(encode, checkMacValue.seal(content, terms));
        const met = knowing(sealed).open(sealed);
        // An `&` in a value is looked at more closely by the long way.
        if (Object.values(content).some((value) => value.includes('&'))) {
          expect(met).toBeUndefined();
          return;
        }
        expect(met?.facts).toBe('learned');
        expect(met?.fields).toStrictEqual(content);
        expect(Object.keys(met?.fields ?? {})).toEqual(Object.keys(content));
        expect(atLength(sealed)).toEqual(content);
      }),
      { numRuns: 300 },
    );
  });

  test('is taken only where the long way comes to the same', () => {
    const both = fc.tuple(plainFields, fc.constantFrom(...encoders)).map(([content, encode]) => encodedBy(encode, checkMacValue.seal(content, terms)));
    fc.assert(
      fc.property(changed(both), ([before, after]) => {
        const met = knowing(before).open(after);
        if (met !== undefined) expect(met.fields).toEqual(atLength(after));
      }),
      { numRuns: 2000 },
    );
  });

  const sealed = checkMacValue.seal({ MerchantID: '2000132', TradeDate: '2026/01/02 10:11:12', Remark: '付款 (ok)!*~' }, terms);
  const mac = sealed.slice(-64);

  test('several forms are known side by side, and each only once', () => {
    const known = knowing(sealed);
    const others = [{ MerchantID: '1' }, { MerchantID: '1', TradeNo: '2' }, { TradeNo: '1', MerchantID: '2' }].map((content) =>
      checkMacValue.seal(content, terms),
    );
    for (const other of [...others, ...others]) known.learn(other, other);
    for (const other of others) expect(known.open(other)?.facts).toBe(other);
    expect(known.open(sealed)?.facts).toBe('learned');
  });

  test('small letters of the checksum and any mix are accepted', () => {
    const known = knowing(sealed);
    for (const checksum of [mac.toLowerCase(), mac.slice(0, 9).toLowerCase() + mac.slice(9)])
      expect(known.open(sealed.replace(mac, checksum))?.fields).toMatchObject({ MerchantID: '2000132' });
  });

  test.each([
    ['a checksum over something else', sealed.replace('2000132', '2000133')],
    ['a checksum with an escape', sealed.replace(mac, `%${mac.charCodeAt(0).toString(16)}${mac.slice(1)}`)],
    [
      'a checksum of other digits that look alike without their fifth bit',
      sealed.replace(mac, [...mac].map((digit) => String.fromCharCode(digit.charCodeAt(0) & 0xdf)).join('')),
    ],
    ['a checksum that is too short', sealed.slice(0, -1)],
    ['a checksum that is too long', `${sealed}0`],
    ['no checksum', sealed.slice(0, sealed.indexOf('&CheckMacValue'))],
    ['an empty checksum', sealed.slice(0, -64)],
    ['another name', sealed.replace('Remark=', 'Remarq=')],
    ['a name in another case', sealed.replace('Remark=', 'remark=')],
    ['a name that is longer', sealed.replace('Remark=', 'Remarks=')],
    ['an escaped name', sealed.replace('Remark=', '%52emark=')],
    ['another order', sealed.split('&').reverse().join('&')],
    ['a field more', `${sealed}&Extra=`],
    ['an ampersand more', `${sealed}&`],
    ['an ampersand before', `&${sealed}`],
    ['a field less', sealed.slice(sealed.indexOf('&') + 1)],
    ['nothing', ''],
    ['the first letters', sealed.slice(0, 5)],
    ['bytes that are not escaped', sealed.replace('%28', '甲')],
    ['half of a surrogate pair', sealed.replace('%28', '\ud800')],
    ['a broken escape', sealed.replace('%28', '%2')],
    ['an escape that is cut off', sealed.replace('%7E', '%7')],
    ['an escape over the end of the value', sealed.replace('%7E', '%')],
    ['escapes that are no UTF-8', sealed.replace('%28', '%ff')],
    ['an escaped surrogate', sealed.replace('%28', '%ed%a0%80')],
    ['a UTF-8 that is too long', sealed.replace('%28', '%c0%a8')],
  ])('%s is left to the long way', (_name, text) => {
    expect(text).not.toBe(sealed);
    const known = knowing(sealed);
    expect(known.open(sealed)).toBeDefined();
    expect(known.open(text)).toBeUndefined();
  });

  test.each(['%ff', '%e4%b8', '%ed%a0%80', '%c0%a8', '%f4%90%80%80', '%e4%bbx%98'])(
    'escapes that are no UTF-8 are left to the long way, signed or not: %s',
    (wire) => {
      const holding = (value: string): string => {
        const bytes = `${netEncode(`HashKey=${keys.hashKey}&MerchantID=1&Remark=`)}${value}${netEncode(`&HashIV=${keys.hashIv}`)}`;
        return `MerchantID=1&Remark=${value}&CheckMacValue=${createHash('sha256').update(bytes).digest('hex')}`;
      };
      const known = knowing(holding(''));
      expect(known.open(holding('%e4%bb%98'))?.fields).toEqual({ MerchantID: '1', Remark: '付' });
      expect(known.open(holding(wire))).toBeUndefined();
      expect(atLength(holding(wire))).toBeUndefined();
    },
  );

  test('a text that is longer than there is room for is left to the long way', () => {
    const long = checkMacValue.seal({ MerchantID: '1', Remark: 'x'.repeat(70_000) }, terms);
    expect(knowing(long).open(long)).toBeUndefined();
    const escaped = checkMacValue.seal({ MerchantID: '1', Remark: '\u{1f3ea}'.repeat(5400) }, terms);
    expect(knowing(escaped).open(escaped)?.fields).toEqual(atLength(escaped));
    expect(escaped.length).toBeGreaterThan(64_000);
  });

  test.each(['__proto__', 'a b', 'ab', '', '甲甲甲', 'a&b', 'x'.repeat(65)])('the name %j is not learned', (name) => {
    const content = JSON.parse(`{"MerchantID":"1",${JSON.stringify(name)}:"2"}`) as object;
    const text = checkMacValue.seal(content, terms);
    expect(knowing(text).open(text)).toBeUndefined();
    expect(atLength(text)).toBeDefined();
  });

  test('what is not kept any more is left to the long way', () => {
    const known = knowing(sealed);
    for (let index = 0; index < 40; index += 1) known.learn(checkMacValue.seal({ [`Name${index}`]: '1' }, terms), '');
    expect(known.open(sealed)).toBeUndefined();
  });

  test('what was read before leaves nothing behind', () => {
    const known = knowing(sealed);
    const first = known.open(sealed);
    for (const end of [sealed.length - 1, 40, 12, 3]) expect(known.open(sealed.slice(0, end))).toBeUndefined();
    expect(known.open(sealed)).toEqual(first);
  });
});
