import { durationOf, nextMidnight } from '../clock/duration.ts';
import type { Transition } from '../model/lifecycle.ts';
import { type StoredRecord, standingIn } from '../model/record.ts';
import { lifecycleOf, type Runtime } from '../model/runtime.ts';
import { dueMoment } from './due.ts';
import { fits } from './fits.ts';

/** Puts down in the scheduler what an record does by itself from where it stands, in place of what stood there of it. */
export function schedule(runtime: Runtime, record: StoredRecord, make: (transition: string) => void): void {
  const lifecycle = lifecycleOf(runtime, record);
  const of = `transition ${record.id}`;
  runtime.scheduler.cancel(of);
  for (const [name, step] of Object.entries(lifecycle.transitions)) {
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

function dueAt(step: Transition, record: StoredRecord): number | undefined {
  if (step.after !== undefined) return standingIn(record, step.part).entered + durationOf(step.after);
  if (step.nightly === true) return nextMidnight(record.changed);
  return dueMoment(step, record);
}
