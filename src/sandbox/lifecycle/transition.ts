import type { Context, Objection } from '../model/context.ts';
import type { Life, Move } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, lifeOf, parentOf, type Runtime } from '../model/runtime.ts';
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
export function move(runtime: Runtime, record: StoredRecord, name: string, by: string, payload: Context['payload'] = {}): Moved {
  const life = lifeOf(runtime, record);
  const step = life.moves[name];
  if (step === undefined) throw new TypeError(`${record.life} has no move "${name}"`);
  const objection = fits(step, record)
    ? objectionTo(step.checks, stepOf(runtime, record, { title: `transition "${name}" of ${record.life}`, payload }))
    : { refusal: 'state' };
  if (objection !== undefined) {
    runtime.store.note(record, { is: 'refused', at: runtime.clock.now(), move: name, refusal: objection.refusal });
    return { moved: false, ...objection };
  }
  make(runtime, record, life, name, step, by, payload);
  return { moved: true };
}

function make(runtime: Runtime, record: StoredRecord, life: Life, name: string, step: Move, by: string, payload: Context['payload']): void {
  const now = runtime.clock.now();
  const to = step.to ?? record.state;
  const entering = step.to === undefined ? undefined : life.states[to]?.set;
  record.fields = write(record.fields, [entering, step.set], stepOf(runtime, record, { title: `transition "${name}" of ${record.life}`, payload }));
  record.changed = now;
  record.made[name] = now;
  if (step.to !== undefined) {
    record.state = to;
    record.entered = now;
  }
  runtime.store.note(record, { is: 'transition', at: now, move: name, to, by });
  plan(runtime, record);
  if (step.to !== undefined) leadParent(runtime, life, record);
  for (const telling of step.tells ?? []) runtime.notify(record, telling);
  runtime.store.changed(record, isFinal(life, record.state));
}

/** Puts down everything that an record will do by itself from where it stands. */
export function plan(runtime: Runtime, record: StoredRecord): void {
  schedule(runtime, record, (name) => move(runtime, record, name, 'clock'));
}

/** A thing that came into a state may lead its parent into one: a refund makes the order's invoice void. */
export function leadParent(runtime: Runtime, life: Life, record: StoredRecord): void {
  const led = life.states[record.state]?.parent;
  const parent = parentOf(runtime, record);
  if (led === undefined || parent === undefined) return;
  const step = lifeOf(runtime, parent).moves[led];
  if (step === undefined) throw new TypeError(`${parent.life} has no move "${led}"`);
  if (fits(step, parent)) move(runtime, parent, led, record.life);
}
