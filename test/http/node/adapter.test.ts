import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readForm } from '../../../src/envelopes/pairs.ts';
import { toNodeHandler, toRequest, type WebHandler } from '../../../src/http/node/index.ts';
import { formOf } from '../../../src/http/node/parsed-body.ts';
import { anyText } from '../../envelopes/arbitraries.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** A server whose body parser is `parse`; gives its address. */
async function serving(
  handler: WebHandler,
  parse?: (incoming: IncomingMessage, text: string) => unknown,
): Promise<string> {
  const node = toNodeHandler(handler);
  const server = createServer(async (incoming, outgoing) => {
    if (parse !== undefined) {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      Object.assign(incoming, { body: parse(incoming, Buffer.concat(chunks).toString('utf8')) });
    }
    await node(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.close().closeAllConnections() });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const echo: WebHandler = async (request) =>
  Response.json([request.method, request.headers.get('content-length'), await request.text()]);
const form = { 'content-type': 'application/x-www-form-urlencoded' };

async function echoed(url: string, body: string, headers: Record<string, string> = form): Promise<unknown> {
  return (await fetch(url, { method: 'POST', headers, body })).json();
}

test('without a parser the body comes as it was sent', async () => {
  expect(await echoed(await serving(echo), 'a=1+2&b=%E6%B8%AC')).toEqual(['POST', '17', 'a=1+2&b=%E6%B8%AC']);
});

test.each([
  ['text', (text: string) => text],
  ['bytes', (text: string) => Buffer.from(text)],
  ['URLSearchParams', (text: string) => new URLSearchParams(text)],
  ['an object', (text: string) => Object.fromEntries(new URLSearchParams(text))],
  [
    'an object without a prototype',
    (text: string) => Object.assign(Object.create(null), Object.fromEntries(new URLSearchParams(text))),
  ],
] as const)('a parser that leaves %s', async (_, parse) => {
  expect(await echoed(await serving(echo, (_incoming, text) => parse(text)), 'a=1+2&b=%E6%B8%AC&c=')).toEqual([
    'POST',
    null,
    'a=1+2&b=%E6%B8%AC&c=',
  ]);
});

test('what came twice or nested is written so again, null as nothing, numbers as they are', () => {
  expect(
    decodeURIComponent(formOf({ a: ['1', '2'], b: { c: ['3'], d: { e: '4' } }, f: null, g: undefined, h: 5 })),
  ).toBe('a=1&a=2&b[c]=3&b[d][e]=4&f=&g=&h=5');
  const round: { self?: unknown } = {};
  round.self = round;
  expect(() => formOf(round)).toThrow('nested too deeply');
});

test('any fields that a parser took apart are read again as they were', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (fields) => {
      const { '': _, ...named } = fields;
      expect(Object.entries(readForm(formOf(named)))).toEqual(Object.entries(named));
    }),
  );
});

test('JSON that a parser took apart is JSON again', async () => {
  const url = await serving(echo, (_, text) => JSON.parse(text));
  expect(await echoed(url, '{ "a": [1, null] }', { 'content-type': 'application/json; charset=utf-8' })).toEqual([
    'POST',
    null,
    '{"a":[1,null]}',
  ]);
});

test.each([[undefined], [null], [{}], ['']])('a body that was read and left as %j counts as read', async (left) => {
  const url = await serving(
    async (request) => {
      const reason: unknown = await request.text().catch((error: unknown) => error);
      return Response.json([request.bodyUsed, reason instanceof TypeError]);
    },
    () => left,
  );
  expect(await echoed(url, 'a=1')).toEqual([true, true]);
});

test('a request that never had a body is not a read one', async () => {
  expect(await echoed(await serving(echo, () => ({})), '')).toEqual(['POST', null, '']);
  expect(await (await fetch(await serving(echo))).json()).toEqual(['GET', null, '']);
});

test('status, headers, cookies and bytes of the answer arrive', async () => {
  const headers = new Headers([
    ['X-One', '1'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
  ]);
  const url = await serving(() => new Response(new Uint8Array([0, 255]), { status: 418, headers }));
  const response = await fetch(url);
  expect([response.status, response.headers.get('x-one'), response.headers.getSetCookie()]).toEqual([
    418,
    '1',
    ['a=1', 'b=2'],
  ]);
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
});

test('what a handler throws becomes a bare 500, and the server stays', async () => {
  const url = await serving(() => {
    throw new Error('secret');
  });
  for (const _ of [1, 2]) {
    const response = await fetch(url);
    expect([response.status, await response.text()]).toEqual([500, 'internal error\n']);
  }
});

test.each([
  ['shop.example', '/a?b=c', 'http://shop.example/a?b=c'],
  ['shop.example:8080', '//evil.example/a', 'http://shop.example:8080//evil.example/a'],
  ['not a host', '/a', 'http://localhost/a'],
  [undefined, '/a', 'http://localhost/a'],
  ['shop.example', '*', 'http://shop.example/'],
])('host %j and path %j', (host, url, expected) => {
  const incoming = {
    method: 'GET',
    url,
    headers: host === undefined ? {} : { host },
    socket: {},
  } as unknown as IncomingMessage;
  expect(toRequest(incoming).url).toBe(expected);
});
