import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageSources } from '../../../scripts/package-sources.ts';
import { ecpayCallback, expectCallbacks, post } from './conversation.ts';
import { type Program, run, type ShopProcess, startShop } from './shop-process.ts';

const examples = fileURLToPath(new URL('..', import.meta.url));
const root = join(examples, '../..');
const app = join(examples, 'tests/.nextjs-app');

/** What Turbopack takes for the package, from the app's folder. */
const aliases = Object.fromEntries(
  [...packageSources()].map(([name, source]) => [name, `../../../../${source.slice(root.length).replace(/^\//, '')}`]),
);

/**
 * Beside the recipe: the same for the other vendors, a handler behind someone who reads, and the older kind of route,
 * where Next.js parses the body.
 */
const files: Readonly<Record<string, string>> = {
  'app/mypay/paid/route.ts': "export { mypayPaid as POST } from '../../../mypay.ts';",
  'app/cat/paid/route.ts': "export { catPaid as POST } from '../../../cat.ts';",
  'app/read/ecpay/paid/route.ts': `
    import { ecpayPaid } from '../../../../ecpay.ts';
    export async function POST(request: Request): Promise<Response> {
      await request.formData();
      return ecpayPaid(request);
    }`,
  ...Object.fromEntries(
    ['ecpay', 'mypay', 'cat'].map((vendor) => [
      `pages/api/${vendor}/paid.ts`,
      `
    import { toNodeHandler } from 'jinliu/node';
    import { ${vendor}Paid } from '../../../${vendor}.ts';
    export default toNodeHandler(${vendor}Paid);`,
    ]),
  ),
  'next.config.mjs': `
    export default {
      outputFileTracingRoot: ${JSON.stringify(root)},
      typescript: { ignoreBuildErrors: true },
      turbopack: { root: ${JSON.stringify(root)}, resolveAlias: ${JSON.stringify(aliases)} },
    };`,
};

function next(...args: readonly string[]): Program {
  return {
    command: process.execPath,
    args: [join(examples, 'node_modules/next/dist/bin/next'), ...args],
    folder: app,
    environment: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  };
}

let shop: ShopProcess | undefined;

beforeAll(async () => {
  await rm(app, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(app, path)), { recursive: true });
    await writeFile(join(app, path), text);
  }
  await mkdir(join(app, 'app/ecpay/paid'), { recursive: true });
  await cp(join(examples, 'nextjs.ts'), join(app, 'app/ecpay/paid/route.ts'));
  for (const name of ['ecpay.ts', 'ship.ts']) await cp(join(examples, name), join(app, 'app/ecpay/paid', name));
  for (const name of ['ecpay.ts', 'mypay.ts', 'cat.ts', 'ship.ts']) await cp(join(examples, name), join(app, name));
  await run(next('build'));
  shop = await startShop(next('start', '--hostname', '127.0.0.1', '--port', '0'));
});

afterAll(async () => {
  await shop?.close();
  await rm(app, { recursive: true, force: true });
});

/** The running app, or a part of it. */
function running(path = ''): ShopProcess {
  if (shop === undefined) throw new Error('the app has not started');
  return { ...shop, origin: shop.origin + path };
}

test('route handlers', () => expectCallbacks(running(), { readsToEnd: true }));

test("API routes, behind Next.js's own body parser", () => expectCallbacks(running('/api'), { readsToEnd: true }));

test('a body that the route has read is refused at once', async () => {
  const answer = await post(`${running('/read').origin}/ecpay/paid`, await ecpayCallback('lost'));
  expect(answer).toEqual([400, 'refused: consumed-body']);
});
