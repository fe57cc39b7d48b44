import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatTime, type TimeFormat } from '../../src/time/format.ts';
import type { InZone } from './print-times.ts';

const stamp = 'yyyy/MM/dd HH:mm:ss';

describe('the formats', () => {
  test.each<[TimeFormat, string | number]>([
    ['yyyy/MM/dd HH:mm:ss', '2026/01/01 09:08:07'],
    ['yyyy/MM/dd', '2026/01/01'],
    ['yyyyMMddHHmmss', '20260101090807'],
    ['yyyyMMddHHmm', '202601010908'],
    ['yyyyMMdd', '20260101'],
    ['yyyy-MM-dd', '2026-01-01'],
    ['yyyy-MM-ddTHH:mm:ss+08:00', '2026-01-01T09:08:07+08:00'],
    ['unix-seconds', 1767229687],
  ])('%s', (format, written) => {
    expect(formatTime(format, Date.UTC(2026, 0, 1, 1, 8, 7, 999))).toBe(written);
  });
});

/** Times at which a wrong zone, a wrong rounding or a wrong calendar shows, as UTC and as Taiwan's clock. */
const times = [
  ['midnight', '2026-03-14T16:00:00Z', '2026/03/15 00:00:00', '20260315', '2026-03-15T00:00:00+08:00'],
  [
    'a second before midnight',
    '2026-03-14T15:59:59.999Z',
    '2026/03/14 23:59:59',
    '20260314',
    '2026-03-14T23:59:59+08:00',
  ],
  [
    'eight in the morning, midnight in UTC',
    '2026-03-15T00:00:00Z',
    '2026/03/15 08:00:00',
    '20260315',
    '2026-03-15T08:00:00+08:00',
  ],
  ['a leap day', '2028-02-28T16:00:00Z', '2028/02/29 00:00:00', '20280229', '2028-02-29T00:00:00+08:00'],
  ['the end of a leap day', '2028-02-29T15:59:59Z', '2028/02/29 23:59:59', '20280229', '2028-02-29T23:59:59+08:00'],
  [
    'the day after a 28 February',
    '2026-02-28T16:00:00Z',
    '2026/03/01 00:00:00',
    '20260301',
    '2026-03-01T00:00:00+08:00',
  ],
  ['the last second of a year', '2026-12-31T15:59:59Z', '2026/12/31 23:59:59', '20261231', '2026-12-31T23:59:59+08:00'],
  [
    'the first second of a year',
    '2026-12-31T16:00:00Z',
    '2027/01/01 00:00:00',
    '20270101',
    '2027-01-01T00:00:00+08:00',
  ],
  [
    'the hour that New York leaves out in spring',
    '2026-03-08T07:30:00Z',
    '2026/03/08 15:30:00',
    '20260308',
    '2026-03-08T15:30:00+08:00',
  ],
  [
    'the hour that New York has twice in autumn',
    '2026-11-01T05:30:00Z',
    '2026/11/01 13:30:00',
    '20261101',
    '2026-11-01T13:30:00+08:00',
  ],
  [
    'a summer in which Taiwan once moved its clocks',
    '1979-07-31T16:00:00Z',
    '1979/08/01 00:00:00',
    '19790801',
    '1979-08-01T00:00:00+08:00',
  ],
] as const;

describe("Taiwan's clock", () => {
  test.each(times)('%s', (_name, utc, ...written) => {
    const time = Date.parse(utc);
    expect([
      formatTime(stamp, time),
      formatTime('yyyyMMdd', time),
      formatTime('yyyy-MM-ddTHH:mm:ss+08:00', time),
    ]).toEqual(written);
  });

  test('is eight hours ahead of UTC at any moment: what is written reads back as the second it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), (time) => {
        const second = Math.floor(time / 1000) * 1000;
        expect(Date.parse(String(formatTime('yyyy-MM-ddTHH:mm:ss+08:00', time)))).toBe(second);
        expect(Number(formatTime('unix-seconds', time)) * 1000).toBe(second);
      }),
    );
  });

  test('every format says the same moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), (time) => {
        const digits = String(formatTime(stamp, time)).replaceAll(/\D/g, '');
        expect(digits).toHaveLength(14);
        for (const format of ['yyyyMMddHHmmss', 'yyyyMMddHHmm', 'yyyyMMdd', 'yyyy-MM-dd', 'yyyy/MM/dd'] as const)
          expect(digits.startsWith(String(formatTime(format, time)).replaceAll(/\D/g, ''))).toBe(true);
      }),
    );
  });
});

describe('on a host in another zone', () => {
  const offsets: readonly (readonly [zone: string, minutes: number])[] = [
    ['America/New_York', 300],
    ['UTC', 0],
    ['Pacific/Kiritimati', 640],
    ['Asia/Taipei', -480],
  ];
  const zones = offsets.map(([zone]) => zone);
  const script = fileURLToPath(new URL('print-times.ts', import.meta.url));
  let printed: Readonly<Record<string, InZone>>;
  beforeAll(async () => {
    const given = JSON.stringify({ zones, times: times.map(([, utc]) => utc) });
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, given]);
    printed = JSON.parse(stdout) as typeof printed;
  });

  test.each(offsets)('TZ=%s changes nothing', (zone, minutes) => {
    // The process has to have been where it was sent, or the test says nothing.
    expect(printed[zone]?.offset).toBe(minutes);
    expect(printed[zone]?.written).toEqual(times.map(([, , ...written]) => written));
  });
});
