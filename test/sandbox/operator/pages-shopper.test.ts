import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCcatCvs } from '../../../generated/ccat-cvs/client.ts';
import { createSandbox, everyApi, stageCredentials } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';
import { openShop as openMypayShop } from '../../support/mypay-shop.ts';
import { textOf, visitor } from '../../support/pages-visit.ts';
import { openShop } from '../../support/shop.ts';

test('the checkout shows what is to be paid, with which code, until when, and the way back to the shop', async () => {
  const { order, sandbox } = openShop({ now: () => Date.parse('2026-03-10T10:00:00+08:00') });
  const page = await order('A1', {
    TotalAmount: 12_345,
    ItemName: '書 x 1#筆 x 2',
    ClientBackURL: 'http://shop.test/cart?a=1&b=2',
  });
  const code = String(sandbox.order('A1')?.fields['PaymentNo']);
  expect(page).toMatch(new RegExp(`<p class="large" id="code">${code}</p>`));
  expect(page).toContain('<ul class="items"><li>書 x 1</li><li>筆 x 2</li></ul>');
  expect(page).toContain('<a class="button" href="http://shop.test/cart?a=1&amp;b=2">返回商店</a>');
  for (const each of [
    '繳費代碼',
    '繳費方式',
    'NT$12,345',
    '2026/03/17 10:00:00',
    'A1',
    '取號成功，等待繳費',
    '不可用於正式環境',
  ])
    expect(textOf(page)).toContain(each);
});

test('the shopper pays with a plain form, and the page shows the new state', async () => {
  const { order, sandbox, notified } = openShop();
  const page = await order('A1');
  const action = /<form method="post" action="([^"]+)"><button class="main">到超商繳費/.exec(page)?.[1] ?? '';
  const { read, send } = visitor(sandbox);
  const sent = await send(action);
  expect(sent.status).toBe(303);
  expect(sandbox.order('A1')?.state).toBe('paid');
  const next = await read(sent.headers.get('location') ?? '');
  expect(textOf(next.html)).toContain('已付款');
  expect(next.html).not.toContain('<form');
  await sandbox.settled();
  expect(notified.map(({ outcome }) => outcome)).toEqual(['code-issued', 'paid']);

  // A second press of a button that is gone changes nothing.
  expect((await send(action)).status).toBe(303);
  expect(sandbox.order('A1')?.history.filter(({ is }) => is === 'transition' || is === 'refused')).toHaveLength(1);
});

test.each([
  ['/_sandbox/shopper/e1?lang=en', {}, {}, 'Payment code'],
  ['/_sandbox/shopper/e1?lang=zh', { Language: 'ENG' }, { 'accept-language': 'en' }, '繳費代碼'],
  ['/_sandbox/shopper/e1', { Language: 'ENG' }, { 'accept-language': 'zh-TW' }, 'Payment code'],
  ['/_sandbox/shopper/e1', { Language: 'JPN' }, { 'accept-language': 'en' }, '繳費代碼'],
  ['/_sandbox/shopper/e1', {}, { 'accept-language': 'fr, en-GB;q=0.8, zh-TW;q=0.3' }, 'Payment code'],
  ['/_sandbox/shopper/e1', {}, { 'accept-language': 'en;q=0.5, zh-TW' }, '繳費代碼'],
  ['/_sandbox/shopper/e1', {}, { 'accept-language': 'fr' }, '繳費代碼'],
  ['/_sandbox/shopper/e1', {}, {}, '繳費代碼'],
])('the language of %s with %j and %j', async (path, fields, headers, shown) => {
  const { order, sandbox } = openShop();
  await order('A1', fields);
  const { html } = await visitor(sandbox).read(path, headers as Record<string, string>);
  expect(textOf(html)).toContain(shown);
  expect(html).toContain(`<html lang="${shown === 'Payment code' ? 'en' : 'zh-Hant-TW'}">`);
  expect(html).toMatch(/href="\/_sandbox\/shopper\/e1\?lang=zh"[^>]*>中文/);
  expect(html).toMatch(/href="\/_sandbox\/shopper\/e1\?lang=en"[^>]*>English/);
});

