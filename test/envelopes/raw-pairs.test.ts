import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { rawPairs } from '../../src/envelopes/raw-pairs.ts';
import { anyText, changed, covered, entriesOf, faultOf, fieldName, fields, opened, terms } from './arbitraries.ts';

const keys = { hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' };
const signed = (content: Record<string, string>): string => `&CheckMacValue=${sign(content, keys, 'sha256')}`;

// Known loss: `&name=` inside of a value looks like the next field, and nothing in the format tells them apart.
const rawValue = anyText.filter((value) => !/&[A-Za-z]\w*=/.test(value));
const anyFields = fields(fieldName, rawValue, ['CheckMacValue', 'ErrorMessage', '__proto__']);

describe('an answer that is not url-encoded', () => {
  test('keeps plus signs, blanks, percent signs, Chinese and ampersands', () => {
    const content = {
      ItemName: 'A+B 100% 測試 & x y&z',
      TradeDate: '2026/01/02 03:04:05',
      Escape: '%E6%B8%AC',
      Equals: 'a=b=c',
      Ends: ' blanks ',
      CustomField1: '',
    };
    const text = `${Object.entries(content)
      .map(([name, value]) => `${name}=${value}`)
      .join('&')}${signed(content)}`;
    expect(rawPairs.open(text, terms)).toMatchObject(content);
    expect(rawPairs.seal(content, terms)).toBe(text);
  });

  test('the last value keeps its blanks, and a line break of the server does no harm', () => {
    const content = { MerchantID: '2000132', TradeNo: '1 ' };
    const text = `${signed(content).slice(1)}&MerchantID=2000132&TradeNo=1 `;
    expect(rawPairs.open(text, terms)).toMatchObject(content);
    expect(rawPairs.open(`\r\n MerchantID=1${signed({ MerchantID: '1' })}\r\n`, terms)).toMatchObject({
      MerchantID: '1',
    });
  });

  test('a field called __proto__ is not split off by accident, it is part of the value before it', () => {
    const content = { A: 'x&__proto__=y' };
    expect(entriesOf(rawPairs.open(`A=x&__proto__=y${signed(content)}`, terms))).toContainEqual(['A', 'x&__proto__=y']);
  });

  test('a form decoder would have broken it', () => {
    const content = { ItemName: 'A+B' };
    expect(faultOf(rawPairs, `ItemName=A B${signed(content)}`)).toBe(
      'signature: CheckMacValue does not match the fields',
    );
    expect(faultOf(rawPairs, `ItemName=A%2BB${signed(content)}`)).toBe(
      'signature: CheckMacValue does not match the fields',
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['', 'unreadable: the text is not a list of name=value'],
    ['<html>', 'unreadable: the text is not a list of name=value'],
    ['A=1', 'signature: CheckMacValue is missing'],
    ['A=1&CheckMacValue=', 'signature: CheckMacValue is empty'],
    ['A=1&CheckMacValue=zz', 'signature: CheckMacValue is not hexadecimal'],
    ['A=1&A=1&CheckMacValue=00', 'unreadable: the text has the field "A" twice'],
    ['A=\udc00&CheckMacValue=00', 'signature: CheckMacValue cannot cover a value with a lone surrogate'],
    ['0|找不到資料', 'refused: 0 找不到資料'],
    ['10200047|Cant not find the trade data.\r\n', 'refused: 10200047 Cant not find the trade data.'],
    ['0|', 'refused: 0 '],
    ['\r\n0| no \n', 'refused: 0 no'],
    ['x1|no', 'unreadable: the text is not a list of name=value'],
    ['1|A=1&CheckMacValue=00', 'signature: CheckMacValue does not match the fields'],
  ])('%j: %s', (text, fault) => {
    expect(
      faultOf(rawPairs, text).replace(/CheckMacValue is \d+ long.*/, 'CheckMacValue does not match the fields'),
    ).toBe(fault);
  });

  test('more than a thousand fields', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join('&');
    expect(opened(rawPairs, many)).toMatchObject({
      refused: { message: 'the text has more than 1000 fields', isTooLarge: true },
    });
  });

  test('a refusal is sealed as it is opened', () => {
    expect(faultOf(rawPairs, rawPairs.seal({ ResCode: '0', ErrorMessage: '找不到資料' }, terms))).toBe(
      'refused: 0 找不到資料',
    );
    expect(rawPairs.seal({ ErrorMessage: 'x' }, terms)).toBe('0|x');
    expect(rawPairs.seal({ ResCode: '10200047', ErrorMessage: 'x' }, terms)).toBe('10200047|x');
  });
});

describe('seal and open', () => {
  test('give any fields back', () => {
    fc.assert(
      fc.property(anyFields, (content) => {
        const back = new Map(entriesOf(rawPairs.open(rawPairs.seal(content, terms), terms)));
        back.delete('CheckMacValue');
        expect([...back]).toEqual(entriesOf(content));
      }),
    );
  });

  // Known loss: the checksum does not tell capitals from small letters.
  test('an answer with one byte changed is refused, unless it says the same but for capitals', () => {
    fc.assert(
      fc.property(changed(anyFields.map((content) => rawPairs.seal(content, terms))), ([before, after]) => {
        const found = opened(rawPairs, after);
        if ('refused' in found) return;
        expect(covered(found.content)).toBe(covered(rawPairs.open(before, terms)));
      }),
      { numRuns: 500 },
    );
  });
});
