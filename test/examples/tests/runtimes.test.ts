import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, test } from 'vitest';
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

async function whole(program: Program): Promise<void> {
  const shop = await startShop(program);
  try {
    await expectCallbacks(shop, { readsToEnd: true });
  } finally {
    await shop.close();
  }
}

// Their packages hold programs for this system alone.
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the recipe', () => {
  test('on Bun', () =>
    whole({
      command: packageFile('@oven/bun-linux-x64/bin/bun'),
      args: ['run', 'bun.ts'],
      folder: examples,
      environment: { PORT: '0' },
    }));

  test('on Deno', async () => {
    const map = join(made, 'imports.json');
    const imports = [...packageSources()].map(([name, source]) => [name, pathToFileURL(source).href]);
    await writeFile(map, JSON.stringify({ imports: Object.fromEntries(imports) }));
    await whole({
      command: packageFile('@deno/linux-x64-glibc/deno'),
      args: [
        'serve',
        ...['--no-check', '--no-remote', '--node-modules-dir=manual', `--import-map=${map}`],
        ...['--allow-env', '--allow-net', '--host=127.0.0.1', '--port=0'],
        'deno.ts',
      ],
      folder: examples,
      environment: { DENO_NO_UPDATE_CHECK: '1' },
    });
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
    await whole({
      command: packageFile('@cloudflare/workerd-linux-64/bin/workerd'),
      args: ['serve', '--control-fd=1', 'config.capnp'],
      folder: made,
    });
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
