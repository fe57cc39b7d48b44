import { formatTime } from '../../time/format.ts';
import { day, hour, minute } from '../../time/units.ts';
import type { Context } from '../model/context.ts';
import type { Deadline } from '../model/lifecycle.ts';

/** What a deadline looks at. */
type Present = Pick<Context, 'now' | 'fields' | 'parent'>;

const milliseconds: { readonly [Unit in Deadline['unit']]: number } = {
  days: day,
  hours: hour,
  minutes: minute,
};

/**
 * The present moment, and so many units later. A day is 24 hours, since Taiwan has no summer time; a format without a
 * time of day leaves it out.
 *
 * @throws RangeError where the field holds no number
 */
export function deadline({ now, plus, unit, otherwise, most = Infinity }: Deadline, context: Present): string | number {
  const given = typeof plus === 'number' ? plus : fieldOf(plus, context);
  const count = given === undefined || given === null || given === '' ? otherwise : Number(given);
  if (count === undefined || !Number.isFinite(count)) throw new RangeError(`"${plus}" holds no number of ${unit}`);
  return formatTime(now, context.now + Math.min(count, most) * milliseconds[unit]);
}

/** What a field holds: of the request, else of the record itself, else of its parent. */
export function fieldOf(name: string, { fields, parent }: Present): unknown {
  return fields[name] ?? parent?.fields[name];
}
