import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Shell, Shells } from './package-shell.ts';

/** The command of the packed tarball, in a shell, in a pipe, and in a pseudo-terminal (util-linux' `script`). */

const { project } = inject('consumer');

let shells: Shells;
beforeEach(async () => {
  shells = await Shells.open(project);
});
afterEach(() => shells.close());

function shell(line: string, env: Readonly<Record<string, string>> = {}): Shell {
  return shells.run(line, env);
}

/** The line in a pseudo-terminal, with its exit code. */
function terminal(line: string, env: Readonly<Record<string, string>> = {}): Shell {
  // The shell between would die of the Ctrl-C that is meant for the command.
  return shell(`script -qec 'exec ${line.replaceAll("'", `'\\''`)}' /dev/null`, { TERM: 'xterm', ...env });
}

/** A server that takes requests and never answers them. */
async function silent(): Promise<{ readonly server: Server; readonly port: number; readonly seen: string[] }> {
  const seen: string[] = [];
  const server = createServer(({ url = '' }) => seen.push(url));
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  return { server, port: (server.address() as AddressInfo).port, seen };
}

const refund = 'jinliu call mypay refundOrder --uid 300006 --key 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f --cost 100';
const merchant = { MYPAY_STORE_UID: '700000010001', MYPAY_KEY: 'S3cretS3cretS3crS3cretS3cretS3cr' };

describe('in a shell', () => {
  test('the first ten minutes: the lines of --help, as they are printed', async () => {
    const { out: help } = await shell('jinliu --help').ended;
    const lines = help
      .split('\n')
      .filter((line) => /^ {2}(?:jinliu (?:sandbox|verify|call) ?(?:$|\S+ [-\w]+ --|\S+ --)|curl )/.test(line));
    const [start = '', receive = '', order = '', pay = ''] = lines.map((line) => line.trim());
    expect([start, receive.slice(0, 13), order.slice(0, 11), pay.slice(0, 4)]).toEqual([
      'jinliu sandbox',
      'jinliu verify',
      'jinliu call',
      'curl',
    ]);

    // The ports that it names may be another's on this machine.
    const sandbox = shell(`${start} --port 0 --state orders.json`);
    const [, url = ''] = await sandbox.said(/is listening on (\S+)/);
    const receiver = shell(receive.replace('--listen 3000', '--listen 0'));
    const [, at = ''] = await receiver.said(/at (http:\S+)/);
    const placed = await shell(`${order.replace('http://127.0.0.1:3000/', at)} --base-url ${url}`).ended;
    expect(placed.code, placed.err).toBe(0);
    expect((await shell(pay.replace('http://127.0.0.1:8787', url)).ended).code).toBe(0);
    await receiver.said(/"outcome": "paid"[\s\S]*"orderNo": "A1"/);

    const requested = await shell(
      `jinliu call ecpay-cashier queryTradeInfo --environment sandbox --base-url ${url} --MerchantTradeNo A1 --json | tee answer.json`,
    ).ended;
    expect([
      requested.code,
      (JSON.parse(requested.out) as { value: { TradeStatus: string } }).value.TradeStatus,
    ]).toEqual([0, '1']);
    for (const each of [receiver, sandbox]) each.signal('SIGINT');
    expect((await receiver.ended).code).toBe(0);
    expect((await sandbox.ended).code).toBe(0);
  });

  test('by npx, from the folder of the shop', async () => {
    const { code, out } = await shell(`cd ${project} && npx --no-install jinliu --version`).ended;
    expect([code, out.trim()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});

describe('in a pipe', () => {
  test('JSON goes in and comes out, and a reader that leaves early gets no stack trace', async () => {
    const sandbox = shell('jinliu sandbox --port 0 --quiet');
    const [, url = ''] = await sandbox.said(/is listening on (\S+)/);
    const call = `jinliu call mypay listPaymentMethods --environment sandbox --base-url ${url}`;
    const piped = await shell(`echo '{"cost":100}' | ${call} --input - --json | cat`).ended;
    expect(JSON.parse(piped.out)).toMatchObject({ outcome: 'value', operation: 'listPaymentMethods' });
    const left = await shell(`${call} --cost 100 | true; echo "\${PIPESTATUS[0]}"`).ended;
    expect(left.out).toBe('0\n');
    expect(left.err).toMatch(
      /standard output was closed before all was written; the outcome: value\n$|^as the published/,
    );
    expect(left.err).not.toMatch(/EPIPE|\n {4}at /);
    const help = await shell('jinliu call mypay createOrder --help | head -n 3').ended;
    expect([help.code, help.err]).toEqual([0, '']);
    const wrong = await shell(`echo '{' | ${call} --input - --json | cat`).ended;
    expect([wrong.code, JSON.parse(wrong.out)]).toEqual([2, expect.objectContaining({ outcome: 'usage' })]);
    sandbox.signal('SIGINT');
    expect((await sandbox.ended).code).toBe(0);
  });
});

describe('in a terminal', () => {
  test('a write in production is asked about first: no, Ctrl-C and yes', async () => {
    const { server, port, seen } = await silent();
    // An address that is neither loopback nor the sandbox's, and leads to this machine all the same.
    const line = `${refund} --base-url http://0.0.0.0:${port}`;
    for (const [answer, code, words] of [
      ['no\n', 2, 'nothing was sent'],
      ['\x03', 130, 'interrupted; nothing was sent'],
    ] as const) {
      const running = terminal(line, merchant);
      await running.said(/mypay refundOrder is a write in production\. Type yes to go on: /);
      running.type(answer);
      const ended = await running.ended;
      expect([ended.code, ended.out]).toEqual([code, expect.stringContaining(words)]);
    }
    expect(seen).toEqual([]);

    const running = terminal(line, merchant);
    await running.said(/Type yes to go on: /);
    running.type('yes\n');
    await expect.poll(() => seen.length).toBe(1);
    running.type('\x03');
    const ended = await running.ended;
    expect(ended.code).toBe(3);
    expect(ended.out).toMatch(/interrupted[\s\S]*It may have been done[\s\S]*jinliu resolve mypay refundOrder --since/);
    expect(ended.out).not.toMatch(/S3cret|\n {4}at /);
    server.closeAllConnections();
    server.close();
  });

  test('its help fits the width', async () => {
    const { code, out } = await terminal('bash -c "stty cols 70; jinliu call ecpay-cashier createCvsOrder --help"')
      .ended;
    expect(code).toBe(0);
    const lines = out.split(/\r?\n/).filter((line) => !line.trim().startsWith('jinliu '));
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(75);
  });
});
