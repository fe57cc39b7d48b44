import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isDate, taipei } from '../../src/time/date.ts';

const time = new Date('2026-01-31T16:30:07.999Z');

test.each([
  ['yyyy/MM/dd HH:mm:ss', '2026/02/01 00:30:07'],
  ['yyyy/MM/dd', '2026/02/01'],
  ['yyyyMMddHHmmss', '20260201003007'],
  ['yyyyMMddHHmm', '202602010030'],
  ['yyyyMMdd', '20260201'],
  ['yyyy-MM-dd', '2026-02-01'],
  ['yyyy-MM-ddTHH:mm:ss+08:00', '2026-02-01T00:30:07+08:00'],
] as const)('%s is written in Taipei time', (format, text) => {
  expect(taipei(time, format)).toBe(text);
});

test.each([
  ['an invalid one', new Date(Number.NaN)],
  ['the first one that there is', new Date(-8.64e15)],
  ['the last one that there is', new Date(8.64e15)],
  ['just too early', new Date('1899-12-31T15:59:59.999Z')],
  ['just too late', new Date('2099-12-31T16:00:00Z')],
  ['no Date', '2026-02-01' as unknown as Date],
])('a Date that cannot be written is refused: %s', (_, date) => {
  expect(() => taipei(date, 'yyyyMMdd')).toThrow(RangeError);
});

test('the years end where Taipei ends them', () => {
  expect(taipei(new Date('1899-12-31T16:00:00Z'), 'yyyyMMdd')).toBe('19000101');
  expect(taipei(new Date('2099-12-31T15:59:59Z'), 'yyyyMMddHHmmss')).toBe('20991231235959');
});

test('a Date of another realm is one', () => {
  expect(isDate(runInNewContext('new Date(0)'))).toBe(true);
  expect(isDate({ getTime: () => 0 })).toBe(false);
});
