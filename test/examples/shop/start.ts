import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEcpayCashier } from 'jinliu/ecpay-cashier';
import { createMypay } from 'jinliu/mypay';
import { createSandbox, listen, type Sandbox, stageCredentials } from 'jinliu/sandbox';
import { type Shop, shopApp } from './app.ts';
import { openDatabase } from './database.ts';
import { resumeRefunds } from './refunds.ts';

export interface Running extends Shop {
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

interface Options {
  /** 0 picks a free port. */
  readonly port: number;
  readonly sandboxPort: number;
  readonly databaseUrl: string | undefined;
}

/** The shop, and the sandbox that it buys from. In production the clients are made of `fromEnv()`, and there is none. */
export async function startShop({ port, sandboxPort, databaseUrl }: Options): Promise<Running> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const sandbox = createSandbox({ callbackUrl: { mypay: `${url}/mypay` } });
  const listener = await listen(sandbox, { port: sandboxPort });
  const shop: Shop = {
    database: await openDatabase(databaseUrl),
    cashier: createEcpayCashier({ ...stageCredentials.ecpayCashier, baseUrl: listener.url }),
    mypay: createMypay({ ...stageCredentials.mypay, baseUrl: listener.url }),
    url,
    consoleUrl: listener.url,
  };
  server.on('request', shopApp(shop));

  const resume = (): void => void resumeRefunds(shop).catch(console.error);
  const timer = setInterval(resume, 60_000);
  resume();
  return {
    ...shop,
    sandbox,
    async close() {
      clearInterval(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await listener.close();
      sandbox.close();
      await shop.database.close();
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const databaseUrl = process.env['DATABASE_URL'] || undefined;
  if (databaseUrl === undefined) console.log('No DATABASE_URL: starting PGlite, which takes some seconds ...');
  const { url, consoleUrl } = await startShop({
    port: Number(process.env['PORT'] ?? 3000),
    sandboxPort: Number(process.env['SANDBOX_PORT'] ?? 8787),
    databaseUrl,
  });
  console.log(`The shop       ${url}/\nIts office     ${url}/office\nThe sandbox    ${consoleUrl}/`);
}
