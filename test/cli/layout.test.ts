import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, row, wrapped } from '../../src/cli/layout.ts';

test('a Chinese character takes two columns', () => {
  expect(columnsOf('a訂單，b')).toBe(8);
});

test('a text is broken at spaces, and between Chinese characters', () => {
  expect(wrapped('The merchant number 特店編號 of all', 14)).toEqual(['The merchant', 'number 特店編', '號 of all']);
  expect(wrapped('', 10)).toEqual([]);
});

test('no line is wider than it may be, and nothing is lost', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[訂單編號]{1,9}$/));
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 12, max: 60 }), (texts, width) => {
      const lines = wrapped(texts.join(' '), width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(texts.join(''));
    }),
  );
});

test('a long term stands on a line of its own', () => {
  expect(row('--a', 'first', { column: 10, width: 40 })).toEqual(['  --a     first']);
  expect(row('--a-long-one', 'first', { column: 10, width: 40 })).toEqual(['  --a-long-one', '          first']);
});
