import type { SandboxApi } from '../model/api.ts';
import type { Objection, Scene } from '../model/context.ts';
import { attempt, LifecycleError } from '../model/lifecycle-error.ts';
import type { Entry } from '../model/record.ts';
import { apiOf, merchantOf, parentOf, type World } from '../model/runtime.ts';

/** One step of a lifecycle: what the vendor's code sees of it, and where the names of that code are looked up. */
export interface Step {
  /** For messages: `transition "pay" of order`. */
  readonly title: string;
  readonly api: Pick<SandboxApi, 'computed' | 'guards'>;
  readonly scene: Scene;
}

/** A step of a thing that is there already, and the request that asks for it, where one does. */
interface Asked {
  readonly title: string;
  readonly payload?: Scene['payload'];
}

export function stepOf(world: World, entry: Entry, { title, payload = {} }: Asked): Step {
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
  return { title, api: apiOf(world, entry), scene };
}

/** What the first guard that objects says. */
export function objectionTo(guards: readonly string[] | undefined, { title, api, scene }: Step): Objection | undefined {
  for (const name of guards ?? []) {
    const guard = Object.hasOwn(api.guards, name) ? api.guards[name] : undefined;
    if (guard === undefined) throw new LifecycleError(title, `there is no guard "${name}"; add it in src/sandbox/vendors`);
    const objection = attempt(title, `guard "${name}"`, () => guard.check(scene));
    if (objection !== undefined) return objection;
  }
  return undefined;
}
