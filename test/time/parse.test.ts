import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime, type TimeFormat } from '../../src/time/format.ts';
import { parseTime, parseTimeAs } from '../../src/time/parse.ts';
import { day, minute, second, taipeiOffset } from '../../src/time/units.ts';

/** What each format writes down of a time, in milliseconds. */
const precisions: readonly (readonly [TimeFormat, number])[] = [
  ['yyyy/MM/dd HH:mm:ss', second],
  ['yyyyMMddHHmmss', second],
  ['yyyy-MM-ddTHH:mm:ss+08:00', second],
  ['unix-seconds', second],
  ['yyyyMMddHHmm', minute],
  ['yyyy/MM/dd', day],
  ['yyyyMMdd', day],
  ['yyyy-MM-dd', day],
];

describe.each(precisions)('%s', (format, precision) => {
  test('what was written is read as the time that it was, as exactly as it was written', () => {
    // The year is four digits; before 1000 it would not be.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), (time) => {
        const inTaipei = Math.floor((time + taipeiOffset) / precision) * precision - taipeiOffset;
        const expected = precision === day ? inTaipei : Math.floor(time / precision) * precision;
        expect(parseTimeAs(format, formatTime(format, time))).toBe(expected);
      }),
    );
  });

  test.each([
    '',
    null,
    undefined,
    'no time',
    '2026/13/01',
    '2026/02/30 00:00:00',
    '2026-01-01T24:00:00+08:00',
    '2026/01/01 24:60',
  ])('%j is not a time', (text) => {
    expect(parseTimeAs(format, text)).toBeUndefined();
  });
});

test('a time without seconds is read on the minute', () => {
  expect(parseTime('2026/01/01 09:08')?.date.toISOString()).toBe('2026-01-01T01:08:00.000Z');
  expect(parseTime('202601010908')?.date.toISOString()).toBe('2026-01-01T01:08:00.000Z');
  expect(parseTime('2026/01/01 09')).toBeUndefined();
});
