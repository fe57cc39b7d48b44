import { day, hour, minute, second, taipeiOffset } from '../../time/units.ts';

const units: Readonly<Record<'s' | 'm' | 'h' | 'd', number>> = { s: second, m: minute, h: hour, d: day };

/** Is this a duration as `durationOf` reads it? */
export function isDuration(text: unknown): text is string {
  return typeof text === 'string' && /^(?:\d{1,9}[smhd])+$/.test(text);
}

/**
 * A duration in milliseconds: `30s`, `10m`, `2h`, `3d`, or several together: `1d12h`.
 *
 * @throws RangeError for anything else
 */
export function durationOf(text: string): number {
  if (!isDuration(text)) throw new RangeError(`"${text}" is not a duration; use 30s, 10m, 2h, 3d or 1d12h`);
  return [...text.matchAll(/(\d+)([smhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units],
    0,
  );
}

/** The next midnight in Taipei after a time in milliseconds since 1970. */
export function nextMidnight(time: number): number {
  return (Math.floor((time + taipeiOffset) / day) + 1) * day - taipeiOffset;
}
