import { parseTime, parseTimeAs } from '../../time/parse.ts';
import { second } from '../../time/units.ts';
import { nextMidnight } from '../clock/duration.ts';
import type { Transition } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';

/**
 * The time at which a transition is due by what a field or a note holds; none where it goes by neither, or where that
 * holds no time. Until a field is at its moment, through a field is at the last second of its day.
 */
export function dueTime(
  { until, through }: Pick<Transition, Times>,
  held: Pick<StoredRecord, 'fields' | 'notes'>,
): number | undefined {
  if (until !== undefined) return timeOf(heldAt(until, held));
  const last = through === undefined ? undefined : timeOf(heldAt(through, held));
  return last === undefined ? undefined : nextMidnight(last) - second;
}

type Times = 'until' | 'through';

function heldAt(
  source: NonNullable<Transition[Times]>,
  { fields, notes }: Pick<StoredRecord, 'fields' | 'notes'>,
): unknown {
  return typeof source === 'string' ? fields[source] : notes[source.note];
}

function timeOf(value: unknown): number | undefined {
  return (
    parseTime(value)?.date.getTime() ?? (typeof value === 'number' ? parseTimeAs('unix-seconds', value) : undefined)
  );
}
