import { durationOf, nextMidnight } from '../clock/duration.ts';
import type { Transition } from '../model/lifecycle.ts';
import { type StoredRecord, standingIn } from '../model/record.ts';
import { lifecycleOf, type Runtime } from '../model/runtime.ts';
import { dueTime } from './due.ts';
import { fits } from './fits.ts';

/** Schedules what a record does by itself from where it stands, in place of what was scheduled for it. */
export function schedule(runtime: Runtime, record: StoredRecord, apply: (transition: string) => void): void {
  const lifecycle = lifecycleOf(runtime, record);
  const owner = scheduledTransitionsOf(record);
  runtime.scheduler.cancel(owner);
  for (const [name, step] of Object.entries(lifecycle.transitions)) {
    if (!happensByItself(step) || !fits(step, record)) continue;
    const at = dueAt(step, record);
    const last = record.made[name];
    // A transition that stays in its state, a recurring charge, is made again only when its time has moved on.
    if (at === undefined || (step.to === undefined && last !== undefined && at <= last)) continue;
    runtime.scheduler.put({
      at,
      owner,
      run: () => {
        if (fits(step, record)) apply(name);
      },
    });
  }
}

/** The owner of a record's scheduled transitions. */
export function scheduledTransitionsOf({ id }: Pick<StoredRecord, 'id'>): string {
  return `transition ${id}`;
}

function happensByItself({ after, nightly, until, through }: Transition): boolean {
  return after !== undefined || nightly === true || until !== undefined || through !== undefined;
}

function dueAt(step: Transition, record: StoredRecord): number | undefined {
  if (step.after !== undefined) return standingIn(record, step.part).entered + durationOf(step.after);
  if (step.nightly === true) return nextMidnight(record.changed);
  return dueTime(step, record);
}
