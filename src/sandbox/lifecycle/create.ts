import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Creation } from '../model/lifecycle.ts';
import { LifecycleError } from '../model/lifecycle-error.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { isFinal, type Runtime } from '../model/runtime.ts';
import type { Whose } from '../model/store.ts';
import { meets } from './fits.ts';
import { objectionTo, titleOf } from './step.ts';
import { applyOf, scheduleTransitions } from './transition.ts';
import { type Held, write } from './values.ts';

/** A record to be created. */
export interface NewRecord {
  readonly api: SandboxApi;
  /** operationId. */
  readonly operation: string;
  readonly action: Creation;
  readonly payload: Context['payload'];
  readonly merchant: Merchant;
  readonly parent?: StoredRecord;
  /** The site whose page asked for it, where that is a stranger's. */
  readonly foreignOrigin?: string | undefined;
}

/** Creates a record, or returns the objection. */
export function createRecord(runtime: Runtime, creation: NewRecord): StoredRecord | Objection {
  const { api, action, payload, parent } = creation;
  const { store } = runtime;
  const lifecycle = api.lifecycles[action.lifecycle];
  if (lifecycle === undefined) throw new TypeError(`${api.document.name} has no lifecycle "${action.lifecycle}"`);
  const context = contextOf(runtime, creation);
  const title = (): string => titleOf(api, `creation of ${action.lifecycle}`, ['operations', creation.operation]);
  const step = { title, api, lifecycle, context };
  const objection = objectionTo(action.guards, step);
  if (objection !== undefined) return objection;
  const state = stateOf(action, title, () => ({ ...parent?.fields, ...payload }));
  const initial = Object.entries(lifecycle.parts ?? {});
  const empty: Held = { fields: payload, notes: {} };
  const first = initial.reduce((held, [, each]) => write(held, [lifecycle.states[each]], step), empty);
  const { fields, notes } = write(first, [lifecycle.states[state], action], step);
  const key = String(fields[lifecycle.key] ?? context.serial);
  if (store.keyed(whoseOf(creation), key) !== undefined) return { refusal: 'used', values: { field: lifecycle.key } };
  const record = newRecord(creation, { context, key, state, fields, notes, parts: partsIn(initial, context.now) });
  store.add(record, isFinal(lifecycle, record));
  scheduleTransitions(runtime, record);
  applyOf(runtime, record, state);
  for (const notification of action.notify ?? []) runtime.notify(record, notification);
  return record;
}

interface Start extends Pick<StoredRecord, 'key' | 'state' | 'fields' | 'notes'> {
  readonly context: Pick<Context, 'now' | 'serial'>;
  readonly parts: ReturnType<typeof partsIn>;
}

function newRecord(creation: NewRecord, { context, key, state, fields, notes, parts }: Start): StoredRecord {
  const { api, parent, foreignOrigin = parent?.foreignOrigin } = creation;
  const { merchant, lifecycle } = whoseOf(creation);
  const { now, serial } = context;
  return {
    api: api.document.name,
    merchant,
    lifecycle,
    id: `e${serial}`,
    key,
    ...(parent === undefined ? {} : { parent: parent.id }),
    ...(foreignOrigin === undefined ? {} : { foreignOrigin }),
    created: now,
    changed: now,
    state,
    entered: now,
    ...parts,
    made: {},
    fields,
    notes,
    history: [],
  };
}

/** Where a new record stands in its parts. */
function partsIn(
  initial: readonly (readonly [part: string, state: string])[],
  entered: number,
): Pick<StoredRecord, 'parts'> {
  if (initial.length === 0) return {};
  return { parts: Object.fromEntries(initial.map(([part, state]) => [part, { state, entered }])) };
}

function whoseOf({ api, merchant, action }: NewRecord): Whose {
  return { api: api.document.name, merchant: merchant.id, lifecycle: action.lifecycle };
}

function contextOf({ store, clock, origin }: Runtime, creation: NewRecord): Context {
  const { payload, merchant, parent } = creation;
  return {
    fields: payload,
    payload,
    notes: {},
    ...(parent === undefined ? {} : { parent }),
    children: (lifecycle) => (parent === undefined ? [] : store.children(parent.id, lifecycle)),
    all: (lifecycle) => store.of({ ...whoseOf(creation), lifecycle }),
    merchant,
    now: clock.now(),
    origin,
    serial: store.nextSerial(),
  };
}

function stateOf(action: Creation, title: () => string, fieldsOf: () => Context['fields']): string {
  if (typeof action.create === 'string') return action.create;
  const fields = fieldsOf();
  const found = Object.entries(action.create).find(([, wanted]) => meets(wanted, fields));
  if (found === undefined) throw new LifecycleError(title(), 'no state of "create" fits the request');
  return found[0];
}
