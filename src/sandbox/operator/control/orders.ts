import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf } from '../../model/runtime.ts';
import type { Commands } from '../commands.ts';
import { ownNumber } from '../find-orders.ts';
import { maskerOf } from '../mask.ts';
import { ControlRefusal, limitOf, type Reply } from './json.ts';

const filters = ['api', 'lifecycle', 'merchant', 'key', 'state'] as const;
const most = { usually: 100, at: 1000 } as const;

/** `GET /_sandbox/orders?api=&lifecycle=&merchant=&key=&state=&limit=`: the latest first, without their history. */
export function listOrders(commands: Commands, query: URLSearchParams): Reply {
  const limit = limitOf(query.get('limit'), most);
  const given = filters.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : []));
  const found = commands.orders(Object.fromEntries(given));
  return { body: { total: found.length, orders: found.slice(0, limit).map((record) => summary(commands, record)) } };
}

/** `DELETE /_sandbox/orders`: forgets all of them, and the callbacks that are still to come. */
export function clearOrders(commands: Commands): Reply {
  return { body: { cleared: commands.clear() } };
}

/**
 * `GET /_sandbox/orders/{number}`: with its fields and its history. The number is the sandbox's (`e17`), the merchant's
 * or the vendor's.
 */
export function showOrder(commands: Commands, number: string): Reply {
  const record = found(commands, number);
  const transitions = commands.transitions(record).map(({ name, en, zh, by }) => ({ name, en, zh, by }));
  return { body: { ...maskerOf(commands.runtime, record.api).record(record), transitions } };
}

/**
 * `POST /_sandbox/orders/{number}/transitions/{transition}`: answers when the callbacks that it brings have had their
 * first answer.
 */
export async function makeTransition(commands: Commands, number: string, name: string): Promise<Reply> {
  const record = found(commands, number);
  const transitions = commands.possible(record);
  if (!transitions.includes(name)) {
    const message = `"${name.slice(0, 60)}" is not possible for ${record.key} while it is "${record.state}"`;
    throw new ControlRefusal(409, message, { transitions });
  }
  const applied = commands.transition(record, name, 'console');
  if (!applied.applied)
    throw new ControlRefusal(409, `"${name}" was refused`, { refusal: applied.refusal, transitions });
  // A test asks its shop next: the callbacks have to have arrived.
  await commands.runtime.clock.settled();
  return { body: summary(commands, record) };
}

/** `POST /_sandbox/orders/{number}/resend`: the last callback once more. */
export async function resendCallback(commands: Commands, number: string): Promise<Reply> {
  const record = found(commands, number);
  if (!commands.resend(record)) throw new ControlRefusal(409, `no callback has been sent for ${record.key} yet`);
  await commands.runtime.clock.settled();
  return { body: summary(commands, record) };
}

function summary(commands: Commands, record: StoredRecord): object {
  const { id, api, lifecycle, merchant, key, parent, state, created, changed } = record;
  const number = ownNumber(record, lifecycleOf(commands.runtime, record));
  const belongsTo = parent === undefined ? {} : { parent };
  const transitions = commands.possible(record);
  return { id, api, lifecycle, merchant, key, number, ...belongsTo, state, created, changed, transitions };
}

function found(commands: Commands, number: string): StoredRecord {
  const record = commands.find(number);
  if (record === undefined) throw new ControlRefusal(404, `order "${number.slice(0, 60)}" not found`);
  return record;
}
