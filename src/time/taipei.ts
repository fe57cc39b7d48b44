/**
 * How the vendors write a moment. All of them mean Taiwan's clock, which is UTC+8 all year since 1979; so it is reached by arithmetic and
 * neither the host's zone nor a time zone database can change it.
 */
export type TimeFormat =
  | 'yyyy/MM/dd HH:mm:ss'
  | 'yyyy/MM/dd'
  | 'yyyyMMddHHmmss'
  | 'yyyyMMddHHmm'
  | 'yyyyMMdd'
  | 'yyyy-MM-dd'
  | 'yyyy-MM-ddTHH:mm:ss+08:00'
  | 'unix-seconds';

const eightHours = 8 * 60 * 60 * 1000;

/**
 * Writes a moment (milliseconds since 1970) as the format says, in Asia/Taipei.
 *
 * @example
 * timeIn('yyyy/MM/dd HH:mm:ss', Date.UTC(2026, 0, 1, 1, 8, 7)) // '2026/01/01 09:08:07'
 */
export function timeIn(format: TimeFormat, moment: number): string | number {
  if (format === 'unix-seconds') return Math.floor(moment / 1000);
  const iso = new Date(moment + eightHours).toISOString();
  const date = iso.slice(0, 10);
  const time = iso.slice(11, 19);
  switch (format) {
    case 'yyyy/MM/dd HH:mm:ss':
      return `${date.replaceAll('-', '/')} ${time}`;
    case 'yyyy/MM/dd':
      return date.replaceAll('-', '/');
    case 'yyyyMMddHHmmss':
      return `${date}${time}`.replaceAll(/[-:]/g, '');
    case 'yyyyMMddHHmm':
      return `${date}${time.slice(0, 5)}`.replaceAll(/[-:]/g, '');
    case 'yyyyMMdd':
      return date.replaceAll('-', '');
    case 'yyyy-MM-dd':
      return date;
    case 'yyyy-MM-ddTHH:mm:ss+08:00':
      return `${date}T${time}+08:00`;
  }
}
