import { request as httpRequest } from 'node:http';
import SwaggerParser from '@apidevtools/swagger-parser';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMypay } from '../../../generated/mypay/client.ts';
import {
  createSandbox,
  everyApi,
  listen,
  type Sandbox,
  type SandboxOptions,
  stageCredentials,
} from '../../../src/sandbox/index.ts';
import type { StoredRecord } from '../../../src/sandbox/model/record.ts';

const { key } = stageCredentials.mypay;

function entryOf(id: string, more: Partial<StoredRecord> = {}): StoredRecord {
  return {
    id,
    api: 'ecpay-cashier',
    lifecycle: 'order',
    merchant: '3002607',
    key: `A${id}`,
    created: 1,
    changed: 2,
    entered: 2,
    made: {},
    state: 'issued',
    fields: {},
    notes: {},
    history: [],
    ...more,
  };
}

const noon = Date.UTC(2026, 0, 1, 1, 8, 7);

function sandboxOf(records: readonly StoredRecord[], options: SandboxOptions = {}): Sandbox {
  const snapshot = { format: 1, now: noon, serial: 9, records, pending: [], files: {} } as const;
  const fetch = async (): Promise<Response> => new Response('8888');
  return createSandbox({
    now: () => noon,
    hosts: ['Dev.Example'],
    maxOrders: 10,
    seed: 5,
    fetch,
    snapshot,
    ...options,
  });
}

const third: Partial<StoredRecord> = {
  state: 'started',
  notes: { page: 'own note' },
  api: 'mypay',
  merchant: '289151880002',
  parent: 'e1',
  parts: { invoice: { state: 'no-invoice', entered: 2 }, agreement: { state: 'no-agreement', entered: 2 } },
  fields: {
    order_id: 'A3',
    user_real_name: '王小明',
    user_email: '',
    cost: 100,
    items: [{ amount: 3, user_sn: 'A123456789' }],
    note: `{"user_phone":"0912345678","text":"${key}"}`,
  },
  history: [
    {
      is: 'request',
      at: 1,
      operation: 'createOrder',
      wire: { text: `store_uid=1&user_real_name=王小明&x=${key}`, plain: { user_real_name: '王小明', cost: 1 } },
      answer: { text: '{"key":"order-key"}', plain: { key: 'order-key' } },
    },
    { is: 'transition', at: 2, transition: 'pay', to: 'paid', by: 'shopper' },
    { is: 'refused', at: 2, transition: 'pay', refusal: 'state' },
    {
      is: 'callback',
      at: 3,
      callback: 'paymentCompleted',
      url: `http://127.0.0.1:3000/?key=order-key&a=1`,
      attempt: 1,
      wire: { text: 'key=order-key&user_id=王小明', plain: { key: 'order-key' } },
      answer: { status: 500, body: `<key>order-key</key> ${key}` },
      acknowledged: false,
    },
  ],
};

/** One order that can be paid, one that is paid, and one with a history. */
const orders = (): StoredRecord[] => [entryOf('e1'), entryOf('e2', { state: 'paid' }), entryOf('e3', third)];

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = sandboxOf(orders());
  return () => sandbox.close();
});

type Answer = { status: number; body: Record<string, unknown>; headers: Headers };

async function call(
  method: string,
  path: string,
  given?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = given === undefined ? {} : { body: typeof given === 'string' ? given : JSON.stringify(given) };
  const type = method === 'POST' ? { 'content-type': 'application/json' } : {};
  const response = await sandbox(
    new Request(`http://sandbox.invalid/_sandbox/${path}`, { method, headers: { ...type, ...headers }, ...body }),
  );
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}

const error = (status: number, message: unknown): unknown =>
  expect.objectContaining({ status, body: expect.objectContaining({ error: message }) });

