import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Creation } from '../model/lifecycle.ts';
import { LifecycleError } from '../model/lifecycle-error.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, type Runtime } from '../model/runtime.ts';
import { meets } from './fits.ts';
import { objectionTo } from './step.ts';
import { applyOf, plan } from './transition.ts';
import { type Held, write } from './values.ts';

/** Creates a record, or says what speaks against it. */
export function createRecord(
  runtime: Runtime,
  api: SandboxApi,
  action: Creation,
  payload: Context['payload'],
  merchant: Merchant,
  parent: StoredRecord | undefined,
): StoredRecord | Objection {
  const lifecycle = api.lifecycles[action.lifecycle];
  if (lifecycle === undefined) throw new TypeError(`${api.document.name} has no lifecycle "${action.lifecycle}"`);
  const { store, clock } = runtime;
  const now = clock.now();
  const serial = store.serial();
  const whose = { api: api.document.name, merchant: merchant.id, lifecycle: action.lifecycle };
  const context: Context = {
    fields: payload,
    notes: {},
    payload,
    ...(parent === undefined ? {} : { parent }),
    children: (name) => (parent === undefined ? [] : store.children(parent.id, name)),
    all: (name) => store.of({ ...whose, lifecycle: name }),
    merchant,
    now,
    origin: runtime.origin,
    serial,
  };
  const step = { title: `creation of ${action.lifecycle}`, api, context };
  const objection = objectionTo(action.guards, step);
  if (objection !== undefined) return objection;
  const state = stateOf(action, { ...parent?.fields, ...payload });
  const initial = Object.entries(lifecycle.parts ?? {});
  const begun = initial.reduce((held: Held, [, first]) => write(held, [lifecycle.states[first]], step), { fields: payload, notes: {} });
  const { fields, notes } = write(begun, [lifecycle.states[state], action], step);
  const key = String(fields[lifecycle.key] ?? serial);
  if (store.keyed(whose, key) !== undefined) return { refusal: 'used', words: { field: lifecycle.key } };
  const record: StoredRecord = {
    ...whose,
    id: `e${serial}`,
    key,
    ...(parent === undefined ? {} : { parent: parent.id }),
    created: now,
    changed: now,
    state,
    entered: now,
    ...(initial.length === 0 ? {} : { parts: Object.fromEntries(initial.map(([part, first]) => [part, { state: first, entered: now }])) }),
    made: {},
    fields,
    notes,
    history: [],
  };
  store.add(record, isFinal(lifecycle, record));
  plan(runtime, record);
  applyOf(runtime, record, state);
  for (const notification of action.notify ?? []) runtime.notify(record, notification);
  return record;
}

function stateOf(action: Creation, fields: Context['fields']): string {
  if (typeof action.create === 'string') return action.create;
  const found = Object.entries(action.create).find(([, wanted]) => meets(wanted, fields));
  if (found === undefined) throw new LifecycleError(`creation of ${action.lifecycle}`, 'no state of "create" fits the request');
  return found[0];
}
