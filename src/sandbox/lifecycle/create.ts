import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Doing } from '../model/lifecycle.ts';
import { LifecycleError } from '../model/lifecycle-error.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, type Runtime } from '../model/runtime.ts';
import { meets } from './fits.ts';
import { objectionTo } from './step.ts';
import { leadParent, plan } from './transition.ts';
import { write } from './values.ts';

export type Beginning = Extract<Doing, { readonly begins: unknown }>;

/** A new thing comes to life, or what speaks against it. */
export function begin(
  runtime: Runtime,
  api: SandboxApi,
  doing: Beginning,
  payload: Context['payload'],
  merchant: Merchant,
  parent: StoredRecord | undefined,
): StoredRecord | Objection {
  const life = api.lives[doing.life];
  if (life === undefined) throw new TypeError(`${api.document.name} has no life "${doing.life}"`);
  const { store, clock } = runtime;
  const now = clock.now();
  const serial = store.serial();
  const whose = { api: api.document.name, merchant: merchant.id, life: doing.life };
  const context: Context = {
    fields: payload,
    payload,
    ...(parent === undefined ? {} : { parent }),
    children: (name) => (parent === undefined ? [] : store.children(parent.id, name)),
    all: (name) => store.of({ ...whose, life: name }),
    merchant,
    now,
    origin: runtime.origin,
    serial,
  };
  const step = { title: `creation of ${doing.life}`, api, context };
  const objection = objectionTo(doing.checks, step);
  if (objection !== undefined) return objection;
  const state = stateOf(doing, { ...parent?.fields, ...payload });
  const fields = write(payload, [life.states[state]?.set, doing.set], step);
  const key = String(fields[life.key] ?? serial);
  if (store.keyed(whose, key) !== undefined) return { refusal: 'used', words: { field: life.key } };
  const record: StoredRecord = {
    ...whose,
    id: `e${serial}`,
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
  plan(runtime, record);
  leadParent(runtime, life, record);
  for (const telling of doing.tells ?? []) runtime.notify(record, telling);
  return record;
}

function stateOf(doing: Beginning, fields: Context['fields']): string {
  if (typeof doing.begins === 'string') return doing.begins;
  const found = Object.entries(doing.begins).find(([, wanted]) => meets(wanted, fields));
  if (found === undefined) throw new LifecycleError(`creation of ${doing.life}`, 'no state of "begins" fits the request');
  return found[0];
}
