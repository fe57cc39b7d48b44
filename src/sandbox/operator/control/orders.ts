import type { StoredRecord } from '../../model/record.ts';
import { maskedRecord, maskerOf } from './masked.ts';
import { ControlRefusal, type Reply } from './reply.ts';
import type { ControlTarget } from './world.ts';

const filters = ['api', 'lifecycle', 'merchant', 'key', 'state'] as const;
const most = 1000;
const usual = 100;

/** `GET /_sandbox/orders?api=&lifecycle=&merchant=&key=&state=&limit=`: the latest first, without their past. */
export function listOrders(runtime: ControlTarget, query: URLSearchParams): Reply {
  for (const name of query.keys()) {
    if (name !== 'limit' && !filters.some((each) => each === name))
      throw new ControlRefusal(400, `unknown filter "${name.slice(0, 60)}"; use one of ${filters.join(', ')}, limit`);
  }
  const limit = limitOf(query.get('limit'));
  const wanted = filters.filter((name) => query.has(name));
  const orders: object[] = [];
  let total = 0;
  for (const record of runtime.store.records()) {
    if (!wanted.every((name) => record[name] === query.get(name))) continue;
    total += 1;
    if (orders.length < limit) orders.push(summary(runtime, record));
  }
  return { body: { total, orders } };
}

/** `GET /_sandbox/orders/{number}`: with its fields and its whole past. The number is the sandbox's (`e17`), the merchant's or the vendor's. */
export function showOrder(runtime: ControlTarget, id: string): Reply {
  const record = known(runtime, id);
  return { body: { ...maskedRecord(record, maskerOf(runtime, record.api)), transitions: runtime.transitions(record) } };
}

/** `POST /_sandbox/orders/{number}/transitions/{transition}`: what a button on the console does. */
export async function applyTransitionTo(runtime: ControlTarget, id: string, transition: string): Promise<Reply> {
  const record = known(runtime, id);
  const transitions = runtime.transitions(record).map(({ name }) => name);
  if (!transitions.includes(transition))
    throw new ControlRefusal(409, `"${transition.slice(0, 60)}" is not a transition of ${id} while it is "${record.state}"`, { transitions });
  const { applied, refusal } = await runtime.apply(id, transition);
  if (!applied) throw new ControlRefusal(409, `"${transition}" was refused`, { ...(refusal === undefined ? {} : { refusal }), transitions });
  return { body: summary(runtime, runtime.store.find(id) ?? record) };
}

/** `POST /_sandbox/orders/{number}/resend`: the last callback once more. */
export async function resendCallback(runtime: ControlTarget, id: string): Promise<Reply> {
  const record = known(runtime, id);
  if (!(await runtime.resend(id))) throw new ControlRefusal(409, `no callback has been sent for ${id} yet`);
  return { body: summary(runtime, runtime.store.find(id) ?? record) };
}

function summary(runtime: ControlTarget, record: StoredRecord): object {
  const { id, api, lifecycle, merchant, key, parent, state, created, changed } = record;
  return {
    id,
    api,
    lifecycle,
    merchant,
    key,
    ...(parent === undefined ? {} : { parent }),
    state,
    created,
    changed,
    transitions: runtime.transitions(record).map(({ name }) => name),
  };
}

function known(runtime: ControlTarget, id: string): StoredRecord {
  const record = runtime.store.find(id);
  if (record === undefined) throw new ControlRefusal(404, `no order "${id.slice(0, 60)}" here`);
  return record;
}

function limitOf(given: string | null): number {
  if (given === null) return usual;
  const limit = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > most) throw new ControlRefusal(400, `"limit" must be a whole number from 1 to ${most}`);
  return limit;
}
