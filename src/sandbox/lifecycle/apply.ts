import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Action, Creation, Lifecycle } from '../model/lifecycle.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { parentOf, type Runtime } from '../model/runtime.ts';
import { same, type Whose } from '../model/store.ts';
import { createRecord } from './create.ts';
import { fits } from './fits.ts';
import { objectionTo, stepOf } from './step.ts';
import { applyTransition } from './transition.ts';
import { writeFields } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an operation came to: a thing to be shown, a list of them, or a refusal. */
export type Outcome =
  | { readonly record: StoredRecord; readonly fields: Fields; readonly alone?: string; readonly refusal?: undefined }
  | { readonly list: readonly StoredRecord[]; readonly into: string; readonly refusal?: undefined }
  | (Objection & { readonly record?: StoredRecord });

/** Lets an operation do to the lifecycles what the spec says of it. */
export function applyAction(runtime: Runtime, api: SandboxApi, operation: string, action: Action, payload: Context['payload'], merchant: Merchant): Outcome {
  const lifecycle = api.lifecycles[action.lifecycle];
  if (lifecycle === undefined) throw new TypeError(`${api.document.name} has no lifecycle "${action.lifecycle}"`);
  const whose: Whose = { api: api.document.name, merchant: merchant.id, lifecycle: action.lifecycle };
  if ('list' in action) return { list: listed(runtime, whose, action.list, payload), into: action.list.into };
  if ('create' in action) return created(runtime, api, action, lifecycle, payload, merchant);
  const records = found(runtime, whose, lifecycle, action, payload);
  const [latest] = records;
  if (latest === undefined) return { refusal: 'missing' };
  if ('read' in action) {
    const step = stepOf(runtime, latest, { title: `query of ${action.lifecycle}`, payload });
    if (action.from !== undefined && !action.from.includes(latest.state)) return { refusal: 'state', record: latest };
    const objection = objectionTo(action.guards, step);
    if (objection !== undefined) return { ...objection, record: latest };
    return { record: latest, fields: writeFields(latest.fields, action.set, step) };
  }
  const names = [action.apply].flat();
  const [chosen] = records.flatMap((record) =>
    names.filter((name) => lifecycle.transitions[name] !== undefined && fits(lifecycle.transitions[name], record)).map((name) => ({ record, name })),
  );
  const { record, name } = chosen ?? { record: latest, name: names[0] ?? '' };
  const applied = applyTransition(runtime, record, name, operation, payload);
  if (!applied.applied) return { refusal: applied.refusal, record, ...(applied.words === undefined ? {} : { words: applied.words }) };
  const fields = writeFields(record.fields, action.set, stepOf(runtime, record, { title: `answer to transition "${name}" of ${action.lifecycle}`, payload }));
  return { record, fields, ...(action.into === undefined ? {} : { alone: action.into }) };
}

function created(runtime: Runtime, api: SandboxApi, action: Creation, lifecycle: Lifecycle, payload: Fields, merchant: Merchant): Outcome {
  let parent: StoredRecord | undefined;
  if (lifecycle.parent !== undefined) {
    const elder = api.lifecycles[lifecycle.parent];
    if (elder === undefined) throw new TypeError(`${api.document.name} has no lifecycle "${lifecycle.parent}"`);
    [parent] = found(runtime, { api: api.document.name, merchant: merchant.id, lifecycle: lifecycle.parent }, elder, action, payload);
    if (parent === undefined) return { refusal: 'missing' };
  }
  const record = createRecord(runtime, api, action, payload, merchant, parent);
  if ('refusal' in record) return parent === undefined ? record : { ...record, record: parent };
  return { record, fields: record.fields };
}

/** By which fields of the request a thing is found: field asked -> field of the thing. */
export function findOf(action: Action, lifecycle: Lifecycle): Readonly<Record<string, string>> {
  return (
    ('find' in action ? action.find : undefined) ?? {
      [lifecycle.key]: lifecycle.key,
      ...(lifecycle.number === undefined ? {} : { [lifecycle.number]: lifecycle.number }),
    }
  );
}

/** The things that a request speaks of, the latest first: everything that it says of one has to be right, and it has to say something. */
function found(runtime: Runtime, whose: Whose, lifecycle: Lifecycle, action: Action, payload: Fields): readonly StoredRecord[] {
  const wanted = Object.entries(findOf(action, lifecycle)).flatMap(([requested, field]) => {
    const value = payload[requested];
    return value === undefined || value === null || value === '' ? [] : [[field, value] as const];
  });
  if (wanted.length === 0) return [];
  const keyed = wanted.find(([field]) => field === lifecycle.key);
  const all = keyed === undefined ? runtime.store.of(whose) : [runtime.store.keyed(whose, String(keyed[1]))];
  return all.filter((record): record is StoredRecord => record !== undefined && wanted.every(([field, value]) => same(record.fields[field], value))).reverse();
}

function listed(runtime: Runtime, whose: Whose, list: Extract<Action, { list: unknown }>['list'], payload: Fields): readonly StoredRecord[] {
  const from = String(payload[list.from] ?? '');
  const to = list.to === undefined || payload[list.to] === undefined || payload[list.to] === '' ? undefined : String(payload[list.to]);
  return runtime.store.of(whose).filter((record) => {
    const at = String(record.fields[list.field] ?? '');
    return at >= from && (to === undefined || at <= to);
  });
}

/** Everything that a message about a thing may say: its own fields, then those of what it belongs to; and the lists of what belongs to it. */
export function knownOf(
  runtime: Runtime,
  api: SandboxApi,
  record: StoredRecord,
  fields: Fields = record.fields,
): { fields: Fields[]; lists: Record<string, Fields[]> } {
  const parent = parentOf(runtime, record);
  const lists: Record<string, Fields[]> = {};
  for (const [name, lifecycle] of Object.entries(api.lifecycles)) {
    const { listed } = lifecycle;
    if (lifecycle.parent !== record.lifecycle || listed === undefined) continue;
    const children = runtime.store.children(record.id, name).filter((child) => listed.states.includes(child.state));
    const told = children.map((child) => writeFields(child.fields, listed.as, stepOf(runtime, child, { title: `list of ${name}` })));
    lists[listed.in] = [...(lists[listed.in] ?? []), ...told];
  }
  return { fields: parent === undefined ? [fields] : [fields, parent.fields], lists };
}
