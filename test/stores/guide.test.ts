import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { postgresServer, redisServer, type Server } from '../../scripts/bench/stores/servers.ts';
import type { OnceStore } from '../../src/once/index.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { blocksOf, root, withSources } from '../readme/blocks.ts';
import { until } from './vendor.ts';

/** What the guide says of Redis and PostgreSQL, run as it stands there but for the addresses of the servers. */

let folder = '';
let servers: { readonly redis: Server; readonly postgres: Server };
beforeAll(async () => {
  folder = await mkdtemp(join(root, 'test', '.guide-'));
  servers = { redis: await redisServer(), postgres: await postgresServer() };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([servers?.redis.close(), servers?.postgres.close()]);
  await rm(folder, { recursive: true });
});

/** The example that speaks to such a server, with its client, so that the test can close it. */
async function example(scheme: string, { address, client }: { address: string; client: string }): Promise<unknown> {
  const blocks = await blocksOf('scripts/docs/guides/en/callbacks.md', 'ts');
  const { code = '' } = blocks.find((block) => block.code.includes(`'${scheme}://`)) ?? {};
  const file = join(folder, `${scheme}.ts`);
  const here = withSources(code, file).replace(new RegExp(`'${scheme}://[^']*'`), `'${address}'`);
  await writeFile(file, `${here}export { ${client} };\n`);
  return import(file);
}

test('Redis', async () => {
  const address = `redis://127.0.0.1:${servers.redis.port}`;
  const { once, redis } = (await example('redis', { address, client: 'redis' })) as {
    once: OnceStore;
    redis: { destroy(): void };
  };
  const claims = await Promise.all(['one', 'two'].map((token) => once.claim({ key: 'order/A1', token }, 60_000)));
  expect(claims.map(({ state }) => state).sort()).toEqual(['claimed', 'running']);
  redis.destroy();
});

test('PostgreSQL: a parcel and its claim are committed together', async () => {
  const address = `postgres://postgres@127.0.0.1:${servers.postgres.port}/postgres`;
  const pool = new pg.Pool({ connectionString: address });
  pool.on('error', () => undefined);
  await until(() => pool.query('SELECT 1'));
  await pool.query('CREATE TABLE parcels (order_no text)');
  const { merchantId, hashKey, hashIv } = stageCredentials.ecpayCashier;
  vi.stubEnv('ECPAY_CASHIER_MERCHANT_ID', merchantId);
  vi.stubEnv('ECPAY_CASHIER_HASH_KEY', hashKey);
  vi.stubEnv('ECPAY_CASHIER_HASH_IV', hashIv);
  vi.stubEnv('ECPAY_CASHIER_ENVIRONMENT', 'stage');
  const { POST, pool: theirs } = (await example('postgres', { address, client: 'pool' })) as {
    POST: (request: Request) => Promise<Response>;
    pool: pg.Pool;
  };

  const { test: made } = createEcpayCashier({ ...stageCredentials.ecpayCashier, environment: 'stage' }).callbacks;
  const post = async (): Promise<number> => (await POST(made.paymentResult({ MerchantTradeNo: 'A1' }))).status;
  const atOnce = await Promise.all([post(), post()]);
  expect(atOnce).toContain(200);
  expect([await post(), await post()]).toEqual([200, 200]);
  expect((await pool.query('SELECT order_no FROM parcels')).rows).toEqual([{ order_no: 'A1' }]);
  await Promise.all([pool.end(), theirs.end()]);
});