test('a language that was asked for by name stays', async () => {
  const { order, sandbox } = openShop();
  await order('A1');
  const { read, send } = visitor(sandbox);
  const { html } = await read('/_sandbox/shopper/e1?lang=en');
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
  const sent = await send(action);
  expect(sent.headers.get('location')).toBe('/_sandbox/shopper/e1?lang=en');
});

test.each([
  ['pay', 'chip paid'],
  ['fail', 'chip failed'],
  ['expire', 'chip '],
])('after %s the state looks so: %s', async (transition, look) => {
  const { order, sandbox } = openShop();
  await order('A1');
  const { read } = visitor(sandbox);
  expect((await read('/_sandbox/shopper/e1')).html).toContain('<span class="chip code-issued" id="state">');
  sandbox.transition('A1', transition);
  expect((await read('/_sandbox/shopper/e1')).html).toContain(`<span class="${look}" id="state">`);
  expect((await read('/')).html).toContain(`<span class="${look}">`);
});

test('with ClientRedirectURL the browser is sent there with the signed fields, and the way back is not shown', async () => {
  const { order, sandbox, cashier } = openShop();
  const page = await order('A1', { ClientRedirectURL: 'http://shop.test/issued' });
  expect(page).toContain('<form id="onward" method="post" action="http://shop.test/issued"');
  expect(page).toMatch(/<script src="\/_sandbox\/assets\/\w+\/submit\.js" defer>/);
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  );
  const event = await cashier.callbacks.verify(new URLSearchParams(fields).toString());
  expect(event).toMatchObject({
    callback: 'paymentInfo',
    outcome: 'code-issued',
    payload: { MerchantTradeNo: 'A1', PaymentNo: sandbox.order('A1')?.fields['PaymentNo'] },
  });
  Object.assign(sandbox.order('A1')?.fields ?? {}, { ClientBackURL: 'http://shop.test/back' });
  const own = await visitor(sandbox).read('/_sandbox/shopper/e1');
  expect(own.html).toContain('id="code"');
  expect(own.html).not.toContain('http://shop.test/back');
});

test('with ChooseSubPayment the browser is sent to the page of the order, and from there to the shop', async () => {
  const { sandbox, cashier } = openShop();
  const { read, send } = visitor(sandbox);
  const ordered = async (number: string, more: object): Promise<Awaited<ReturnType<typeof send>>> => {
    const order = { TotalAmount: 120, TradeDesc: 'test', ItemName: '書', ReturnURL: 'http://shop.test/paid' };
    const { action, fields } = cashier.createCvsOrder({ MerchantTradeNo: number, ...order, ...more });
    return send(new URL(action).pathname, fields);
  };
  expect(await ordered('A1', {})).toMatchObject({ status: 200, html: expect.stringContaining('id="code"') });

  const sent = await ordered('A2', { ChooseSubPayment: 'IBON' });
  expect(sent).toMatchObject({ status: 302, html: '' });
  // Programs put the host before it by themselves.
  expect(sent.headers.get('location')).toMatch(/^\//);
  const own = await read(sent.headers.get('location') ?? '');
  expect(own.html).toContain(`id="code">${sandbox.order('A2')?.fields['PaymentNo']}</p>`);

  const moved = await ordered('A3', { ChooseSubPayment: 'OK', ClientRedirectURL: 'http://shop.test/issued' });
  const onward = await read(moved.headers.get('location') ?? '');
  expect(onward.headers.get('content-security-policy')).toContain('form-action http: https:');
  expect(onward.html).toContain('<form id="onward" method="post" action="http://shop.test/issued"');
  const again = await ordered('A2', { ChooseSubPayment: 'IBON' });
  expect(again).toMatchObject({ status: 200, html: expect.not.stringContaining('id="code"') });
});

test('no address but one of the web becomes a link', async () => {
  const { order, sandbox } = openShop();
  await order('A1');
  const record = sandbox.order('A1');
  for (const address of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'shop.test', 'http://']) {
    Object.assign(record?.fields ?? {}, { ClientBackURL: address });
    expect((await visitor(sandbox).read('/_sandbox/shopper/e1')).html, address).not.toContain('class="button"');
  }
});

