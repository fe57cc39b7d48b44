import { existsSync } from 'node:fs';
import { afterAll, describe, vi } from 'vitest';
import { postgresServer, type Server } from '../../../scripts/bench/stores/servers.ts';
import { openDatabase } from '../shop/database.ts';
import { testShop } from './shop-suite.ts';

let server: Server | undefined;
afterAll(() => server?.close());

// Debian's, which `.ci/stores` installs.
describe.skipIf(!existsSync('/usr/lib/postgresql'))('in PostgreSQL', () =>
  testShop(async () => {
    server = await postgresServer();
    const url = `postgres://postgres@127.0.0.1:${server.port}/postgres`;
    await vi.waitFor(async () => (await openDatabase(url)).close(), 60_000);
    return url;
  }),
);
