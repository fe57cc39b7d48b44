import { describe, expect, test } from 'vitest';
import { rawReadings } from '../../src/envelopes/check-mac-value/raw-readings.ts';
import { EnvelopeFault } from '../../src/envelopes/envelope.ts';
import { type Pairs, readForm, textOf, toPairs, writeForm, writeRawPairs } from '../../src/envelopes/pairs.ts';

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

describe('pairs that are not encoded', () => {
  /** With as many fields as there may be. */
  const readRawPairs = (text: string): Pairs => rawReadings(text, { names: new Set(), ownTexts: [] })[0]?.() ?? {};
  const many = (count: number): string =>
    writeRawPairs(Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, ''])));

  test('are as many as a form has, and no more', () => {
    expect(Object.keys(readRawPairs(many(1000)))).toHaveLength(1000);
    expect(faultOf(() => readRawPairs(many(1001)))).toEqual(
      new EnvelopeFault('unreadable', 'the text has more than 1000 fields', { isTooLarge: true }),
    );
  });

  test('may have a first one without a name', () => {
    expect({ ...readRawPairs('=1&a=2') }).toEqual({ '': '1', a: '2' });
  });
});