describe('faults', () => {
  test('are ordered, listed and cleared', async () => {
    expect(await call('POST', 'faults', { of: 'createOrder', kind: 'lost-answer' })).toMatchObject({
      status: 201,
      body: { id: 'f1' },
    });
    await call('POST', 'faults', { when: 'always', of: 'queryOrder', kind: 'late', ms: 20 });
    await call('POST', 'faults', { when: 'random', rate: 1, kinds: ['twice'], of: ['paymentResult'] });
    expect((await call('GET', 'faults')).body).toMatchObject({
      seed: 5,
      faults: [
        { id: 'f1', when: 'next' },
        { id: 'f2', ms: 20 },
        { id: 'f3', rate: 1 },
      ],
    });
    expect([
      sandbox.faults.take('createOrder'),
      sandbox.faults.take('queryOrder'),
      sandbox.faults.takeCallback('paymentResult'),
    ]).toEqual([{ kind: 'lost-answer' }, { kind: 'late', ms: 20 }, { kind: 'twice' }]);
    expect((await call('DELETE', 'faults?id=f3')).body).toMatchObject({ faults: [{ id: 'f2' }] });
    await call('POST', 'faults', { of: 'createOrder', kind: '500' });
    expect((await call('DELETE', 'faults?of=queryOrder')).body).toMatchObject({ faults: [{ of: 'createOrder' }] });
    expect((await call('DELETE', 'faults')).body).toEqual({ faults: [] });
  });

  test.each<[unknown, string]>([
    [{ of: 'createOrdr', kind: '500' }, 'unknown operation or callback "createOrdr"'],
    [{ of: 'createOrder', kind: 'slow' }, 'unknown fault "slow"'],
    [{ of: 'createOrder' }, 'unknown fault of type undefined'],
    [{ of: 'createOrder', kind: 'twice' }, '"twice" does not apply to "createOrder"'],
    [{ of: 'createOrder', kind: 'late', ms: '5' }, '"ms" must be a whole number'],
    [
      { of: 'createOrder', kind: 'late', seconds: 5 },
      'unknown key "seconds"; use when, of, kind, kinds, rate, ms, bytes, as',
    ],
    [{ when: 'later', of: 'createOrder', kind: '500' }, '"when" must be next, always or random'],
    [{ when: 'random', rate: 2, kinds: ['500'] }, '"rate" must be a number from 0'],
    [{ when: 'random', rate: 1, kinds: '500' }, '"kinds" must be a list'],
    [{ when: 'random', rate: 1, kinds: [null] }, 'unknown fault of type object'],
    [{ when: 'random', rate: 1, kinds: ['500'], of: 'createOrder' }, '"of" must be a list'],
  ])('%j is refused', async (given, message) => {
    expect(await call('POST', 'faults', given)).toEqual(error(400, expect.stringContaining(message)));
    expect(sandbox.faults.list()).toEqual([]);
  });

  test('a misspelt name clears nothing in silence', async () => {
    expect(await call('DELETE', 'faults?of=createOrdr')).toEqual(
      error(400, expect.stringContaining('unknown operation or callback')),
    );
    expect(await call('DELETE', 'faults?off=createOrder')).toEqual(
      error(400, expect.stringContaining('unknown key "off"')),
    );
  });
});

describe('the clock', () => {
  test('is read and put forward', async () => {
    expect((await call('GET', 'clock')).body).toEqual({ now: 1767229687000, taipei: '2026-01-01T09:08:07+08:00' });
    expect((await call('POST', 'clock', { advance: '3d' })).body).toMatchObject({
      taipei: '2026-01-04T09:08:07+08:00',
    });
    expect(sandbox.clock.now()).toBe(Date.UTC(2026, 0, 4, 1, 8, 7));
  });

  test.each([{}, { advance: 3 }, { advance: '3 days' }, { advance: '-3d' }, { advance: '' }, { advance: ['3d'] }])(
    '%j is no duration',
    async (given) => {
      expect(await call('POST', 'clock', given)).toEqual(
        error(400, expect.stringMatching(/is not a duration|must be a duration/)),
      );
    },
  );

  test('keeps to years that the vendors can write', async () => {
    expect(await call('POST', 'clock', { advance: '999999999d' })).toEqual(
      error(400, expect.stringContaining('ten years')),
    );
    expect(sandbox.clock.now()).toBe(Date.UTC(2026, 0, 1, 1, 8, 7));
  });
});

