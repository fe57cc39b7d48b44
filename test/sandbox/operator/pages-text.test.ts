import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createSandbox, everyApi, stageCredentials } from '../../../src/sandbox/index.ts';
import { ownRefusalKinds } from '../../../src/sandbox/model/example.ts';
import { failureText, refusalText } from '../../../src/sandbox/operator/pages/reasons.ts';
import { Titles, titleOf } from '../../../src/sandbox/operator/titles.ts';
import { morning, openShop as openMypayShop } from '../../support/mypay-shop.ts';
import { textOf, visitor } from '../../support/pages-visit.ts';
import { openShop } from '../../support/shop.ts';

const english = { 'accept-language': 'en' };
const han = /\p{Script=Han}/u;

/** What the list says of an order. */
function rowOf(html: string, id: string): string {
  return textOf(new RegExp(`<tr id="row-${id}">.*?</tr>`, 's').exec(html)?.[0] ?? '').trim();
}

test('the shop’s own number comes first, the vendor’s beside it; two orders of one number are seen', async () => {
  const shop = openMypayShop();
  const first = await shop.order({ order_id: 'M2' });
  await shop.order({ order_id: 'M2' });
  const { read } = visitor(shop.sandbox);
  const { html } = await read('/', english);
  expect(rowOf(html, 'e1')).toMatch(new RegExp(`^10:00:00 M2 ${first.uid} Order mypay NT\\$100 `));
  expect(rowOf(html, 'e2')).toMatch(/^10:00:00 M2 \d+ Order/);
  const page = await read('/_sandbox/console/orders/e1', english);
  expect(page.html).toContain('<title>Order M2 · jinliu Sandbox</title>');
  expect((await read('/_sandbox/console/orders/e1')).html).toContain('<title>交易 M2 · jinliu 沙箱</title>');
  const listed = await (await shop.sandbox(new Request('http://sandbox.invalid/_sandbox/orders'))).json();
  expect(listed).toMatchObject({
    orders: [
      { id: 'e2', number: 'M2' },
      { id: 'e1', number: 'M2', key: first.uid },
    ],
  });
  expect(shop.sandbox.order('M2')?.id).toBe('e2');
});

test('a refund names its order and leads to it, says its state once, and the order leads back', async () => {
  const shop = openMypayShop();
  const { uid, key } = await shop.order({ order_id: 'M7' });
  await shop.happens(uid, 'pay-by-card');
  await shop.mypay.refundOrder({ uid, key, cost: 30 });
  const { read } = visitor(shop.sandbox);
  const { html } = await read('/', english);
  expect(rowOf(html, 'e2')).toMatch(/^10:00:00 \d+ Order M7 Refund mypay NT\$30 Refunded/);
  expect(html).toContain('<small><a href="/_sandbox/console/orders/e1">Order M7</a></small>');
  expect(textOf((await read('/_sandbox/console/orders/e2', english)).html)).toContain('Belongs to Order M7');
  expect((await read('/_sandbox/console/orders/e1')).html).toContain('<tr id="row-e2">');
});

test('an English page names no state in Chinese', async () => {
  const shop = openMypayShop();
  const { uid, key } = await shop.order({ order_id: 'M7' });
  await shop.happens(uid, 'pay-by-card');
  await shop.mypay.refundOrder({ uid, key, cost: 30 });
  const { read } = visitor(shop.sandbox);
  const main = /<table class="orders">.*?<\/table>/s.exec((await read('/', english)).html)?.[0] ?? '';
  expect(textOf(main)).not.toMatch(han);
  for (const id of ['e1', 'e2']) {
    const { html } = await read(`/_sandbox/console/orders/${id}`, english);
    const summary = /<dl class="rows">.*?<\/dl>/s.exec(html)?.[0] ?? '';
    expect(textOf(summary)).not.toMatch(han);
    expect(textOf(/<p class="lead">.*?<\/p>/s.exec(html)?.[0] ?? '')).not.toMatch(han);
  }
});

