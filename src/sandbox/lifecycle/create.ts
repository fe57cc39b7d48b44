import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Doing } from '../model/lifecycle.ts';
import { LifecycleError } from '../model/lifecycle-error.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, type Runtime } from '../model/runtime.ts';
import type { Whose } from '../model/store.ts';
import { meets } from './fits.ts';
import { objectionTo } from './step.ts';
import { moveParent, scheduleMoves } from './transition.ts';
import { write } from './values.ts';

export type Beginning = Extract<Doing, { readonly begins: unknown }>;

/** A record to be created. */
export interface Creation {
  readonly api: SandboxApi;
  readonly doing: Beginning;
  readonly payload: Context['payload'];
  readonly merchant: Merchant;
  readonly parent?: StoredRecord;
}

/** Creates a record, or returns the objection. */
export function create(runtime: Runtime, creation: Creation): StoredRecord | Objection {
  const { api, doing, payload, parent } = creation;
  const { store } = runtime;
  const life = api.lives[doing.life];
  if (life === undefined) throw new TypeError(`${api.document.name} has no life "${doing.life}"`);
  const context = contextOf(runtime, creation);
  const step = { title: `creation of ${doing.life}`, api, life, context };
  const objection = objectionTo(doing.checks, step);
  if (objection !== undefined) return objection;
  const state = stateOf(doing, { ...parent?.fields, ...payload });
  const fields = write(payload, [life.states[state]?.set, doing.set], step);
  const key = String(fields[life.key] ?? context.serial);
  if (store.keyed(whoseOf(creation), key) !== undefined) return { refusal: 'used', words: { field: life.key } };
  const { now } = context;
  const record: StoredRecord = {
    ...whoseOf(creation),
    id: `e${context.serial}`,
    key,
    ...(parent === undefined ? {} : { parent: parent.id }),
    created: now,
    changed: now,
    state,
    entered: now,
    made: {},
    fields,
    history: [],
  };
  store.add(record, isFinal(life, state));
  scheduleMoves(runtime, record);
  moveParent(runtime, record);
  for (const telling of doing.tells ?? []) runtime.notify(record, telling);
  return record;
}

function whoseOf({ api, merchant, doing }: Creation): Whose {
  return { api: api.document.name, merchant: merchant.id, life: doing.life };
}

function contextOf({ store, clock, origin }: Runtime, creation: Creation): Context {
  const { payload, merchant, parent } = creation;
  return {
    fields: payload,
    payload,
    ...(parent === undefined ? {} : { parent }),
    children: (life) => (parent === undefined ? [] : store.children(parent.id, life)),
    all: (life) => store.of({ ...whoseOf(creation), life }),
    merchant,
    now: clock.now(),
    origin,
    serial: store.nextSerial(),
  };
}

function stateOf(doing: Beginning, fields: Context['fields']): string {
  if (typeof doing.begins === 'string') return doing.begins;
  const found = Object.entries(doing.begins).find(([, wanted]) => meets(wanted, fields));
  if (found === undefined)
    throw new LifecycleError(`creation of ${doing.life}`, 'no state of "begins" fits the request');
  return found[0];
}
