import { describe, expect, test } from 'vitest';
import { byName, orderOf } from '../../src/envelopes/check-mac-value/order.ts';
import { small } from './arbitraries.ts';

const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

describe('names are compared', () => {
  test('as if they were in small letters, and by nothing but ASCII', () => {
    const wrong = ascii.flatMap((a) =>
      ascii.filter((b) => Math.sign(byName(`x${a}`, `X${b}`)) !== order(small(a), small(b))).map((b) => a + b),
    );
    expect(wrong).toEqual([]);
    expect(byName('É', 'é')).toBeLessThan(0);
  });

  test('a name before the longer ones that begin with it', () => {
    expect(byName('TradeNo', 'tradeno_2')).toBeLessThan(0);
    expect(byName('TradeNo_2', 'tradeno')).toBeGreaterThan(0);
    expect(byName('TradeNo', 'tradeNO')).toBe(0);
    expect(byName('', 'A')).toBeLessThan(0);
  });
});

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe('names are sorted', () => {
  const sorted = (...names: string[]): readonly string[] => orderOf(names).names;

  test('from any order, and without the checksum', () => {
    expect(sorted('MerchantID', 'gwsr', 'CheckMacValue', 'AlipayID')).toEqual(['AlipayID', 'gwsr', 'MerchantID']);
    expect(sorted('CheckMacValue', 'AlipayID', 'gwsr', 'MerchantID')).toEqual(['AlipayID', 'gwsr', 'MerchantID']);
    expect(sorted('CheckMacValue')).toEqual([]);
    expect(sorted()).toEqual([]);
  });

  test('each list by itself, also after one that looks like it when it is joined', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(sorted('c', 'b', 'a')).toEqual(['a', 'b', 'c']);
      expect(sorted('c&b', 'a')).toEqual(['a', 'c&b']);
      expect(sorted('c', 'b&a')).toEqual(['b&a', 'c']);
      expect(sorted('z&y', 'x', 'w')).toEqual(['w', 'x', 'z&y']);
      expect(sorted('z', 'y&x', 'w')).toEqual(['w', 'y&x', 'z']);
      expect(sorted('z&y', 'x&w&v')).toEqual(['x&w&v', 'z&y']);
      expect(sorted('z&y&x', 'w&v')).toEqual(['w&v', 'z&y&x']);
      expect(sorted('zy', 'x')).toEqual(['x', 'zy']);
      expect(sorted('z', 'yx')).toEqual(['yx', 'z']);
    }
  });
});
