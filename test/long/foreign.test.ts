import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEcpayData } from '../../src/envelopes/ecpay-aes.ts';
import { terms } from '../../src/envelopes/message.ts';
import { fill, isContent } from '../../src/message/layout.ts';
import { createSandbox, type Listener, listen } from '../../src/sandbox/index.ts';
import { envelopeNamed, generated } from '../specs/apis.ts';
import { callers } from './foreign-callers.ts';

type Answer = { readonly status: number; readonly body: unknown; readonly location: string | null };
type Wire = Readonly<Record<string, unknown>>;
type Calls = { calls(baseUrl: string, wire: Readonly<Record<string, Wire>>): Promise<Record<string, Answer>> };

const run = promisify(execFile);
const root = new URL('../../', import.meta.url).pathname;
const foreign = join(root, 'test/foreign/node_modules');
const quiet = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', DO_NOT_TRACK: '1', NO_COLOR: '1' };
const documents = (await readdir(join(root, 'specs'))).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));
let folder = '';
let sandbox: Listener;

/** The generators want a newer Node.js than ours, which comes with them. */
async function tool(name: string, ...args: readonly string[]): Promise<void> {
  await run(join(foreign, '.bin/node'), [join(foreign, '.bin', name), ...args], { cwd: folder, env: quiet });
}

/** How each generator is asked for a client of the bundled document, with as few settings as it allows. */
const generators: Readonly<Record<string, (document: string, bundle: string) => Promise<void>>> = {
  'hey-api': (document, bundle) => tool('openapi-ts', '--input', bundle, '--output', `hey-api/${document}`, '--client', '@hey-api/client-fetch'),
  orval: async (document, bundle) => {
    const config = `orval-${document}.config.mjs`;
    const output = { target: `orval/${document}.ts`, client: 'fetch', baseUrl: sandbox.url };
    await writeFile(join(folder, config), `export default ${JSON.stringify({ api: { input: bundle, output } })};`);
    await tool('orval', '--config', config);
  },
  'swagger-typescript-api': (document, bundle) =>
    tool('swagger-typescript-api', 'generate', '--path', bundle, '--output', 'swagger-typescript-api', '--name', `${document}.ts`),
};

/** What goes over the wire, the one thing that no generator can make: a checksum or a cipher. */
async function sealed(document: string, operation: string, payload: Wire): Promise<Wire> {
  const api = await generated(document);
  const shape = api.operations[operation]?.request;
  if (shape === undefined) throw new Error(`no operation ${operation}`);
  const known = terms(shape, api.stageCredentials);
  const text = envelopeNamed(shape.envelope.name).seal(fill(shape.layout, payload, { credentials: api.stageCredentials, now: Date.now() }), known);
  return text.startsWith('{') ? (JSON.parse(text) as Wire) : Object.fromEntries(new URLSearchParams(text));
}

