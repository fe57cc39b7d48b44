import { parseTime } from '../../time/parse.ts';
import { day, minute, second } from '../../time/units.ts';

/**
 * When something was done, seen from when a call was sent.
 *
 * - `before`: too early for it
 * - `about`: a little early for it, as it may be by a clock that is slow
 * - `after`: while it was on its way, or the vendor may have worked on it
 * - `late`: when the vendor had long been done with it
 * - `untold`: there is no time
 */
export type When = 'before' | 'about' | 'after' | 'late' | 'untold';

/** So far may the vendor's clock be behind without a doubt. */
const slack = 5 * second;
/** No clock is wrong by more. */
const wrong = 5 * minute;

export function whenOf(time: unknown, sentAt: number, settle: number): When {
  const parsed = parseTime(time);
  if (parsed === undefined) return 'untold';
  if (parsed.date.getTime() > sentAt + settle + wrong) return 'late';
  // A day is over at its end, a second as well: the last moment that it may mean.
  const last = parsed.date.getTime() + (parsed.text.length <= 'yyyy-MM-dd'.length ? day : second);
  if (last + slack > sentAt) return 'after';
  return last + wrong > sentAt ? 'about' : 'before';
}
