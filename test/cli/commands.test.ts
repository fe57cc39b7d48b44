import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createSandbox, type Listener, listen, type Sandbox, stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback } from '../call/loopback.ts';
import { orderOf } from '../support/cashier-order.ts';
import { type Ended, type Program, program, type Surroundings } from './process.ts';

let jinliu: Program;
let sandbox: Sandbox;
let listener: Listener;
let here: readonly string[];
beforeAll(async () => {
  jinliu = await program();
  sandbox = createSandbox();
  listener = await listen(sandbox);
  here = ['--environment', 'sandbox', '--base-url', listener.url];
});
afterAll(async () => {
  await jinliu.clear();
  await listener.close();
  sandbox.close();
});

const run = (args: readonly string[], surroundings?: Surroundings): Promise<Ended> => jinliu.run(args, surroundings);
const file = (name: string): string => join(jinliu.folder, name);
const parsed = ({ out }: Ended): Record<string, unknown> => {
  expect(out.trim().split('\n').length).toBe(1);
  return JSON.parse(out) as Record<string, unknown>;
};
const oneLine = ({ err }: Ended): string => {
  expect(err).toMatch(/^jinliu: [^\n]+\n$/);
  return err;
};
const payment = ['--uid', '300006', '--key', '0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f', '--cost', '100'];

