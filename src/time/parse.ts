import type { TimeFormat } from './format.ts';
import { second as oneSecond, taipeiOffset } from './units.ts';

/** A time as the vendor wrote it, and what it means. */
export interface ParsedTime {
  /** The vendor's own text. */
  readonly text: string;
  readonly date: Date;
}

const written = /^\d{4}([/-]?)\d{2}\1\d{2}(?:[T ]?\d{2}:?\d{2}(?::?\d{2}(?:\+08:?00)?)?)?$/;
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A vendor's time in any of the forms that the documents show: with slashes, dashes or digits alone, with or without a
 * time of day. All mean Asia/Taipei, which is UTC+8 all year. `undefined` for what is empty or no time; the payload
 * keeps the text.
 */
export function parseTime(value: unknown): ParsedTime | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  if (!written.test(text)) return undefined;
  // Eight digits are the day, the next four or six the time of day. Cutting the text into parts takes longer than
  // checking a signature's bytes.
  let day = 0;
  let clock = 0;
  let count = 0;
  for (let index = 0; count < 14 && index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) continue;
    if (count < 8) day = day * 10 + digit;
    else clock = clock * 10 + digit;
    count += 1;
  }
  if (count === 12) clock *= 100;
  const [year, month, date] = [Math.trunc(day / 10_000), Math.trunc(day / 100) % 100, day % 100];
  const [hour, minute, second] = [Math.trunc(clock / 10_000), Math.trunc(clock / 100) % 100, clock % 100];
  // .NET says 0001-01-01 where there is no time. February 30th would roll on into March, 24:00 into the next day.
  if (year < 1000 || date < 1 || date > daysIn(year, month) || hour > 23 || minute > 59 || second > 59)
    return undefined;
  return { text, date: new Date(Date.UTC(year, month - 1, date, hour, minute, second) - taipeiOffset) };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (daysOfMonths[month - 1] ?? 0);
}

/**
 * The mirror of `formatTime`: milliseconds since 1970 of a value in this format. The written forms are read in any of
 * their spellings, as vendors read them. `undefined` for what is none.
 */
export function parseTimeAs(format: TimeFormat, value: unknown): number | undefined {
  if (format !== 'unix-seconds') return parseTime(value)?.date.getTime();
  const seconds = value === undefined || value === null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(seconds) ? seconds * oneSecond : undefined;
}
