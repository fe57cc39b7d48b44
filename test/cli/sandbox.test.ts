import { readdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMypay } from '../../generated/mypay/client.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { assemble } from '../../src/cli/assemble.ts';
import { sandboxHelp } from '../../src/cli/sandbox-help.ts';
import { sandboxSettings } from '../../src/cli/sandbox-options.ts';
import { everyApi, stageCredentials } from '../../src/sandbox/model/apis.ts';
import { isSandboxError } from '../../src/sandbox/model/sandbox-error.ts';
import { rejection } from '../call/loopback.ts';
import { cashierOf, orderOf } from '../support/cashier-order.ts';
import { type Program, program, type Running } from './process.ts';

let jinliu: Program;
beforeAll(async () => {
  jinliu = await program();
});
afterAll(() => jinliu.clear());

const sandbox = (...args: string[]): Running => jinliu.start('sandbox', '--port', '0', ...args);
const file = (name: string): string => join(jinliu.folder, name);

const order = (baseUrl: string, number: string): Promise<number> => orderOf(baseUrl, number);

const query = (baseUrl: string, number: string): Promise<{ TradeStatus: unknown; TradeAmt: unknown }> =>
  cashierOf(baseUrl).queryTradeInfo({ MerchantTradeNo: number });

test('version, help and what there is not', async () => {
  const done = await Promise.all(
    [['--version'], ['--help'], ['sandbox', '--help'], [], ['sandbux']].map(async (args) => {
      const running = jinliu.start(...args);
      return { code: await running.ended, out: running.out(), err: running.err() };
    }),
  );
  const [version, help, sandbox, ...wrong] = done;
  expect(version).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('jinliu sandbox'), err: '' });
  expect(sandbox).toEqual({ code: 0, out: sandboxHelp(everyApi), err: '' });
  for (const each of wrong)
    expect(each).toEqual({ code: 2, out: '', err: expect.stringMatching(/^jinliu: [^\n]+\n$/) });
  expect(wrong.map(({ err }) => err).join('')).toBe(
    'jinliu: no command given; see "jinliu --help"\n' +
      'jinliu: unknown command "sandbux"; did you mean sandbox? See "jinliu --help"\n',
  );
});