describe('call', () => {
  test('prints the answer, and with --json one object; what is personal is hidden until it is asked for', async () => {
    const form = ['call', 'ecpay-cashier', 'createCvsOrder', ...here];
    const order = [
      '--MerchantTradeNo',
      'C1',
      '--TotalAmount',
      '120',
      '--TradeDesc',
      'tea',
      '--ItemName',
      '茶 x 1',
      '--ReturnURL',
      'http://127.0.0.1:9/',
    ];
    const placed = await run([...form, ...order]);
    expect(placed).toMatchObject({ code: 0, err: 'as the published stage merchant 3002607\n' });
    expect(JSON.parse(placed.out)).toMatchObject({ status: 200, page: expect.stringContaining('NT$120') });

    const query = ['call', 'ecpay-cashier', 'queryTradeInfo', ...here, '--MerchantTradeNo', 'C1'];
    const [plain, json] = await Promise.all([run(query), run([...query, '--json'])]);
    expect(plain.code).toBe(0);
    expect(JSON.parse(plain.out)).toMatchObject({ TradeStatus: '0', TradeAmt: 120, ItemName: '茶 x 1' });
    expect(parsed(json)).toMatchObject({
      outcome: 'value',
      api: 'ecpay-cashier',
      operation: 'queryTradeInfo',
      value: { TradeAmt: 120 },
    });

    const payload = {
      user_id: 'U1',
      order_id: 'M1',
      ip: '1.1.1.1',
      cost: 100,
      user_name: '王小明',
      items: [{ id: '1', name: 'tea', cost: 100, amount: 1, total: 100 }],
    };
    const create = ['call', 'mypay', 'createOrder', ...here, '--input', '-', '--json'];
    const input = JSON.stringify(payload);
    const hidden = await run(create, { input });
    expect(hidden).toMatchObject({ code: 0, err: expect.stringContaining('hidden: key; --reveal shows them') });
    expect(parsed(hidden)).toMatchObject({ value: { code: '200', key: '***' } });
    const revealed = await run([...create, '--reveal', '--order_id', 'M2'], { input });
    expect(parsed(revealed)).toMatchObject({ value: { key: expect.stringMatching(/^[\w-]{10,}$/) } });
    for (const { out, err } of [hidden, revealed])
      expect(out + err).not.toMatch(/王小明|KYTjd9ACcjGaTK6V3zWmMkyrQS08Ndcx/);
  });

  test('refused is 1, what was typed wrongly is 2, with every problem a line', async () => {
    const [refused, wrong] = await Promise.all([
      run(['call', 'mypay', 'refundOrder', ...here, ...payment, '--json']),
      run(['call', 'mypay', 'refundOrder', ...here, '--cost', 'x', '--uid', '1']),
    ]);
    expect(refused.code).toBe(1);
    expect(parsed(refused)).toMatchObject({ outcome: 'refused', error: { code: 'api-refused', apiCode: 'B500' } });
    expect(refused.err).toContain('Nothing was done');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err.split('\n')).toEqual(
      expect.arrayContaining(['  --key is required', expect.stringMatching(/^ {2}--cost must be/)]),
    );
  });

  test('nothing sent is 4, an unknown outcome 3 with the command that follows it up', async () => {
    const nobody = ['--environment', 'sandbox', '--base-url', 'http://127.0.0.1:9'];
    sandbox.faults.next('refundOrder', 'lost-answer');
    const closed = await loopback(() => undefined);
    await closed.close();
    const [unsent, form, unknown] = await Promise.all([
      run(['call', 'mypay', 'refundOrder', '--environment', 'sandbox', '--base-url', closed.url, ...payment, '--json']),
      run([
        'call',
        'ecpay-cashier',
        'createCvsOrder',
        ...nobody,
        '--MerchantTradeNo',
        'C9',
        '--TotalAmount',
        '1',
        '--TradeDesc',
        't',
        '--ItemName',
        't',
        '--ReturnURL',
        'http://127.0.0.1:9/',
      ]),
      run(['call', 'mypay', 'refundOrder', ...here, ...payment, '--json']),
    ]);
    expect(unsent.code).toBe(4);
    expect(parsed(unsent)).toMatchObject({ outcome: 'not-sent', error: { networkCode: 'ECONNREFUSED' } });
    expect(form).toMatchObject({
      code: 4,
      out: '',
      err: expect.stringContaining('no sandbox answers at http://127.0.0.1:9'),
    });
    expect(unknown.code).toBe(3);
    const { outcome, followUp } = parsed(unknown) as { outcome: string; followUp: string };
    expect(outcome).toBe('unknown');
    expect(followUp).toMatch(
      /^jinliu resolve mypay refundOrder --since \S+Z --environment sandbox --base-url \S+ --uid 300006 --key \.\.\. --cost 100$/,
    );
    expect(unknown.err).toContain(`ask what became of it: ${followUp}`);
    expect(unknown.err + unknown.out).not.toContain('0f0f0f0f0f');
  });

  test('names that are near, or in another document', async () => {
    const lines = await Promise.all(
      [
        ['call', 'mypai', 'createOrder'],
        ['call', 'nothing-near', 'createOrder'],
        ['call', 'mypay', 'creatOrder'],
        ['call', 'mypay', 'queryTradeInfo'],
        ['call', 'mypay'],
        ['call', 'mypay', 'queryOrder', 'more'],
        ['call', 'mypay', 'queryOrder', '--uidd', '1'],
        ['call', 'mypay', 'queryOrder', '--uid', '1', '--environment', 'prod'],
        ['form', 'mypay', 'createOrder'],
        ['send-test', 'mypay', 'paymentComplete', '--url', 'http://127.0.0.1:9/'],
        ['verify', 'ecpay-einvoice'],
        ['cal'],
      ].map((args) => run(args)),
    );
    expect(lines.map(oneLine).join('')).toBe(
      [
        'there is no document "mypai"; did you mean mypay? See "jinliu call --help"',
        'there is no document "nothing-near"; there are ccat-cvs, ecpay-cashier, ecpay-einvoice, ecpay-logistics, mypay; see "jinliu call --help"',
        'mypay has no operation "creatOrder"; did you mean createOrder? See "jinliu call --help"',
        'mypay has no operation "queryTradeInfo"; did you mean ecpay-cashier queryTradeInfo? See "jinliu call --help"',
        `no operation is named; mypay has ${Object.keys((await import('../../generated/mypay/operations.ts')).operations).join(', ')}; see "jinliu call --help"`,
        '"more" is too much; a field is given as --name value; see "jinliu call --help"',
        '--uidd is neither an option nor a field of queryOrder; did you mean --uid? See "jinliu call mypay queryOrder --help"',
        '--environment has to be stage, production or sandbox; see "jinliu call --help"',
        'createOrder is sent by a server and not by a browser: jinliu call mypay createOrder; see "jinliu form --help"',
        'mypay has no callback "paymentComplete"; did you mean paymentCompleted? See "jinliu send-test --help"',
        'ecpay-einvoice has no callbacks; see "jinliu verify --help"',
        'unknown command "cal"; did you mean call? See "jinliu --help"',
      ]
        .map((text) => `jinliu: ${text}\n`)
        .join(''),
    );
    for (const { code, out } of lines) expect([code, out]).toEqual([2, '']);
  });

  test('a wrong command line with --json is one object too', async () => {
    expect(parsed(await run(['call', 'mypai', '--json']))).toEqual({
      outcome: 'usage',
      error: { name: 'UsageError', message: 'there is no document "mypai"; did you mean mypay?' },
    });
  });

  test('every command has a help, for documents and for each operation', async () => {
    const helps = await Promise.all(
      [
        ['--help'],
        ['call', '--help'],
        ['call', 'mypay', '-h'],
        ['call', 'mypay', 'createOrder', '--help'],
        ['call', 'ccat-cvs', 'exchange', '--help'],
        ['resolve', 'mypay', 'refundOrder', '--help'],
        ['form', 'ecpay-logistics', '--help'],
        ['verify', 'mypay', '--help'],
        ['explain', '--help'],
        ['send-test', 'ecpay-cashier', 'paymentResult', '--help'],
      ].map((args) => run(args)),
    );
    for (const { code, out, err } of helps) {
      expect([code, err]).toEqual([0, '']);
      for (const line of out.split('\n'))
        if (!/^ {2}(?:jinliu|curl) /.test(line)) expect(line.length, line).toBeLessThanOrEqual(120);
    }
    expect(helps[2]?.out).toMatch(/MYPAY_STORE_UID .*\n/);
    expect(helps[3]?.out).toMatch(/--cost <integer> +required; Order total [\s\S]*?訂單總金額/);
    expect(helps[3]?.out).toMatch(/--items\.0\.name <text> +required; Name of the product[\s\S]*?商品名稱/);
    expect(helps[5]?.out).toMatch(/--uid <text> +required/);
  });
});

