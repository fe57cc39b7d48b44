import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import { openStage, type Plan } from './plan.ts';
import { asCommand, asWorker } from './program.ts';
import { startWorker } from './workerd.ts';

/** The packed tarball in every runtime that README names: every operation against the sandbox, every callback. */

const run = promisify(execFile);
const { project, subpaths } = inject('consumer');
const packages = join(import.meta.dirname, 'node_modules');

/** Those that run wherever `fetch` and `node:crypto` are. */
const entries = [...Object.keys(registry), '', 'once', 'barcode'];

interface Runtime {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const ours: Runtime = { name: `node ${process.version}`, command: process.execPath, args: [] };

const nodes: readonly Runtime[] = [
  ours,
  ...(await readdir(packages))
    .filter((name) => /^node-\d+$/.test(name))
    .map((name) => ({ name, command: join(packages, name, 'bin/node'), args: [] })),
];

const commands: readonly Runtime[] = [
  ...nodes,
  { name: 'bun', command: join(packages, '@oven/bun-linux-x64/bin/bun'), args: ['run'] },
  {
    name: 'deno',
    command: join(packages, '@deno/linux-x64-glibc/deno'),
    args: ['run', '--allow-net', '--no-prompt', '--cached-only'],
  },
];

/** What each call and each callback comes to. */
type Results = Readonly<Record<string, unknown>>;

let expected: Results;
beforeAll(async () => {
  expected = await onStage((plan) => resultsOf(ours, plan));
});

/** With sandboxes of its own: an order's number is used once. */
async function onStage<Result>(work: (plan: Plan) => Promise<Result>): Promise<Result> {
  const stage = await openStage();
  try {
    return await work(stage.plan);
  } finally {
    await stage.close();
  }
}

/** A sandbox that listens, and a shop's handler behind a server of Node.js. */
const host = `
import { createServer } from 'node:http';
import { once } from 'node:events';
import { toNodeHandler } from 'jinliu/node';
import { createSandbox, listen } from 'jinliu/sandbox';
const sandbox = await listen(createSandbox());
const shop = createServer(toNodeHandler(async () => new Response('shop')));
await once(shop.listen(0, '127.0.0.1'), 'listening');
const page = await fetch(sandbox.url);
await page.text();
const answer = await fetch('http://127.0.0.1:' + shop.address().port + '/');
console.log(JSON.stringify([page.status, await answer.text(), answer.status]));
await sandbox.close();
shop.close();
shop.closeAllConnections();
`;

function folderOf({ name }: Runtime): string {
  return join(project, name.replaceAll(/\W/g, '-'));
}

async function resultsOf(runtime: Runtime, plan: Plan): Promise<Results> {
  const { command, args } = runtime;
  const folder = folderOf(runtime);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
  await writeFile(join(folder, 'program.mjs'), asCommand(entries));
  const { stdout } = await run(command, [...args, 'program.mjs'], { cwd: folder, maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout) as Results;
}

test('this Node.js makes every call, and takes every callback but the tampered ones', async () => {
  const { plan, close } = await openStage();
  await close();
  for (const { entry, operation } of plan.calls)
    expect(expected[`${entry} ${operation}`], operation).toBeInstanceOf(Array);
  for (const { entry, callback, isTampered } of plan.callbacks) {
    const result = expected[[entry, callback, ...(isTampered ? ['tampered'] : [])].join(' ')];
    if (isTampered) expect(result).toMatchObject({ error: 'CallbackError', reason: 'signature' });
    else expect(result).toEqual([callback, expect.any(String), 200, expect.any(Boolean), [callback]]);
  }
  expect(plan.callbacks.some(({ isTampered }) => isTampered)).toBe(true);
  expect(expected['shared']).toEqual([true, true, 'OptionsError']);
});

describe.each(commands)('$name', (runtime) => {
  test('does the same', async () => {
    expect(await onStage((plan) => resultsOf(runtime, plan))).toEqual(expected);
  });

  test('holds the sandbox and the bridge to servers of Node.js', async () => {
    const folder = folderOf(runtime);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'host.mjs'), host);
    const { stdout } = await run(runtime.command, [...runtime.args, 'host.mjs'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual([200, 'shop', 200]);
  });
});

describe('Cloudflare Workers', () => {
  const workerd = join(packages, '@cloudflare/workerd-linux-64/bin/workerd');

  async function inWorker(date: string, flags: readonly string[]): Promise<Results> {
    return onStage(async (plan) => {
      const worker = await startWorker(workerd, { folder: project, source: asWorker(entries) }, { date, flags });
      try {
        const response = await fetch(worker.url, { method: 'POST', body: JSON.stringify(plan) });
        return (await response.json()) as Results;
      } finally {
        await worker.stop();
      }
    });
  }

  test.each([
    { date: '2026-08-04', flags: [] },
    { date: '2024-09-23', flags: ['nodejs_compat'] },
  ])('with the date $date and the flags $flags they do the same', async ({ date, flags }) => {
    expect(await inWorker(date, flags)).toEqual(expected);
  });

  test.each([
    { date: '2026-08-03', flags: [], words: /No such module "node:crypto"/ },
    { date: '2024-09-22', flags: ['nodejs_compat'], words: /Buffer is not defined/ },
  ])('a day before they do not start: $date, $flags', async ({ date, flags, words }) => {
    await expect(inWorker(date, flags)).rejects.toThrow(words);
  });
});

describe.each(nodes)('$name', ({ command }) => {
  test('gives every entry to require()', async () => {
    const lines = subpaths.map((path) => `Object.keys(require('jinliu${path.slice(1)}')).length`);
    const { stdout } = await run(command, ['-p', `[${lines.join(', ')}]`], { cwd: project });
    const counts = JSON.parse(stdout) as number[];
    expect(counts).toHaveLength(subpaths.length);
    for (const count of counts) expect(count).toBeGreaterThan(0);
  });

  test('runs the command', async () => {
    const { stdout } = await run(command, [join(project, 'node_modules/jinliu/dist/src/cli/jinliu.js'), '--version']);
    expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