describe('orders', () => {
  test('are listed, the latest first, and filtered', async () => {
    const { body } = await call('GET', 'orders');
    expect(body).toMatchObject({
      total: 3,
      orders: [
        { id: 'e3', parent: 'e1' },
        { id: 'e2', transitions: expect.not.arrayContaining(['pay']) },
        { id: 'e1', state: 'issued', transitions: expect.arrayContaining(['pay']) },
      ],
    });
    expect((await call('GET', 'orders?state=paid&api=ecpay-cashier')).body).toMatchObject({
      total: 1,
      orders: [{ id: 'e2' }],
    });
    expect((await call('GET', 'orders?limit=1')).body).toMatchObject({ total: 3, orders: [{ id: 'e3' }] });
    expect((await call('GET', 'orders?key=nobody')).body).toEqual({ total: 0, orders: [] });
    expect(await call('GET', 'orders?status=paid')).toEqual(
      error(400, expect.stringContaining('unknown key "status"')),
    );
    for (const limit of ['0', '1001', 'x', '-1'])
      expect(await call('GET', `orders?limit=${limit}`)).toEqual(error(400, expect.stringContaining('"limit"')));
  });

  test('are shown with their past, and secrets and personal data are hidden', async () => {
    const { body } = await call('GET', 'orders/e3');
    expect(body).toMatchObject({
      id: 'e3',
      transitions: expect.arrayContaining([
        { name: 'abandon', en: 'Leave without paying', zh: '放棄交易', by: 'shopper' },
      ]),
      fields: {
        order_id: 'A3',
        user_real_name: '***',
        user_email: '',
        cost: 100,
        items: [{ amount: 3, user_sn: '***' }],
      },
      history: [
        { is: 'request', wire: { plain: { user_real_name: '***', cost: 1 } }, answer: { plain: { key: '***' } } },
        { is: 'transition' },
        { is: 'refused' },
        { is: 'callback', attempt: 1 },
      ],
    });
    const text = JSON.stringify(body);
    for (const secret of [key, '王小明', 'order-key', 'A123456789', '0912345678', 'own note'])
      expect(text).not.toContain(secret);
  });

  test('Cat’s published number is shown although it is the password too', async () => {
    const { custId } = stageCredentials.ccatCvs;
    const fields = { cust_id: custId, cust_password: custId };
    sandbox = sandboxOf([
      entryOf('e9', { api: 'ccat-cvs', lifecycle: 'slip', state: 'paid', merchant: custId, fields }),
    ]);
    expect((await call('GET', 'orders/e9')).body).toMatchObject({
      merchant: custId,
      fields: { cust_id: custId, cust_password: '***' },
    });
  });

  test('make transitions', async () => {
    expect(await call('POST', 'orders/e1/transitions/pay')).toMatchObject({
      status: 200,
      body: { id: 'e1', state: 'paid' },
    });
    expect(await call('POST', 'orders/e2/transitions/pay', {})).toEqual(
      error(409, '"pay" is not possible for Ae2 while it is "paid"'),
    );
    expect(await call('POST', 'orders/e7/transitions/pay')).toEqual(error(404, 'order "e7" not found'));
    expect(await call('POST', 'orders/e2/transitions/pay', { amount: 5 })).toEqual(
      error(400, 'unknown key "amount"; this call takes no keys'),
    );
  });

  test('say which transitions are possible where one is not', async () => {
    expect((await call('POST', 'orders/e1/transitions/eat')).body).toMatchObject({
      transitions: expect.arrayContaining(['pay']),
    });
  });

  test('a transition that a guard refuses is refused with its kind', async () => {
    const apis = everyApi.map((api) => {
      const { order } = api.lifecycles;
      if (api.document.name !== 'ecpay-cashier' || order?.transitions['pay'] === undefined) return api;
      const pay = { ...order.transitions['pay'], guards: ['never'] };
      const never = { raises: ['state'], check: () => ({ refusal: 'state' }) };
      return {
        ...api,
        lifecycles: { ...api.lifecycles, order: { ...order, transitions: { ...order.transitions, pay } } },
        guards: { never },
      };
    });
    sandbox = sandboxOf(orders(), { apis });
    const refused = { error: '"pay" was refused', refusal: 'state', transitions: expect.arrayContaining(['pay']) };
    expect(await call('POST', 'orders/e1/transitions/pay', {})).toMatchObject({ status: 409, body: refused });
  });

  test('have their last callback sent again', async () => {
    expect((await call('POST', 'orders/e3/resend')).status).toBe(200);
    expect(await call('POST', 'orders/e1/resend')).toEqual(error(409, 'no callback has been sent for Ae1 yet'));
    expect((await call('POST', 'orders/e7/resend')).status).toBe(404);
    expect((await call('GET', 'orders/e7')).status).toBe(404);
  });

  test('are all forgotten, with what was to come, and the next one has a number of its own', async () => {
    sandbox.faults.always('createOrder', 'hang');
    expect(await call('DELETE', 'orders')).toMatchObject({ status: 200, body: { cleared: 3 } });
    expect((await call('GET', 'orders')).body).toEqual({ total: 0, orders: [] });
    expect((await call('GET', 'orders/Ae1')).status).toBe(404);
    await sandbox.clock.advance('30d');
    expect(sandbox.orders()).toEqual([]);
    expect(sandbox.faults.list()).toHaveLength(1);
    expect((await call('GET', 'health')).body).toMatchObject({ records: 0, dropped: 0 });
  });
});

