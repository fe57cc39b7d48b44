import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { blocksOf, root } from '../readme/blocks.ts';
import { Shells } from './package-shell.ts';

/**
 * The guides as a newcomer follows them: their code is written into the files that they name, in a folder with nothing but the packed
 * tarball, and run by the commands that they give. Only the ports are others, since those may be taken on this machine.
 */

const { project } = inject('consumer');

let shells: Shells;
let ports: Readonly<Record<string, string>>;
beforeEach(async () => {
  // Below the project, so that its package is found; it says that all files are modules.
  shells = new Shells(await mkdtemp(join(project, 'tea-shop-')), project);
  ports = { 3000: await freePort(), 8787: await freePort() };
});
afterEach(() => shells.close());

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : '')));
    });
  });
}

/** Until somebody answers there. */
async function untilListening(port = ''): Promise<void> {
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => 'listens',
        () => 'not yet',
      ),
    )
    .toBe('listens');
}

function withPorts(text: string): string {
  return text.replaceAll(/(127\.0\.0\.1:|listen\()(\d+)/g, (_, before: string, port: string) => before + ports[port]);
}

/** Writes each block of code into the file that the paragraph before it names, where it names one. */
async function follow(guide: string): Promise<void> {
  const lines = (await readFile(join(root, guide), 'utf8')).split('\n');
  for (const { line, code } of await blocksOf(guide, 'ts')) {
    const before =
      lines
        .slice(0, line - 2)
        .join('\n')
        .trimEnd()
        .split('\n\n')
        .at(-1) ?? '';
    const [, name] = /`([\w.]+\.(?:js|ts))`/.exec(before) ?? [];
    if (name !== undefined) await writeFile(join(shells.folder, name), withPorts(code));
  }
}

async function commandsOf(guide: string): Promise<string[]> {
  const blocks = await blocksOf(guide, 'sh');
  return blocks.flatMap(({ code }) => code.split('\n').map((line) => withPorts(line.replace(/ *#.*$/, ''))));
}

/** Pays by the first test card of the shopper's page. */
async function payAsShopper(page: string): Promise<void> {
  const text = await (await fetch(page)).text();
  const [, action = ''] = /<form method="post" action="([^"]+)" class="card"/.exec(text) ?? [];
  const [, card = ''] = /<option value="(\d+)"/.exec(text) ?? [];
  const paid = await fetch(new URL(action, page), { method: 'POST', body: new URLSearchParams({ card }) });
  expect(paid.status).toBe(200);
}

describe.each(['en', 'zh-TW'])('the guides in %s', (language) => {
  const guides = `scripts/docs/guides/${language}`;

  test('a first payment is made, shipped once however often it is reported, and refunded', async () => {
    const guide = `${guides}/first-payment.md`;
    await follow(guide);
    const start = (await commandsOf(guide)).find((line) => line.startsWith('npx jinliu sandbox')) ?? '';
    const sandbox = shells.run(`${start} --port ${ports[8787]}`);
    await sandbox.said(/is listening on/);
    const order = await shells.run('node order.js').ended;
    const [, page = '', uid = '', key = ''] =
      /^(\S+)\n\{ uid: '(\d+)', key: '(\w+)' \}\n$/.exec(order.out) ?? expect.fail(order.err);

    const shop = shells.run('node shop.js; true');
    await untilListening(ports['3000']);
    await payAsShopper(page);
    await shop.said(/^(?:ship|出貨) A\d+ 100$/m);
    const control = `http://127.0.0.1:${ports[8787]}/_sandbox/orders/${uid}/resend`;
    const json = { 'content-type': 'application/json' };
    expect((await fetch(control, { method: 'POST', headers: json, body: '{}' })).status).toBe(200);
    const refund = `node refund.js ${uid} ${key}`;
    expect((await shells.run(refund).ended).out).toBe('B200 執行成功\n');
    const again = await shells.run(refund).ended;
    expect(again.err).toMatch(/refused with B500[\s\S]*Nothing was done\n[\s\S]*refund\.js:\d+/);
    shop.signal('SIGINT');
    expect((await shop.ended).out.match(/ A\d+ 100$/gm)).toHaveLength(1);
  });

  test('a callback ships once, and a forged one not at all', async () => {
    const guide = `${guides}/callbacks.md`;
    await follow(guide);
    const [start = '', ...rest] = (await commandsOf(guide)).filter((line) => line !== '');
    const shop = shells.run(`${start}; true`);
    await untilListening(ports['3000']);
    const answers = [];
    for (const command of rest) answers.push((await shells.run(command.replace('npx ', '')).ended).out);
    expect(answers).toEqual([
      expect.stringContaining('"body": "1|OK"'),
      expect.stringContaining('"body": "1|OK"'),
      'refused: signature',
    ]);
    shop.signal('SIGINT');
    const { out, err } = await shop.ended;
    expect(out).toMatch(/^(?:ship|出貨) A1 1250\n$/);
    expect(err).toContain('callback refused (signature)');
  });

  test('a file of tests moves the clock', async () => {
    await follow(`${guides}/testing.md`);
    await mkdir(join(shells.folder, 'node_modules'));
    await symlink(join(root, 'node_modules/vitest'), join(shells.folder, 'node_modules/vitest'));
    const { code, out, err } = await shells.run('node node_modules/vitest/vitest.mjs run --no-color').ended;
    expect([code, out], err).toEqual([0, expect.stringMatching(/Tests +3 passed/)]);
  });
});
