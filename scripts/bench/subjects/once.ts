import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { claimsTable } from '../../../src/once/index.ts';
import { shuffled } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { spreadOf } from '../harness/spread.ts';
import type { Order, StoreName } from '../once/order.ts';
import { type Clients, openClients, type Ports } from '../stores/clients.ts';
import { postgresServer, redisServer } from '../stores/servers.ts';

const rounds = 7;
const callbacks = 2000;
const titles: Readonly<Record<StoreName, string>> = { memory: 'memory', redis: 'Redis', pg: 'PostgreSQL' };

/** A store, and how many processes of a shop share it. */
interface Fleet {
  readonly store: StoreName;
  readonly processes: number;
  readonly rates: number[];
}

/**
 * Signed callbacks handled by a handler that does nothing, a second of the clock: what the store costs, and what a
 * second process brings. `.ci/stores` installs the servers, which run on this machine too.
 */
export async function rows(): Promise<SubjectRow[]> {
  const [redis, postgres] = [await redisServer(), await postgresServer()];
  const ports = { redis: redis.port, postgres: postgres.port };
  const shops: ChildProcess[] = [];
  try {
    await prepared(ports);
    for (const _ of [1, 2]) shops.push(await opened(ports));
    const fleets = (['memory', 'redis', 'pg'] as const).flatMap((store): Fleet[] =>
      [1, 2].map((processes) => ({ store, processes, rates: [] })),
    );
    for (const fleet of fleets) await rateOf(fleet, shops);
    for (let round = 0; round < rounds; round += 1)
      for (const fleet of shuffled(fleets)) fleet.rates.push(await rateOf(fleet, shops));
    return fleets.map(({ store, processes, rates }): SubjectRow => {
      const of = processes === 1 ? titles[store] : `${titles[store]} (2)`;
      return { work: 'once', of, unit: 'per-second', aims: [], ours: spreadOf(rates), others: [], mistaken: [] };
    });
  } finally {
    for (const shop of shops) shop.disconnect();
    await Promise.all([redis.close(), postgres.close()]);
  }
}

/** Waits until PostgreSQL answers, and makes the table. */
async function prepared(ports: Ports): Promise<void> {
  const clients = await openClients(ports);
  try {
    for (let tries = 0; !(await answers(clients)); tries += 1) {
      if (tries === 50) throw new Error('PostgreSQL does not answer');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await clients.pool.query(claimsTable);
  } finally {
    await clients.close();
  }
}

/** Not at once, after its start. */
async function answers({ pool }: Clients): Promise<boolean> {
  return pool.query('SELECT 1').then(
    () => true,
    () => false,
  );
}

async function opened({ redis, postgres }: Ports): Promise<ChildProcess> {
  const program = join(process.cwd(), 'test/.bench/programs/once-worker.js');
  const shop = fork(program, [String(redis), String(postgres)], { execArgv: [] });
  await once(shop, 'message');
  return shop;
}

async function rateOf({ store, processes }: Fleet, shops: readonly ChildProcess[]): Promise<number> {
  const working = shops.slice(0, processes);
  const order: Order = { store, callbacks };
  await sentTo(working, order);
  const started = performance.now();
  await sentTo(working, 'go');
  return (processes * callbacks * 1000) / (performance.now() - started);
}

async function sentTo(shops: readonly ChildProcess[], message: Order | 'go'): Promise<void> {
  const answers = shops.map((shop) => once(shop, 'message'));
  for (const shop of shops) shop.send(message);
  await Promise.all(answers);
}
