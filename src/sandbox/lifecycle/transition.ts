import type { Context, Objection } from '../model/context.ts';
import type { Lifecycle, Transition } from '../model/lifecycle.ts';
import { type StoredRecord, standingIn } from '../model/record.ts';
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
  const standing = standingIn(record, step.part);
  const to = step.to ?? standing.state;
  const entering = step.to === undefined ? undefined : lifecycle.states[to];
  const { fields, notes } = write(record, [entering, step], stepOf(runtime, record, { title: `transition "${name}" of ${record.lifecycle}`, payload }));
  record.fields = fields;
  record.notes = notes;
  record.changed = now;
  record.made[name] = now;
  if (step.to !== undefined) {
    standing.state = to;
    standing.entered = now;
  }
  runtime.store.note(record, { is: 'transition', at: now, transition: name, to, by });
  plan(runtime, record);
  if (step.to !== undefined) applyOf(runtime, record, to);
  for (const notification of step.notify ?? []) runtime.notify(record, notification);
  runtime.store.changed(record, isFinal(lifecycle, record));
}

/** Puts down everything that a record will do by itself from where it stands. */
export function plan(runtime: Runtime, record: StoredRecord): void {
  schedule(runtime, record, (name) => applyTransition(runtime, record, name, 'clock'));
}

/**
 * A record that came into a state may make a transition of another of its life cycles, or of its parent: a payment makes the order's invoice awaited, a
 * refund makes it void.
 */
export function applyOf(runtime: Runtime, record: StoredRecord, state: string): void {
  const lifecycle = lifecycleOf(runtime, record);
  const name = lifecycle.states[state]?.apply;
  if (name === undefined) return;
  const target = lifecycle.transitions[name] === undefined ? parentOf(runtime, record) : record;
  if (target === undefined) return;
  const step = lifecycleOf(runtime, target).transitions[name];
  if (step === undefined) throw new TypeError(`${target.lifecycle} has no transition "${name}"`);
  if (fits(step, target)) applyTransition(runtime, target, name, record.lifecycle);
}
