import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startShop } from './shop-process.ts';

// What `npm run shop` does once it has installed what it needs.
test('one command starts the shop and its sandbox, without a database', async () => {
  const examples = fileURLToPath(new URL('..', import.meta.url));
  const shop = await startShop({
    command: process.execPath,
    args: ['--import', 'tsx', 'shop/start.ts'],
    folder: examples,
    environment: { PORT: '0', SANDBOX_PORT: '0', DATABASE_URL: '', TSX_TSCONFIG_PATH: 'tsconfig.json' },
  });
  try {
    expect(await (await fetch(shop.origin)).text()).toContain('<h1>Tea from Taiwan</h1>');
    const console = /sandbox\s+(http:\S+)/.exec(shop.printed())?.[1] ?? '';
    expect((await fetch(console)).status).toBe(200);
  } finally {
    await shop.close();
  }
});