test('requests are listed with their answers, and secrets and personal data are hidden', async () => {
  const client = createMypay({
    ...stageCredentials.mypay,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const { uid, key: orderKey } = await client.createOrder({
    user_id: 'u1',
    user_real_name: '王小明',
    order_id: 'A9',
    ip: '127.0.0.1',
    cost: 10,
    items: [{ id: '1', name: '茶', cost: 10, amount: 1, total: 10 }],
  });
  await client.queryOrder({ uid, key: orderKey });
  await expect(client.queryOrder({ uid: '1', key: 'k'.repeat(32) })).rejects.toThrow();
  const { body } = await call('GET', 'requests');
  expect(body).toMatchObject({
    total: 3,
    requests: [
      { operation: 'queryOrder', refusal: 'missing' },
      { operation: 'queryOrder' },
      { operation: 'createOrder', api: 'mypay', answer: { plain: { uid } } },
    ],
  });
  for (const hidden of [key, '王小明', orderKey]) expect(JSON.stringify(body)).not.toContain(hidden);
  expect((await call('GET', 'requests?operation=createOrder&limit=1')).body).toMatchObject({ total: 1 });
  expect(await call('GET', 'requests?limit=201')).toEqual(error(400, expect.stringContaining('1 to 200')));
});

test('settled: answers when the callbacks have arrived', async () => {
  const received: string[] = [];
  sandbox = sandboxOf(orders(), {
    fetch: async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      received.push(request.url);
      return new Response('1|OK');
    },
  });
  sandbox.resend('e3');
  expect(await call('POST', 'settled')).toMatchObject({ status: 200, body: { now: sandbox.clock.now() } });
  expect(received).toHaveLength(1);
});

test('the API describes itself, whole and as OpenAPI', async () => {
  const { status, body } = await call('GET', '');
  expect(status).toBe(200);
  const paths = body['paths'] as Record<string, Record<string, { summary?: string }>>;
  await SwaggerParser.validate(structuredClone(body) as never);
  // What it names is there: with a value for each place nothing is "not found" for its path.
  for (const [path, methods] of Object.entries(paths)) {
    if (path === '/events') continue;
    for (const method of Object.keys(methods).filter((name) => name !== 'parameters')) {
      const answer = await call(
        method.toUpperCase(),
        path.slice(1).replaceAll(/\{\w+\}/g, 'e1'),
        method === 'post' ? {} : undefined,
      );
      expect(String(answer.body['error'] ?? ''), `${method} ${path}`).not.toMatch(
        /^(?:not found; below|method not allowed)/,
      );
      expect(methods[method]?.summary, `${method} ${path}`).toMatch(/\.$/);
    }
  }
});

test('health', async () => {
  expect((await call('GET', 'health')).body).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    pid: process.pid,
    uptime: expect.any(Number),
    now: sandbox.clock.now(),
    records: 3,
    limit: 10,
    dropped: 0,
  });
  sandbox = sandboxOf([], { name: 'staging 2' });
  expect((await call('GET', 'health')).body).toMatchObject({ name: 'staging 2' });
});