test('whatever stands in an order is shown and never run', async () => {
  const { order, sandbox } = openShop();
  // The cashier takes no tag; the slips of another vendor may hold any.
  const hostile = '"\'&< img src=x onerror=alert(2)>';
  const checkout = await order('A1', {
    ItemName: hostile,
    TradeDesc: hostile,
    CustomField1: '< b>"',
    ClientBackURL: 'http://shop.test/">script',
  });
  const ccat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: (url, init) => sandbox(new Request(url, init)),
  });
  await ccat.registerOrder({
    cust_order_number: '<img src=x onerror=1',
    order_amount: 100,
    expire_date: `${String(formatTime('yyyy-MM-dd', Date.now() + 5 * 86_400_000))}T23:59:59+08:00`,
    payer_name: '<script>alert(1)</script>',
    payer_mobile: '0912345678',
    payer_email: 'a@b.tw',
  });
  const { read } = visitor(sandbox);
  const pages = [
    checkout,
    ...(await Promise.all(
      [
        '/',
        '/?q=%3Cscript%3E"',
        '/_sandbox/console/orders/e1',
        '/_sandbox/console/requests',
        '/_sandbox/shopper/e1',
        '/_sandbox/shopper/e2',
        '/_sandbox/console/orders/e2',
        '/_sandbox/return?%3Cscript%3E=%3Cscript%3E"',
      ].map(async (path) => (await read(path)).html),
    )),
  ];
  for (const page of pages) {
    expect(page).not.toMatch(/<script(?! src="\/_sandbox\/assets\/\w+\/(?:console|submit)\.js" defer>)/);
    expect(page).not.toContain('<img src=x');
    const names = [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""')).join('');
    expect(names).not.toMatch(/\s(?:on\w+|style)=/);
  }
  expect(textOf(checkout)).toContain(hostile.slice(0, 20));
  expect(textOf(pages[3] ?? '')).toContain(hostile);
  for (const page of pages.slice(6, 8)) expect(textOf(page)).toContain('<img src=x onerror=1');
});

test('any text in a field comes out as itself', async () => {
  const { order, sandbox } = openShop();
  await order('A1');
  const record = sandbox.order('A1');
  const { read } = visitor(sandbox);
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '#', '{n}', '$&', '甲', '</dd>') }),
      async (text) => {
        Object.assign(record?.fields ?? {}, { TradeNo: `[${text}]` });
        const { html } = await read('/_sandbox/shopper/e1');
        const cell = /<dt>綠界的交易編號<\/dt><dd>([^<>]*)<\/dd>/.exec(html)?.[1] ?? 'not found';
        expect(
          cell
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&'),
        ).toBe(`[${text}]`);
      },
    ),
    { numRuns: 50 },
  );
});

test('MyPay: the page is at the url of the answer, and a code that the shopper takes is shown large', async () => {
  const { order, sandbox, notified } = openMypayShop();
  const { uid, url } = await order({ success_returl: 'http://shop.test/ok', failure_returl: 'http://shop.test/no' });
  const { read, send } = visitor(sandbox);
  const first = await read(`${url}?locale=en`);
  expect(first.status).toBe(200);
  expect(textOf(first.html)).toContain('Pay by card');
  expect(first.html).not.toContain('http://shop.test/');
  expect(first.html).not.toContain('id="code"');

  const taken = await send(`/_sandbox/shopper/${sandbox.order(uid)?.id}/take-ibon-code`);
  expect(taken.headers.get('location')).toBe(new URL(url).pathname);
  const next = await read(taken.headers.get('location') ?? '');
  expect(next.html).toContain(`id="code">${String(sandbox.order(uid)?.fields['PinCode'])}<`);
  expect(next.html).toContain('href="http://shop.test/ok"');
  expect(next.html).not.toContain('href="http://shop.test/no"');
  await sandbox.settled();
  expect(notified(uid)).toEqual(['paymentCompleted']);
});

