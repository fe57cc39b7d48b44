import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { form } from '../../src/envelopes/form.ts';
import { json } from '../../src/envelopes/json.ts';
import { text } from '../../src/envelopes/text.ts';
import { mostValues } from '../../src/message/json.ts';
import { anyCharacter } from '../support/any-character.ts';
import { anyText, entriesOf, faultOf, fields, opened, terms } from './arbitraries.ts';

describe('form', () => {
  test('seal and open give any fields back', () => {
    fc.assert(
      fc.property(fields(anyText, anyText, []), (content) => {
        expect(entriesOf(form.open(form.seal(content, terms), terms))).toEqual(entriesOf(content));
      }),
    );
  });

  test('is what a browser sends: blanks as plus signs, plus signs as %2B', () => {
    expect(form.seal({ a: 'x y+z', b: '測', c: "!'()*~" }, terms)).toBe('a=x+y%2Bz&b=%E6%B8%AC&c=%21%27%28%29*%7E');
  });

  test('numbers, null and nested values travel as text', () => {
    expect(form.open(form.seal({ a: 100, b: null, c: false, d: 10n, e: [{ f: 1 }] }, terms), terms)).toEqual(
      expect.objectContaining({ a: '100', b: '', c: 'false', d: '10', e: '[{"f":1}]' }),
    );
  });

  test.each([
    ['', []],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['=b', [['', 'b']]],
    ['a=b=c', [['a', 'b=c']]],
    ['&&a=1&', [['a', '1']]],
    ['a=%e6%b8%ac+x', [['a', '測 x']]],
  ])('reads %j', (sealed, entries) => {
    expect(entriesOf(form.open(sealed, terms))).toEqual(entries);
  });

  test('more than a thousand fields are refused without reading them', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}=1`).join('&');
    expect(Object.keys(form.open(many(1000), terms) as object)).toHaveLength(1000);
    expect(opened(form, many(200_000), terms)).toMatchObject({
      refused: { kind: 'unreadable', message: 'the form has more than 1000 fields', isTooLarge: true },
    });
  });

  test.each([
    ['a=1&a=1', 'unreadable: the form has the field "a" twice'],
    ['a=1&%61=2', 'unreadable: the form has the field "a" twice'],
    ['a=%', 'unreadable: the form has a broken percent escape'],
    ['a=%ff', 'unreadable: the form has a broken percent escape'],
    ['a=%u6e2c', 'unreadable: the form has a broken percent escape'],
  ])('refuses %j: %s', (sealed, fault) => {
    expect(faultOf(form, sealed)).toBe(fault);
  });

  test('a lone surrogate is refused, where a browser would send something else', () => {
    for (const content of [{ a: '\ud83c' }, { '\udfea': 'a' }]) expect(() => form.seal(content, terms)).toThrow('a lone surrogate');
  });
});

describe('json', () => {
  test('seal and open give any object back', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.jsonValue({ stringUnit: anyCharacter })), (content) => {
        expect(JSON.stringify(json.open(json.seal(content, terms), terms))).toBe(JSON.stringify(content));
      }),
    );
  });

  test.each(['', 'OK', '{', '{"a":1}x', "{'a':1}", '<html>', 'NaN'])('refuses %j without quoting it', (garbage) => {
    expect(faultOf(json, garbage)).toBe('unreadable: the text is not JSON');
  });

  test.each(['[]', 'null', '1', '"text"', 'true'])('refuses %s, which is not an object', (value) => {
    expect(faultOf(json, value)).toBe('unreadable: the JSON is not an object');
  });

  test('more values than are read at once are refused, which says nothing against the text', () => {
    expect(opened(json, `{"a":[${'1,'.repeat(mostValues)}1]}`)).toMatchObject({
      refused: { kind: 'unreadable', message: 'the JSON has more than 100000 values', isTooLarge: true },
    });
    expect(json.open(`{"a":[${'1,'.repeat(mostValues - 2)}1]}`, terms)).toHaveProperty('a.length', mostValues - 1);
  });
});

test('text is sealed and opened as it is', () => {
  fc.assert(
    fc.property(anyText, (content) => {
      expect(text.open(text.seal(content, terms), terms)).toBe(content);
    }),
  );
});

test('what is no text is sealed as JSON, to be read by people', () => {
  expect(text.seal({ status: 'OK' }, terms)).toBe('{"status":"OK"}');
});
