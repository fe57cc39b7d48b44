import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createSandbox, everyApi, stageCredentials } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';
import { textOf, visitor } from '../../support/pages-visit.ts';
import { openShop } from '../../support/shop.ts';

const morning = Date.parse('2026-03-10T10:00:00+08:00');
const english = { 'accept-language': 'en' };

/** The numbers of the orders that a page of the list shows, in its order. */
function listed(html: string): string[] {
  return [...html.matchAll(/<a id="open-e\d+"[^>]*>([^<]*)<\/a>/g)].map(([, key = '']) => key);
}

test('lists every order, the latest first, and says that it is not for production', async () => {
  const { sandbox, order } = openShop();
  for (const number of ['A1', 'A2', 'A3']) await order(number);
  const { html, status, headers } = await visitor(sandbox).read('/', english);
  expect(status).toBe(200);
  expect(listed(html)).toEqual(['A3', 'A2', 'A1']);
  expect(textOf(html)).toContain('Not for production');
  expect(textOf(html)).toContain('3 / 5,000 records');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test('filters by API, state and text, and pages through what is left', async () => {
  const { sandbox, order } = openShop();
  for (let count = 1; count <= 120; count += 1)
    await order(`N${count}`, count % 40 === 0 ? { CustomField1: 'Green Tea' } : {});
  sandbox.transition('N7', 'pay');
  const { read } = visitor(sandbox);
  const pages = await Promise.all(['/', '/?page=2', '/?page=3'].map(async (path) => listed((await read(path)).html)));
  expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
  expect(new Set(pages.flat()).size).toBe(120);
  expect(listed((await read('/?page=99')).html)).toEqual(pages[2]);
  expect(listed((await read('/?page=-1')).html)).toEqual(pages[0]);
  expect(listed((await read('/?q=green+tea')).html)).toEqual(['N120', 'N80', 'N40']);
  expect(listed((await read('/?q=n119')).html)).toEqual(['N119']);
  expect(listed((await read('/?state=ecpay-cashier/order.paid')).html)).toEqual(['N7']);
  expect(listed((await read('/?state=mypay/order.paid')).html)).toEqual([]);
  expect(listed((await read('/?api=ccat-cvs')).html)).toEqual([]);
  const second = (await read('/?api=ecpay-cashier&page=2&lang=en')).html;
  expect(second).toContain('<a href="/?api=ecpay-cashier&amp;lang=en">Newer</a>');
  expect(second).toContain('<a href="/?api=ecpay-cashier&amp;page=3&amp;lang=en">Older</a>');
  // Of a filter only as much is looked through as the page shows.
  expect(textOf(second)).toContain('Newer 51–100 Older');
  expect(textOf((await read('/?page=2&lang=en')).html)).toContain('51–100 of 120');
  expect(textOf((await read('/?api=ecpay-cashier&page=3&lang=en')).html)).toContain('Newer 101–120 of 120');
});

test('an order: its state, its buttons, and every message opened up', async () => {
  const { sandbox, order } = openShop();
  await order('A1');
  await sandbox.settled();
  const { read, send } = visitor(sandbox);
  const first = await read('/_sandbox/console/orders/e1', english);
  for (const each of [
    'Order A1',
    'NT$120',
    'Pay at the store',
    'Pay a wrong amount',
    'Let the code run out',
    'automatic at',
    'createCvsOrder',
    'paymentInfo',
    'attempt 1',
    '✓ acknowledged',
    '200 1|OK',
  ])
    expect(textOf(first.html)).toContain(each);
  expect(first.html).toContain('&quot;MerchantTradeNo&quot;: &quot;A1&quot;');
  expect(first.html).toContain('MerchantTradeNo=A1&amp;');

  const paid = await send('/_sandbox/console/orders/e1/pay');
  expect([paid.status, paid.headers.get('location')]).toEqual([303, '/_sandbox/console/orders/e1']);
  await sandbox.settled();
  const second = textOf((await read('/_sandbox/console/orders/e1', english)).html);
  expect(second).toContain('Pay at the store → Paid console');
  expect(second).not.toContain('Pay a wrong amount');
  expect(second.indexOf('paymentResult')).toBeLessThan(second.indexOf('paymentInfo'));
});

test('a callback that is not acknowledged shows what came back and when it is tried again', async () => {
  const { sandbox, order } = openShop(
    { now: () => morning },
    (_, notified) => new Response(notified === 0 ? 'sorry <b>' : '1|OK', { status: notified === 0 ? 503 : 200 }),
  );
  await order('A1');
  await sandbox.settled();
  const { read } = visitor(sandbox);
  expect(textOf((await read('/_sandbox/console/orders/e1', english)).html)).toMatch(
    /✗ not acknowledged 503 sorry <b> next attempt 2026\/03\/10 10:05:00/,
  );
  await sandbox.clock.advance('5m');
  const text = textOf((await read('/_sandbox/console/orders/e1', english)).html);
  expect(text).toContain('attempt 2 ✓ acknowledged 200 1|OK');
});

test('the last callback is sent again', async () => {
  const { sandbox, order, notified } = openShop();
  await order('A1');
  await sandbox.settled();
  const { send } = visitor(sandbox);
  expect((await send('/_sandbox/console/resend/e1')).status).toBe(303);
  await sandbox.settled();
  expect(notified.map(({ callback }) => callback)).toEqual(['paymentInfo', 'paymentInfo']);
  await order('A2', { PaymentInfoURL: undefined });
  expect((await send('/_sandbox/console/resend/e2')).status).toBe(409);
});

test('what cannot be done is refused in words, and nothing happens', async () => {
  const { sandbox, order } = openShop();
  await order('A1');
  const { read, send } = visitor(sandbox);
  for (const path of ['orders/e1/nonsense', 'orders/e1/__proto__', 'orders/e1/constructor']) {
    const { status, html } = await send(`/_sandbox/console/${path}`, {}, english);
    expect(status, path).toBe(409);
    expect(html).toContain('<p role="alert">Refused: ');
  }
  expect((await send('/_sandbox/console/orders/e99/pay')).status).toBe(404);
  expect((await send('/_sandbox/console/nonsense')).status).toBe(404);
  expect((await read('/_sandbox/console/orders/e99')).status).toBe(404);
  expect(sandbox.order('A1')?.state).toBe('issued');
});

test('the clock is put forward, and to what happens next', async () => {
  const { sandbox, order } = openShop({ now: () => morning });
  await order('A1');
  const { send, read } = visitor(sandbox);
  const by = async (duration: string): Promise<number> =>
    (await send('/_sandbox/console/clock', { by: duration })).status;
  expect(await by('1h')).toBe(303);
  expect(textOf((await read('/', english)).html)).toContain('Next event: 2026/03/17 10:00:00');
  expect(sandbox.clock.now()).toBe(morning + 3_600_000);
  expect(await by('next')).toBe(303);
  expect(sandbox.order('A1')?.state).toBe('expired');
  expect(await by('next')).toBe(303);
  for (const wrong of ['', '1', 'soon', '-1d', '1d1', '999999999d', '3654d']) expect(await by(wrong), wrong).toBe(400);
  expect(sandbox.clock.now()).toBe(Date.parse('2026-03-17T10:00:00+08:00'));
});

test('a clock at the end of its time is left there', async () => {
  const { sandbox } = openShop({ now: () => Date.parse('8999-12-31T10:00:00+08:00') });
  const answer = await visitor(sandbox).send('/_sandbox/console/clock', { by: '3d' }, english);
  expect(answer.status).toBe(400);
  expect(textOf(answer.html)).toContain('up to the year 8999');
});

test('faults are set, shown with how often they fired, and cleared', async () => {
  const { sandbox, cashier } = openShop();
  const { send, read } = visitor(sandbox);
  const add = async (fields: Record<string, string> | URLSearchParams): Promise<number> =>
    (await send('/_sandbox/console/faults', fields)).status;
  expect(await add({ of: 'queryTradeInfo', kind: '500', when: 'next', ms: '', bytes: '' })).toBe(303);
  expect(await add({ of: 'paymentInfo', kind: 'late', when: 'always', ms: '20' })).toBe(303);
  expect(await add(new URLSearchParams('when=random&rate=0.25&kinds=500&kinds=twice'))).toBe(303);
  expect(sandbox.faults.list()).toMatchObject([
    { when: 'next', of: 'queryTradeInfo', kind: '500' },
    { when: 'always', of: 'paymentInfo', kind: 'late', ms: 20 },
    { when: 'random', rate: 0.25, kinds: ['500', 'twice'] },
  ]);
  const text = textOf((await read('/', english)).html);
  for (const each of ['queryTradeInfo: HTTP 500', 'paymentInfo: sent late', 'At random 0.25'])
    expect(text).toContain(each);
  await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' }).catch(() => undefined);
  sandbox.faults.takeCallback('paymentInfo');
  expect(textOf((await read('/', english)).html)).toContain('paymentInfo: sent late always · fired 1×');
  expect(sandbox.faults.list().map(({ when }) => when)).toEqual(['always', 'random']);

  for (const wrong of [
    { of: 'queryTradeInfo', kind: 'twice' },
    { of: 'nonsense', kind: '500' },
    { of: '*', kind: '500', when: 'next' },
    { when: 'random', rate: '2', kinds: '500' },
    { of: 'queryTradeInfo', kind: 'late', ms: 'x' },
    {},
  ]) {
    const { status, html } = await send('/_sandbox/console/faults', wrong as Record<string, string>);
    expect([status, html.includes('role="alert"')], JSON.stringify(wrong)).toEqual([400, true]);
  }
  const [first] = sandbox.faults.list();
  expect((await send('/_sandbox/console/faults/clear', { id: first?.id ?? '' })).status).toBe(303);
  expect((await send('/_sandbox/console/faults/clear', { id: first?.id ?? '' })).status).toBe(303);
  expect(sandbox.faults.list()).toHaveLength(1);
  await send('/_sandbox/console/faults/clear', { id: '' });
  expect(sandbox.faults.list()).toEqual([]);
});

test('a store that is full says how many have left', async () => {
  const { sandbox, order } = openShop({ maxOrders: 2 });
  for (const number of ['A1', 'A2', 'A3']) await order(number);
  const text = textOf((await visitor(sandbox).read('/', english)).html);
  expect(text).toContain('2 / 2 records');
  expect(text).toContain('1 dropped so far');
  expect((await visitor(sandbox).read('/_sandbox/console/orders/e1')).status).toBe(404);
});

test('Cat’s file of the day', async () => {
  const sandbox = createSandbox({ now: () => morning });
  const ccat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    now: () => morning,
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  const { read } = visitor(sandbox);
  expect((await read('/')).html).not.toContain('/_sandbox/daily/');
  const request = everyApi.find(({ document }) => document.name === 'ccat-cvs')?.examples['registerOrder']?.[0]
    ?.request;
  await ccat.registerOrder({
    ...(request as object),
    cust_order_number: 'K1',
    expire_date: '2026-03-15T23:59:59+08:00',
  } as never);
  await sandbox.clock.advance('1d');
  const day = String(formatTime('yyyy-MM-dd', morning));
  expect((await read('/')).html).toContain(`href="/_sandbox/daily/ccat-cvs/${day}.csv" download`);
  const csv = await read(`/_sandbox/daily/ccat-cvs/${day}.csv`);
  expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="ccat-cvs-${day}.csv"`);
  expect(csv.html).toContain(',K1,');
  expect((await read(`/_sandbox/daily/ccat-cvs/${day}.txt`)).html).toBe(csv.html);
  for (const path of [
    'ccat-cvs/2026-02-30.csv',
    'ccat-cvs/2026-02-01.csv',
    'ccat-cvs/2026-03-10.exe',
    'mypay/2026-03-10.csv',
    '2026-03-10.csv',
    'ccat-cvs/..%2F..%2Fetc.csv',
    '',
  ])
    expect((await read(`/_sandbox/daily/${path}`)).status, path).toBe(404);
});

test('the files of the pages may be kept, since their addresses change with them', async () => {
  const { sandbox } = openShop();
  const { read } = visitor(sandbox);
  const { html } = await read('/');
  const paths = [...html.matchAll(/(?:href|src)="(\/_sandbox\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(new Set(paths.map((path) => path.split('/').at(-1)))).toEqual(
    new Set(['icon.svg', 'style.css', 'console.js']),
  );
  for (const path of paths) {
    const { status, headers } = await read(path);
    expect([status, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      200,
      'max-age=86400, immutable',
      'nosniff',
    ]);
  }
  expect(html).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//);
});