describe('credentials', () => {
  const own = { merchantId: '7000001', hashKey: 'S3cretHashKey001', hashIv: 'S3cretHashIv0001' };
  const query = ['call', 'ecpay-cashier', 'queryTradeInfo', '--MerchantTradeNo', 'C1'];
  const variables = {
    ECPAY_CASHIER_MERCHANT_ID: own.merchantId,
    ECPAY_CASHIER_HASH_KEY: own.hashKey,
    ECPAY_CASHIER_HASH_IV: own.hashIv,
  };

  test('a missing one is named by its variable, and a place that is missing too', async () => {
    const { ECPAY_CASHIER_HASH_IV: _, ...some } = variables;
    const [none, part, nowhere] = await Promise.all([
      run([...query, '--environment', 'production']),
      run([...query, '--environment', 'stage'], { env: some }),
      run(query, { env: variables }),
    ]);
    expect(oneLine(none)).toContain('set ECPAY_CASHIER_MERCHANT_ID, or give --profile <file>');
    expect(oneLine(part)).toContain('set ECPAY_CASHIER_HASH_IV');
    expect(oneLine(nowhere)).toContain(
      'say where: --environment sandbox, stage or production, or set ECPAY_CASHIER_ENVIRONMENT',
    );
    for (const { code, err } of [none, part, nowhere]) {
      expect(code).toBe(2);
      expect(err).not.toMatch(/S3cret/);
    }
  });

  test('of the environment, which also says where', async () => {
    const server = await loopback((_, response) => response.end('TradeStatus=1'));
    const env = { ...variables, ECPAY_CASHIER_BASE_URL: server.url };
    const { code, err, out } = await run([...query, '--json'], { env });
    await server.close();
    expect(server.seen[0]?.body).toContain('MerchantID=7000001');
    // Nothing signed the answer.
    expect(code).toBe(3);
    expect(err + out).not.toMatch(/S3cret/);
  });

  test('of a profile that is its owner’s alone', async () => {
    const path = file('profile.json');
    const profile = ['--profile', path];
    await writeFile(path, JSON.stringify({ 'ecpay-cashier': { environment: 'sandbox', ...own } }), { mode: 0o644 });
    const open = await run([...query, ...profile]);
    expect(oneLine(open)).toContain(`${path} can be read by others (mode 644): chmod 600 ${path}`);
    await chmod(path, 0o600);
    const refused = await run([...query, ...profile, '--base-url', listener.url, '--json']);
    expect(refused.code).not.toBe(2);
    expect(refused.err + refused.out).not.toMatch(/S3cret/);
    for (const [text, said] of [
      ['{S3cret', 'is not valid JSON'],
      ['["S3cret"]', 'has to hold a JSON object'],
      ['{"S3cret":{}}', 'has no "ecpay-cashier"'],
      [
        '{"ecpay-cashier":{"S3cret":"x"}}',
        'may have environment, baseUrl, merchantId, hashKey, hashIv, platformId, each credential a text',
      ],
      ['{"ecpay-cashier":{"environment":"stage","merchantId":"1"}}', '"ecpay-cashier" lacks hashKey'],
    ] as const) {
      await writeFile(path, text);
      const line = oneLine(await run([...query, ...profile]));
      expect(line).toContain(said);
      expect(line).not.toMatch(/S3cret/);
    }
    expect(oneLine(await run([...query, '--profile', file('none.json')]))).toContain(
      'none.json cannot be read: no such file',
    );
  });

  test('a write in production is not made unasked, nor with published keys', async () => {
    const refund = ['call', 'mypay', 'refundOrder', ...payment];
    const env = {
      MYPAY_STORE_UID: '700000010001',
      MYPAY_KEY: 'S3cretS3cretS3crS3cretS3cretS3cr',
      MYPAY_ENVIRONMENT: 'production',
    };
    const published = { ...env, MYPAY_KEY: stageCredentials.mypay.key };
    const [unasked, elsewhere, stage] = await Promise.all([
      run(refund, { env }),
      run([...refund, '--base-url', 'http://shop.example'], { env }),
      run([...refund, '--yes'], { env: published }),
    ]);
    expect(oneLine(unasked)).toContain(
      'mypay refundOrder is a write in production; nothing was sent. Give --yes where nobody can be asked',
    );
    expect(oneLine(elsewhere)).toContain('is a write in production');
    expect(stage.err).toContain('is published by the vendor for its stage');
    for (const { code, err } of [unasked, elsewhere, stage]) {
      expect(code).toBe(2);
      expect(err).not.toMatch(/S3cret|KYTjd9/);
    }
  });
});

