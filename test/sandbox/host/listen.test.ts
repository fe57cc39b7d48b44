import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { applyFault, type HttpFault } from '../../../src/sandbox/faults/index.ts';
import type { AccessLine } from '../../../src/sandbox/host/server/access.ts';
import { type Listener, type ListenOptions, listen } from '../../../src/sandbox/host/server/listen.ts';
import { plain } from '../../../src/sandbox/http/answer.ts';
import { answererOf, type Respond } from '../../../src/sandbox/http/respond.ts';
import { isSandboxError } from '../../../src/sandbox/model/sandbox-error.ts';
import { rejection } from '../../call/loopback.ts';
import { push } from '../../support/push.ts';

const open: Listener[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function serving(
  answer: (request: Request) => Promise<Response>,
  options: ListenOptions = {},
): Promise<Listener> {
  const listener = await listen(answer, { graceMs: 2000, ...options });
  open.push(listener);
  return listener;
}

/** As a sandbox is, and not a function of somebody's own. */
const responding = (respond: Respond, options: ListenOptions = {}): Promise<Listener> =>
  serving(answererOf(respond), options);

const faulty = (fault: HttpFault): Promise<Listener> =>
  responding((request) =>
    applyFault(fault, async () => ({ ...plain(200, ''), body: 'twenty bytes of text' }), request),
  );

/** What came over the connection until it ended, and with what error. */
async function raw(
  url: string,
  text: string,
  then?: (socket: Socket) => void,
): Promise<{ text: string; error?: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(text, () => then?.(socket)));
    const chunks: Buffer[] = [];
    let error: string | undefined;
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (failure) => (error = (failure as NodeJS.ErrnoException).code));
    socket.on('close', () =>
      resolve({ text: Buffer.concat(chunks).toString('utf8'), ...(error === undefined ? {} : { error }) }),
    );
  });
}

/** Resolves when it is called. */
function bell(): { ring: () => void; rung: Promise<void> } {
  let ring = (): void => undefined;
  const rung = new Promise<void>((resolve) => (ring = resolve));
  return { ring, rung };
}

