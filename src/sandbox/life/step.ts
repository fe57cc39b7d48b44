import type { SandboxApi } from '../api.ts';
import type { Entry } from './entry.ts';
import type { Objection, Scene } from './scene.ts';
import { apiOf, merchantOf, parentOf, type World } from './world.ts';

/** One step of a lifecycle: what the vendor's code sees of it, and where the names of that code are looked up. */
export interface Step {
  readonly api: Pick<SandboxApi, 'computed' | 'guards'>;
  readonly scene: Scene;
}

/** A step of a thing that is there already. */
export function stepOf(world: World, entry: Entry, payload: Scene['payload'] = {}): Step {
  const parent = parentOf(world, entry);
  const scene: Scene = {
    fields: { ...entry.fields, ...payload },
    payload,
    entry,
    ...(parent === undefined ? {} : { parent }),
    children: (life) => world.ledger.children(entry.id, life),
    all: (life) => world.ledger.of({ api: entry.api, merchant: entry.merchant, life }),
    merchant: merchantOf(world, entry),
    now: world.clock.now(),
    origin: world.origin,
    serial: Number(entry.id.slice(1)),
  };
  return { api: apiOf(world, entry), scene };
}

/** What the first guard that objects says. */
export function objectionTo(guards: readonly string[] | undefined, { api, scene }: Step): Objection | undefined {
  for (const name of guards ?? []) {
    const guard = api.guards[name];
    if (guard === undefined) throw new TypeError(`the spec names the guard "${name}", which is not written`);
    const objection = guard(scene);
    if (objection !== undefined) return objection;
  }
  return undefined;
}