describe('a call that cannot be', () => {
  test.each<[string, string, unknown, Record<string, string>, number]>([
    ['GET', 'nothing', undefined, {}, 404],
    ['POST', '', '{}', {}, 405],
    ['PUT', 'orders', '{}', {}, 405],
    ['GET', 'orders/e1/transitions', undefined, {}, 404],
    ['GET', 'faults/', undefined, {}, 404],
    ['PUT', 'faults', '{}', { 'content-type': 'application/json' }, 405],
    ['GET', 'orders/e1/transitions/pay', undefined, {}, 405],
    ['DELETE', 'clock', undefined, {}, 405],
    ['POST', 'clock', '{', {}, 400],
    ['POST', 'clock', '[]', {}, 400],
    ['POST', 'clock', 'null', {}, 400],
    ['POST', 'clock', '{"advance":"3d"}', { 'content-type': 'text/plain' }, 415],
    ['POST', 'clock', 'advance=3d', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [
      'POST',
      'orders/e1/transitions/pay',
      '{}',
      { 'content-type': 'multipart/form-data; boundary=application/json' },
      415,
    ],
    ['POST', 'clock', JSON.stringify({ advance: 'x'.repeat(70_000) }), {}, 413],
    ['GET', 'orders/%ff', undefined, {}, 404],
  ])('%s %s: case %#', async (method, path, given, headers, status) => {
    const answer = await call(method, path, given, headers);
    expect(answer).toEqual(error(status, expect.any(String)));
    expect(sandbox.orders().map(({ state }) => state)).toEqual(['started', 'paid', 'issued']);
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/GET|POST/);
  });

  test('leaves the paths of others alone', async () => {
    for (const path of ['/', '/_sandbox', '/_sandboxes/faults', '/api/init']) {
      const { headers } = await sandbox(new Request(`http://sandbox.invalid${path}`));
      expect(headers.get('content-type'), path).not.toContain('application/json');
    }
  });

  test('every answer is JSON that nobody keeps and no page reads', async () => {
    for (const path of ['health', 'nothing']) {
      const { headers } = await call('GET', path);
      expect([
        headers.get('content-type'),
        headers.get('cache-control'),
        headers.get('access-control-allow-origin'),
      ]).toEqual(['application/json; charset=utf-8', 'no-store', null]);
    }
  });
});

describe('a web page in the developer’s browser', () => {
  test.each([
    ['127.0.0.1:8787', undefined, 200],
    ['localhost:8787', 'http://localhost:8787', 200],
    ['shop.localhost', 'http://shop.localhost', 200],
    ['[::1]:8787', 'http://[::1]:8787', 200],
    ['192.168.1.5:8787', 'http://192.168.1.5:8787', 200],
    ['DEV.example:8787', 'http://dev.example:8787', 200],
    ['dev.example', 'https://dev.example', 200],
    ['127.0.0.1:8787', 'http://evil.example', 403],
    ['127.0.0.1:8787', 'http://127.0.0.1:3000', 403],
    ['127.0.0.1:8787', 'null', 403],
    ['127.0.0.1:8787', '', 403],
    ['evil.example:8787', undefined, 403],
    ['evil.example:8787', 'http://evil.example:8787', 403],
    ['127.0.0.1.evil.example', undefined, 403],
    ['localhost.evil.example', undefined, 403],
    ['evil.example@127.0.0.1', undefined, 400],
    ['127.0.0.1/evil.example', undefined, 400],
    ['', undefined, 400],
    ['not a host', undefined, 400],
  ])('Host %j, Origin %j: %i', async (host, origin, status) => {
    const headers = { host, ...(origin === undefined ? {} : { origin }) };
    expect((await call('POST', 'clock', { advance: '1s' }, headers)).status).toBe(status);
    expect((await call('GET', 'orders', undefined, headers)).status).toBe(status);
    expect(sandbox.clock.now() > Date.UTC(2026, 0, 1, 1, 8, 7)).toBe(status === 200);
  });

  test('in process only a strange Origin is one', async () => {
    expect((await call('POST', 'clock', { advance: '1s' }, { origin: 'http://sandbox.invalid' })).status).toBe(200);
    expect((await call('POST', 'clock', { advance: '1s' }, { origin: 'http://evil.example' })).status).toBe(403);
  });

  test('over real HTTP: a rebound name reads nothing', async () => {
    const listener = await listen(sandbox);
    const ask = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        httpRequest(`${listener.url}/_sandbox/orders`, { headers: { host } }, (response) =>
          resolve(response.resume().statusCode),
        )
          .on('error', reject)
          .end();
      });
    expect([await ask(new URL(listener.url).host), await ask('evil.example')]).toEqual([200, 403]);
    await listener.close();
  });
});