describe('Ctrl-C', () => {
  async function interrupted(args: string[], signals: number): Promise<Ended> {
    let received: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      received = resolve;
    });
    // It never answers.
    const server: Loopback = await loopback(() => received());
    const running = jinliu.start(...args, '--environment', 'sandbox', '--base-url', server.url);
    await arrived;
    for (let sent = 0; sent < signals; sent += 1) running.child.kill('SIGINT');
    const code = await running.ended;
    await server.close();
    return { code, out: running.out(), err: running.err() };
  }

  test('during a write says that it may have been done, and is 3', async () => {
    const ended = await interrupted(['call', 'mypay', 'refundOrder', ...payment, '--json'], 1);
    expect(ended.code).toBe(3);
    expect(parsed(ended)).toMatchObject({ outcome: 'unknown', error: { code: 'deadline-passed' } });
    expect(ended.err).toMatch(/interrupted\n.*It may have been done.*\nask what became of it: jinliu resolve/s);
  });

  test('during a read is 130, and one line', async () => {
    const ended = await interrupted(['call', 'mypay', 'listPaymentMethods', '--cost', '100', '--json'], 1);
    expect(ended.code).toBe(130);
    expect(parsed(ended)).toMatchObject({ outcome: 'interrupted' });
    expect(ended.err).not.toMatch(/\n {4}at /);
  });
});