const numbered = (wire: Wire, ...names: readonly string[]): Wire => ({ ...wire, ...Object.fromEntries(names.map((name) => [name, Number(wire[name])])) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinliu-foreign-'));
  sandbox = await listen(createSandbox({ returnUrl: 'http://merchant.invalid/back' }));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  for (const [name, text] of Object.entries(callers)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  for (const document of documents) {
    const bundle = join(folder, `${document}.json`);
    await run(process.execPath, [redocly, 'bundle', join(root, `specs/${document}.yaml`), '--output', bundle], { env: quiet });
    for (const generate of Object.values(generators)) await generate(document, bundle);
  }
});

afterAll(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(Object.keys(generators))('a client made by %s', (name) => {
  const compiled = (): string => join(folder, 'compiled', name);

  test('compiles under strict, with a call per document', async () => {
    const options = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], outDir: 'compiled', rootDir: '.' };
    const config = `tsconfig.${name}.json`;
    await writeFile(join(folder, config), JSON.stringify({ compilerOptions: options, include: [name, 'wire.ts'] }));
    const told = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', config], { cwd: folder }).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
    expect(told).toBe('');
  });

  test('names every operation of the documents', async () => {
    for (const document of documents) {
      const { operations } = await generated(document);
      const files = name === 'hey-api' ? ['hey-api', document, 'sdk.gen.ts'] : [name, `${document}.ts`];
      const text = await readFile(join(folder, ...files), 'utf8');
      expect(Object.keys(operations).filter((id) => !new RegExp(`\\b${id}\\b`).test(text))).toEqual([]);
    }
  });

  test('reaches the right operation of each document', async () => {
    const { calls } = (await import(pathToFileURL(join(compiled(), 'calls.js')).href)) as Calls;
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    // A number is used once, and the clients share a sandbox.
    const number = `F1${name.replaceAll(/\W/g, '').slice(0, 10)}`;
    const slip = {
      cust_order_number: number,
      order_amount: 50,
      expire_date: `${inTenDays}T00:00:00+08:00`,
      payer_mobile: '0972135010',
      payer_email: 'a@example.com',
    };
    const answers = await calls(sandbox.url, {
      cashier: numbered(await sealed('ecpay-cashier', 'queryTradeInfo', { MerchantTradeNo: 'F1' }), 'TimeStamp'),
      einvoice: await sealed('ecpay-einvoice', 'checkLoveCode', { LoveCode: '168001' }),
      logistics: numbered(await sealed('ecpay-logistics', 'queryLogisticsTradeInfo', { AllPayLogisticsID: '1718546' }), 'TimeStamp'),
      ccat: numbered(await sealed('ccat-cvs', 'registerOrderByForm', slip), 'order_amount'),
      mypay: await sealed('mypay', 'listPaymentMethods', { cost: 100 }),
    });
    expect(answers['cashier']).toMatchObject({ status: 200, body: expect.stringMatching(/(?:^|&)MerchantTradeNo=F1(?:&|$)/) });
    expect(answers['cashier']?.body).toMatch(/(?:^|&)TradeStatus=\d/);
    expect(answers['logistics']).toMatchObject({ status: 200, body: expect.stringMatching(/(?:^|&)AllPayLogisticsID=1718546(?:&|$)/) });
    expect(answers['logistics']?.body).toMatch(/(?:^|&)LogisticsStatus=\d/);
    expect(answers['einvoice']).toMatchObject({ status: 200, body: { TransCode: 1, MerchantID: '2000132' } });
    const { hashKey = '', hashIv = '' } = (await generated('ecpay-einvoice')).stageCredentials;
    const body = answers['einvoice']?.body;
    expect(openEcpayData(isContent(body) ? String(body['Data']) : '', hashKey, hashIv)).toMatchObject({ RtnCode: 1, IsExist: 'Y' });
    expect(answers['ccat']?.status).toBe(302);
    const back = new URL(answers['ccat']?.location ?? '');
    expect(back.searchParams.get('status')).toBe('OK');
    expect(back.searchParams.get('order[cust_order_number]')).toBe(number);
    expect(answers['mypay']).toMatchObject({ status: 200, body: { code: 'B200', content: expect.arrayContaining(['CREDITCARD']) } });
  });

  test('is refused in the way of the operation when it can make no checksum or cipher', async () => {
    const { calls } = (await import(pathToFileURL(join(compiled(), 'calls.js')).href)) as Calls;
    const answers = await calls(sandbox.url, {
      cashier: { MerchantID: '3002607', MerchantTradeNo: 'F1', TimeStamp: 1, CheckMacValue: 'A'.repeat(64) },
      einvoice: { MerchantID: '2000132', RqHeader: { Timestamp: 1 }, Data: 'AAAA' },
      logistics: { MerchantID: '2000132', AllPayLogisticsID: '1718546', TimeStamp: 1, CheckMacValue: 'A'.repeat(32) },
      ccat: { cmd: 'cvs_order_regiater', cust_id: 'nobody', cust_password: 'nothing', cust_order_number: 'F1', order_amount: 50 },
      mypay: { store_uid: '289151880002', service: 'AAAA', encry_data: 'AAAA' },
    });
    expect(answers['cashier']?.body).toMatch(/(?:^|&)TradeStatus=10200073(?:&|$)/);
    expect(answers['einvoice']?.body).toMatchObject({ TransCode: 4000002 });
    expect(answers['logistics']?.body).toMatch(/^0\|/);
    expect(new URL(answers['ccat']?.location ?? '').searchParams.get('status')).toBe('ERROR');
    expect(answers['mypay']?.body).toMatchObject({ code: '100' });
  });
});
