import type { Objection, Scene } from '../model/context.ts';
import type { Life, Move } from '../model/lifecycle.ts';
import type { Entry } from '../model/record.ts';
import { isFinal, lifeOf, parentOf, type World } from '../model/runtime.ts';
import { fits } from './fits.ts';
import { schedule } from './schedule.ts';
import { objectionTo, stepOf } from './step.ts';
import { write } from './values.ts';

/** A move was made, or what spoke against it. */
export type Moved = { readonly moved: true } | ({ readonly moved: false } & Objection);

/**
 * Makes a move: checks, state, fields, callbacks, and what comes by itself from there on.
 *
 * @param by who makes it: an operation, the shopper, the console, the clock
 */
export function move(world: World, entry: Entry, name: string, by: string, payload: Scene['payload'] = {}): Moved {
  const life = lifeOf(world, entry);
  const step = life.moves[name];
  if (step === undefined) throw new TypeError(`${entry.life} has no move "${name}"`);
  const objection = fits(step, entry)
    ? objectionTo(step.checks, stepOf(world, entry, { title: `transition "${name}" of ${entry.life}`, payload }))
    : { fault: 'state' };
  if (objection !== undefined) {
    world.ledger.note(entry, { is: 'refused', at: world.clock.now(), move: name, fault: objection.fault });
    return { moved: false, ...objection };
  }
  make(world, entry, life, name, step, by, payload);
  return { moved: true };
}

function make(world: World, entry: Entry, life: Life, name: string, step: Move, by: string, payload: Scene['payload']): void {
  const now = world.clock.now();
  const to = step.to ?? entry.state;
  const entering = step.to === undefined ? undefined : life.states[to]?.set;
  entry.fields = write(entry.fields, [entering, step.set], stepOf(world, entry, { title: `transition "${name}" of ${entry.life}`, payload }));
  entry.changed = now;
  entry.made[name] = now;
  if (step.to !== undefined) {
    entry.state = to;
    entry.entered = now;
  }
  world.ledger.note(entry, { is: 'moved', at: now, move: name, to, by });
  plan(world, entry);
  if (step.to !== undefined) leadParent(world, life, entry);
  for (const telling of step.tells ?? []) world.tell(entry, telling);
  world.ledger.changed(entry, isFinal(life, entry.state));
}

/** Puts down everything that an entry will do by itself from where it stands. */
export function plan(world: World, entry: Entry): void {
  schedule(world, entry, (name) => move(world, entry, name, 'clock'));
}

/** A thing that came into a state may lead its parent into one: a refund makes the order's invoice void. */
export function leadParent(world: World, life: Life, entry: Entry): void {
  const led = life.states[entry.state]?.parent;
  const parent = parentOf(world, entry);
  if (led === undefined || parent === undefined) return;
  const step = lifeOf(world, parent).moves[led];
  if (step === undefined) throw new TypeError(`${parent.life} has no move "${led}"`);
  if (fits(step, parent)) move(world, parent, led, entry.life);
}
