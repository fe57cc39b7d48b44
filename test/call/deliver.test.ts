import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import {
  createCcatCvs,
  isDeadlineError,
  isTransportError,
  isUnreadableError,
} from '../../generated/ccat-cvs/client.ts';
import { createEcpayEinvoice, type DeadlineError, type TransportError } from '../../generated/ecpay-einvoice/client.ts';
import { createMypay, isJinliuError } from '../../generated/mypay/client.ts';
import { ecpayAes } from '../../src/envelopes/ecpay-aes.ts';
import { createSandbox, listen, stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from './loopback.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

const good = ecpayAes.seal(
  { RpHeader: { Timestamp: 1 }, Data: { RtnCode: 1, RtnMsg: '', IsExist: 'Y' } },
  { credentials: stageCredentials.ecpayEinvoice, layout: [] },
);

test('a read is tried again after 500 and 429, with a fresh timestamp, and then succeeds', async () => {
  server = await loopback((_, response, count) =>
    count < 3 ? response.writeHead(count === 1 ? 500 : 429).end() : response.end(good),
  );
  let now = 1_700_000_000_000;
  const einvoice = createEcpayEinvoice({
    ...stageCredentials.ecpayEinvoice,
    baseUrl: server.url,
    now: () => (now += 1000),
  });
  expect(await einvoice.checkLoveCode({ LoveCode: '168001' })).toMatchObject({ IsExist: 'Y' });
  const stamps = server.seen.map(
    (each) => (JSON.parse(each.body) as { RqHeader: { Timestamp: number } }).RqHeader.Timestamp,
  );
  expect(stamps).toHaveLength(3);
  expect(new Set(stamps).size).toBe(3);
});

test('retries: 0 tries once, and a read gives up after its tries', async () => {
  server = await loopback((_, response) => response.writeHead(503).end('busy'));
  const options = { ...stageCredentials.ecpayEinvoice, baseUrl: server.url };
  await rejection(createEcpayEinvoice({ ...options, retries: 0 }).checkLoveCode({ LoveCode: '168001' }));
  expect(server.seen).toHaveLength(1);
  await rejection(createEcpayEinvoice(options).checkLoveCode({ LoveCode: '168001' }));
  expect(server.seen).toHaveLength(4);
});

test('a write whose connection is cut is not repeated, and the error says that it may have happened', async () => {
  server = await loopback((_, response) => response.destroy());
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
  const error = (await rejection(mypay.refundOrder({ uid: '1', key: 'secret-key', cost: 1 }))) as TransportError;
  expect(isTransportError(error)).toBe(true);
  expect(error).toMatchObject({
    code: 'transport-failed',
    outcome: 'unknown',
    networkCode: 'UND_ERR_SOCKET',
    operation: 'refundOrder',
  });
  expect(server.seen).toHaveLength(1);
});

test('a refused connection of a GET with a password in its query prints no password', async () => {
  server = await loopback(() => {});
  const { url } = server;
  await server.close();
  const cat = createCcatCvs({ custId: 'CV1', custPassword: 'hunter2-hunter2', baseUrl: url });
  const error = await rejection(
    cat.changeIbonAmount({ cust_order_number: '1', order_amount: 80, ibon_shopid: 'CCAT', ibon_code: '121100000594' }),
  );
  expect(isTransportError(error)).toBe(true);
  expect(inspect(error, { depth: 10 })).not.toContain('hunter2');
});

test('a loop over `retryable` refunds once, also where the line was cut after the work was done', async () => {
  server = await loopback((_seen, response) => response.socket?.destroy());
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
  for (let round = 0; round < 5; round += 1) {
    const error = (await rejection(mypay.refundOrder({ uid: '1', key: 'k', cost: 1 }))) as TransportError;
    expect(error).toMatchObject({ outcome: 'unknown', retryable: false });
    if (!error.retryable) break;
  }
  expect(server.seen).toHaveLength(1);
});

test('a loop over `retryable` against a vendor that does the work and loses the answer refunds once', async () => {
  const sandbox = createSandbox();
  const listener = await listen(sandbox);
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: listener.url });
  const item = { id: '1', name: 'tea', cost: 100, amount: 1, total: 100 };
  const { uid, key } = await mypay.createOrder({
    user_id: 'u',
    cost: 100,
    order_id: 'A1',
    ip: '127.0.0.1',
    pfn: 'CREDITCARD',
    items: [item],
  });
  sandbox.transition(uid, 'pay-by-card');
  await sandbox.settled();
  sandbox.faults.always('refundOrder', 'lost-answer');
  let rounds = 0;
  const refunding = async (): Promise<void> => {
    for (;;) {
      rounds += 1;
      try {
        await mypay.refundOrder({ uid, key, cost: 10 });
        break;
      } catch (error) {
        if (!isJinliuError(error) || !error.retryable || rounds === 5) throw error;
      }
    }
  };
  expect(await rejection(refunding())).toMatchObject({ outcome: 'unknown', retryable: false });
  expect(rounds).toBe(1);
  expect((await mypay.queryOrder({ uid, key })).refund_order).toMatchObject([{ cost: 10 }]);
  await listener.close();
  sandbox.close();
});