test('a slip is told by its ibon code, or by its barcode, and never by its deadline', async () => {
  const sandbox = createSandbox({ now: () => morning });
  const ccat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    now: () => morning,
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const example = everyApi.find(({ document }) => document.name === 'ccat-cvs')?.examples['registerOrder']?.[0];
  await ccat.registerOrder({
    ...(example?.request as object),
    cust_order_number: 'K1',
    expire_date: '2026-03-15T23:59:59+08:00',
  } as never);
  const { html } = await visitor(sandbox).read('/');
  const { ibon_code: ibon, st_barcode1: barcode } = sandbox.order('K1')?.fields ?? {};
  expect(rowOf(html, 'e1')).toContain(`K1 ${String(ibon ?? '') || String(barcode)} `);
  expect(rowOf(html, 'e1')).not.toContain('2026-03-15');
  const record = sandbox.order('K1');
  if (record === undefined) throw new Error('no slip was made');
  (record as { fields: object }).fields = { ...record.fields, ibon_code: '', ibon_shopid: '', virtual_account: '' };
  expect(rowOf((await visitor(sandbox).read('/')).html, 'e1')).toContain(`K1 ${String(barcode)} `);
});

test('every kind of refusal that any document knows has words in both languages', () => {
  for (const api of everyApi) {
    const tables = [api.refusals, ...Object.values(api.operationRefusals)];
    // A wrong field may be refused in words of its own; its kind is `payload` all the same.
    const kinds = tables.flatMap(Object.keys).filter((kind) => !kind.startsWith('payload-'));
    for (const kind of [...ownRefusalKinds, ...kinds]) {
      const operation = Object.entries(api.operationRefusals).find(([, own]) => own[kind] !== undefined)?.[0];
      const { en, zh } = refusalText({ api, kind, operation, merchant: '77' });
      expect([kind, en]).toEqual([kind, expect.stringMatching(/ /)]);
      expect(en).not.toMatch(han);
      expect(zh, kind).toMatch(han);
    }
  }
});

test('a delivery that failed says why in both languages', () => {
  for (const failure of [
    'ECONNREFUSED',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
    'The operation was aborted due to timeout',
    'the sandbox has no callbackUrl for this merchant',
  ])
    expect(failureText(failure).zh, failure).toMatch(han);
  expect(failureText('ECONNREFUSED').en).toBe('connection refused (ECONNREFUSED)');
  expect(failureText('EPROTO')).toEqual({ en: 'EPROTO', zh: 'EPROTO' });
});

test('a callback that is sent again says whether the vendor does so by itself', async () => {
  const { sandbox, order } = openShop({ now: () => morning }, () => new Response('no', { status: 500 }));
  await order('A1');
  await sandbox.clock.advance('5m');
  sandbox.resend('A1');
  await sandbox.settled();
  const history = textOf((await visitor(sandbox).read('/_sandbox/console/orders/e1')).html);
  for (const each of ['第 1 次 ✗', '重送，第 2 次 ✗', '手動重送 ✗']) expect(history).toContain(each);
});

test('operations and callbacks have titles in both languages', async () => {
  const titles = new Titles();
  await titles.load(everyApi);
  for (const { document, operations, callbacks = {} } of everyApi) {
    expect(titles.ofDocument(document).zh).toMatch(han);
    for (const id of [...Object.keys(operations), ...Object.keys(callbacks)]) {
      const { en = '', zh = '' } = titles.of(document.name, id) ?? {};
      expect(en, id).not.toMatch(han);
      expect(zh, id).toMatch(han);
    }
  }
  expect(titleOf({ summary: 'Register a slip', term: '上傳代繳資訊' })).toEqual({
    en: 'Register a slip',
    zh: '上傳代繳資訊',
  });
  expect(titleOf({ summary: 'No Chinese at all' })).toEqual({ en: 'No Chinese at all', zh: 'No Chinese at all' });
});

test('an empty sandbox shows the published credentials, a call for each API, and no key of another merchant', async () => {
  const own = { ...stageCredentials.mypay, storeUid: '289151880099', key: 'S'.repeat(32) };
  const sandbox = createSandbox({ merchants: { mypay: [own] } as never });
  const { read } = visitor(sandbox, 'http://127.0.0.1:8787');
  const { html } = await read('/', english);
  const text = textOf(html);
  expect(text).toContain('No orders yet.');
  expect(text).toContain('http://127.0.0.1:8787');
  expect(text).toContain(stageCredentials.mypay.key);
  expect(text.match(/curl -H/g)).toHaveLength(everyApi.length);
  expect(html).toContain('<a href="/_sandbox/">Control API (OpenAPI)</a>');
  for (const path of ['/', '/_sandbox/console/connect']) expect((await read(path)).html).not.toContain(own.key);
  expect((await read('/_sandbox/console/connect', english)).html).toContain('<title>Connect · jinliu Sandbox</title>');
  expect(textOf((await read('/?q=x', english)).html)).not.toContain('curl');
});
