import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherReading } from '../../src/envelopes/check-mac-value/other-reading.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { verify } from '../../src/envelopes/check-mac-value/verify.ts';
import { checkMacValue, signed } from '../../src/envelopes/check-mac-value.ts';
import { EnvelopeFault, type Terms } from '../../src/envelopes/envelope.ts';
import {
  anyText,
  changed,
  covered,
  entriesOf,
  faultOf,
  fieldName,
  fields,
  opened,
  small,
  terms,
} from './arbitraries.ts';

const keys = { hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' };
const md5: Terms = { ...terms, digest: 'md5' };

/** What stands for each byte (ECPay Developers p=2902). */
const escapes = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9\-_.!*()]/.test(character)) return character;
  return byte === 0x20 ? '+' : `%${byte.toString(16).padStart(2, '0')}`;
});

/** The rule of the same section, step by step and as slowly as it is written there. */
function byTheBook(pairs: Readonly<Record<string, string>>, digest: 'sha256' | 'md5'): string {
  const sorted = Object.entries(pairs)
    .filter(([name]) => name !== 'CheckMacValue')
    .sort(([a], [b]) => (small(a) < small(b) ? -1 : small(a) > small(b) ? 1 : 0));
  const joined = [['HashKey', keys.hashKey], ...sorted, ['HashIV', keys.hashIv]]
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const encoded = Array.from(Buffer.from(joined), (byte) => escapes[byte]).join('');
  return createHash(digest).update(encoded.toLowerCase()).digest('hex').toUpperCase();
}

function causeOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof EnvelopeFault ? error.cause : error;
  }
}

const anyFields = fields(fc.oneof(fieldName, anyText), anyText, ['CheckMacValue']);

describe('sign', () => {
  test('does for any fields what the rule says', () => {
    fc.assert(
      fc.property(anyFields, fc.constantFrom('sha256' as const, 'md5' as const), (content, digest) => {
        expect(sign(content, keys, digest)).toBe(byTheBook(content, digest));
      }),
    );
  });

  test('the order of the fields does not matter, nor whether a checksum stands among them', () => {
    expect(sign({ b: '2', A: '1', CheckMacValue: 'x' }, keys, 'sha256')).toBe(sign({ A: '1', b: '2' }, keys, 'sha256'));
  });

  test('of what just fits into the page that it is written on, and of what just does not', () => {
    for (let length = 14_450; length < 14_570; length += 6) {
      const content = { ['n'.repeat(300)]: '茶'.repeat(length) };
      expect(sign(content, keys, 'sha256'), String(length)).toBe(byTheBook(content, 'sha256'));
    }
  });

  test('a text of any length is signed, and a lone surrogate refused in it', () => {
    for (const length of [1000, 14_500, 14_600, 150_000]) {
      for (const unit of ['甲', 'x', '~', '🏪']) {
        const content = { ItemName: unit.repeat(length), Z: '1' };
        expect(sign(content, keys, 'sha256')).toBe(byTheBook(content, 'sha256'));
      }
      expect(() => sign({ ItemName: `${'x'.repeat(length)}\ud800` }, keys, 'sha256')).toThrow(URIError);
    }
    const long = { ['n'.repeat(20_000)]: '1', [`${'n'.repeat(20_000)}&`]: '2' };
    expect(sign(long, keys, 'md5')).toBe(byTheBook(long, 'md5'));
  });

  test('characters at either end of each length of UTF-8, and of what has an escape', () => {
    const ends = [0x00, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x103ff, 0x10fc00, 0x10ffff].map(
      (point) => String.fromCodePoint(point),
    );
    const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
    for (const character of [...ends, ...ascii]) {
      const content = { A: character, [`B${character}`]: `1${character}2` };
      expect(sign(content, keys, 'sha256'), character).toBe(byTheBook(content, 'sha256'));
    }
  });

  test('a text of any length up to what is written at once, and beyond it', () => {
    for (const unit of ['x', '~', '測', '🏪'])
      for (const length of [14_500, 14_508, 14_509, 14_510, 14_511, 14_512, 14_520]) {
        const content = { A: unit.repeat(length / unit.length), B: '1' };
        expect(sign(content, keys, 'md5')).toBe(byTheBook(content, 'md5'));
      }
    const wide = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`F${index}`, '測'.repeat(1200 + index)]));
    expect(sign(wide, keys, 'md5')).toBe(byTheBook(wide, 'md5'));
  });

  test('SHA-256 signs where the document leaves the digest open', () => {
    const { digest: _, ...bare } = terms;
    const sealed = `A=1&CheckMacValue=${sign({ A: '1' }, keys, 'sha256')}`;
    expect(checkMacValue.seal({ A: '1' }, bare)).toBe(sealed);
    expect(checkMacValue.open(sealed, bare)).toHaveProperty('A', '1');
  });

  test('names are sorted without case: gwsr stands before MerchantID, and _ before letters', () => {
    const content = {
      MerchantID: '1',
      gwsr: '2',
      auth_code: '3',
      AlipayID: '4',
      TradeNo_2: '5',
      TradeNo: '6',
      TradeNoA: '7',
    };
    const inOrder = ['AlipayID', 'auth_code', 'gwsr', 'MerchantID', 'TradeNo', 'TradeNo_2', 'TradeNoA'] as const;
    expect(sign(content, keys, 'sha256')).toBe(byTheBook(content, 'sha256'));
    const byCase = Object.fromEntries(inOrder.map((name) => [name, content[name]]));
    expect(sign(byCase, keys, 'sha256')).toBe(sign(content, keys, 'sha256'));
  });

  test('names that look alike when they are joined are each sorted by themselves', () => {
    for (const names of [['c&b', 'a'], ['c', 'b&a'], ['c', 'b', 'a'], ['c&b', 'a'], ['c&b&a']]) {
      const content = Object.fromEntries(names.map((name, index) => [name, String(index)]));
      expect(sign(content, keys, 'sha256')).toBe(byTheBook(content, 'sha256'));
    }
  });

  test('an empty value counts, an absent field does not', () => {
    const checksum = sign({ RtnCode: '1' }, keys, 'md5');
    expect(sign({ RtnCode: '1', RtnMsg: '' }, keys, 'md5')).not.toBe(checksum);
    expect(checkMacValue.seal({ RtnCode: '1', RtnMsg: undefined }, md5)).toBe(`RtnCode=1&CheckMacValue=${checksum}`);
  });

  test('a field called __proto__ is signed and carried like any other', () => {
    const content = JSON.parse('{"__proto__":"x","A":"1"}') as Record<string, string>;
    const sealed = checkMacValue.seal(content, terms);
    expect(entriesOf(checkMacValue.open(sealed, terms))).toContainEqual(['__proto__', 'x']);
    expect(faultOf(checkMacValue, sealed.replace('__proto__=x', '__proto__=y'))).toContain('does not match');
  });

  test.each(['\ud800', 'a\udc00b', '\ud83c end', '\udfff', '\udc00\udc00', '\ud800\ue000'])(
    'a lone surrogate is refused, not replaced: %j',
    (half) => {
      expect(() => sign({ ItemName: half }, keys, 'sha256')).toThrow(new URIError('a lone surrogate'));
      for (const content of [{ ItemName: half }, { [half]: 'x' }]) {
        const cause = expect.any(URIError);
        expect(() => checkMacValue.seal(content, terms)).toThrow(
          new EnvelopeFault('unreadable', 'a value contains a lone surrogate, which cannot be encoded', { cause }),
        );
      }
      expect(causeOf(() => signed({ ItemName: half }, terms))).toBeInstanceOf(URIError);
    },
  );
});

