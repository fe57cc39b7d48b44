import { isPayloadError, type Problem } from '../src/errors/index.ts';
import { isContent } from '../src/message/layout.ts';
import { day } from '../src/time/units.ts';

/**
 * Makes a call with an example of a document. The documents' dates are years old: what a rule refuses for its date is
 * called once more, as if on the day before that date.
 *
 * @param call makes the call as if at this time, in milliseconds since 1970
 */
export async function callExample(request: unknown, now: number, call: (now: number) => unknown): Promise<unknown> {
  try {
    return await call(now);
  } catch (error) {
    const dates = isPayloadError(error) ? error.problems.flatMap((problem) => dateAt(request, problem)) : [];
    if (dates.length === 0) throw error;
    return call(Math.min(...dates) - day);
  }
}

/** The beginning of the day, in Taipei, that the field holds which a problem points to. */
function dateAt(request: unknown, { pointer }: Problem): number[] {
  const value = isContent(request) ? request[pointer.slice(1)] : undefined;
  const date = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})/.exec(String(value));
  return date === null ? [] : [Date.parse(`${date[1]}-${date[2]}-${date[3]}T00:00:00+08:00`)];
}
