import type { Context, Objection } from '../model/context.ts';
import type { Transition } from '../model/lifecycle.ts';
import { type StoredRecord, standingIn } from '../model/record.ts';
import { isFinal, lifecycleOf, parentOf, type Runtime } from '../model/runtime.ts';
import { fits } from './fits.ts';
import { schedule } from './schedule.ts';
import { type LifecycleStep, objectionTo, stepOf } from './step.ts';
import { write } from './values.ts';

/** A transition was made, or the objection to it. */
export type Applied = { readonly applied: true } | ({ readonly applied: false } & Objection);

/** A transition that somebody asks for. */
export interface RequestedTransition {
  readonly name: string;
  /** Who makes it: an operation, the shopper, the console, the clock. */
  readonly by: string;
  readonly payload?: Context['payload'];
  /** The number of the card by which the shopper makes it. */
  readonly card?: string | undefined;
}

/** Makes a transition: guards, state, fields, callbacks, and what is scheduled from there on. */
export function applyTransition(
  runtime: Runtime,
  record: StoredRecord,
  { name, by, payload = {}, card }: RequestedTransition,
): Applied {
  const definition = lifecycleOf(runtime, record).transitions[name];
  if (definition === undefined) throw new TypeError(`${record.lifecycle} has no transition "${name}"`);
  const of = definition.part ?? record.lifecycle;
  const at = ['lifecycles', of, 'transitions', name];
  const title = `transition "${name}" of ${of}`;
  const step = stepOf(runtime, record, { title, at, payload, card });
  const objection = fits(definition, record) ? objectionTo(definition.guards, step) : { refusal: 'state' };
  if (objection !== undefined) {
    const refused = { is: 'refused', at: runtime.clock.now(), transition: name, refusal: objection.refusal } as const;
    runtime.store.note(record, refused);
    return { applied: false, ...objection };
  }
  const to = change(record, definition, step);
  record.made[name] = step.context.now;
  runtime.store.note(record, { is: 'transition', at: step.context.now, transition: name, to, by });
  scheduleTransitions(runtime, record);
  if (definition.to !== undefined) applyOf(runtime, record, to);
  for (const notification of definition.notify ?? []) runtime.notify(record, notification);
  runtime.store.changed(record, isFinal(lifecycleOf(runtime, record), record));
  return { applied: true };
}

/**
 * Writes fields, notes and the state; where a value fails, the record stays as it was. Returns the state that it is in
 * then.
 */
function change(record: StoredRecord, transition: Transition, step: LifecycleStep): string {
  const { to, part } = transition;
  const standing = standingIn(record, part);
  const entered = to === undefined ? undefined : step.lifecycle.states[to];
  const { fields, notes } = write(record, [entered, transition], step);
  record.fields = fields;
  record.notes = notes;
  record.changed = step.context.now;
  if (to === undefined) return standing.state;
  standing.state = to;
  standing.entered = step.context.now;
  return to;
}

/** Schedules every transition that a record makes by itself from where it stands. */
export function scheduleTransitions(runtime: Runtime, record: StoredRecord): void {
  schedule(runtime, record, (name) => applyTransition(runtime, record, { name, by: 'clock' }));
}

/**
 * A record that entered a state may make a transition of another of its life cycles, or of its parent: a payment lets
 * the order's invoice be awaited, a refund voids it.
 */
export function applyOf(runtime: Runtime, record: StoredRecord, state: string): void {
  const { states, transitions } = lifecycleOf(runtime, record);
  const name = states[state]?.apply;
  if (name === undefined) return;
  const target = transitions[name] === undefined ? parentOf(runtime, record) : record;
  if (target === undefined) return;
  const definition = lifecycleOf(runtime, target).transitions[name];
  if (definition === undefined) throw new TypeError(`${target.lifecycle} has no transition "${name}"`);
  if (fits(definition, target)) applyTransition(runtime, target, { name, by: record.lifecycle });
}
