import { formatTime, type TimeFormat } from './format.ts';
import { taipeiOffset } from './units.ts';

/** How the vendors write a time as text. */
export type TaipeiFormat = Exclude<TimeFormat, 'unix-seconds'>;

/** The years that a time may lie in: no vendor's field holds any other. */
export const firstYear = 1900;
export const lastYear = 2099;

const earliest = Date.UTC(firstYear, 0, 1) - taipeiOffset;
const end = Date.UTC(lastYear + 1, 0, 1) - taipeiOffset;

/** Also of another realm: a test runner may run its tests in one of its own. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A `Date` as the format says, in Asia/Taipei; `undefined` for one that is invalid or out of all reach. */
export function writtenDate(date: Date, format: TimeFormat): string | number | undefined {
  const time = date.getTime();
  return time >= earliest && time < end ? formatTime(format, time) : undefined;
}

/**
 * A `Date` as a vendor writes it, in Asia/Taipei whatever zone the program runs in. The fields of a request that hold a
 * time take a `Date` themselves; this is for texts of your own, to compare with what a vendor sent for example.
 *
 * @throws RangeError for an invalid `Date`, and for one outside of the years 1900 to 2099
 * @example
 * taipei(new Date('2026-01-31T16:30:00Z'), 'yyyy/MM/dd HH:mm:ss') // '2026/02/01 00:30:00'
 */
export function taipei(date: Date, format: TaipeiFormat): string {
  const text = isDate(date) ? writtenDate(date, format) : undefined;
  if (text === undefined) throw new RangeError(`taipei: the Date is invalid, or outside ${firstYear} to ${lastYear}`);
  return String(text);
}
