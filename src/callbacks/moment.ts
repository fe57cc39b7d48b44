/** A moment as the vendor wrote it, and what it means. */
export interface Moment {
  /** The vendor's own text. */
  readonly text: string;
  readonly date: Date;
}

const written = /^(\d{4})([/-]?)(\d{2})\2(\d{2})(?:[T ]?(\d{2}):?(\d{2}):?(\d{2})(?:\+08:?00)?)?$/;
const eightHours = 8 * 60 * 60 * 1000;

/**
 * A vendor's time in any of the forms that the documents show: with slashes, dashes or digits alone, with or without a time of day. All mean
 * Asia/Taipei, which is UTC+8 all year. `undefined` for what is empty or no time; the payload keeps the text.
 */
export function momentOf(value: unknown): Moment | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const found = written.exec(text);
  if (found === null) return undefined;
  const [, year, , month, day, hour = '0', minute = '0', second = '0'] = found;
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  // February 30th would roll on into March, 24:00 into the next day.
  const same = new Date(local);
  if (same.getUTCMonth() !== Number(month) - 1 || same.getUTCDate() !== Number(day) || Number(minute) > 59 || Number(second) > 59) return undefined;
  return { text, date: new Date(local - eightHours) };
}