const good = sign({ A: '1' }, keys, 'sha256');

describe('verify', () => {
  test.each([
    ['A=1', 'signature: CheckMacValue is missing'],
    ['', 'signature: CheckMacValue is missing'],
    ['A=1&checkmacvalue=00', 'signature: CheckMacValue is missing'],
    ['A=1&CheckMacValue=', 'signature: CheckMacValue is empty'],
    ['A=1&CheckMacValue', 'signature: CheckMacValue is empty'],
    [`A=1&CheckMacValue=${'g'.repeat(64)}`, 'signature: CheckMacValue is not hexadecimal'],
    [`A=1&CheckMacValue=%20${good}`, 'signature: CheckMacValue is not hexadecimal'],
    [`A=1&CheckMacValue=${good}+`, 'signature: CheckMacValue is not hexadecimal'],
    [`A=1&CheckMacValue=${good.slice(1)}`, 'signature: CheckMacValue is 63 long where sha256 gives 64'],
    [`A=1&CheckMacValue=${good}00`, 'signature: CheckMacValue is 66 long where sha256 gives 64'],
    [`A=1&CheckMacValue=${sign({ A: '1' }, keys, 'md5')}`, 'signature: CheckMacValue is 32 long where sha256 gives 64'],
    [`A=2&CheckMacValue=${good}`, 'signature: CheckMacValue does not match the fields'],
    [`A=1&B=&CheckMacValue=${good}`, 'signature: CheckMacValue does not match the fields'],
    [`CheckMacValue=${good}`, 'signature: CheckMacValue does not match the fields'],
    [`A=1&CheckMacValue=${good}&CheckMacValue=${good}`, 'unreadable: the form has the field "CheckMacValue" twice'],
    [`A=1&A=1&CheckMacValue=${good}`, 'unreadable: the form has the field "A" twice'],
    [`A=1%&CheckMacValue=${good}`, 'unreadable: the form has a broken percent escape'],
    [`A=%E6%B8&CheckMacValue=${good}`, 'unreadable: the form has a broken percent escape'],
    [`%zz=1&CheckMacValue=${good}`, 'unreadable: the form has a broken percent escape'],
    [`A=\ud800&CheckMacValue=${good}`, 'signature: CheckMacValue cannot cover a value with a lone surrogate'],
  ])('%j is refused: %s', (text, fault) => {
    expect(faultOf(checkMacValue, text)).toBe(fault);
  });

  test.each([
    ['A=1', true],
    ['', true],
    [`A=1&checkmacvalue=${good}`, false],
    [`A=1&CHECKMACVALUE=${good}`, false],
    ['A=1&CheckMacValue=', false],
    [`A=2&CheckMacValue=${good}`, false],
  ])('%j may be a message without a checksum: %s', (text, isAbsent) => {
    expect(opened(checkMacValue, text)).toMatchObject({ refused: { kind: 'signature', isAbsent } });
  });

  test('no other character is taken for the one of a checksum, whichever bits they differ in', () => {
    for (const [place, character] of [...good].entries())
      for (let bit = 1; bit < 0x10000; bit *= 2) {
        const other = String.fromCharCode(character.charCodeAt(0) ^ bit);
        if (other.toUpperCase() === character) continue;
        const CheckMacValue = good.slice(0, place) + other + good.slice(place + 1);
        expect(verify({ A: '1', CheckMacValue }, keys, 'sha256'), other).not.toBe(undefined);
      }
  });

  test('small letters are accepted, and so is any mix', () => {
    for (const checksum of [good, good.toLowerCase(), good.slice(0, 10).toLowerCase() + good.slice(10)])
      expect(verify({ A: '1', CheckMacValue: checksum }, keys, 'sha256')).toBeUndefined();
  });

  test('the fault never tells the checksum that would be right', () => {
    expect(faultOf(checkMacValue, `A=1&CheckMacValue=${'0'.repeat(64)}`).toUpperCase()).not.toContain(good);
  });

  test("another merchant's keys do not fit", () => {
    const other = { ...terms, credentials: { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' } };
    expect(faultOf(checkMacValue, checkMacValue.seal({ A: '1' }, terms), other)).toBe(
      'signature: CheckMacValue does not match the fields',
    );
  });

  test('a credential that the document does not ask for is a slip of the document and not of the message', () => {
    const none: Terms = { credentials: {}, layout: [] };
    expect(() => checkMacValue.seal({ A: '1' }, none)).toThrow(TypeError);
    expect(() => checkMacValue.open('A=1&CheckMacValue=00', none)).toThrow(/credential "hashKey"/);
  });
});

describe('what the checksum covers in another reading as well', () => {
  const names = new Map(['RtnCode', 'SimulatePaid'].map((name) => [name.toLowerCase(), name]));

  test.each<[string, unknown]>([
    ['the name of a field contains "&" or "="', { 'a&b': '1' }],
    ['the name of a field contains "&" or "="', { 'a=b': '1' }],
    ['SimulatePaid is spelled in another case', { RtnCode: '1', simulatepaid: '1' }],
    ['RtnCode is spelled in another case', { RTNCODE: '1' }],
    ['a value contains "&SimulatePaid="', { RtnCode: '1&SimulatePaid=1' }],
    ['a value contains "&SimulatePaid="', { Note: 'x&y=2&simulatepaid=' }],
  ])('%s: %j', (text, content) => {
    expect(otherReading(content, names)).toBe(text);
  });

  test.each<[unknown]>([
    [{ RtnCode: '1', SimulatePaid: '0' }],
    [{ Note: 'simulatepaid=1' }],
    [{ Note: 'a & b', Other: 'x&y=SimulatePaid=1' }],
    [{ Note: '&SimulatePaid' }],
    [{ simulatepaidx: '1', Note: 5 }],
    [{ Note: { inner: '&SimulatePaid=1' } }],
    ['&SimulatePaid=1'],
    [null],
  ])('nothing in %j', (content) => {
    expect(otherReading(content, names)).toBeUndefined();
  });
});

describe('seal and open', () => {
  test('give any fields back, whatever their names and values; numbers come back as text', () => {
    fc.assert(
      fc.property(anyFields, fc.constantFrom(terms, md5), (content, given) => {
        const back = new Map(entriesOf(checkMacValue.open(checkMacValue.seal(content, given), given)));
        expect(back.get('CheckMacValue')).toMatch(/^[0-9A-F]+$/);
        back.delete('CheckMacValue');
        expect([...back]).toEqual(entriesOf(content));
      }),
    );
    expect(
      checkMacValue.open(checkMacValue.seal({ A: 1, B: true, C: null, D: { e: [1] } }, terms), terms),
    ).toMatchObject({
      A: '1',
      B: 'true',
      C: '',
      D: '{"e":[1]}',
    });
  });

  // Known loss: the text is hashed in small letters, so that the checksum cannot tell A from a. Nor does it see escapes
  // (%2f, %2F).
  test('a form with one byte changed is refused, unless it says the same but for capitals', () => {
    const sealed = fields(fieldName, anyText, ['CheckMacValue']).map((content) => checkMacValue.seal(content, terms));
    fc.assert(
      fc.property(changed(sealed), ([before, after]) => {
        const found = opened(checkMacValue, after);
        if ('refused' in found) return;
        expect(covered(found.content)).toBe(covered(checkMacValue.open(before, terms)));
      }),
      { numRuns: 500 },
    );
  });
});
