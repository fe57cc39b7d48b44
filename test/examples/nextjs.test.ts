import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callback, expectPartsAnswered, expectRefusals, expectTooLarge, post } from './conversation.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const app = join(here, '.nextjs-app');
const next = join(here, 'node_modules/next/dist/bin/next');

/**
 * The recipe as it is, a handler behind someone who reads, and the older kind of route, where Next.js parses the body.
 */
const files: Readonly<Record<string, string>> = {
  'app/ecpay/read/route.ts': `
    import { paid } from '../../../cashier.ts';
    export async function POST(request: Request): Promise<Response> {
      await request.formData();
      return paid(request);
    }`,
  'app/ecpay/parsed/route.ts': `
    import { cashier } from '../../../cashier.ts';
    export async function POST(request: Request): Promise<Response> {
      return cashier.callbacks.handle(Object.fromEntries(await request.formData()), { paymentResult: () => undefined });
    }`,
  'pages/api/paid.ts': `
    import { toNodeHandler } from 'jinliu/node';
    import { paid } from '../../cashier.ts';
    export default toNodeHandler(paid);`,
  'next.config.mjs': `
    export default {
      outputFileTracingRoot: ${JSON.stringify(join(here, '../..'))},
      typescript: { ignoreBuildErrors: true },
      turbopack: {
        root: ${JSON.stringify(join(here, '../..'))},
        resolveAlias: { 'jinliu/ecpay-cashier': '../../../generated/ecpay-cashier/client.ts', 'jinliu/node': '../../../src/http/node/index.ts' },
      },
    };`,
};

let server: ChildProcess | undefined;
let url = '';
let printed = '';

function run(...words: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [next, ...words], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return child;
}

beforeAll(async () => {
  await rm(app, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(app, path)), { recursive: true });
    await writeFile(join(app, path), text);
  }
  await mkdir(join(app, 'app/ecpay/paid'), { recursive: true });
  await cp(join(here, 'nextjs.ts'), join(app, 'app/ecpay/paid/route.ts'));
  for (const name of ['cashier.ts', 'shop.ts'])
    for (const folder of ['', 'app/ecpay/paid']) await cp(join(here, name), join(app, folder, name));
  const [code] = await once(run('build'), 'exit');
  if (code !== 0) throw new Error(printed);
  server = run('start', '--hostname', '127.0.0.1', '--port', '0');
  while (url === '') {
    if (server.exitCode !== null) throw new Error(printed);
    await new Promise((resolve) => setTimeout(resolve, 50));
    url = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(printed)?.[0] ?? '';
  }
});

afterAll(async () => {
  if (server?.kill()) await once(server, 'exit');
  await rm(app, { recursive: true, force: true });
});

test('the recipe', async () => {
  expect(await post(`${url}/ecpay/paid`, await callback('next1'))).toEqual([200, '1|OK']);
  expect(printed).toContain('ecpay-cashier.paymentResult: paid, proven, acknowledged');
  await expectPartsAnswered(`${url}/ecpay/paid`);
  await expectRefusals(`${url}/ecpay/paid`);
  await expectTooLarge(`${url}/ecpay/paid`, '0\r\n\r\n');
});

test('a body that the route has parsed is taken, one that it has read and not handed on is refused at once', async () => {
  expect(await post(`${url}/ecpay/parsed`, await callback('next2'))).toEqual([200, '1|OK']);
  expect(await post(`${url}/ecpay/read`, await callback('lost'))).toEqual([400, 'refused: consumed-body']);
});

test("an API route behind Next.js's own body parser", async () => {
  expect(await post(`${url}/api/paid`, await callback('next3'))).toEqual([200, '1|OK']);
  await expectPartsAnswered(`${url}/api/paid`);
  await expectRefusals(`${url}/api/paid`);
});
