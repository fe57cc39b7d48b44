import { taipeiOffset } from './units.ts';

/**
 * How the vendors write a time. All of them mean Taiwan's clock, which is UTC+8 all year since 1979; so it is reached
 * by arithmetic and neither the host's zone nor a time zone database can change it.
 */
const timeFormats = [
  'yyyy/MM/dd HH:mm:ss',
  'yyyy/MM/dd',
  'yyyyMMddHHmmss',
  'yyyyMMddHHmm',
  'yyyyMMdd',
  'yyyy-MM-dd',
  'yyyy-MM-ddTHH:mm:ss+08:00',
  'unix-seconds',
] as const;

export type TimeFormat = (typeof timeFormats)[number];

/** Does a field of this format hold a time? */
export function isTimeFormat(format: unknown): format is TimeFormat {
  return timeFormats.some((each) => each === format);
}

/**
 * Writes a time (milliseconds since 1970) as the format says, in Asia/Taipei.
 *
 * @example
 * formatTime('yyyy/MM/dd HH:mm:ss', Date.UTC(2026, 0, 1, 1, 8, 7)) // '2026/01/01 09:08:07'
 */
export function formatTime(format: TimeFormat, time: number): string | number {
  const seconds = Math.floor(time / 1000);
  if (format === 'unix-seconds') return seconds;
  const last = lastWritten[format];
  if (last?.seconds === seconds) return last.text;
  const text = written(format, seconds * 1000);
  lastWritten[format] = { seconds, text };
  return text;
}

/** What is written within one second is the same; and most of what is written in a row is. */
const lastWritten: { [Format in TimeFormat]?: { readonly seconds: number; readonly text: string } } = {};

function written(format: Exclude<TimeFormat, 'unix-seconds'>, time: number): string {
  const iso = new Date(time + taipeiOffset).toISOString();
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
  const [clock, hour, minute, second] = [iso.slice(11, 19), iso.slice(11, 13), iso.slice(14, 16), iso.slice(17, 19)];
  switch (format) {
    case 'yyyy/MM/dd HH:mm:ss':
      return `${year}/${month}/${day} ${clock}`;
    case 'yyyy/MM/dd':
      return `${year}/${month}/${day}`;
    case 'yyyyMMddHHmmss':
      return year + month + day + hour + minute + second;
    case 'yyyyMMddHHmm':
      return year + month + day + hour + minute;
    case 'yyyyMMdd':
      return year + month + day;
    case 'yyyy-MM-dd':
      return `${year}-${month}-${day}`;
    case 'yyyy-MM-ddTHH:mm:ss+08:00':
      return `${year}-${month}-${day}T${clock}+08:00`;
  }
}
