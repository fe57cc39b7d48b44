import { describe, expect, test } from 'vitest';
import { readForm, textOf, toPairs, writeForm } from '../../src/envelopes/pairs.ts';

function faultOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('a value as text', () => {
  test.each<[unknown, string]>([
    ['007', '007'],
    [7, '7'],
    [7n, '7'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
    [{ a: 1 }, '{"a":1}'],
  ])('%s', (value, text) => {
    expect(textOf(value)).toBe(text);
  });

  test('what is undefined is no field', () => {
    expect(toPairs({ a: undefined, b: null })).toEqual({ b: '' });
  });
});

describe('a form', () => {
  test.each([
    ['a&b=1', { a: '', b: '1' }],
    ['a=1&b', { a: '1', b: '' }],
    ['=1', { '': '1' }],
  ])('reads %s', (text, fields) => {
    expect({ ...readForm(text) }).toEqual(fields);
  });

  test('a broken escape keeps its cause, and half of a surrogate pair is unreadable', () => {
    expect(faultOf(() => readForm('a=%'))).toMatchObject({ kind: 'unreadable', cause: expect.any(URIError) });
    for (const pairs of [{ a: '\ud800' }, { '\ud800': 'a' }])
      expect(faultOf(() => writeForm(pairs))).toMatchObject({ kind: 'unreadable' });
  });
});
