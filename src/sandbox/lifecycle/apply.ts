import type { SandboxApi } from '../model/api.ts';
import type { Objection, Scene } from '../model/context.ts';
import type { Doing, Life } from '../model/lifecycle.ts';
import type { Merchant } from '../model/merchant.ts';
import type { Entry } from '../model/record.ts';
import { parentOf, type World } from '../model/runtime.ts';
import { same, type Whose } from '../model/store.ts';
import { type Beginning, begin } from './create.ts';
import { fits } from './fits.ts';
import { objectionTo, stepOf } from './step.ts';
import { move } from './transition.ts';
import { write } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an operation came to: a thing to be shown, a list of them, or a fault. */
export type Outcome =
  | { readonly entry: Entry; readonly fields: Fields; readonly alone?: string; readonly fault?: undefined }
  | { readonly list: readonly Entry[]; readonly into: string; readonly fault?: undefined }
  | (Objection & { readonly entry?: Entry });

/** Lets an operation do to the lives what the spec says of it. */
export function act(world: World, api: SandboxApi, operation: string, doing: Doing, payload: Scene['payload'], merchant: Merchant): Outcome {
  const life = api.lives[doing.life];
  if (life === undefined) throw new TypeError(`${api.document.name} has no life "${doing.life}"`);
  const whose: Whose = { api: api.document.name, merchant: merchant.id, life: doing.life };
  if ('lists' in doing) return { list: listed(world, whose, doing.lists, payload), into: doing.lists.into };
  if ('begins' in doing) return begun(world, api, doing, life, payload, merchant);
  const entries = found(world, whose, life, doing, payload);
  const [latest] = entries;
  if (latest === undefined) return { fault: 'missing' };
  if ('asks' in doing) {
    const step = stepOf(world, latest, { title: `query of ${doing.life}`, payload });
    if (doing.from !== undefined && !doing.from.includes(latest.state)) return { fault: 'state', entry: latest };
    const objection = objectionTo(doing.checks, step);
    if (objection !== undefined) return { ...objection, entry: latest };
    return { entry: latest, fields: write(latest.fields, [doing.set], step) };
  }
  const names = [doing.does].flat();
  const [chosen] = entries.flatMap((entry) =>
    names.filter((name) => life.moves[name] !== undefined && fits(life.moves[name], entry)).map((name) => ({ entry, name })),
  );
  const { entry, name } = chosen ?? { entry: latest, name: names[0] ?? '' };
  const moved = move(world, entry, name, operation, payload);
  if (!moved.moved) return { fault: moved.fault, entry, ...(moved.words === undefined ? {} : { words: moved.words }) };
  const fields = write(entry.fields, [doing.set], stepOf(world, entry, { title: `answer to transition "${name}" of ${doing.life}`, payload }));
  return { entry, fields, ...(doing.into === undefined ? {} : { alone: doing.into }) };
}

function begun(world: World, api: SandboxApi, doing: Beginning, life: Life, payload: Fields, merchant: Merchant): Outcome {
  let parent: Entry | undefined;
  if (life.parent !== undefined) {
    const elder = api.lives[life.parent];
    if (elder === undefined) throw new TypeError(`${api.document.name} has no life "${life.parent}"`);
    [parent] = found(world, { api: api.document.name, merchant: merchant.id, life: life.parent }, elder, doing, payload);
    if (parent === undefined) return { fault: 'missing' };
  }
  const entry = begin(world, api, doing, payload, merchant, parent);
  if ('fault' in entry) return parent === undefined ? entry : { ...entry, entry: parent };
  return { entry, fields: entry.fields };
}

/** By which fields of the request a thing is found: field asked -> field of the thing. */
export function findOf(doing: Doing, life: Life): Readonly<Record<string, string>> {
  return doing.find ?? { [life.key]: life.key, ...(life.number === undefined ? {} : { [life.number]: life.number }) };
}

/** The things that a request speaks of, the latest first: everything that it says of one has to be right, and it has to say something. */
function found(world: World, whose: Whose, life: Life, doing: Doing, payload: Fields): readonly Entry[] {
  const wanted = Object.entries(findOf(doing, life)).flatMap(([requested, field]) => {
    const value = payload[requested];
    return value === undefined || value === null || value === '' ? [] : [[field, value] as const];
  });
  if (wanted.length === 0) return [];
  const keyed = wanted.find(([field]) => field === life.key);
  const all = keyed === undefined ? world.ledger.of(whose) : [world.ledger.keyed(whose, String(keyed[1]))];
  return all.filter((entry): entry is Entry => entry !== undefined && wanted.every(([field, value]) => same(entry.fields[field], value))).reverse();
}

function listed(world: World, whose: Whose, lists: Extract<Doing, { lists: unknown }>['lists'], payload: Fields): readonly Entry[] {
  const from = String(payload[lists.from] ?? '');
  const to = lists.to === undefined || payload[lists.to] === undefined || payload[lists.to] === '' ? undefined : String(payload[lists.to]);
  return world.ledger.of(whose).filter((entry) => {
    const at = String(entry.fields[lists.field] ?? '');
    return at >= from && (to === undefined || at <= to);
  });
}

/** Everything that a message about a thing may say: its own fields, then those of what it belongs to; and the lists of what belongs to it. */
export function knownOf(world: World, api: SandboxApi, entry: Entry, fields: Fields = entry.fields): { fields: Fields[]; lists: Record<string, Fields[]> } {
  const parent = parentOf(world, entry);
  const lists: Record<string, Fields[]> = {};
  for (const [name, life] of Object.entries(api.lives)) {
    const { listed } = life;
    if (life.parent !== entry.life || listed === undefined) continue;
    const children = world.ledger.children(entry.id, name).filter((child) => listed.states.includes(child.state));
    const told = children.map((child) => write(child.fields, [listed.as], stepOf(world, child, { title: `list of ${name}` })));
    lists[listed.in] = [...(lists[listed.in] ?? []), ...told];
  }
  return { fields: parent === undefined ? [fields] : [fields, parent.fields], lists };
}
