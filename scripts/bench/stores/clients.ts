import { Redis } from 'ioredis';
import pg from 'pg';
import { createClient } from 'redis';
import { type OnceStore, type PostgresStore, postgresStore, redisStore } from '../../../src/once/index.ts';

export const kinds = ['redis', 'ioredis', 'pg'] as const;
export type Kind = (typeof kinds)[number];

export interface Ports {
  readonly redis: number;
  readonly postgres: number;
}

/** A process' connections to the real servers. */
export interface Clients {
  readonly ioredis: Redis;
  readonly pool: pg.Pool;
  readonly stores: Readonly<Record<'redis' | 'ioredis', OnceStore>> & { readonly pg: PostgresStore };
  close(): Promise<void>;
}

/** With the clients' own defaults, but that they come back soon after their server does. */
export async function openClients(ports: Ports): Promise<Clients> {
  const redis = createClient({ socket: { host: '127.0.0.1', port: ports.redis, reconnectStrategy: () => 100 } });
  // Without a listener a lost connection would end the process.
  redis.on('error', () => undefined);
  await redis.connect();
  const ioredis = new Redis({ port: ports.redis, retryStrategy: () => 100 });
  ioredis.on('error', () => undefined);
  const pool = new pg.Pool({ host: '127.0.0.1', port: ports.postgres, user: 'postgres', max: 8 });
  pool.on('error', () => undefined);
  const stores = { redis: redisStore(redis), ioredis: redisStore(ioredis), pg: postgresStore(pool) };
  const close = async (): Promise<void> => {
    redis.destroy();
    ioredis.disconnect();
    await pool.end();
  };
  return { ioredis, pool, stores, close };
}
