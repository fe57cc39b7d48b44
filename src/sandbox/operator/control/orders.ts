import type { Entry } from '../../model/record.ts';
import { maskedEntry, maskerOf } from './masked.ts';
import { ControlRefusal, type Reply } from './reply.ts';
import type { ControlWorld } from './world.ts';

const filters = ['api', 'life', 'merchant', 'key', 'state'] as const;
const most = 1000;
const usual = 100;

/** `GET /_sandbox/orders?api=&life=&merchant=&key=&state=&limit=`: the latest first, without their past. */
export function listOrders(world: ControlWorld, query: URLSearchParams): Reply {
  for (const name of query.keys()) {
    if (name !== 'limit' && !filters.some((each) => each === name))
      throw new ControlRefusal(400, `there is no filter "${name.slice(0, 60)}"; there are ${filters.join(', ')}, limit`);
  }
  const limit = limitOf(query.get('limit'));
  const wanted = filters.filter((name) => query.has(name));
  const orders: object[] = [];
  let total = 0;
  for (const entry of world.ledger.entries()) {
    if (!wanted.every((name) => entry[name] === query.get(name))) continue;
    total += 1;
    if (orders.length < limit) orders.push(summary(world, entry));
  }
  return { body: { total, orders } };
}

/** `GET /_sandbox/orders/{number}`: with its fields and its whole past. The number is the sandbox's (`e17`), the merchant's or the vendor's. */
export function showOrder(world: ControlWorld, id: string): Reply {
  const entry = known(world, id);
  return { body: { ...maskedEntry(entry, maskerOf(world, entry.api)), moves: world.moves(entry) } };
}

/** `POST /_sandbox/orders/{number}/moves/{move}`: what a button on the console does. */
export async function moveOrder(world: ControlWorld, id: string, move: string): Promise<Reply> {
  const entry = known(world, id);
  const moves = world.moves(entry).map(({ name }) => name);
  if (!moves.includes(move)) throw new ControlRefusal(409, `"${move.slice(0, 60)}" is no move of ${id} while it is "${entry.state}"`, { moves });
  const { moved, fault } = await world.move(id, move);
  if (!moved) throw new ControlRefusal(409, `"${move}" was refused`, { ...(fault === undefined ? {} : { fault }), moves });
  return { body: summary(world, world.ledger.find(id) ?? entry) };
}

/** `POST /_sandbox/orders/{number}/resend`: the last callback once more. */
export async function resendCallback(world: ControlWorld, id: string): Promise<Reply> {
  const entry = known(world, id);
  if (!(await world.resend(id))) throw new ControlRefusal(409, `no callback was sent for ${id} yet`);
  return { body: summary(world, world.ledger.find(id) ?? entry) };
}

function summary(world: ControlWorld, entry: Entry): object {
  const { id, api, life, merchant, key, parent, state, begun, changed } = entry;
  return {
    id,
    api,
    life,
    merchant,
    key,
    ...(parent === undefined ? {} : { parent }),
    state,
    begun,
    changed,
    moves: world.moves(entry).map(({ name }) => name),
  };
}

function known(world: ControlWorld, id: string): Entry {
  const entry = world.ledger.find(id);
  if (entry === undefined) throw new ControlRefusal(404, `there is no order "${id.slice(0, 60)}" here`);
  return entry;
}

function limitOf(given: string | null): number {
  if (given === null) return usual;
  const limit = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > most) throw new ControlRefusal(400, `"limit" must be a whole number from 1 to ${most}`);
  return limit;
}
