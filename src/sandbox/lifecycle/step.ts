import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Life } from '../model/lifecycle.ts';
import { attempt, LifecycleError } from '../model/lifecycle-error.ts';
import type { StoredRecord } from '../model/record.ts';
import { apiOf, lifeOf, merchantOf, parentOf, type Runtime } from '../model/runtime.ts';

/** One step of a lifecycle: what the vendor's code sees of it, and where the names of that code are looked up. */
export interface Step {
  /** For messages: `transition "pay" of order`. */
  readonly title: string;
  readonly api: Pick<SandboxApi, 'computed' | 'guards'>;
  readonly life: Life;
  readonly context: Context;
}

/** A step of an existing record, and the payload of the request for it, if any. */
interface StepRequest {
  readonly title: string;
  readonly payload?: Context['payload'];
}

export function stepOf(runtime: Runtime, record: StoredRecord, { title, payload = {} }: StepRequest): Step {
  const parent = parentOf(runtime, record);
  const context: Context = {
    fields: { ...record.fields, ...payload },
    payload,
    record,
    ...(parent === undefined ? {} : { parent }),
    children: (life) => runtime.store.children(record.id, life),
    all: (life) => runtime.store.of({ api: record.api, merchant: record.merchant, life }),
    merchant: merchantOf(runtime, record),
    now: runtime.clock.now(),
    origin: runtime.origin,
    serial: Number(record.id.slice(1)),
  };
  return { title, api: apiOf(runtime, record), life: lifeOf(runtime, record), context };
}

/** The objection of the first guard that has one. */
export function objectionTo(
  guards: readonly string[] | undefined,
  { title, api, context }: Step,
): Objection | undefined {
  for (const name of guards ?? []) {
    const guard = Object.hasOwn(api.guards, name) ? api.guards[name] : undefined;
    if (guard === undefined)
      throw new LifecycleError(title, `there is no guard "${name}"; add it in src/sandbox/vendors`);
    const objection = attempt(title, `guard "${name}"`, () => guard.check(context));
    if (objection !== undefined) return objection;
  }
  return undefined;
}
