import type { SandboxApi } from '../model/api.ts';
import type { Objection } from '../model/context.ts';
import type { Action, Application, Creation, Lifecycle, Reading } from '../model/lifecycle.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { apiOf, parentOf, type Runtime } from '../model/runtime.ts';
import { same } from '../model/same.ts';
import type { Whose } from '../model/store.ts';
import { createRecord } from './create.ts';
import { fits } from './fits.ts';
import { objectionTo, stepOf } from './step.ts';
import { applyTransition } from './transition.ts';
import { writeFields } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The outcome of an operation: a record to be shown, a list of records, or a refusal. */
export type ActionResult =
  | { readonly record: StoredRecord; readonly fields: Fields; readonly alone?: string; readonly refusal?: undefined }
  | { readonly list: readonly StoredRecord[]; readonly into: string; readonly refusal?: undefined }
  | (Objection & { readonly record?: StoredRecord });

/** A request that is to be applied to the life cycles. */
export interface AppliedRequest {
  readonly api: SandboxApi;
  /** operationId. */
  readonly operation: string;
  readonly action: Action;
  readonly payload: Fields;
  readonly merchant: Merchant;
  /** The site whose page sent it, where that is a stranger's. */
  readonly foreignOrigin?: string | undefined;
}

/** Does what the spec says that an operation does to the life cycles. */
export function applyAction(runtime: Runtime, request: AppliedRequest): ActionResult {
  const { action } = request;
  if ('list' in action) return { list: listed(runtime, request, action.list), into: action.list.into };
  if ('create' in action) return created(runtime, { ...request, action });
  const records = found(runtime, request, action.lifecycle);
  if (records[0] === undefined) return { refusal: 'missing' };
  return 'read' in action
    ? queried(runtime, { ...request, action }, records[0])
    : moved(runtime, { ...request, action }, records);
}

type RequestFor<Kind extends Action> = AppliedRequest & { readonly action: Kind };

/** A query of one record. */
function queried(
  runtime: Runtime,
  { operation, action, payload }: RequestFor<Reading>,
  record: StoredRecord,
): ActionResult {
  const step = stepOf(runtime, record, {
    title: `query of ${action.lifecycle}`,
    at: ['operations', operation],
    payload,
  });
  if (action.from !== undefined && !action.from.includes(record.state)) return { refusal: 'state', record };
  const objection = objectionTo(action.guards, step);
  if (objection !== undefined) return { ...objection, record };
  return { record, fields: writeFields(record.fields, action.set, step) };
}

/** A transition of the first of the records that can make it. */
function moved(
  runtime: Runtime,
  { api, operation, action, payload }: RequestFor<Application>,
  records: readonly StoredRecord[],
): ActionResult {
  const names = [action.apply].flat();
  const transitions = lifecycleNamed(api, action.lifecycle).transitions;
  const possible = records.flatMap((each) =>
    names
      .filter((name) => transitions[name] !== undefined && fits(transitions[name], each))
      .map((name) => ({ record: each, name })),
  );
  const { record = records[0], name = names[0] ?? '' } = possible[0] ?? {};
  if (record === undefined) return { refusal: 'missing' };
  const result = applyTransition(runtime, record, { name, by: operation, payload });
  if (!result.applied) {
    return { refusal: result.refusal, record, ...(result.values === undefined ? {} : { values: result.values }) };
  }
  const title = `answer to transition "${name}" of ${action.lifecycle}`;
  const fields = writeFields(
    record.fields,
    action.set,
    stepOf(runtime, record, { title, at: ['operations', operation], payload }),
  );
  return { record, fields, ...(action.into === undefined ? {} : { alone: action.into }) };
}

function created(runtime: Runtime, request: RequestFor<Creation>): ActionResult {
  const { api, operation, action, payload, merchant, foreignOrigin } = request;
  const parentLifecycle = lifecycleNamed(api, action.lifecycle).parent;
  const parent = parentLifecycle === undefined ? undefined : found(runtime, request, parentLifecycle)[0];
  if (parentLifecycle !== undefined && parent === undefined) return { refusal: 'missing' };
  const result = createRecord(runtime, {
    api,
    operation,
    action,
    payload,
    merchant,
    ...(parent === undefined ? {} : { parent }),
    foreignOrigin,
  });
  if ('refusal' in result) return parent === undefined ? result : { ...result, record: parent };
  return { record: result, fields: result.fields };
}

function lifecycleNamed(api: SandboxApi, name: string): Lifecycle {
  const lifecycle = api.lifecycles[name];
  if (lifecycle === undefined) throw new TypeError(`${api.document.name} has no lifecycle "${name}"`);
  return lifecycle;
}

function whoseOf({ api, merchant }: AppliedRequest, lifecycle: string): Whose {
  return { api: api.document.name, merchant: merchant.id, lifecycle };
}

/** By which fields of the request a record is found: field of the request -> field of the record. */
export function findOf(action: Action, { key, number }: Lifecycle): Readonly<Record<string, string>> {
  const named = 'find' in action ? action.find : undefined;
  return named ?? { [key]: key, ...(number === undefined ? {} : { [number]: number }) };
}

/**
 * The records of one lifecycle that a request is about, the latest first: every number that it gives has to match, and
 * it has to give one.
 */
function found(runtime: Runtime, request: AppliedRequest, name: string): readonly StoredRecord[] {
  const { api, action, payload } = request;
  const lifecycle = lifecycleNamed(api, name);
  const given = Object.entries(findOf(action, lifecycle)).flatMap(([requested, field]) => {
    const value = payload[requested];
    return value === undefined || value === null || value === '' ? [] : [[field, value] as const];
  });
  if (given.length === 0) return [];
  const whose = whoseOf(request, name);
  const keyed = given.find(([field]) => field === lifecycle.key);
  const all = keyed === undefined ? runtime.store.of(whose) : [runtime.store.keyed(whose, String(keyed[1]))];
  return all
    .filter((record): record is StoredRecord => record !== undefined)
    .filter(({ fields }) => given.every(([field, value]) => same(fields[field], value)))
    .reverse();
}

function listed(
  runtime: Runtime,
  request: AppliedRequest,
  lists: Extract<Action, { list: unknown }>['list'],
): readonly StoredRecord[] {
  const { action, payload } = request;
  const from = String(payload[lists.from] ?? '');
  const to = lists.to === undefined ? '' : String(payload[lists.to] ?? '');
  return runtime.store.of(whoseOf(request, action.lifecycle)).filter((record) => {
    const at = String(record.fields[lists.field] ?? '');
    return at >= from && (to === '' || at <= to);
  });
}

/**
 * Everything that a message about a record may hold: its own fields, then those of its parent; and the lists of what
 * belongs to it.
 */
export function knownOf(
  runtime: Runtime,
  record: StoredRecord,
  fields: Fields = record.fields,
): { fields: Fields[]; lists: Record<string, Fields[]> } {
  const parent = parentOf(runtime, record);
  const lists: Record<string, Fields[]> = {};
  for (const [name, lifecycle] of Object.entries(apiOf(runtime, record).lifecycles)) {
    const { listed } = lifecycle;
    if (lifecycle.parent !== record.lifecycle || listed === undefined) continue;
    const children = runtime.store.children(record.id, name).filter((child) => listed.states.includes(child.state));
    const shown = children.map((child) =>
      writeFields(
        child.fields,
        listed.as,
        stepOf(runtime, child, { title: `list of ${name}`, at: ['lifecycles', name] }),
      ),
    );
    lists[listed.in] = [...(lists[listed.in] ?? []), ...shown];
  }
  return { fields: parent === undefined ? [fields] : [fields, parent.fields], lists };
}