describe('it runs', () => {
  test('says where, that it is not for production, and who its merchants are, without a key; stops when it is told to', async () => {
    const running = sandbox();
    const url = await running.url();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await running.said(/--seed \d+/);
    const said = running.err();
    for (const text of [`console: ${url}/`, 'NOT FOR PRODUCTION', 'ecpay-cashier 3002607', 'mypay 289151880002'])
      expect(said).toContain(text);
    expect(said).not.toContain('WARNING');
    const { ecpayCashier, ecpayEinvoice, ecpayLogistics, mypay } = stageCredentials;
    for (const key of [
      ecpayCashier.hashKey,
      ecpayCashier.hashIv,
      ecpayEinvoice.hashKey,
      ecpayLogistics.hashKey,
      mypay.key,
    ])
      expect(said).not.toContain(key);
    expect(await order(url, 'A1')).toBe(200);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    expect(running.err()).toContain('stopping');
  });

  test('logs each request as a line of JSON, without what a query or a body holds', async () => {
    const running = sandbox();
    const url = await running.url();
    await query(url, 'A1').catch(() => undefined);
    await fetch(`${url}/nothing?HashKey=secret`);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    const lines = running
      .out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/Cashier/QueryTradeInfo/V5',
        status: 200,
        operation: 'queryTradeInfo',
      }),
      expect.objectContaining({ method: 'GET', path: '/nothing', status: 404 }),
    ]);
    expect(running.out()).not.toMatch(/secret|3002607|CheckMacValue/);
  });

  test('quietly, on every address, with a warning', async () => {
    const running = sandbox('--quiet', '--host', '0.0.0.0', '--seed', '7', '--speed', '2', '--max-orders', '10');
    const url = await running.url();
    await running.said(/--seed 7/);
    expect(running.err()).toMatch(/WARNING: 0\.0\.0\.0 can be reached from other machines/);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.out()).toBe('');
  });

  test('with merchants of a file, whose keys open what theirs sealed', async () => {
    const mine = { storeUid: '700000010001', key: 'S3cretS3cretS3crS3cretS3cretS3cr' };
    await writeFile(file('merchants.json'), JSON.stringify({ mypay: [mine] }));
    const running = sandbox(
      '--merchants',
      file('merchants.json'),
      '--callback-url',
      'mypay=http://127.0.0.1:9/mypay',
      '--return-url',
      'http://127.0.0.1:9/back',
    );
    const url = await running.url();
    for (const merchant of [mine, stageCredentials.mypay])
      expect((await createMypay({ ...merchant, baseUrl: url }).listPaymentMethods({ cost: 100 })).code).toBe('B200');
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    expect(running.err() + running.out()).not.toContain(mine.key);
  });

  test('keeps the orders over a restart, and over a kill', async () => {
    const path = file('state.json');
    const first = sandbox('--state', path);
    expect(await order(await first.url(), 'B1')).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect((await stat(path)).mode & 0o777).toBe(0o600);

    const second = sandbox('--state', path);
    expect(await query(await second.url(), 'B1')).toMatchObject({ TradeStatus: '0', TradeAmt: 120 });
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  test('keeps every order that was answered, however often it is killed', async () => {
    const path = file('killed.json');
    for (let round = 1; round <= 20; round += 1) {
      const running = sandbox('--quiet', '--state', path);
      const url = await running.url();
      // What the rounds before were told is there; all of it in the last one.
      for (const before of round === 20 ? Array.from({ length: 19 }, (_, index) => index + 1) : [round - 1])
        if (before > 0) expect(await query(url, `K${before}`)).toMatchObject({ TradeStatus: '0', TradeAmt: 120 });
      expect(await order(url, `K${round}`)).toBe(200);
      running.child.kill('SIGKILL');
      expect(await running.ended).toBe('SIGKILL');
    }
    const last = sandbox('--quiet', '--state', path);
    expect(await query(await last.url(), 'K20')).toMatchObject({ TradeStatus: '0' });
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    const left = (await readdir(jinliu.folder)).filter((name) => name.startsWith('killed.json'));
    expect(left).toEqual(['killed.json']);
  });

  test('keeps a second one from its file, and says whose it is', async () => {
    const path = file('shared.json');
    const first = sandbox('--state', path, '--name', 'shop A');
    await first.url();
    const second = sandbox('--state', path);
    expect(await second.ended).toBe(1);
    expect(second.err()).toBe(
      `jinliu: ${path} is in use by process ${first.child.pid}: stop it, or pass another path\n`,
    );
    expect(first.err().split('\n')[0]).toMatch(
      /^jinliu sandbox "shop A" is listening on http:\/\/127\.0\.0\.1:\d+ \(process \d+, version [\d.]+\)$/,
    );
    first.child.kill('SIGKILL');
    await first.ended;
    const third = sandbox('--state', path);
    await third.url();
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  test('a second signal ends it at once', async () => {
    const running = sandbox('--quiet');
    const url = new URL(await running.url());
    // A request whose body never comes is under way for as long as it may be.
    const socket = connect(Number(url.port), url.hostname);
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    socket.on('error', () => undefined);
    socket.write('POST /api/init HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 10\r\n\r\n');
    // Its word to go on says that the request has begun.
    await new Promise<void>((resolve) => socket.once('data', () => resolve()));
    running.child.kill('SIGINT');
    await running.said(/stopping/);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(1);
    socket.destroy();
  });
});

describe('where it cannot run, one line says why', () => {
  const oneLine = async (running: Running, code: number): Promise<string> => {
    expect([await running.ended, running.out()]).toEqual([code, '']);
    expect(running.err()).toMatch(/^jinliu: [^\n]+\n$/);
    return running.err();
  };

  test('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await oneLine(jinliu.start('sandbox', '--port', String(port)), 1)).toContain(
      `port ${port}: the port is in use`,
    );
    other.close();
  });

  test('a file is wrong, or an option', async () => {
    await writeFile(file('bad.json'), '{"secret":1}');
    const [state, option] = [sandbox('--state', file('bad.json')), jinliu.start('sandbox', '--prot', '1')];
    expect(await oneLine(state, 1)).toContain('bad.json is not a jinliu state file');
    expect(await oneLine(option, 2)).toBe('jinliu: Unknown option \'--prot\'; see "jinliu sandbox --help"\n');
  });

  test.each<[string, string, string[], string]>([
    ['no folder for the state', '', ['--state', 'FOLDER/no/state.json'], 'no such folder'],
    [
      'a state of another make',
      '{"kind":"jinliu sandbox state","format":1,"snapshot":{"secret":1}}',
      ['--state', 'FOLDER/bad.json'],
      'bad.json does not fit this sandbox',
    ],
    ['no file of merchants', '', ['--merchants', 'FOLDER/no.json'], 'no.json cannot be read: no such file'],
    ['a folder of merchants', '', ['--merchants', 'FOLDER'], 'cannot be read: EISDIR'],
    [
      'a file of merchants that is not JSON',
      '{secret',
      ['--merchants', 'FOLDER/bad.json'],
      'merchants: the file is not JSON',
    ],
    [
      'a strange merchant',
      '{"ecpay-cashier":[{"merchantId":"1"}]}',
      ['--merchants', 'FOLDER/bad.json'],
      '"hashKey" is required',
    ],
    [
      'a callback address of a strange document',
      '',
      ['--callback-url', 'mypay-paypage=http://127.0.0.1/'],
      '"mypay-paypage" is not a document',
    ],
    ['a callback address that is none', '', ['--callback-url', 'mypay=secret'], 'must be an http or https address'],
  ])('%s', async (_, text, args, sentence) => {
    await writeFile(file('bad.json'), text);
    const settings = sandboxSettings(args.map((each) => each.replace('FOLDER', jinliu.folder)));
    const error = await rejection(assemble(settings, () => undefined));
    if (!isSandboxError(error)) throw error;
    expect(error.message).toContain(sentence);
    expect(error.message).not.toMatch(/secret|\n/);
  });
});
