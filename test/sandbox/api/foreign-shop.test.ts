import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSandbox, listen } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';

const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;
const title = 'a shop in Python, by the published algorithms alone, gets through a whole order';

test.skipIf(!python)(python ? title : `${title} (skipped: there is no python3 here)`, async () => {
  const sandbox = createSandbox();
  const listener = await listen(sandbox);
  const now = Date.now();
  const times = [
    formatTime('yyyy/MM/dd HH:mm:ss', now),
    formatTime('unix-seconds', now),
    `${formatTime('yyyy-MM-dd', now + 10 * 24 * 60 * 60 * 1000)}T00:00:00+08:00`,
  ];
  const shop = spawn('python3', [join(import.meta.dirname, 'shop.py'), listener.url, ...times.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  shop.stdout.on('data', (chunk: Buffer) => {
    const before = said;
    said += chunk.toString('utf8');
    if (!before.includes('issued') && said.includes('issued')) sandbox.transition('Python1', 'pay');
  });
  const code = await new Promise((resolve) => shop.once('close', resolve));
  await listener.close();
  sandbox.close();
  expect([code, said]).toEqual([0, expect.stringContaining('issued')]);
  expect(JSON.parse(said.split('\n').find((line) => line.startsWith('{')) ?? '{}')).toEqual({
    checkout: [200, true],
    told: {
      code: { sound: true, RtnCode: '10100073', order: 'Python1' },
      paid: { sound: true, RtnCode: '1', order: 'Python1' },
    },
    arrived: true,
    query: { TradeStatus: '1', TradeAmt: '120', ItemName: '高山茶 100 TWD x 1#杯子*' },
    // A number is used once, which the second slip is told.
    slips: [
      ['OK', null],
      ['ERROR', expect.any(String)],
    ],
  });
});
