import { formatTime } from '../../time/format.ts';
import type { Value, Values } from '../model/lifecycle.ts';
import { attempt, LifecycleError } from '../model/lifecycle-error.ts';
import { deadline, fieldOf } from './deadline.ts';
import { isEmpty, type LifecycleStep } from './step.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is kept of a record: the vendor's fields, and what is noted beside them. */
export interface Held {
  readonly fields: Fields;
  readonly notes: Fields;
}

/** What a state or a step into it writes. */
interface Writing {
  readonly set?: Values | undefined;
  readonly notes?: Values | undefined;
}

/**
 * The fields after `set` was written, and the notes after that, one value after another, so that a later one sees the
 * earlier ones; after them it sees the request, and then the record. Changes nothing that it is
 * given.
 *
 * @param under of a state
 * @param over of the step into it, written over what the state writes
 */
export function write(
  held: Held,
  [under, over]: readonly [under?: Writing | undefined, over?: Writing | undefined],
  step: LifecycleStep,
): Held {
  const set = merged(under?.set ?? none, over?.set ?? none);
  const noted = merged(under?.notes ?? none, over?.notes ?? none);
  if (set.length === 0 && noted.length === 0) return held;
  // Spread, an object stays one that takes little memory.
  const fields: Record<string, unknown> = { ...held.fields };
  const notes: Record<string, unknown> = noted.length === 0 ? held.notes : { ...held.notes };
  // A new record is made of the request, and most messages about it are of no request: then one object will do.
  const { payload } = step.context;
  const seen: Record<string, unknown> =
    payload === held.fields || isEmpty(payload) ? fields : { ...fields, ...payload };
  const own: LifecycleStep = { ...step, context: { ...step.context, fields: seen, notes } };
  for (const [name, value] of set) {
    const made = evaluate(name, value, own);
    seen[name] = made;
    keep(fields, name, made);
  }
  for (const [name, value] of noted) keep(notes, name, evaluate(name, value, own));
  return { fields, notes };
}

/** The fields alone, as in an answer or a callback for which some are written over. */
export function writeFields(fields: Fields, set: Values | undefined, step: LifecycleStep): Fields {
  return write({ fields, notes: step.context.notes }, [{ set }], step).fields;
}

function keep(written: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete written[name];
  else written[name] = value;
}

type Entries = readonly (readonly [name: string, value: Value])[];

const none: Values = {};
/** Values are generated and never change, so that two of them are merged once. */
const mergedBefore = new WeakMap<Values, WeakMap<Values, Entries>>();

function merged(under: Values, over: Values): Entries {
  const known = mergedBefore.get(under) ?? new WeakMap<Values, Entries>();
  mergedBefore.set(under, known);
  const entries = known.get(over) ?? Object.entries({ ...under, ...over });
  known.set(over, entries);
  return entries;
}

function evaluate(name: string, value: Value, step: LifecycleStep): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { context } = step;
  if ('compute' in value) return compute(name, value.compute, step);
  if ('credential' in value) return context.merchant.credentials[value.credential];
  if ('field' in value) return fieldOf(value.field, context) ?? value.otherwise;
  if ('note' in value) return context.notes[value.note] ?? value.otherwise;
  if (!('plus' in value)) return formatTime(value.now, context.now);
  return attempt(step.title, `the deadline ${name}`, () => deadline(value, context));
}

function compute(field: string, name: string, { title, api, context }: LifecycleStep): unknown {
  const computed = Object.hasOwn(api.computed, name) ? api.computed[name] : undefined;
  if (computed === undefined) {
    throw new LifecycleError(
      title(),
      `there is no computed field "${name}" for ${field}; add it in src/sandbox/vendors`,
    );
  }
  return attempt(title, `computed field "${name}" for ${field}`, () => computed(context));
}
