import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clients, kinds, openClients } from '../../scripts/bench/stores/clients.ts';
import { postgresServer, redisServer, type Server } from '../../scripts/bench/stores/servers.ts';
import { claimsTable } from '../../src/once/index.ts';
import { describeStore } from '../once/contract.ts';
import { passInPostgres } from '../once/stores.ts';
import { Fleet } from './fleet.ts';
import { passInRedis } from './redis-time.ts';
import { deliverAll, shuffled, until } from './vendor.ts';

let servers: { readonly redis: Server; readonly postgres: Server };
let clients: Clients;
let fleet: Fleet;
const usual = { lease: 60_000, manner: 'ships', atOnce: 100, retryAfter: 50 } as const;

beforeAll(async () => {
  servers = { redis: await redisServer(), postgres: await postgresServer() };
  const ports = { redis: servers.redis.port, postgres: servers.postgres.port };
  clients = await openClients(ports);
  await until(() => clients.pool.query('SELECT 1'));
  await clients.pool.query('CREATE TABLE shipped (number text)');
  await clients.pool.query(claimsTable);
  fleet = new Fleet(ports);
  await Promise.all(Array.from({ length: 4 }, () => fleet.join()));
});
afterAll(async () => {
  // The servers first: whatever else hangs, they are gone.
  await Promise.all([servers?.redis.close(), servers?.postgres.close(), fleet?.close()]);
  await clients?.close();
});
beforeEach(() => fleet.forget());

for (const kind of kinds) {
  describeStore(`on a real server (${kind})`, async () => ({
    store: clients.stores[kind],
    pass: (milliseconds) =>
      kind === 'pg' ? passInPostgres(clients.pool, milliseconds) : passInRedis(clients.ioredis, milliseconds),
    close: async () => undefined,
  }));
}

const ways = [
  { kind: 'redis', manner: 'ships' },
  { kind: 'ioredis', manner: 'ships' },
  { kind: 'pg', manner: 'ships' },
  { kind: 'pg', manner: 'ships in a transaction' },
] as const;

describe.each(ways)('four processes, $kind, $manner', (way) => {
  test('10,000 callbacks in random order, each order told of four times: each is fulfilled once', async () => {
    const orders = newOrders(2500);
    const answers = await deliverAll(fleet, {
      ...usual,
      ...way,
      orders: shuffled([...orders, ...orders, ...orders, ...orders]),
    });
    expect(fleet.counts('shipped')).toEqual(onceEach(orders));
    expect(fleet.counts('began')).toEqual(onceEach(orders));
    if (way.manner !== 'ships') expect(await committed(orders)).toEqual(onceEach(orders));
    expect([...answers.keys()].sort()).toEqual([200, 503]);
  });
});

test('kill -9 of a process in its handlers: these are run again after the lease, all others once', async () => {
  const lease = 3000;
  const orders = newOrders(400);
  const hanging = ways.map((way) => ({ ...way, orders: newOrders(5) }));
  for (const { kind, manner, orders } of hanging)
    for (const order of orders)
      void fleet.deliver(0, { kind, order, lease, manner: manner === 'ships' ? 'hangs' : 'hangs in a transaction' });
  await expect.poll(() => hanging.flatMap(({ orders }) => orders).every((order) => fleet.hangsAt(order))).toBe(true);
  await fleet.kill(0);
  const killed = performance.now();
  // Not before: an order that the killed process had just begun, or shipped and not yet claimed, would be run again too.
  const others = deliverAll(fleet, { ...usual, ...ways[0], lease, orders: shuffled([...orders, ...orders]) });
  const answers = await Promise.all(hanging.map((batch) => deliverAll(fleet, { ...usual, ...batch, lease })));
  expect(performance.now() - killed).toBeGreaterThan(lease / 2);
  await others;
  await fleet.join();
  const again = hanging.flatMap((batch) => batch.orders);
  expect(fleet.counts('began')).toEqual(new Map([...onceEach(orders), ...again.map((order) => [order, 2] as const)]));
  expect(fleet.counts('shipped')).toEqual(onceEach([...orders, ...again]));
  expect(await committed(hanging[3]?.orders ?? [])).toEqual(onceEach(hanging[3]?.orders ?? []));
  for (const each of answers) expect([each.get(200), (each.get(503) ?? 0) > 0]).toEqual([5, true]);
});

test('servers that are killed and come back: 503 while they are away, no order twice, none left', async () => {
  const batches = ways.map((way) => ({
    ...usual,
    ...way,
    lease: 15_000,
    orders: newOrders(1500),
    atOnce: 25,
    retryAfter: 250,
  }));
  const all = batches.flatMap(({ orders }) => orders);
  const delivered = Promise.all(
    batches.map((batch) => deliverAll(fleet, { ...batch, orders: shuffled([...batch.orders, ...batch.orders]) })),
  );
  await expect.poll(() => fleet.counts('shipped').size).toBeGreaterThan(600);
  await Promise.all([servers.redis.stop('SIGKILL'), servers.postgres.stop('SIGQUIT')]);
  const shipped = fleet.counts('shipped').size;
  await sleep(1000);
  servers.redis.start();
  servers.postgres.start();
  expect(shipped).toBeLessThan(all.length);
  for (const answers of await delivered) expect(answers.get(503)).toBeGreaterThan(0);
  expect(fleet.size).toBe(4);
  expect(fleet.counts('shipped')).toEqual(onceEach(all));
  const inTransaction = batches[3]?.orders ?? [];
  expect(await committed(inTransaction)).toEqual(onceEach(inTransaction));
  expect(without(fleet.counts('began'), inTransaction)).toEqual(without(onceEach(all), inTransaction));
});

/** So many order numbers that nobody has used. */
function newOrders(count: number): string[] {
  series += 1;
  return Array.from({ length: count }, (_, index) => `${series}X${index}`);
}
let series = 0;

function onceEach(orders: readonly string[]): ReadonlyMap<string, number> {
  return new Map(orders.map((order) => [order, 1]));
}

function without(counts: ReadonlyMap<string, number>, orders: readonly string[]): ReadonlyMap<string, number> {
  const left = new Set(orders);
  return new Map([...counts].filter(([order]) => !left.has(order)));
}

/** How often each of these orders stands in the table. */
async function committed(orders: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const text = 'SELECT number, count(*)::int AS count FROM shipped WHERE number = ANY($1) GROUP BY number';
  const { rows } = await clients.pool.query<{ number: string; count: number }>(text, [orders]);
  return new Map(rows.map(({ number, count }) => [number, count]));
}
