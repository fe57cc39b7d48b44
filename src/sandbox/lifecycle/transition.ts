import type { Context, Objection } from '../model/context.ts';
import type { Lifecycle, Transition } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, lifecycleOf, parentOf, type Runtime } from '../model/runtime.ts';
import { fits } from './fits.ts';
import { schedule } from './schedule.ts';
import { objectionTo, stepOf } from './step.ts';
import { write } from './values.ts';

/** A transition was made, or what spoke against it. */
export type Applied = { readonly applied: true } | ({ readonly applied: false } & Objection);

/**
 * Makes a transition: guards, state, fields, callbacks, and what comes by itself from there on.
 *
 * @param by who makes it: an operation, the shopper, the console, the clock
 */
export function applyTransition(runtime: Runtime, record: StoredRecord, name: string, by: string, payload: Context['payload'] = {}): Applied {
  const lifecycle = lifecycleOf(runtime, record);
  const step = lifecycle.transitions[name];
  if (step === undefined) throw new TypeError(`${record.lifecycle} has no transition "${name}"`);
  const objection = fits(step, record)
    ? objectionTo(step.guards, stepOf(runtime, record, { title: `transition "${name}" of ${record.lifecycle}`, payload }))
    : { refusal: 'state' };
  if (objection !== undefined) {
    runtime.store.note(record, { is: 'refused', at: runtime.clock.now(), transition: name, refusal: objection.refusal });
    return { applied: false, ...objection };
  }
  make(runtime, record, lifecycle, name, step, by, payload);
  return { applied: true };
}

function make(runtime: Runtime, record: StoredRecord, lifecycle: Lifecycle, name: string, step: Transition, by: string, payload: Context['payload']): void {
  const now = runtime.clock.now();
  const to = step.to ?? record.state;
  const entering = step.to === undefined ? undefined : lifecycle.states[to];
  const { fields, notes } = write(record, [entering, step], stepOf(runtime, record, { title: `transition "${name}" of ${record.lifecycle}`, payload }));
  record.fields = fields;
  record.notes = notes;
  record.changed = now;
  record.made[name] = now;
  if (step.to !== undefined) {
    record.state = to;
    record.entered = now;
  }
  runtime.store.note(record, { is: 'transition', at: now, transition: name, to, by });
  plan(runtime, record);
  if (step.to !== undefined) leadParent(runtime, lifecycle, record);
  for (const notification of step.notify ?? []) runtime.notify(record, notification);
  runtime.store.changed(record, isFinal(lifecycle, record.state));
}

/** Puts down everything that an record will do by itself from where it stands. */
export function plan(runtime: Runtime, record: StoredRecord): void {
  schedule(runtime, record, (name) => applyTransition(runtime, record, name, 'clock'));
}

/** A thing that came into a state may lead its parent into one: a refund makes the order's invoice void. */
export function leadParent(runtime: Runtime, lifecycle: Lifecycle, record: StoredRecord): void {
  const led = lifecycle.states[record.state]?.parent;
  const parent = parentOf(runtime, record);
  if (led === undefined || parent === undefined) return;
  const step = lifecycleOf(runtime, parent).transitions[led];
  if (step === undefined) throw new TypeError(`${parent.lifecycle} has no transition "${led}"`);
  if (fits(step, parent)) applyTransition(runtime, parent, led, record.lifecycle);
}