describe('an answer', () => {
  test('arrives with status, headers, cookies and bytes, and with its length', async () => {
    const headers = new Headers([
      ['X-One', '1'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ]);
    const { url } = await serving(async () => new Response(new Uint8Array([0, 255]), { status: 418, headers }));
    const response = await fetch(url);
    expect([
      response.status,
      response.headers.get('x-one'),
      response.headers.getSetCookie(),
      response.headers.get('content-length'),
    ]).toEqual([418, '1', ['a=1', 'b=2'], '2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
  });

  test('without a body', async () => {
    const { url } = await serving(
      async () => new Response(null, { status: 302, headers: { location: 'http://shop.invalid/' } }),
    );
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([
      302,
      'http://shop.invalid/',
      '',
    ]);
    const empty = await serving(async () => new Response(''));
    expect(await (await fetch(empty.url)).text()).toBe('');
  });

  test('to HEAD has the headers alone', async () => {
    const { url } = await serving(async () => new Response('text'));
    const response = await fetch(url, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('that comes piece by piece is sent so, and its stream ends when the client leaves', async () => {
    const left = bell();
    let write: ReadableStreamDefaultController<Uint8Array> | undefined;
    const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      write = controller;
    };
    const stream = new ReadableStream<Uint8Array>({ start, cancel: left.ring });
    const { url } = await serving(
      async () => new Response(stream, { headers: { 'content-type': 'text/event-stream' } }),
    );
    const controller = new AbortController();
    const response = await fetch(url, { signal: controller.signal });
    const reader = response.body?.getReader();
    for (const word of ['one', 'two']) {
      write?.enqueue(Buffer.from(`data: ${word}\n\n`));
      expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(`data: ${word}\n\n`);
    }
    controller.abort();
    await left.rung;
  });

  test('to many requests over one connection', async () => {
    const { url } = await serving(async (request) => new Response(`${request.method} ${await request.text()}`));
    const requested = (body: string): string =>
      `POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const { text } = await raw(
      url,
      `${requested('one')}${requested('two')}GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
    );
    expect(text.match(/POST one|POST two|GET /g)).toEqual(['POST one', 'POST two', 'GET ']);
  });
});

describe('a fault', () => {
  const ask = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n';

  test.each([{ kind: 'refused' }, { kind: 'lost-answer' }] as const)(
    '$kind: the connection ends without a byte',
    async (fault) => {
      const { url } = await faulty(fault);
      expect(await raw(url, ask)).toEqual({ text: '', error: 'ECONNRESET' });
      expect(await rejection(fetch(url))).toMatchObject({ message: 'fetch failed' });
    },
  );

  test.each([0, 1, 7, 100])('cut after %i bytes: the client is promised 20', async (bytes) => {
    const { url } = await faulty({ kind: 'cut', bytes });
    const { text } = await raw(url, ask);
    if (bytes > 0) expect(text.toLowerCase()).toContain('content-length: 20\r\n');
    expect(text.split('\r\n\r\n')[1] ?? '').toBe('twenty bytes of text'.slice(0, Math.min(bytes, 19)));
    const failure = await rejection(fetch(url).then((response) => response.text()));
    expect(failure).toBeInstanceOf(TypeError);
  });

  test('hang: nothing comes until the client leaves', async () => {
    const log: AccessLine[] = [];
    const done = bell();
    const { url } = await responding((request) => applyFault({ kind: 'hang' }, async () => plain(200, ''), request), {
      log: (line) => {
        log.push(line);
        done.ring();
      },
    });
    expect(await raw(url, ask, (socket) => setTimeout(() => socket.destroy(), 50))).toEqual({ text: '' });
    await done.rung;
    expect(log).toMatchObject([{ method: 'GET', path: '/', bytes: 0, broken: true }]);
    expect(log[0]).not.toHaveProperty('status');
  });

  test('inside of the sandbox becomes a bare 500, and the server stays', async () => {
    const errors: unknown[] = [];
    const trouble = new Error('secret');
    const { url } = await serving(() => Promise.reject(trouble), { onError: (error) => errors.push(error) });
    for (const _ of [1, 2]) {
      const response = await fetch(url);
      expect([response.status, await response.text()]).toEqual([500, 'sandbox: internal error\n']);
    }
    expect(errors).toEqual([trouble, trouble]);
  });
});

describe('a request', () => {
  test('brings its body, its address and a signal that ends when the client leaves', async () => {
    const ended = bell();
    const arrived = bell();
    let seen: unknown;
    const { url } = await serving(async (request) => {
      seen = [request.method, new URL(request.url).pathname, request.headers.get('x-one'), await request.text()];
      request.signal.addEventListener('abort', ended.ring);
      arrived.ring();
      return new Promise(() => undefined);
    });
    const controller = new AbortController();
    const requested = fetch(`${url}/a?b=c`, {
      method: 'POST',
      headers: { 'x-one': '1' },
      body: '統一',
      signal: controller.signal,
    });
    await arrived.rung;
    controller.abort();
    await rejection(requested);
    await ended.rung;
    expect(seen).toEqual(['POST', '/a', '1', '統一']);
  });

  const large = 50 * 1024 * 1024;
  /** Reads a kilobyte and refuses, as who reads up to a limit does. */
  const refusing = async (request: Request): Promise<Response> => {
    for await (const _ of request.body as unknown as AsyncIterable<Uint8Array>) break;
    return new Response('too large', { status: 413 });
  };

  test.each([{ 'content-length': String(large) }, {}])(
    'too large with headers %j: 413 comes, the connection closes, the rest is not read',
    async (headers) => {
      const log: AccessLine[] = [];
      const { url } = await serving(refusing, { log: (line) => log.push(line) });
      const { status, connection, sent } = await push(url, large, headers);
      expect([status, connection]).toEqual([413, 'close']);
      expect(sent).toBeLessThan(large / 2);
      expect((await push(url, 10, {})).status).toBe(413);
    },
  );

  test('waits for the word to send its body, which a refusal does not give', async () => {
    const { url } = await serving(async (request) =>
      new URL(request.url).pathname === '/no'
        ? new Response('no', { status: 413 })
        : new Response(await request.text()),
    );
    const head = (path: string): string =>
      `POST ${path} HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\nconnection: close\r\ncontent-length: 100000\r\n\r\n`;
    const refused = await raw(url, head('/no'), (socket) => socket.once('data', () => socket.end()));
    expect(refused.text).toMatch(/^HTTP\/1.1 413/);
    const taken = await raw(url, head('/'), (socket) => socket.once('data', () => socket.write('x'.repeat(100_000))));
    expect(taken.text).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK\r\n/);
    expect(taken.text.length).toBeGreaterThan(100_000);
  });

  test('little that nobody reads leaves the connection open for the next', async () => {
    const { url } = await serving(async () => new Response('seen'));
    const requested = `POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 60000\r\n\r\n${'x'.repeat(60_000)}`;
    const { text } = await raw(url, `${requested}GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
    expect(text.match(/seen/g)).toEqual(['seen', 'seen']);
  });

  test('whose client breaks off stops nothing and is nobody’s error', async () => {
    const errors: unknown[] = [];
    const { url } = await serving(async (request) => new Response(await request.text()), {
      onError: (error) => errors.push(error),
    });
    await raw(url, 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf', (socket) => socket.destroy());
    expect(await (await fetch(url, { method: 'POST', body: 'whole' })).text()).toBe('whole');
    expect(errors).toEqual([]);
  });

  test.each([
    [`GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['nonsense\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\n\r\n', 400],
    ['TRACE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', 405],
  ])('that no server takes: case %#', async (text, status) => {
    const { url } = await serving(async () => new Response(''));
    expect((await raw(url, text)).text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await fetch(url)).status).toBe(200);
  });

  test('whose headers take too long gets 408 and is closed', async () => {
    const { url } = await serving(async () => new Response(''), { headersTimeoutMs: 50, requestTimeoutMs: 50 });
    expect((await raw(url, 'GET / HTTP/1.1\r\nhost:')).text).toMatch(/^HTTP\/1.1 408 /);
  });
});

describe('the log', () => {
  test('has method, path, status, time, bytes and operation, and neither query nor body', async () => {
    const lines: AccessLine[] = [];
    const { url } = await serving(
      async () => new Response('four', { status: 201, headers: { 'x-sandbox-operation': 'createOrder' } }),
      {
        log: (line) => lines.push(line),
      },
    );
    await (
      await fetch(`${url}/api/init?HashKey=secret#secret`, {
        method: 'POST',
        body: 'password=secret',
        headers: { cookie: 'secret' },
      })
    ).text();
    await (await fetch(`${url}/${'x'.repeat(500)}`)).text();
    await open.splice(0)[0]?.close();
    expect(lines).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        method: 'POST',
        path: '/api/init',
        status: 201,
        ms: expect.any(Number),
        bytes: 4,
        operation: 'createOrder',
      },
      expect.objectContaining({ path: `/${'x'.repeat(199)}...` }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });
});

describe('the stop', () => {
  test('waits for the request under way, takes no other, and says so once', async () => {
    const arrived = bell();
    const go = bell();
    const listener = await serving(async () => {
      arrived.ring();
      await go.rung;
      return new Response('done');
    });
    const requested = fetch(listener.url);
    await arrived.rung;
    const closing = listener.close();
    expect(listener.close()).toBe(closing);
    expect(await rejection(fetch(listener.url))).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    go.ring();
    const response = await requested;
    expect([await response.text(), response.headers.get('connection')]).toEqual(['done', 'close']);
    await closing;
  });

  test('cuts what takes longer than graceMs', async () => {
    const arrived = bell();
    const listener = await serving(
      () => {
        arrived.ring();
        return new Promise(() => undefined);
      },
      { graceMs: 20 },
    );
    const requested = rejection(fetch(listener.url));
    await arrived.rung;
    await listener.close();
    expect(await requested).toBeInstanceOf(TypeError);
  });

  test('waits neither for what hangs on purpose, nor for a stream of events, nor for a connection that says nothing', async () => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('data: 1\n\n')),
    });
    const arrived = bell();
    const listener = await responding(
      (request) => {
        if (request.url.pathname === '/events')
          return Promise.resolve({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: stream });
        arrived.ring();
        return applyFault({ kind: 'hang' }, async () => plain(200, ''), request);
      },
      // Waiting for any of them would take longer than the test may.
      { graceMs: 2 ** 31 - 1 },
    );
    const hanging = rejection(fetch(`${listener.url}/hang`));
    const events = await fetch(`${listener.url}/events`);
    const silent = raw(listener.url, '');
    await arrived.rung;
    await listener.close();
    expect(await hanging).toBeInstanceOf(TypeError);
    expect(await events.text()).toBe('data: 1\n\n');
    expect((await silent).text).toBe('');
  });
});

describe('where nobody can listen, one line says why', () => {
  const failure = async (options: ListenOptions): Promise<string> => {
    const error = await rejection(listen(async () => new Response(''), options));
    if (!isSandboxError(error) || error.code !== 'listen-failed') throw error;
    expect(error.message).not.toContain('\n');
    return error.message;
  };

  test('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await failure({ port })).toBe(
      `cannot listen on 127.0.0.1 port ${port}: the port is in use; choose another, or stop the process that uses it`,
    );
    other.close();
  });

  test('the port is none, the host is none or another machine’s', async () => {
    expect(await failure({ port: 70_000 })).toContain('a port is a whole number from 0 to 65535');
    expect(await failure({ host: '192.0.2.1' })).toContain('this machine has no such address');
    expect(await failure({ host: 'nobody.invalid' })).toContain('cannot listen on nobody.invalid port 0: ');
  });
});

test.each([
  ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['localhost', /^http:\/\/localhost:\d+$/],
])('listening on %s, its address is one that a client reaches', async (host, expected) => {
  const { url } = await serving(async () => new Response('here'), { host });
  expect(url).toMatch(expected);
  expect(await (await fetch(url)).text()).toBe('here');
});
