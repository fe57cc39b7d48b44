import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '../../../src/sandbox/host/server/listen.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { textOf, visitor } from '../../support/pages-visit.ts';
import { openShop } from '../../support/shop.ts';

/** A browser's form, sent by a page that says of itself what these headers say. */
async function orderFrom(sandbox: Sandbox, headers: Record<string, string>, number = 'A1'): Promise<number> {
  const { cashier } = openShop();
  const { action, fields } = cashier.createCvsOrder({
    MerchantTradeNo: number,
    TotalAmount: 120,
    TradeDesc: 'test',
    ItemName: '書',
    ReturnURL: 'http://127.0.0.1:3000/paid',
    PaymentInfoURL: 'http://127.0.0.1:3000/info',
  });
  const url = new URL(action);
  const address = `http://127.0.0.1:8787${url.pathname}`;
  const body = new URLSearchParams(fields);
  return (await sandbox(new Request(address, { method: 'POST', body, headers }))).status;
}

function counting(): { readonly sandbox: Sandbox; readonly called: string[] } {
  const called: string[] = [];
  const sandbox = createSandbox({
    hosts: ['sandbox.example'],
    fetch: async ({ url }) => {
      called.push(url);
      return new Response('1|OK');
    },
  });
  return { sandbox, called };
}

const near: readonly Record<string, string>[] = [
  {},
  { host: '127.0.0.1:8787', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' },
  { host: '127.0.0.1:8787', origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
  { host: '127.0.0.1:8787', origin: 'https://shop.test' },
  { host: 'sandbox:8787', origin: 'http://shop:3000' },
  // A shop whose Referrer-Policy is no-referrer, as some frameworks have it.
  { host: '127.0.0.1:8787', origin: 'null', 'sec-fetch-site': 'same-site' },
  { host: '127.0.0.1:8787', 'sec-fetch-site': 'none' },
  { host: '127.0.0.1:8787', 'sec-fetch-site': 'cross-site', referer: 'http://localhost:3000/cart' },
  { host: 'sandbox.example', origin: 'https://sandbox.example' },
];

test.each(near)('an order of a shop nearby, or of no browser, %j: it is called', async (headers) => {
  const { sandbox, called } = counting();
  expect(await orderFrom(sandbox, headers)).toBe(200);
  await sandbox.settled();
  expect(called).toEqual(['http://127.0.0.1:3000/info']);
  expect(sandbox.order('A1')).not.toHaveProperty('foreignOrigin');
});

const foreign: readonly (readonly [string, Record<string, string>])[] = [
  ['https://evil.example', { host: '127.0.0.1:8787', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['http://93.184.216.34', { host: '127.0.0.1:8787', origin: 'http://93.184.216.34' }],
  // A name that was made to point at this machine: its page and the sandbox are of one origin.
  ['http://evil.example:8787', { host: 'evil.example:8787', origin: 'http://evil.example:8787' }],
  ['null', { host: '127.0.0.1:8787', origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['null', { host: '127.0.0.1:8787', origin: 'null' }],
  ['null', { host: '127.0.0.1:8787', 'sec-fetch-site': 'cross-site' }],
  [
    'https://evil.example',
    { host: '127.0.0.1:8787', 'sec-fetch-site': 'cross-site', referer: 'https://evil.example/a' },
  ],
];

test.each(foreign)('an order of a page of %s is taken, and nobody nearby is called', async (origin, headers) => {
  const { sandbox, called } = counting();
  expect(await orderFrom(sandbox, headers)).toBe(200);
  await sandbox.settled();
  expect(called).toEqual([]);
  const order = sandbox.order('A1');
  expect(order?.foreignOrigin).toBe(origin);
  const failure = expect.stringContaining('a page of another site created the order');
  expect(order?.history.at(-1)).toMatchObject({ callback: 'paymentInfo', acknowledged: false, failure });
  // Nor later, nor by hand.
  sandbox.transition('A1', 'pay');
  sandbox.resend('A1');
  await sandbox.clock.advance('1d');
  expect(called).toEqual([]);
  const { html } = await visitor(sandbox).read(`/_sandbox/console/orders/${order?.id}`);
  expect(textOf(html)).toContain(`由其他網站（${origin}）的網頁建立`);
  expect(textOf(html)).toContain('未送出：此訂單由其他網站的網頁建立，而通知網址在本機或內部網路');
});

test('a snapshot keeps where an order came from', async () => {
  const { sandbox, called } = counting();
  await orderFrom(sandbox, { host: '127.0.0.1:8787', origin: 'https://evil.example' });
  const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot())) as ReturnType<Sandbox['snapshot']>;
  const restored = createSandbox({
    snapshot,
    fetch: async ({ url }) => {
      called.push(url);
      return new Response('1|OK');
    },
  });
  restored.transition('A1', 'pay');
  await restored.settled();
  expect([restored.order('A1')?.foreignOrigin, called]).toEqual(['https://evil.example', []]);
});

test('over HTTP: the shop on another port is called, and a page of another site brings it no call', async () => {
  const heard: string[] = [];
  const shop = createServer((incoming, outgoing) => {
    heard.push(incoming.url ?? '');
    outgoing.end('1|OK');
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  const sandbox = createSandbox();
  const server = await listen(sandbox);
  const { cashier } = openShop();
  const post = async (number: string, origin: string): Promise<number> => {
    const { action, fields } = cashier.createCvsOrder({
      MerchantTradeNo: number,
      TotalAmount: 120,
      TradeDesc: 'test',
      ItemName: '書',
      ReturnURL: `${base}/paid`,
      PaymentInfoURL: `${base}/info/${number}`,
    });
    const url = `${server.url}${new URL(action).pathname}`;
    return (await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers: { origin } })).status;
  };
  try {
    expect(await post('A1', base)).toBe(200);
    expect(await post('A2', 'https://evil.example')).toBe(200);
    await sandbox.settled();
    expect(heard).toEqual(['/info/A1']);
  } finally {
    await server.close();
    shop.close();
  }
});
