import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './copy.ts';
import { folder, Shop } from './shop.ts';

/** `jinliu sandbox` with new documents in it, as somebody who has not written a line of TypeScript starts it. */

const harbor = { merchantId: 'HP990002', hashKey: 'ownHashKey000001', hashIv: 'ownHashIv0000001' };
const lotus = { merchantId: '7700009', hashKey: 'ownHashKey000002', hashIv: 'ownHashIv0000002' };

/** Paths at which the shop's own server was called. */
const called: string[] = [];
let server: Server;
let sandbox: ChildProcess;
let greeting: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    called.push(url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const merchants = join(folder, 'merchants.json');
  const own = { 'harbor-pay': [{ ...harbor, callbackUrl: `${shop}/own` }], 'lotus-cashier': [lotus] };
  await writeFile(merchants, JSON.stringify(own));
  const options = [
    '--port',
    '0',
    '--quiet',
    '--merchants',
    merchants,
    '--callback-url',
    `harbor-pay=${shop}/published`,
  ];
  sandbox = spawn(process.execPath, ['--import', 'tsx', 'src/cli/jinliu.ts', 'sandbox', ...options], { cwd: folder });
  greeting = await greetingOf(sandbox);
});

afterAll(async () => {
  sandbox.kill();
  await new Promise((resolve) => server.close(resolve));
});

function greetingOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('random faults')) resolve(said);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`it has ended: ${said}`)));
  });
}

/** A client of the running sandbox, over real HTTP. */
function overHttp(merchant: object): object {
  return { ...merchant, baseUrl: baseUrl(), fetch: undefined };
}

function baseUrl(): string | undefined {
  return /is listening on (\S+)/.exec(greeting)?.[1];
}

/** Asks the control API. */
async function control(path: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${baseUrl()}/_sandbox/${path}`, { method: 'POST', headers, body: '{}' });
  expect(response.status, await response.text()).toBe(200);
}

test('its help names the documents', async () => {
  const { stdout } = await run(folder, 'src/cli/jinliu.ts', 'sandbox', '--help');
  expect(stdout).toMatch(/^ {2}harbor-pay +Harbor Pay virtual accounts$/m);
  expect(stdout).toMatch(/^ {2}lotus-cashier +Lotus cashier$/m);
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /--callback-url <document>=<url> where [^:]*, for [\w, -]*harbor-pay[\w, -]*:/,
  );
});

test('it greets with the published merchants', () => {
  expect(greeting).toContain('harbor-pay HP880001');
  expect(greeting).toContain('lotus-cashier 7700001');
});

test('each merchant is called at its own address: the published one by the command line, another by the file', async () => {
  const shop = await Shop.of('harbor-pay');
  for (const [merchant, number, path] of [
    [{}, 'C1', '/published'],
    [harbor, 'C2', '/own'],
  ] as const) {
    const client = overHttp(merchant);
    await shop.call('createVirtualAccount', { OrderNo: number, Amount: 10, ItemName: 'tea' }, client);
    await control(`orders/${number}/transitions/pay`);
    await expect.poll(() => called.at(-1)).toBe(path);
    expect(await shop.call('queryVirtualAccount', { OrderNo: number }, client)).toMatchObject({ Status: '1' });
  }
});

test('a merchant of the file is known at a path that two vendors share', async () => {
  const shop = await Shop.of('lotus-cashier');
  const order = {
    MerchantTradeNo: 'C3',
    TotalAmount: 250,
    TradeDesc: 'tea',
    ItemName: 'tea',
    ReturnURL: 'http://127.0.0.1:9/',
  };
  const { action, fields } = shop.form('createOrder', order, overHttp(lotus));
  await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
  const requested = await shop.call('queryTradeInfo', { MerchantTradeNo: 'C3' }, overHttp(lotus));
  expect(requested).toMatchObject({ MerchantID: '7700009', TradeAmt: 250 });
});

test('a name that is not a document is refused with those that there are', async () => {
  const wrong = ['sandbox', '--port', '0', '--callback-url', 'harbour-pay=http://127.0.0.1:9/'];
  const { code, stderr } = await run(folder, 'src/cli/jinliu.ts', ...wrong);
  expect(code).toBe(1);
  expect(stderr).toMatch(/"harbour-pay" is not a document; there are [\w, -]+, harbor-pay, lotus-cashier, mypay\n$/);
});

test('every operation of a new document can be called from the command line, its fields given as options', async () => {
  const { stdout: listed } = await run(folder, 'src/cli/jinliu.ts', 'call', 'harbor-pay', '--help');
  expect(listed).toMatch(/^ {2}createVirtualAccount +\S/m);
  expect(listed).toMatch(/^ {2}HARBOR_PAY_HASH_KEY +\S/m);
  const { stdout: help } = await run(
    folder,
    'src/cli/jinliu.ts',
    'call',
    'harbor-pay',
    'createVirtualAccount',
    '--help',
  );
  expect(help).toMatch(/^ {2}--Amount <integer> +required; /m);
  const here = ['--environment', 'sandbox', '--base-url', baseUrl() ?? ''];
  const fields = ['--OrderNo', 'L1', '--Amount', '10', '--ItemName', 'tea'];
  const made = await run(folder, 'src/cli/jinliu.ts', 'call', 'harbor-pay', 'createVirtualAccount', ...here, ...fields);
  expect([made.code, made.stderr]).toEqual([0, 'as the published stage merchant HP880001\n']);
  const requested = await run(
    folder,
    'src/cli/jinliu.ts',
    'call',
    'harbor-pay',
    'queryVirtualAccount',
    ...here,
    '--OrderNo',
    'L1',
    '--json',
  );
  expect(JSON.parse(requested.stdout)).toMatchObject({ outcome: 'value', value: { OrderNo: 'L1' } });
  const wrong = await run(
    folder,
    'src/cli/jinliu.ts',
    'call',
    'harbor-pay',
    'queryVirtualAccount',
    ...here,
    '--OrderNum',
    'L1',
  );
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('did you mean --OrderNo?')]);
});
