import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formDecode, netEncode, phpEncode } from '../../src/envelopes/dialects.ts';
import { anyText } from './arbitraries.ts';

const signs = ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

describe('netEncode', () => {
  test('escapes in small letters, and leaves what .NET leaves', () => {
    expect(netEncode(signs)).toBe(
      '+!%22%23%24%25%26%27()*%2b%2c-.%2f%3a%3b%3c%3d%3e%3f%40%5b%5c%5d%5e_%60%7b%7c%7d%7e',
    );
    expect(netEncode('aZ09 測')).toBe('az09+%e6%b8%ac');
  });
});

describe('phpEncode', () => {
  test("escapes in capitals, and leaves what PHP's urlencode leaves", () => {
    expect(phpEncode(signs)).toBe(
      '+%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_%60%7B%7C%7D%7E',
    );
    expect(phpEncode('aZ09 測')).toBe('aZ09+%E6%B8%AC');
  });

  test('is undone by formDecode', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(formDecode(phpEncode(text))).toBe(text);
      }),
    );
  });
});

describe('formDecode', () => {
  test.each([
    ['a+b', 'a b'],
    ['a%2Bb', 'a+b'],
    ['%E6%B8%ac', '測'],
    ['plain', 'plain'],
  ])('%s', (text, decoded) => {
    expect(formDecode(text)).toBe(decoded);
  });

  test.each(['%', '%2', '%zz', '%E6%B8'])('refuses %s', (text) => {
    expect(() => formDecode(text)).toThrow(URIError);
  });

  test('half of a surrogate pair is refused by each encoder', () => {
    for (const encode of [netEncode, phpEncode]) expect(() => encode('\ud800')).toThrow(URIError);
  });
});
