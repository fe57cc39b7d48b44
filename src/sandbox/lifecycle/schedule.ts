import { durationOf, nextMidnight } from '../clock/duration.ts';
import type { Move } from '../model/lifecycle.ts';
import type { Entry } from '../model/record.ts';
import { lifeOf, type World } from '../model/runtime.ts';
import { dueMoment } from './due.ts';
import { fits } from './fits.ts';

/** Puts down in the agenda what an entry does by itself from where it stands, in place of what stood there of it. */
export function schedule(world: World, entry: Entry, make: (move: string) => void): void {
  const life = lifeOf(world, entry);
  const of = `move ${entry.id}`;
  world.agenda.strike(of);
  for (const [name, step] of Object.entries(life.moves)) {
    if (!fits(step, entry)) continue;
    const at = dueAt(step, entry);
    const last = entry.made[name];
    // A step that leads nowhere else, a recurring charge, comes again only when its moment has moved on.
    if (at === undefined || (step.to === undefined && last !== undefined && at <= last)) continue;
    world.agenda.put({
      at,
      of,
      run: () => {
        if (fits(step, entry)) make(name);
      },
    });
  }
}

function dueAt(step: Move, entry: Entry): number | undefined {
  if (step.after !== undefined) return entry.entered + durationOf(step.after);
  if (step.nightly === true) return nextMidnight(entry.changed);
  return dueMoment(step, entry.fields);
}
