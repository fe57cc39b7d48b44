import type { Context, Objection } from '../model/context.ts';
import type { Move } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, lifeOf, parentOf, type Runtime } from '../model/runtime.ts';
import { fits } from './fits.ts';
import { schedule } from './schedule.ts';
import { objectionTo, type Step, stepOf } from './step.ts';
import { write } from './values.ts';

/** A move was made, or the objection to it. */
export type Moved = { readonly moved: true } | ({ readonly moved: false } & Objection);

/** A move that somebody asks for. */
export interface RequestedMove {
  readonly name: string;
  /** Who makes it: an operation, the shopper, the console, the clock. */
  readonly by: string;
  readonly payload?: Context['payload'];
}

/** Makes a move: guards, state, fields, callbacks, and what is scheduled from there on. */
export function move(runtime: Runtime, record: StoredRecord, { name, by, payload = {} }: RequestedMove): Moved {
  const definition = lifeOf(runtime, record).moves[name];
  if (definition === undefined) throw new TypeError(`${record.life} has no move "${name}"`);
  const step = stepOf(runtime, record, { title: `transition "${name}" of ${record.life}`, payload });
  const objection = fits(definition, record) ? objectionTo(definition.checks, step) : { refusal: 'state' };
  if (objection !== undefined) {
    const refused = { is: 'refused', at: runtime.clock.now(), move: name, refusal: objection.refusal } as const;
    runtime.store.note(record, refused);
    return { moved: false, ...objection };
  }
  change(record, definition, step);
  record.made[name] = step.context.now;
  runtime.store.note(record, { is: 'transition', at: step.context.now, move: name, to: record.state, by });
  scheduleMoves(runtime, record);
  if (definition.to !== undefined) moveParent(runtime, record);
  for (const telling of definition.tells ?? []) runtime.notify(record, telling);
  runtime.store.changed(record, isFinal(lifeOf(runtime, record), record.state));
  return { moved: true };
}

/** Writes the fields and the state; where a value fails, the record stays as it was. */
function change(record: StoredRecord, { to, set }: Move, step: Step): void {
  const entered = to === undefined ? undefined : step.life.states[to]?.set;
  record.fields = write(record.fields, [entered, set], step);
  record.changed = step.context.now;
  if (to === undefined) return;
  record.state = to;
  record.entered = step.context.now;
}

/** Schedules every move that a record makes by itself from where it stands. */
export function scheduleMoves(runtime: Runtime, record: StoredRecord): void {
  schedule(runtime, record, (name) => move(runtime, record, { name, by: 'clock' }));
}

/** A record that entered a state may make its parent move: a refund voids the order's invoice. */
export function moveParent(runtime: Runtime, record: StoredRecord): void {
  const name = lifeOf(runtime, record).states[record.state]?.parent;
  const parent = parentOf(runtime, record);
  if (name === undefined || parent === undefined) return;
  const definition = lifeOf(runtime, parent).moves[name];
  if (definition === undefined) throw new TypeError(`${parent.life} has no move "${name}"`);
  if (fits(definition, parent)) move(runtime, parent, { name, by: record.life });
}
