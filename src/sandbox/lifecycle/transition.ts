import type { Context, Objection } from '../model/context.ts';
import type { Transition } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, lifecycleOf, parentOf, type Runtime } from '../model/runtime.ts';
import { fits } from './fits.ts';
import { schedule } from './schedule.ts';
import { objectionTo, type Step, stepOf } from './step.ts';
import { write } from './values.ts';

/** A transition was made, or the objection to it. */
export type Applied = { readonly applied: true } | ({ readonly applied: false } & Objection);

/** A transition that somebody asks for. */
export interface RequestedTransition {
  readonly name: string;
  /** Who makes it: an operation, the shopper, the console, the clock. */
  readonly by: string;
  readonly payload?: Context['payload'];
}

/** Makes a transition: guards, state, fields, callbacks, and what is scheduled from there on. */
export function applyTransition(
  runtime: Runtime,
  record: StoredRecord,
  { name, by, payload = {} }: RequestedTransition,
): Applied {
  const definition = lifecycleOf(runtime, record).transitions[name];
  if (definition === undefined) throw new TypeError(`${record.lifecycle} has no transition "${name}"`);
  const at = ['lifecycles', record.lifecycle, 'transitions', name];
  const title = `transition "${name}" of ${record.lifecycle}`;
  const step = stepOf(runtime, record, { title, at, payload });
  const objection = fits(definition, record) ? objectionTo(definition.guards, step) : { refusal: 'state' };
  if (objection !== undefined) {
    const refused = { is: 'refused', at: runtime.clock.now(), transition: name, refusal: objection.refusal } as const;
    runtime.store.note(record, refused);
    return { applied: false, ...objection };
  }
  change(record, definition, step);
  record.made[name] = step.context.now;
  runtime.store.note(record, { is: 'transition', at: step.context.now, transition: name, to: record.state, by });
  scheduleTransitions(runtime, record);
  if (definition.to !== undefined) transitionParent(runtime, record);
  for (const notification of definition.notify ?? []) runtime.notify(record, notification);
  runtime.store.changed(record, isFinal(lifecycleOf(runtime, record), record.state));
  return { applied: true };
}

/** Writes the fields and the state; where a value fails, the record stays as it was. */
function change(record: StoredRecord, transition: Transition, step: Step): void {
  const { to } = transition;
  const entered = to === undefined ? undefined : step.lifecycle.states[to];
  const { fields, notes } = write(record, [entered, transition], step);
  record.fields = fields;
  record.notes = notes;
  record.changed = step.context.now;
  if (to === undefined) return;
  record.state = to;
  record.entered = step.context.now;
}

/** Schedules every transition that a record makes by itself from where it stands. */
export function scheduleTransitions(runtime: Runtime, record: StoredRecord): void {
  schedule(runtime, record, (name) => applyTransition(runtime, record, { name, by: 'clock' }));
}

/** A record that entered a state may make its parent move: a refund voids the order's invoice. */
export function transitionParent(runtime: Runtime, record: StoredRecord): void {
  const name = lifecycleOf(runtime, record).states[record.state]?.parent;
  const parent = parentOf(runtime, record);
  if (name === undefined || parent === undefined) return;
  const definition = lifecycleOf(runtime, parent).transitions[name];
  if (definition === undefined) throw new TypeError(`${parent.lifecycle} has no transition "${name}"`);
  if (fits(definition, parent)) applyTransition(runtime, parent, { name, by: record.lifecycle });
}