test('a closed pipe loses nothing: the outcome is told', async () => {
  await orderOf(listener.url, 'P1');
  const args = [jinliu.script, 'call', 'ecpay-cashier', 'queryTradeInfo', ...here, '--MerchantTradeNo', 'P1'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  expect(err).toContain('jinliu: standard output was closed before all was written; the outcome: value\n');
  expect(err).not.toMatch(/\n {4}at /);
});

describe('form', () => {
  test('writes a page that posts itself, and its fields with --json', async () => {
    const order = [
      'form',
      'ecpay-cashier',
      'createCvsOrder',
      ...here,
      '--MerchantTradeNo',
      'F1',
      '--TotalAmount',
      '120',
      '--TradeDesc',
      'tea',
      '--ItemName',
      'tea',
      '--ReturnURL',
      'http://127.0.0.1:9/',
    ];
    const [page, json, nowhere] = await Promise.all([
      run([...order, '--out', file('page.html')]),
      run([...order, '--json']),
      run([...order, '--out', file('no/page.html')]),
    ]);
    expect(page).toMatchObject({ code: 0, out: '' });
    expect(await readFile(file('page.html'), 'utf8')).toMatch(/^<!doctype html>.*name="CheckMacValue"/s);
    expect((await stat(file('page.html'))).mode & 0o777).toBe(0o600);
    const { value } = parsed(json) as { value: { action: string; fields: Record<string, string> } };
    const response = await fetch(value.action, { method: 'POST', body: new URLSearchParams(value.fields) });
    expect([response.status, sandbox.order('F1')?.state]).toEqual([200, 'issued']);
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('cannot be written: no such file') });
  });
});

