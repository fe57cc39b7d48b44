import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serveOrders } from '../../scripts/bench/stream/orders.ts';
import type { Taken } from '../../scripts/bench/stream/taken.ts';

const reader = fileURLToPath(new URL('../../scripts/bench/programs/stream-reader.ts', import.meta.url));
const run = promisify(execFile);

// 23 MB of XML, more than is read whole; `npm run bench -- stream` measures the same beside a whole text.
test('30,000 orders, one by one, take at most 60 MB above the idle process', { timeout: 120_000 }, async () => {
  const server = await serveOrders(30_000);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', reader, 'stream', server.url]);
  server.close();
  const taken = JSON.parse(stdout) as Taken;
  expect(taken.orders).toBe(30_000);
  expect(taken.memory).toBeLessThan(60);
});
