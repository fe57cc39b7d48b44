import type { SandboxApi } from '../model/api.ts';
import type { Objection, Scene } from '../model/context.ts';
import type { Doing } from '../model/lifecycle.ts';
import { LifecycleError } from '../model/lifecycle-error.ts';
import type { Merchant } from '../model/merchant.ts';
import type { Entry } from '../model/record.ts';
import { isFinal, type World } from '../model/runtime.ts';
import { meets } from './fits.ts';
import { objectionTo } from './step.ts';
import { leadParent, plan } from './transition.ts';
import { write } from './values.ts';

export type Beginning = Extract<Doing, { readonly begins: unknown }>;

/** A new thing comes to life, or what speaks against it. */
export function begin(
  world: World,
  api: SandboxApi,
  doing: Beginning,
  payload: Scene['payload'],
  merchant: Merchant,
  parent: Entry | undefined,
): Entry | Objection {
  const life = api.lives[doing.life];
  if (life === undefined) throw new TypeError(`${api.document.name} has no life "${doing.life}"`);
  const { ledger, clock } = world;
  const now = clock.now();
  const serial = ledger.serial();
  const whose = { api: api.document.name, merchant: merchant.id, life: doing.life };
  const scene: Scene = {
    fields: payload,
    payload,
    ...(parent === undefined ? {} : { parent }),
    children: (name) => (parent === undefined ? [] : ledger.children(parent.id, name)),
    all: (name) => ledger.of({ ...whose, life: name }),
    merchant,
    now,
    origin: world.origin,
    serial,
  };
  const step = { title: `creation of ${doing.life}`, api, scene };
  const objection = objectionTo(doing.checks, step);
  if (objection !== undefined) return objection;
  const state = stateOf(doing, { ...parent?.fields, ...payload });
  const fields = write(payload, [life.states[state]?.set, doing.set], step);
  const key = String(fields[life.key] ?? serial);
  if (ledger.keyed(whose, key) !== undefined) return { fault: 'used', words: { field: life.key } };
  const entry: Entry = {
    ...whose,
    id: `e${serial}`,
    key,
    ...(parent === undefined ? {} : { parent: parent.id }),
    begun: now,
    changed: now,
    state,
    entered: now,
    made: {},
    fields,
    history: [],
  };
  ledger.add(entry, isFinal(life, state));
  plan(world, entry);
  leadParent(world, life, entry);
  for (const telling of doing.tells ?? []) world.tell(entry, telling);
  return entry;
}

function stateOf(doing: Beginning, fields: Scene['fields']): string {
  if (typeof doing.begins === 'string') return doing.begins;
  const found = Object.entries(doing.begins).find(([, wanted]) => meets(wanted, fields));
  if (found === undefined) throw new LifecycleError(`creation of ${doing.life}`, 'no state of "begins" fits the request');
  return found[0];
}
