import type { Condition, Move } from '../model/lifecycle.ts';
import type { StoredRecord } from '../model/record.ts';
import { same } from '../model/same.ts';

/** May this thing make this move, as far as its state and fields go? */
export function fits(move: Move, record: StoredRecord): boolean {
  return move.from.includes(record.state) && meets(move.when, record.fields);
}

/** Has each of the fields one of the values wanted of it? */
export function meets(wanted: Condition | undefined, fields: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted ?? {}).every(([name, values]) => {
    const held = [fields[name] ?? null].flat();
    return [values].flat().some((value) => held.some((each) => each === value || same(each, value)));
  });
}
