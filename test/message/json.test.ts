import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsTooMuch, mostValues } from '../../src/message/json.ts';

const ofLength = (count: number, value: string): string => `[${Array.from({ length: count }, () => value).join(',')}]`;

test.each([
  ['numbers', '1'],
  ['texts with all that looks like more', JSON.stringify('a,[{"\\')],
  ['empty texts', '""'],
])('a list of %s: as many as are allowed, and one more', (_, value) => {
  expect(holdsTooMuch(ofLength(mostValues, value))).toBe(false);
  expect(holdsTooMuch(ofLength(mostValues + 1, value))).toBe(true);
});

test.each([
  ['fields', `{${Array.from({ length: mostValues + 1 }, (_, index) => `"k${index}":1`).join(',')}}`],
  ['lists in lists', '['.repeat(mostValues + 1) + ']'.repeat(mostValues + 1)],
  ['objects', ofLength(mostValues, '{"a":1}')],
])('too many %s', (_, text) => {
  expect(holdsTooMuch(text)).toBe(true);
});

test.each([
  ['one long text', JSON.stringify(',"[\\{'.repeat(200_000))],
  ['a text without an end', `"${'\\"'.repeat(400_000)}`],
  ['nothing but backslashes', `["${'\\'.repeat(400_000)}"]`],
])('%s is one value', (_, text) => {
  expect(holdsTooMuch(text)).toBe(false);
});

test('whatever a text holds, its signs do not count', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\\', '"', ',', '[', '{', 'a') }), (text) => {
      expect(
        holdsTooMuch(JSON.stringify({ text, filler: 'x'.repeat(mostValues * 2), list: Array(mostValues - 3).fill(0) })),
      ).toBe(false);
      expect(
        holdsTooMuch(JSON.stringify({ text, filler: 'x'.repeat(mostValues * 2), list: Array(mostValues).fill(0) })),
      ).toBe(true);
    }),
    { numRuns: 30 },
  );
});