test('MyPay: after a failure the way goes to the page for failures', async () => {
  const { order, sandbox } = openMypayShop();
  const { uid, url } = await order({ success_returl: 'http://shop.test/ok', failure_returl: 'http://shop.test/no' });
  const { read, send } = visitor(sandbox);
  await send(`/_sandbox/shopper/${sandbox.order(uid)?.id}/pay-by-card`, { card: '5204247750001471' });
  const { html } = await read(url);
  expect(html).toContain('href="http://shop.test/no"');
  expect(html).not.toContain('href="http://shop.test/ok"');
});

test('an address of nobody is none, nor is one that a merchant has', async () => {
  const { order, sandbox } = openShop();
  await order('A1', { ClientBackURL: 'http://shop.test/cart' });
  const { read } = visitor(sandbox);
  for (const path of ['/pay/1', '/cart', '/favicon.ico']) expect((await read(path)).status, path).toBe(404);
  expect((await read('/_sandbox/shopper/e99')).status).toBe(404);
});

test.each([
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'http://evil.test' },
  { origin: 'null' },
  { origin: 'nonsense' },
])('a form of another site, %j, does nothing', async (headers) => {
  const { order, sandbox } = openShop();
  await order('A1');
  const { send } = visitor(sandbox);
  expect((await send('/_sandbox/shopper/e1/pay', {}, headers as Record<string, string>)).status).toBe(403);
  expect(sandbox.order('A1')?.state).toBe('issued');
  expect(
    (await send('/_sandbox/shopper/e1/pay', {}, { origin: 'http://sandbox.invalid', 'sec-fetch-site': 'same-origin' }))
      .status,
  ).toBe(303);
});

test('the shopper makes no move that is the console’s or the merchant’s', async () => {
  const { order, sandbox } = openShop();
  await order('A1');
  for (const transition of ['expire', 'fail', 'nonsense', '__proto__'])
    await visitor(sandbox).send(`/_sandbox/shopper/e1/${transition}`);
  expect(sandbox.order('A1')?.state).toBe('issued');
});

test('Cat: the answer by redirect comes to a page that shows it', async () => {
  const sandbox = createSandbox();
  let location = '';
  const ccat = createCcatCvs({
    ...stageCredentials.ccatCvs,
    baseUrl: 'http://sandbox.invalid',
    fetch: async (url, init) => {
      const response = await sandbox(new Request(url, init));
      location = response.headers.get('location') ?? '';
      return response;
    },
  });
  const [example] =
    everyApi.find(({ document }) => document.name === 'ccat-cvs')?.examples['registerOrderByForm'] ?? [];
  await ccat.registerOrderByForm({
    ...(example?.request as object),
    cust_order_number: 'K1',
    expire_date: `${String(formatTime('yyyy-MM-dd', Date.now() + 5 * 86_400_000))}T23:59:59+08:00`,
  } as never);
  expect(new URL(location).pathname).toBe('/_sandbox/return');
  const { html } = await visitor(sandbox).read(`${location}&lang=en`);
  for (const each of ['status OK', 'order[cust_order_number] K1', 'order[ibon_code]', 'Answer by redirect'])
    expect(textOf(html)).toContain(each);
  expect(html).toContain('/_sandbox/console/orders/e1');
});

test('a life cycle that was added to a document has its page without any code', async () => {
  const cashier = everyApi.find((each) => each.document.name === 'ecpay-cashier');
  const lifecycle = cashier?.lifecycles['order'];
  if (cashier === undefined || lifecycle === undefined) throw new Error('no cashier');
  const api = {
    ...cashier,
    lifecycles: {
      order: {
        ...lifecycle,
        title: { en: 'Wish', zh: '願望' },
        shows: { CustomField1: { en: 'Wished for', zh: '許願' } },
        transitions: { grant: { en: 'Grant it', zh: '實現', from: ['issued'], to: 'paid', by: 'shopper' as const } },
      },
    },
  };
  const { order } = openShop({ apis: [api] });
  const page = textOf(await order('A1', { CustomField1: '和平' }));
  for (const each of ['願望 A1', '許願 和平', '實現']) expect(page).toContain(each);
  expect(page).not.toContain('到超商繳費');
});