const tooLong = 17 * 1024 * 1024;

test.each<[string, (response: ServerResponse) => void]>([
  ['announced', (response) => response.end('x'.repeat(tooLong))],
  [
    'chunked',
    (response) => {
      for (let chunk = 0; chunk < 17; chunk += 1) response.write('x'.repeat(1024 * 1024));
      response.end();
    },
  ],
  [
    'compressed to some hundred bytes',
    (response) => {
      response.setHeader('content-encoding', 'br');
      // As a server compresses on the fly; the best that there is takes a second.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
      response.end(brotliCompressSync(Buffer.alloc(tooLong), { params }));
    },
  ],
])('an answer above the limit is not read to its end, and asked for once: %s', async (_name, answer) => {
  server = await loopback((_seen, response) => answer(response));
  const error = await rejection(
    createMypay({ ...stageCredentials.mypay, baseUrl: server.url }).listPaymentMethods({ cost: 100 }),
  );
  expect(isUnreadableError(error)).toBe(true);
  expect(error).toMatchObject({
    fault: 'too-large',
    retryable: false,
    message: expect.stringContaining('longer than 16777216 bytes'),
    outcome: 'unknown',
  });
  expect(server.seen).toHaveLength(1);
});

test('a hanging server runs into the deadline, a caller can end the call', async () => {
  server = await loopback(() => {});
  const slow = createMypay({ ...stageCredentials.mypay, baseUrl: server.url, timeout: 80 });
  const late = (await rejection(slow.cancelRefund({ uid: '1', key: 'k' }))) as DeadlineError;
  expect(isDeadlineError(late)).toBe(true);
  expect(late).toMatchObject({ outcome: 'unknown', retryable: false });
  const controller = new AbortController();
  const patient = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
  const pending = rejection(patient.listPaymentMethods({ cost: 100 }, { signal: controller.signal }));
  setTimeout(() => controller.abort(), 30);
  const ended = (await pending) as DeadlineError;
  expect(isDeadlineError(ended)).toBe(true);
  expect(ended.message).toContain('the caller aborted the call');
});

test('environment picks the documented server, and fetch can be given', async () => {
  const requested: string[] = [];
  const spy = async (url: string): Promise<Response> => {
    requested.push(url);
    return new Response('{"code":"B200","msg":"","content":["CASH"]}');
  };
  for (const environment of ['stage', 'production'] as const)
    await createMypay({ storeUid: '289151880002', key: 'x'.repeat(32), environment, fetch: spy }).listPaymentMethods({
      cost: 1,
    });
  expect(requested).toEqual(['https://pay.usecase.cc/api/init', 'https://ka.mypay.tw/api/init']);
});

test('what the wire sees: media type, headers, elements', async () => {
  const now = (): number => Date.parse('2026-01-01T00:00:00+08:00');
  const listener = await listen(createSandbox({ now }));
  server = await loopback((seen, response) => {
    void fetch(`${listener.url}${seen.url}`, {
      method: seen.method,
      body: seen.body,
      headers: { 'content-type': String(seen.headers['content-type']) },
    })
      .then((answer) => answer.text())
      .then((text) => response.end(text));
  });
  const mypay = createMypay({ ...stageCredentials.mypay, baseUrl: server.url });
  await mypay.listPaymentMethods({ cost: 100 });
  const cat = createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl: server.url, now });
  await cat.registerOrder({
    cust_order_number: 'A<1>&',
    order_amount: 50,
    expire_date: '2026-01-30T00:00:00+08:00',
    payer_mobile: '0927119471',
    payer_email: 'have@niceday.co',
  });
  const [toMypay, toCat] = server.seen;
  expect(toMypay?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(toMypay?.headers['user-agent']).toMatch(/^Mozilla\/5\.0/);
  expect([...new URLSearchParams(toMypay?.body).keys()]).toEqual(['store_uid', 'service', 'encry_data']);
  expect(toMypay?.url).toBe('/api/init');
  expect(toCat?.headers['content-type']).toBe('text/xml');
  expect(toCat?.body).toContain(
    '<request><header><cmd>cvs_order_regiater</cmd><cust_id>CV0100000001</cust_id><cust_password>CV0100000001</cust_password></header>',
  );
  expect(toCat?.body).toContain(
    '<cust_order_number>A&lt;1&gt;&amp;</cust_order_number><order_amount>50</order_amount>',
  );
  expect(toCat?.body).toContain(
    '<payer_name></payer_name><payer_postcode></payer_postcode><payer_address></payer_address>',
  );
  await listener.close();
});
