import { durationOf, nextMidnight } from '../clock/duration.ts';
import type { Move } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import { lifeOf, type Runtime } from '../model/runtime.ts';
import { dueMoment } from './due.ts';
import { fits } from './fits.ts';

/** Puts down in the scheduler what an record does by itself from where it stands, in place of what stood there of it. */
export function schedule(runtime: Runtime, record: StoredRecord, make: (move: string) => void): void {
  const life = lifeOf(runtime, record);
  const of = `move ${record.id}`;
  runtime.scheduler.cancel(of);
  for (const [name, step] of Object.entries(life.moves)) {
    if (!fits(step, record)) continue;
    const at = dueAt(step, record);
    const last = record.made[name];
    // A step that leads nowhere else, a recurring charge, comes again only when its moment has moved on.
    if (at === undefined || (step.to === undefined && last !== undefined && at <= last)) continue;
    runtime.scheduler.put({
      at,
      of,
      run: () => {
        if (fits(step, record)) make(name);
      },
    });
  }
}

function dueAt(step: Move, record: StoredRecord): number | undefined {
  if (step.after !== undefined) return record.entered + durationOf(step.after);
  if (step.nightly === true) return nextMidnight(record.changed);
  return dueMoment(step, record.fields);
}
