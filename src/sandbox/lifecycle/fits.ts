import type { Condition, Transition } from '../model/lifecycle.ts';
import { type StoredRecord, standingIn, statesOf } from '../model/record.ts';
import { same } from '../model/same.ts';

/** Can this record make this transition, as far as its states, fields and notes go? */
export function fits(transition: Transition, record: StoredRecord): boolean {
  return (
    transition.from.includes(standingIn(record, transition.part).state) &&
    (transition.while === undefined || statesOf(record).some((state) => transition.while?.includes(state))) &&
    meets(transition.when, record.fields) &&
    meets(transition.noted, record.notes)
  );
}

/** Has each of the fields one of the values wanted of it? */
export function meets(wanted: Condition | undefined, fields: Readonly<Record<string, unknown>>): boolean {
  if (wanted === undefined) return true;
  return Object.entries(wanted).every(([name, values]) => {
    const held = [fields[name] ?? null].flat();
    return [values].flat().some((value) => held.some((each) => each === value || same(each, value)));
  });
}
