import { parseTime, parseTimeAs } from '../../time/parse.ts';
import { second } from '../../time/units.ts';
import { nextMidnight } from '../clock/duration.ts';
import type { Move } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';

/**
 * The moment at which a transition is due by what a field holds; none where it goes by no field, or where that holds no time. Until a field is at
 * its moment, through a field is at the last second of its day.
 */
export function dueMoment(
  { until, through }: Pick<Move, 'until' | 'through'>,
  fields: StoredRecord['fields'],
): number | undefined {
  if (until !== undefined) return momentOf(fields[until]);
  const last = through === undefined ? undefined : momentOf(fields[through]);
  return last === undefined ? undefined : nextMidnight(last) - second;
}

function momentOf(value: unknown): number | undefined {
  return (
    parseTime(value)?.date.getTime() ?? (typeof value === 'number' ? parseTimeAs('unix-seconds', value) : undefined)
  );
}
