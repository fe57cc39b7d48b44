import type { SandboxApi } from '../model/api.ts';
import type { Context, Objection } from '../model/context.ts';
import type { Lifecycle } from '../model/lifecycle.ts';
import { attempt, LifecycleError } from '../model/lifecycle-error.ts';
import { placeOf } from '../model/places.ts';
import type { StoredRecord } from '../model/record.ts';
import { apiOf, lifecycleOf, merchantOf, parentOf, type Runtime } from '../model/runtime.ts';

/** One step of a lifecycle: what the vendor's code sees of it, and where the names of that code are looked up. */
export interface LifecycleStep {
  /** For messages: `transition "pay" of order (specs/sandbox/ecpay-cashier.yaml:20)`. */
  readonly title: () => string;
  readonly api: Pick<SandboxApi, 'computed' | 'guards'>;
  readonly lifecycle: Lifecycle;
  readonly context: Context;
}

/** A step of an existing record, and the payload of the request for it, if any. */
interface StepRequest {
  /** For messages: `transition "pay" of order`. */
  readonly title: string;
  /** Its path in the document's file under `specs/sandbox`. */
  readonly at: readonly string[];
  readonly payload?: Context['payload'];
  readonly card?: string | undefined;
}

export function stepOf(
  runtime: Runtime,
  record: StoredRecord,
  { title, at, payload = {}, card }: StepRequest,
): LifecycleStep {
  const api = apiOf(runtime, record);
  const parent = parentOf(runtime, record);
  const context: Context = {
    fields: isEmpty(payload) ? record.fields : { ...record.fields, ...payload },
    notes: record.notes,
    payload,
    ...(card === undefined ? {} : { card }),
    record,
    ...(parent === undefined ? {} : { parent }),
    children: (lifecycle) => runtime.store.children(record.id, lifecycle),
    all: (lifecycle) => runtime.store.of({ api: record.api, merchant: record.merchant, lifecycle }),
    merchant: merchantOf(runtime, record),
    now: runtime.clock.now(),
    origin: runtime.origin,
    serial: Number(record.id.slice(1)),
  };
  return { title: () => titleOf(api, title, at), api, lifecycle: lifecycleOf(runtime, record), context };
}

export function isEmpty(fields: Readonly<Record<string, unknown>>): boolean {
  for (const _ in fields) return false;
  return true;
}

/** A step's title with the place where it is written. */
export function titleOf({ places }: Pick<SandboxApi, 'places'>, title: string, at: readonly string[]): string {
  return `${title} (${placeOf(places, at)})`;
}

/** The objection of the first guard that has one. */
export function objectionTo(
  guards: readonly string[] | undefined,
  { title, api, context }: LifecycleStep,
): Objection | undefined {
  for (const name of guards ?? []) {
    const guard = Object.hasOwn(api.guards, name) ? api.guards[name] : undefined;
    if (guard === undefined)
      throw new LifecycleError(title(), `there is no guard "${name}"; add it in src/sandbox/vendors`);
    const objection = attempt(title, `guard "${name}"`, () => guard.check(context));
    if (objection !== undefined) return objection;
  }
  return undefined;
}
