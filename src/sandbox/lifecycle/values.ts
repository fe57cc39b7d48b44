import { formatTime } from '../../time/format.ts';
import type { Value, Values } from '../model/lifecycle.ts';
import { attempt, LifecycleError } from '../model/lifecycle-error.ts';
import { deadline, fieldOf } from './deadline.ts';
import type { Step } from './step.ts';

/**
 * The fields of a thing after `values` were written, one after another, so that a later one sees the earlier ones;
 * after them it sees what the merchant asked, and then what the thing held. Changes nothing that it is given.
 *
 * @param values those of a state, and over them those of the step into it
 */
export function write(
  fields: Readonly<Record<string, unknown>>,
  values: readonly [Values | undefined] | readonly [Values | undefined, Values | undefined],
  step: Step,
): Readonly<Record<string, unknown>> {
  const all = merged(values[0] ?? none, values[1] ?? none);
  if (all.length === 0) return fields;
  const written: Record<string, unknown> = { ...fields };
  // What begins is made of what was asked: then one object will do.
  const { payload } = step.context;
  const seen: Record<string, unknown> = payload === fields ? written : { ...fields, ...payload };
  const own: Step = { ...step, context: { ...step.context, fields: seen } };
  for (const [name, value] of all) {
    const made = evaluate(name, value, own);
    seen[name] = made;
    if (made === undefined) delete written[name];
    else written[name] = made;
  }
  return written;
}

type Entries = readonly (readonly [name: string, value: Value])[];

const none: Values = {};
/** Values are generated and never change, so that two of them are merged once. */
const mergedBefore = new WeakMap<Values, WeakMap<Values, Entries>>();

function merged(under: Values, over: Values): Entries {
  const known = mergedBefore.get(under) ?? new WeakMap<Values, Entries>();
  mergedBefore.set(under, known);
  const records = known.get(over) ?? Object.entries({ ...under, ...over });
  known.set(over, records);
  return records;
}

function evaluate(name: string, value: Value, step: Step): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { context } = step;
  if ('make' in value) return compute(name, value.make, step);
  if ('credential' in value) return context.merchant.credentials[value.credential];
  if ('field' in value) return fieldOf(value.field, context) ?? value.otherwise;
  if (value.plus === undefined) return formatTime(value.now, context.now);
  return attempt(step.title, `the deadline ${name}`, () => deadline(value, context));
}

function compute(field: string, name: string, { title, api, context }: Step): unknown {
  const computed = Object.hasOwn(api.computed, name) ? api.computed[name] : undefined;
  if (computed === undefined) {
    throw new LifecycleError(title, `there is no computed field "${name}" for ${field}; add it in src/sandbox/vendors`);
  }
  return attempt(title, `computed field "${name}" for ${field}`, () => computed(context));
}
