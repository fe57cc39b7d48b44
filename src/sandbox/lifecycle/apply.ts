import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Doing, Life } from '../model/lifecycle.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { parentOf, type Runtime } from '../model/runtime.ts';
import { same, type Whose } from '../model/store.ts';
import { type Beginning, begin } from './create.ts';
import { fits } from './fits.ts';
import { objectionTo, stepOf } from './step.ts';
import { move } from './transition.ts';
import { write } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an operation came to: a thing to be shown, a list of them, or a refusal. */
export type Outcome =
  | { readonly record: StoredRecord; readonly fields: Fields; readonly alone?: string; readonly refusal?: undefined }
  | { readonly list: readonly StoredRecord[]; readonly into: string; readonly refusal?: undefined }
  | (Objection & { readonly record?: StoredRecord });

/** Lets an operation do to the lives what the spec says of it. */
export function act(runtime: Runtime, api: SandboxApi, operation: string, doing: Doing, payload: Context['payload'], merchant: Merchant): Outcome {
  const life = api.lives[doing.life];
  if (life === undefined) throw new TypeError(`${api.document.name} has no life "${doing.life}"`);
  const whose: Whose = { api: api.document.name, merchant: merchant.id, life: doing.life };
  if ('lists' in doing) return { list: listed(runtime, whose, doing.lists, payload), into: doing.lists.into };
  if ('begins' in doing) return created(runtime, api, doing, life, payload, merchant);
  const records = found(runtime, whose, life, doing, payload);
  const [latest] = records;
  if (latest === undefined) return { refusal: 'missing' };
  if ('asks' in doing) {
    const step = stepOf(runtime, latest, { title: `query of ${doing.life}`, payload });
    if (doing.from !== undefined && !doing.from.includes(latest.state)) return { refusal: 'state', record: latest };
    const objection = objectionTo(doing.checks, step);
    if (objection !== undefined) return { ...objection, record: latest };
    return { record: latest, fields: write(latest.fields, [doing.set], step) };
  }
  const names = [doing.does].flat();
  const [chosen] = records.flatMap((record) =>
    names.filter((name) => life.moves[name] !== undefined && fits(life.moves[name], record)).map((name) => ({ record, name })),
  );
  const { record, name } = chosen ?? { record: latest, name: names[0] ?? '' };
  const moved = move(runtime, record, name, operation, payload);
  if (!moved.moved) return { refusal: moved.refusal, record, ...(moved.words === undefined ? {} : { words: moved.words }) };
  const fields = write(record.fields, [doing.set], stepOf(runtime, record, { title: `answer to transition "${name}" of ${doing.life}`, payload }));
  return { record, fields, ...(doing.into === undefined ? {} : { alone: doing.into }) };
}

function created(runtime: Runtime, api: SandboxApi, doing: Beginning, life: Life, payload: Fields, merchant: Merchant): Outcome {
  let parent: StoredRecord | undefined;
  if (life.parent !== undefined) {
    const elder = api.lives[life.parent];
    if (elder === undefined) throw new TypeError(`${api.document.name} has no life "${life.parent}"`);
    [parent] = found(runtime, { api: api.document.name, merchant: merchant.id, life: life.parent }, elder, doing, payload);
    if (parent === undefined) return { refusal: 'missing' };
  }
  const record = begin(runtime, api, doing, payload, merchant, parent);
  if ('refusal' in record) return parent === undefined ? record : { ...record, record: parent };
  return { record, fields: record.fields };
}

/** By which fields of the request a thing is found: field asked -> field of the thing. */
export function findOf(doing: Doing, life: Life): Readonly<Record<string, string>> {
  return doing.find ?? { [life.key]: life.key, ...(life.number === undefined ? {} : { [life.number]: life.number }) };
}

/** The things that a request speaks of, the latest first: everything that it says of one has to be right, and it has to say something. */
function found(runtime: Runtime, whose: Whose, life: Life, doing: Doing, payload: Fields): readonly StoredRecord[] {
  const wanted = Object.entries(findOf(doing, life)).flatMap(([requested, field]) => {
    const value = payload[requested];
    return value === undefined || value === null || value === '' ? [] : [[field, value] as const];
  });
  if (wanted.length === 0) return [];
  const keyed = wanted.find(([field]) => field === life.key);
  const all = keyed === undefined ? runtime.store.of(whose) : [runtime.store.keyed(whose, String(keyed[1]))];
  return all.filter((record): record is StoredRecord => record !== undefined && wanted.every(([field, value]) => same(record.fields[field], value))).reverse();
}

function listed(runtime: Runtime, whose: Whose, lists: Extract<Doing, { lists: unknown }>['lists'], payload: Fields): readonly StoredRecord[] {
  const from = String(payload[lists.from] ?? '');
  const to = lists.to === undefined || payload[lists.to] === undefined || payload[lists.to] === '' ? undefined : String(payload[lists.to]);
  return runtime.store.of(whose).filter((record) => {
    const at = String(record.fields[lists.field] ?? '');
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
  for (const [name, life] of Object.entries(api.lives)) {
    const { listed } = life;
    if (life.parent !== record.life || listed === undefined) continue;
    const children = runtime.store.children(record.id, name).filter((child) => listed.states.includes(child.state));
    const told = children.map((child) => write(child.fields, [listed.as], stepOf(runtime, child, { title: `list of ${name}` })));
    lists[listed.in] = [...(lists[listed.in] ?? []), ...told];
  }
  return { fields: parent === undefined ? [fields] : [fields, parent.fields], lists };
}