describe('verify and explain', () => {
  const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, environment: 'stage' });
  const body = (): Promise<string> =>
    cashier.callbacks.test.paymentResult({ MerchantTradeNo: 'V1', RtnMsg: '付款成功' }).text();

  test('a callback of a file, of standard input, and of a whole request', async () => {
    const text = await body();
    await writeFile(file('callback.txt'), `${text}\n`);
    const raw = `POST /paid HTTP/1.1\r\nHost: shop\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
    const ends = await Promise.all([
      run(['verify', 'ecpay-cashier', file('callback.txt'), '--json']),
      run(['verify', 'ecpay-cashier', '--json'], { input: text }),
      run(['verify', 'ecpay-cashier', '-', '--json'], { input: raw }),
    ]);
    for (const ended of ends) {
      expect(ended.code, ended.err).toBe(0);
      expect(parsed(ended)).toMatchObject({
        outcome: 'value',
        value: { callback: 'paymentResult', proof: 'proven', outcome: 'paid', orderNo: 'V1' },
      });
    }
  });

  test('one that was changed is refused with the mistake, and explained', async () => {
    const text = (await body()).replace(/TradeAmt=\d+/, 'TradeAmt=1');
    const [refused, explained, steps, right] = await Promise.all([
      run(['verify', 'ecpay-cashier', '--json'], { input: text }),
      run(['explain', 'ecpay-cashier'], { input: text }),
      run(['explain', 'ecpay-cashier', '--steps', '--json'], { input: text }),
      run(['explain', 'ecpay-cashier'], { input: await body() }),
    ]);
    expect(refused.code).toBe(1);
    expect(parsed(refused)).toMatchObject({ outcome: 'refused', error: { reason: 'signature' } });
    expect(explained).toMatchObject({ code: 1, out: expect.stringMatching(/^CheckMacValue: /) });
    expect(parsed(steps)).toMatchObject({ outcome: 'refused', value: [{ field: 'CheckMacValue', fits: false }] });
    expect(right.code).toBe(0);
    for (const { out, err } of [refused, explained, steps, right])
      expect(out + err).not.toMatch(/pwFHCqoQZGmho4w6|EkRm7iFT261dpevs/);
  });

  test('a ciphertext under another key, a message in words, and what is neither', async () => {
    const cipher = new URLSearchParams({ store_uid: '289151880002', service: 'AAAA', encry_data: 'AAAA' }).toString();
    const [aes, words, neither] = await Promise.all([
      run(['explain', 'mypay'], { input: cipher }),
      run(['explain', 'ccat-cvs'], { input: '資料錯誤，「代繳金額」必須小於 20000\n' }),
      run(['explain', 'ecpay-einvoice'], { input: '{"a":1}' }),
    ]);
    expect(aes).toMatchObject({ code: 1, out: expect.stringMatching(/service: .*\n(?:.*\n)*encry_data: /) });
    expect(words).toMatchObject({ code: 0, out: 'amount-too-large: the amount has to be below 20000\n', err: '' });
    expect(oneLine({ ...neither, err: neither.err.replace(/^as the .*\n/, '') })).toContain(
      'there is nothing to explain',
    );
  });

  test('at a port: checks each callback, and acknowledges what is right', async () => {
    const running = jinliu.start('verify', 'ecpay-cashier', '--listen', '0', '--json');
    const [, url = ''] = await running.said(/at (http:\S+)/);
    const good = await fetch(cashier.callbacks.test.paymentResult({ MerchantTradeNo: 'V2' }, { url }));
    expect([good.status, await good.text()]).toEqual([200, '1|OK']);
    const bad = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ RtnCode: '1', CheckMacValue: 'F'.repeat(64) }),
    });
    expect(bad.status).toBe(400);
    expect((await fetch(url)).status).toBe(405);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    const lines = running
      .out()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { outcome: string });
    expect(lines.map(({ outcome }) => outcome)).toEqual(['value', 'refused']);
  });
});

describe('send-test', () => {
  test('says whether the answer acknowledges it', async () => {
    const answers = ['1|OK', 'OK'];
    const server = await loopback((_, response, count) => response.end(answers[count - 1]));
    const send = ['send-test', 'ecpay-cashier', 'paymentResult', '--url', `${server.url}/paid`, '--json'];
    const taken = await run([...send, '--MerchantTradeNo', 'T1', '--TradeAmt', '77']);
    const refused = await run(send);
    await server.close();
    expect(taken.code).toBe(0);
    expect(parsed(taken)).toMatchObject({ outcome: 'value', value: { status: 200, acknowledged: true } });
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining('not acknowledged: the vendor wants HTTP 200 with "1|OK"'),
    });
    const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, environment: 'stage' });
    expect(await cashier.callbacks.verify(server.seen[0]?.body ?? '')).toMatchObject({ orderNo: 'T1', amount: 77 });
    const [gone, nowhere] = await Promise.all([run(send), run(['send-test', 'ecpay-cashier', 'paymentResult'])]);
    expect(gone).toMatchObject({ code: 4, err: expect.stringContaining('did not answer (ECONNREFUSED)') });
    expect(oneLine(nowhere)).toContain('--url is missing');
  });
});

describe('resolve', () => {
  test('says what became of a write: 0 it happened, 1 it did not, 2 it cannot be asked', async () => {
    await orderOf(listener.url, 'R1');
    const ask = [
      'resolve',
      'ecpay-cashier',
      'createCvsOrder',
      ...here,
      '--since',
      new Date(Date.now() - 120_000).toISOString(),
      '--settle',
      '0',
      '--TotalAmount',
      '120',
      '--json',
    ];
    const [happened, not, never, time] = await Promise.all([
      run([...ask, '--MerchantTradeNo', 'R1']),
      run([...ask, '--MerchantTradeNo', 'R2']),
      run(['resolve', 'mypay', 'createOrder', ...here, '--since', '2026-01-31T09:08:07Z']),
      run([...ask.slice(0, 3), ...here, '--since', 'yesterday', '--MerchantTradeNo', 'R1']),
    ]);
    expect(happened.code, happened.err).toBe(0);
    expect(parsed(happened)).toMatchObject({ outcome: 'value', state: 'happened', value: { TradeStatus: '0' } });
    expect(not.code).toBe(1);
    expect(parsed(not)).toEqual({ outcome: 'refused', state: 'did-not-happen' });
    expect(oneLine(never)).toContain('createOrder cannot be resolved: ');
    expect(oneLine(time)).toContain('--since has to be a time like');
  });
});
