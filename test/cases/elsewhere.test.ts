import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createEcpayCashier } from '../../generated/ecpay-cashier/client.ts';
import { createEcpayEinvoice } from '../../generated/ecpay-einvoice/client.ts';
import { createMypay } from '../../generated/mypay/client.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';
import { toNodeHandler } from '../../src/http/node/index.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { items } from '../support/mypay-shop.ts';
import { caseOf, fieldsOf } from './cases.ts';

const cashier = createEcpayCashier({ ...stageCredentials.ecpayCashier, environment: 'stage' });
const order = {
  MerchantTradeNo: 'A1',
  TotalAmount: 1,
  TradeDesc: 't',
  ItemName: 'i',
  ReturnURL: 'https://shop.example/',
};

test.each(['UTC', 'Asia/Taipei', 'America/New_York'])(
  'B23: the time of an order is Taipei’s where TZ is %s',
  (zone) => {
    const { TZ } = process.env;
    process.env['TZ'] = zone;
    try {
      const now = (): number => Date.parse('2026-01-01T16:05:00Z');
      const { fields } = createEcpayCashier({
        ...stageCredentials.ecpayCashier,
        environment: 'stage',
        now,
      }).createCvsOrder(order);
      expect(fields['MerchantTradeDate']).toBe('2026/01/02 00:05:00');
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  },
);

test('F22: a key that was copied with a blank is refused when the client is made', () => {
  const { hashKey } = stageCredentials.ecpayCashier;
  const make = (): unknown =>
    createEcpayCashier({ ...stageCredentials.ecpayCashier, hashKey: `${hashKey} `, environment: 'stage' });
  expect(make).toThrow('option "hashKey" begins or ends with whitespace');
});

test('F24: a notification for another merchant is refused as that', async () => {
  const request = cashier.callbacks.test.paymentResult({ MerchantID: '2000132' });
  const response = await cashier.callbacks.handle(request, { paymentResult: () => undefined });
  expect([response.status, await response.text()]).toEqual([400, 'refused: wrong-merchant']);
});

test.each([
  ['V09', 'md5', '12967684'],
  ['V10', 'sha256', '28A44FAF'],
] as const)('%s: the vendor’s own Python program signs alike (%s)', (id, digest, begins) => {
  expect(caseOf(id).expected).toContain(begins);
  expect(sign(fieldsOf(id), stageCredentials.ecpayCashier, digest)).toMatch(new RegExp(`^${begins}`));
});

/** Calls, and gives what was sent. */
async function sent(call: (fetch: typeof globalThis.fetch) => Promise<unknown>): Promise<Request> {
  let request: Request | undefined;
  await call(async (url, init) => {
    request = new Request(url, init);
    return new Response(null, { status: 500 });
  }).catch(() => undefined);
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

test('D22: the timestamp of an invoice request is ten digits, in seconds', async () => {
  const request = await sent((fetch) =>
    createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, environment: 'stage', fetch }).checkLoveCode({
      LoveCode: '168001',
    }),
  );
  const { RqHeader } = (await request.json()) as { readonly RqHeader: { readonly Timestamp: number } };
  expect(String(RqHeader.Timestamp)).toMatch(/^\d{10}$/);
});

const mypay = createMypay({ ...stageCredentials.mypay, environment: 'stage' });

test('D38: MyPay’s firewall is shown a browser', async () => {
  const request = await sent((fetch) =>
    createMypay({ ...stageCredentials.mypay, environment: 'stage', fetch }).createOrder({
      user_id: 'u',
      cost: 100,
      order_id: 'A1',
      ip: '127.0.0.1',
      pfn: 'all',
      items,
    }),
  );
  expect(request.headers.get('user-agent')).toMatch(/^Mozilla\/5\.0/);
});

test('D42: a callback as JSON is read as one that comes as a form', async () => {
  const form = mypay.callbacks.test.paymentCompleted();
  const body = JSON.stringify(Object.fromEntries(new URLSearchParams(await form.clone().text())));
  const headers = { 'content-type': String(caseOf('D42').input) };
  const heard: (string | undefined)[] = [];
  for (const request of [form, new Request(form.url, { method: 'POST', headers, body })]) {
    const response = await mypay.callbacks.handle(request, { paymentCompleted: ({ id }) => void heard.push(id) });
    expect([response.status, await response.text()]).toEqual([200, '8888']);
  }
  expect(heard).toHaveLength(2);
  expect(heard[0]).toBe(heard[1]);
});

test('D43: one whose key is not the order’s is refused and not acknowledged', async () => {
  const expectedKey = (vendorNo: string, orderNo = ''): { key: string; orderNo: string; vendorNo: string } => ({
    key: 'f00dc011e403fa73b088ca3d50aacfa9',
    orderNo,
    vendorNo,
  });
  const request = mypay.callbacks.test.paymentCompleted();
  const response = await mypay.callbacks.handle(request, { paymentCompleted: () => undefined }, { expectedKey });
  expect([response.status, await response.text()]).toEqual([400, 'refused: signature']);
});

test('D45: JSON inside of a form comes out as it went in', async () => {
  const { result_content: content = '' } = fieldsOf('D45');
  const request = mypay.callbacks.test.paymentCompleted({ prc: '260', result_content: content });
  const { payload } = await mypay.callbacks.verify(request);
  expect(payload).toMatchObject({ result_content: JSON.parse(content) as unknown });
});

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

type Parser = (incoming: IncomingMessage, bytes: Buffer) => unknown;

/** A callback with all that a parser can corrupt, posted to a server of Node.js's whose body parser is `parser`. */
async function answered(
  parser?: Parser,
  pack: (body: string) => Uint8Array = Buffer.from,
): Promise<readonly unknown[]> {
  const note = 'a+b c&d=e%';
  const heard: unknown[] = [];
  const handler = toNodeHandler((request) =>
    cashier.callbacks.handle(request, { paymentResult: ({ payload }) => void heard.push(payload.CustomField1) }),
  );
  const server = createServer(async (incoming, outgoing) => {
    if (parser !== undefined) {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      Object.assign(incoming, { body: parser(incoming, Buffer.concat(chunks)) });
    }
    await handler(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.close().closeAllConnections() });
  const form = await cashier.callbacks.test.paymentResult({ CustomField1: note, CustomField2: '' }).text();
  const packed = pack(form);
  const encoding = Buffer.from(form).equals(packed) ? {} : { 'content-encoding': 'gzip' };
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...encoding },
    body: new Uint8Array(packed),
  });
  return [response.status, await response.text(), ...heard];
}

const whole = [200, '1|OK', 'a+b c&d=e%'];

test.each<readonly [string, Parser | undefined]>([
  ['N01', undefined],
  ['N02', (_, bytes) => parse(bytes.toString())],
  ['N04', (_, bytes) => bytes.toString()],
  [
    'N05',
    (_, bytes) =>
      Object.fromEntries(
        Object.entries(parse(bytes.toString())).map(([name, value]) => [name, value === '' ? null : value]),
      ),
  ],
])('%s: behind whatever parser, the callback is whole', async (_, parser) => {
  expect(await answered(parser)).toEqual(whole);
});

test('N07: a body that was read and lost is refused as that', async () => {
  expect(await answered(() => undefined)).toEqual([400, 'refused: consumed-body']);
});

test('N08: a packed body is refused with a reason, and never misread', async () => {
  expect(await answered(undefined, gzipSync)).toEqual([400, 'refused: unreadable']);
});
