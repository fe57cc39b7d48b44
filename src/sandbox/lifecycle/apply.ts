import type { SandboxApi } from '../model/api.ts';
import type { Objection } from '../model/context.ts';
import type { Doing, Life } from '../model/lifecycle.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import { apiOf, parentOf, type Runtime } from '../model/runtime.ts';
import { same } from '../model/same.ts';
import type { Whose } from '../model/store.ts';
import { type Beginning, create } from './create.ts';
import { fits } from './fits.ts';
import { objectionTo, stepOf } from './step.ts';
import { move } from './transition.ts';
import { write } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The outcome of an operation: a record to be shown, a list of records, or a refusal. */
export type Outcome =
  | { readonly record: StoredRecord; readonly fields: Fields; readonly alone?: string; readonly refusal?: undefined }
  | { readonly list: readonly StoredRecord[]; readonly into: string; readonly refusal?: undefined }
  | (Objection & { readonly record?: StoredRecord });

/** A request that is to be applied to the life cycles. */
export interface AppliedRequest {
  readonly api: SandboxApi;
  /** operationId. */
  readonly operation: string;
  readonly doing: Doing;
  readonly payload: Fields;
  readonly merchant: Merchant;
}

/** Does what the spec says that an operation does to the life cycles. */
export function apply(runtime: Runtime, request: AppliedRequest): Outcome {
  const { doing } = request;
  if ('lists' in doing) return { list: listed(runtime, request, doing.lists), into: doing.lists.into };
  if ('begins' in doing) return created(runtime, { ...request, doing });
  const records = found(runtime, request, doing.life);
  if (records[0] === undefined) return { refusal: 'missing' };
  return 'asks' in doing
    ? asked(runtime, { ...request, doing }, records[0])
    : moved(runtime, { ...request, doing }, records);
}

type RequestFor<Kind extends Doing> = AppliedRequest & { readonly doing: Kind };

/** A query of one record. */
function asked(
  runtime: Runtime,
  { doing, payload }: RequestFor<Extract<Doing, { asks: true }>>,
  record: StoredRecord,
): Outcome {
  const step = stepOf(runtime, record, { title: `query of ${doing.life}`, payload });
  if (doing.from !== undefined && !doing.from.includes(record.state)) return { refusal: 'state', record };
  const objection = objectionTo(doing.checks, step);
  if (objection !== undefined) return { ...objection, record };
  return { record, fields: write(record.fields, [doing.set], step) };
}

/** A move of the first of the records that can make it. */
function moved(
  runtime: Runtime,
  { api, operation, doing, payload }: RequestFor<Extract<Doing, { does: unknown }>>,
  records: readonly StoredRecord[],
): Outcome {
  const names = [doing.does].flat();
  const moves = lifeNamed(api, doing.life).moves;
  const possible = records.flatMap((each) =>
    names
      .filter((name) => moves[name] !== undefined && fits(moves[name], each))
      .map((name) => ({ record: each, name })),
  );
  const { record = records[0], name = names[0] ?? '' } = possible[0] ?? {};
  if (record === undefined) return { refusal: 'missing' };
  const result = move(runtime, record, { name, by: operation, payload });
  if (!result.moved) {
    return { refusal: result.refusal, record, ...(result.words === undefined ? {} : { words: result.words }) };
  }
  const title = `answer to transition "${name}" of ${doing.life}`;
  const fields = write(record.fields, [doing.set], stepOf(runtime, record, { title, payload }));
  return { record, fields, ...(doing.into === undefined ? {} : { alone: doing.into }) };
}

function created(runtime: Runtime, request: RequestFor<Beginning>): Outcome {
  const { api, doing, payload, merchant } = request;
  const parentLife = lifeNamed(api, doing.life).parent;
  const parent = parentLife === undefined ? undefined : found(runtime, request, parentLife)[0];
  if (parentLife !== undefined && parent === undefined) return { refusal: 'missing' };
  const result = create(runtime, { api, doing, payload, merchant, ...(parent === undefined ? {} : { parent }) });
  if ('refusal' in result) return parent === undefined ? result : { ...result, record: parent };
  return { record: result, fields: result.fields };
}

function lifeNamed(api: SandboxApi, name: string): Life {
  const life = api.lives[name];
  if (life === undefined) throw new TypeError(`${api.document.name} has no life "${name}"`);
  return life;
}

function whoseOf({ api, merchant }: AppliedRequest, life: string): Whose {
  return { api: api.document.name, merchant: merchant.id, life };
}

/** By which fields of the request a record is found: field of the request -> field of the record. */
export function findOf(doing: Doing, life: Life): Readonly<Record<string, string>> {
  return doing.find ?? { [life.key]: life.key, ...(life.number === undefined ? {} : { [life.number]: life.number }) };
}

/** The records of one lifecycle that a request is about, the latest first: every number that it gives has to match, and it has to give one. */
function found(runtime: Runtime, request: AppliedRequest, name: string): readonly StoredRecord[] {
  const { api, doing, payload } = request;
  const life = lifeNamed(api, name);
  const given = Object.entries(findOf(doing, life)).flatMap(([requested, field]) => {
    const value = payload[requested];
    return value === undefined || value === null || value === '' ? [] : [[field, value] as const];
  });
  if (given.length === 0) return [];
  const whose = whoseOf(request, name);
  const keyed = given.find(([field]) => field === life.key);
  const all = keyed === undefined ? runtime.store.of(whose) : [runtime.store.keyed(whose, String(keyed[1]))];
  return all
    .filter((record): record is StoredRecord => record !== undefined)
    .filter(({ fields }) => given.every(([field, value]) => same(fields[field], value)))
    .reverse();
}

function listed(
  runtime: Runtime,
  request: AppliedRequest,
  lists: Extract<Doing, { lists: unknown }>['lists'],
): readonly StoredRecord[] {
  const { doing, payload } = request;
  const from = String(payload[lists.from] ?? '');
  const to = lists.to === undefined ? '' : String(payload[lists.to] ?? '');
  return runtime.store.of(whoseOf(request, doing.life)).filter((record) => {
    const at = String(record.fields[lists.field] ?? '');
    return at >= from && (to === '' || at <= to);
  });
}

/** Everything that a message about a record may hold: its own fields, then those of its parent; and the lists of what belongs to it. */
export function knownOf(
  runtime: Runtime,
  record: StoredRecord,
  fields: Fields = record.fields,
): { fields: Fields[]; lists: Record<string, Fields[]> } {
  const parent = parentOf(runtime, record);
  const lists: Record<string, Fields[]> = {};
  for (const [name, life] of Object.entries(apiOf(runtime, record).lives)) {
    const { listed } = life;
    if (life.parent !== record.life || listed === undefined) continue;
    const children = runtime.store.children(record.id, name).filter((child) => listed.states.includes(child.state));
    const shown = children.map((child) =>
      write(child.fields, [listed.as], stepOf(runtime, child, { title: `list of ${name}` })),
    );
    lists[listed.in] = [...(lists[listed.in] ?? []), ...shown];
  }
  return { fields: parent === undefined ? [fields] : [fields, parent.fields], lists };
}
