import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageSources } from '../../../scripts/package-sources.ts';
import { expectCallbacks } from './conversation.ts';
import { environment } from './sandbox.ts';
import { type Program, startShop } from './shop-process.ts';

const examples = fileURLToPath(new URL('..', import.meta.url));
const made = join(examples, 'tests/.runtimes');

function packageFile(path: string): string {
  return join(examples, 'node_modules', path);
}

beforeAll(() => mkdir(made, { recursive: true }));
afterAll(() => rm(made, { recursive: true, force: true }));

async function whole(program: Program, chunks = true): Promise<void> {
  const shop = await startShop(program);
  try {
    await expectCallbacks(shop, { readsToEnd: true, chunks });
  } finally {
    await shop.close();
  }
}

function bun(file: string): Program {
  return {
    command: packageFile('@oven/bun-linux-x64/bin/bun'),
    args: ['run', file],
    folder: examples,
    environment: { PORT: '0' },
  };
}

async function deno(file: string): Promise<Program> {
  const map = join(made, 'imports.json');
  const imports = [...packageSources()].map(([name, source]) => [name, pathToFileURL(source).href]);
  await writeFile(map, JSON.stringify({ imports: Object.fromEntries(imports) }));
  const permissions = ['--allow-env', '--allow-net', '--allow-read'];
  const sources = ['--no-check', '--no-remote', '--node-modules-dir=manual', `--import-map=${map}`];
  return {
    command: packageFile('@deno/linux-x64-glibc/deno'),
    args: ['serve', ...sources, ...permissions, '--host=127.0.0.1', '--port=0', file],
    folder: examples,
    environment: { DENO_NO_UPDATE_CHECK: '1' },
  };
}

// Their packages hold programs for this system alone.
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the recipe', () => {
  test('on Bun', () => whole(bun('bun.ts')));

  test('on Deno', async () => whole(await deno('deno.ts')));

  // Their servers look into a `Response` and not at what it says of itself.
  test('and the sandbox behind the servers of Bun and Deno', async () => {
    await writeFile(
      join(made, 'sandbox.ts'),
      `import { createSandbox } from 'jinliu/sandbox';
      const sandbox = createSandbox();
      export default { fetch: (request: Request) => sandbox(request) };`,
    );
    for (const program of [bun(join(made, 'sandbox.ts')), await deno(join(made, 'sandbox.ts'))]) {
      const server = await startShop(program);
      try {
        expect(await (await fetch(`${server.origin}/_sandbox/health`)).text()).toContain('"');
      } finally {
        await server.close();
      }
    }
  });

  test.each([
    ['2026-08-04', ''],
    ['2025-04-01', '"nodejs_compat"'],
  ] as const)('on workerd, as on Cloudflare Workers of %s', async (date, flags) => {
    // As wrangler does it.
    await build({
      entryPoints: [join(examples, 'cloudflare-workers.ts')],
      outfile: join(made, 'worker.js'),
      alias: Object.fromEntries(packageSources()),
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker'],
      external: ['node:*'],
      logLevel: 'error',
    });
    await writeFile(join(made, 'config.capnp'), workerdConfig(date, flags));
    const workerd = packageFile('@cloudflare/workerd-linux-64/bin/workerd');
    // It hangs up on a body that its worker refuses.
    await whole({ command: workerd, args: ['serve', '--control-fd=1', 'config.capnp'], folder: made }, false);
  });
});

function workerdConfig(date: string, flags: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "shop", worker = .shop),
    # To the sandbox, which is on this machine.
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "shop")],
);
const shop :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${date}",
  compatibilityFlags = [${flags}],
  bindings = [${Object.entries(environment).map(([name, value]) => `(name = "${name}", text = "${value}")`)}],
);
`;
}
