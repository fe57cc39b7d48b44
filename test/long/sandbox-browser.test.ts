import { mkdir } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCcatCvs } from '../../generated/ccat-cvs/client.ts';
import { everyApi, stageCredentials } from '../../src/sandbox/index.ts';
import { formatTime } from '../../src/time/format.ts';
import { openStreet, type Street } from './sandbox-browser-shop.ts';

/**
 * The sandbox's pages as people meet them: in a real browser, over real HTTP, with a merchant's server on the other
 * side.
 */

let street: Street;
/** `SCREENSHOTS=folder` keeps a picture of every page in both widths. */
const folder = process.env['SCREENSHOTS'];

beforeAll(async () => {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  street = await openStreet();
});

afterAll(async () => {
  await street?.close();
});

test('ECPay: the form submits itself, the console shows the order at once, the keyboard pays it, the merchant acknowledges', async () => {
  const { base, shop, notified, sandbox } = street;
  const context = await street.context();
  const desk = await context.newPage();
  await desk.goto(`${base}/`);
  await desk.evaluate('window.loadedOnce = true');
  const shopper = await context.newPage();
  await shopper.goto(`${shop}/buy/A1`);
  await shopper.waitForURL(`${base}/Cashier/AioCheckOut/V5`);
  const code = await shopper.locator('#code').textContent();
  expect(code).toBe(sandbox.order('A1')?.fields['PaymentNo']);
  expect(await shopper.locator('.items li').allTextContents()).toEqual(['烏龍茶 250g x 2', '茶杯 x 1', '"杯" & <3']);

  await desk.bringToFront();
  await desk.locator('a', { hasText: 'A1' }).waitFor();
  expect(await desk.evaluate('window.loadedOnce')).toBe(true);
  await tabTo(desk, 'A1');
  await desk.keyboard.press('Enter');
  await desk.waitForURL(/\/_sandbox\/console\/orders\/e\d+$/);
  await desk.evaluate('window.loadedOnce = true');
  await tabTo(desk, '到超商繳費');
  await desk.keyboard.press('Enter');
  await desk.locator('.history .callback', { hasText: 'paymentResult' }).waitFor();
  const line = await desk.locator('.history .callback', { hasText: 'paymentResult' }).locator('summary').textContent();
  expect(line).toContain('已確認');
  expect(line).toContain('1|OK');
  expect(await desk.locator('.lead .chip').textContent()).toBe('已付款');
  expect(notified).toEqual(['A1 code-issued', 'A1 paid']);
  // The button is gone, and the keyboard is not lost: its section has the focus.
  expect(await desk.evaluate('document.activeElement.id')).toBe('actions');
  expect(await desk.evaluate('window.loadedOnce')).toBe(true);
  expect(await desk.locator('#status').textContent()).toBe('已完成: 到超商繳費');

  await shopper.bringToFront();
  await shopper.locator('a', { hasText: '返回商店' }).click();
  await shopper.waitForURL(`${shop}/cart`);
  await context.close();
});

test('ECPay: with ClientRedirectURL the browser comes to the shop with the code', async () => {
  const { shop } = street;
  const context = await street.context();
  const page = await context.newPage();
  const posted = page.waitForRequest((request) => request.url() === `${shop}/issued`);
  await page.goto(`${shop}/buy/R1`);
  await page.waitForURL(`${shop}/issued`);
  const fields = new URLSearchParams((await posted).postData() ?? '');
  const { PaymentNo } = street.sandbox.order('R1')?.fields ?? {};
  expect(fields.get('PaymentNo')).toBe(PaymentNo);
  // The shop verifies it and shows a page of its own.
  expect(await page.locator('h1').textContent()).toBe(`${String(PaymentNo)} code-issued`);
  await context.close();
});

test('ECPay: a delivery that the browser orders comes back to the shop, signed', async () => {
  const { shop, sandbox } = street;
  const context = await street.context();
  const page = await context.newPage();
  await page.goto(`${shop}/deliver/D1`);
  await page.waitForURL(`${shop}/ordered`);
  const { AllPayLogisticsID } = sandbox.order('D1')?.fields ?? {};
  expect(await page.locator('h1').textContent()).toBe(`${String(AllPayLogisticsID)} accepted`);
  await context.close();
});

test('without JavaScript a button brings the same to the shop', async () => {
  const { base, shop, sandbox } = street;
  const context = await street.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [way, number, path, field] of [
    ['buy', 'R2', '/issued', 'PaymentNo'],
    ['deliver', 'D2', '/ordered', 'AllPayLogisticsID'],
  ] as const) {
    await page.goto(`${shop}/${way}/${number}`);
    await page.locator('button').click();
    await page.waitForURL(`${base}/**`);
    await page.getByRole('button', { name: '繼續前往商店' }).click();
    await page.waitForURL(`${shop}${path}`);
    expect(await page.locator('h1').textContent()).toContain(String(sandbox.order(number)?.fields[field]));
  }
  await context.close();
});

test('MyPay: the order’s url opens the payment page, the card is charged, the callback is acknowledged', async () => {
  const { notified, mypay, shop } = street;
  const context = await street.context();
  const page = await context.newPage();
  const { url, uid } = await mypay.createOrder(teaOrder('M1', shop));
  await page.goto(url);
  await page.getByRole('button', { name: '信用卡付款', exact: true }).click();
  await page.waitForURL(url);
  expect(await page.locator('#state').textContent()).toMatch(/付款成功/);
  await street.sandbox.settled();
  expect(notified).toContain('paymentCompleted paid');
  const entry = street.sandbox.order(uid);
  expect(entry?.history.findLast((each) => each.is === 'callback')).toMatchObject({
    callback: 'paymentCompleted',
    acknowledged: true,
    answer: { body: '8888' },
  });
  await page.locator('a', { hasText: '前往商店的成功頁' }).click();
  await page.waitForURL(`${shop}/ok`);
  await context.close();
});

test.each([true, false])(
  'MyPay: a test card pays by the keyboard, its 3D page too; JavaScript: %s',
  async (javaScriptEnabled) => {
    const { mypay, shop, sandbox } = street;
    const context = await street.context({ javaScriptEnabled });
    const page = await context.newPage();
    const { url, uid } = await mypay.createOrder(teaOrder(`K${javaScriptEnabled}`, shop));
    await page.goto(url);
    const other = page.getByLabel('或輸入其他卡號');
    await focusOn(page, other);
    await page.keyboard.type('4111 1111 1111 1111');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('此卡號不是測試卡');
    expect(await page.content()).not.toContain('4111');
    expect(sandbox.order(uid)?.state).toBe('started');
    // The refusal is an answer, which the browser notes too.
    expect(street.complaints.splice(0).filter((each) => !each.includes('422'))).toEqual([]);

    await focusOn(page, page.getByLabel('測試卡', { exact: true }));
    await page.keyboard.type('4938');
    await tabTo(page, '信用卡付款');
    await page.keyboard.press('Enter');
    const code = page.getByLabel('3D 交易密碼');
    await focusOn(page, code);
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe('密碼錯誤，請重新輸入。');
    await focusOn(page, code);
    await page.keyboard.type('nccc1234');
    await page.keyboard.press('Enter');
    await page.waitForURL(url);
    expect(await page.locator('#state').textContent()).toMatch(/付款成功/);
    expect(sandbox.order(uid)?.fields['cardno']).toBe('493817******0003');
    await context.close();
  },
);

test('MyPay: the failure card fails, and the way goes to the shop’s page for failures', async () => {
  const { mypay, shop, sandbox } = street;
  const context = await street.context({ locale: 'en-GB' });
  const page = await context.newPage();
  const { url, uid } = await mypay.createOrder(teaOrder('F1', shop));
  await page.goto(url);
  await page.getByLabel('Test card', { exact: true }).selectOption('5204247750001471');
  await page.getByRole('button', { name: 'Pay by card', exact: true }).click();
  await page.waitForURL(url);
  expect(sandbox.order(uid)?.state).toBe('failed');
  await page.getByRole('link', { name: 'Continue to the shop’s failure page' }).click();
  await page.waitForURL(`${shop}/no`);
  await context.close();
});

test('Cat: the browser posts the form, and the answer by redirect is a page that can be read', async () => {
  const { base, shop } = street;
  const sent: string[] = [];
  const answered = async (_: unknown, init?: RequestInit): Promise<Response> => {
    sent.push(String(init?.body));
    return new Response(null, { status: 302, headers: { location: `${shop}/cart?status=OK` } });
  };
  const ccat = createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl: base, fetch: answered });
  await ccat
    .registerOrderByForm({
      cust_order_number: 'K1',
      order_amount: 500,
      expire_date: `${String(formatTime('yyyy-MM-dd', Date.now() + 5 * 86_400_000))}T23:59:59+08:00`,
      payer_name: '王小明',
      payer_postcode: '110',
      payer_address: '臺北市信義路',
      payer_mobile: '0912345678',
      payer_email: 'wang@shop.test',
    })
    .catch(() => undefined);
  const context = await street.context();
  const page = await context.newPage();
  const action = `${base}${everyApi.find(({ document }) => document.name === 'ccat-cvs')?.operations['registerOrderByForm']?.path}`;
  const inputs = [...new URLSearchParams(sent[0])].map(([name, value]) => `<input name="${name}" value="${value}">`);
  await page.route(`${shop}/slip`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<form method="post" action="${action}">${inputs.join('')}<button>go</button></form>`,
    }),
  );
  await page.goto(`${shop}/slip`);
  await page.locator('button').click();
  await page.waitForURL(/\/_sandbox\/return\?status=OK/);
  const rows = await page.locator('tbody tr').allTextContents();
  expect(rows).toContain('statusOK');
  expect(rows).toContain('order[cust_order_number]K1');
  await page.getByRole('link', { name: '在主控台查看' }).click();
  expect(await page.locator('h1').textContent()).toContain('K1');
  expect(await page.content()).not.toContain('王小明');
  await context.close();
});

test('the language: the order’s, the browser’s, and the switch on every page', async () => {
  const { base, shop } = street;
  const context = await street.context({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${base}/`);
  expect(await page.locator('h1').textContent()).toContain('Orders');
  await page.getByRole('link', { name: '中文' }).click();
  expect(await page.locator('h1').textContent()).toContain('訂單');
  await page.locator('a', { hasText: 'A1' }).first().click();
  expect(await page.locator('h2').first().textContent()).toBe('操作');
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.locator('h2').first().textContent()).toBe('Actions');
  await page.goto(`${shop}/buy/E1`);
  await page.waitForURL(`${base}/Cashier/AioCheckOut/V5`);
  expect(await page.locator('.code p').first().textContent()).toBe('Payment code');
  await page.getByRole('link', { name: '中文' }).click();
  expect(await page.locator('.code p').first().textContent()).toBe('繳費代碼');
  await context.close();
});

test('what is typed, opened and focused stays while orders come in', async () => {
  const { base, shop } = street;
  const context = await street.context();
  const page = await context.newPage();
  await page.goto(`${base}/`);
  await page.locator('#of-operation > summary').click();
  await page.locator('#of-operation [name=ms]').fill('77');
  await page.locator('.filter [name=q]').fill('half a wor');
  const other = await context.newPage();
  await other.goto(`${shop}/buy/B1`);
  await page.locator('a', { hasText: 'B1' }).waitFor();
  await page.keyboard.type('d');
  expect(await page.locator('.filter [name=q]').inputValue()).toBe('half a word');
  expect(await page.locator('#of-operation').getAttribute('open')).toBe('');
  expect(await page.locator('#of-operation [name=ms]').inputValue()).toBe('77');
  await context.close();
});

test('faults and the clock are set without leaving the page, and what is refused is said', async () => {
  const { base, sandbox } = street;
  const context = await street.context();
  const page = await context.newPage();
  await page.goto(`${base}/?q=nothing`);
  await page.locator('#of-operation > summary').click();
  await page.locator('#of-operation [name=of]').selectOption('queryTradeInfo');
  await page.locator('#of-operation [name=kind]').selectOption('429');
  await page.locator('#of-operation button').click();
  await page.locator('.panel li', { hasText: 'queryTradeInfo' }).waitFor();
  expect(sandbox.faults.list()).toMatchObject([{ of: 'queryTradeInfo', kind: '429', when: 'next' }]);
  await page.locator('.panel li button').first().click();
  await page.locator('.panel li').first().waitFor({ state: 'detached' });
  const before = sandbox.clock.now();
  await page.locator('#by-1h').click();
  await expect.poll(() => sandbox.clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
  const hour = new Date(sandbox.clock.now() + 8 * 3_600_000).toISOString().slice(11, 13);
  await page.locator('.now time', { hasText: ` ${hour}:` }).waitFor();
  await page.locator('#by-any').fill('9999d');
  await page.locator('#by-any').press('Enter');
  await page.locator('#status', { hasText: '最多快轉十年' }).waitFor();
  expect(page.url()).toBe(`${base}/?q=nothing`);
  // The refusal is an answer of the console's, which the browser notes too.
  expect(street.complaints.splice(0).filter((each) => !each.includes('400'))).toEqual([]);
  await context.close();
});

test('the connection breaks and comes back: the page says so, and shows what it missed', async () => {
  const { base, cashier, shop } = street;
  const context = await street.context();
  const page = await context.newPage();
  await (await context.newPage()).goto(`${shop}/buy/C0`);
  await page.goto(`${base}/`);
  await street.stop();
  await page.locator('#status', { hasText: '連線中斷' }).waitFor();
  const form = cashier.createCvsOrder({
    MerchantTradeNo: 'C1',
    TotalAmount: 10,
    TradeDesc: 't',
    ItemName: 'i',
    ReturnURL: `${shop}/paid`,
  });
  // While nobody can be told.
  await street.sandbox(new Request(form.action, { method: 'POST', body: new URLSearchParams(form.fields) }));
  await street.start();
  await page.locator('a', { hasText: 'C1' }).waitFor();
  await page.locator('#status', { hasText: '已恢復連線' }).waitFor();
  expect(
    street.complaints
      .splice(0)
      .filter(
        (each) => !/ERR_(?:CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/.test(each),
      ),
  ).toEqual([]);
  await context.close();
});

test('without JavaScript the console and the shopper’s page do everything', async () => {
  const { base, mypay, shop, sandbox } = street;
  const context = await street.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { url, uid } = await mypay.createOrder(teaOrder('M2', shop));
  await page.goto(url);
  await page.getByRole('button', { name: '全家 FamiPort 繳費' }).click();
  expect(await page.locator('#code').textContent()).toBe(sandbox.order(uid)?.fields['PinCode']);
  await page.goto(`${base}/_sandbox/console/orders/${sandbox.order(uid)?.id}`);
  await page.locator('#move-pay').click();
  expect(sandbox.order(uid)?.state).toBe('paid');
  expect(await page.locator('.lead .chip').textContent()).toMatch(/付款成功/);
  await context.close();
});

describe.each(Object.entries({ desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }))(
  'on a %s',
  (name, viewport) => {
    test.each(['light', 'dark'] as const)('every page fits, %s', async (colorScheme) => {
      const { base, shop, mypay, sandbox } = street;
      const context = await street.context({ viewport, colorScheme });
      const page = await context.newPage();
      const look = async (what: string): Promise<void> => {
        expect(
          await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
          `${what} scrolls sideways`,
        ).toBeLessThanOrEqual(0);
        expect(
          await page.evaluate('getComputedStyle(document.querySelector("main")).paddingTop'),
          'the style sheet is not in force',
        ).not.toBe('0px');
        expect(await page.locator('h1').count()).toBe(1);
        if (folder !== undefined)
          await page.screenshot({ path: `${folder}/${what}-${name}-${colorScheme}.png`, fullPage: true });
      };
      await page.goto(`${shop}/buy/S${name}${colorScheme}`);
      await page.waitForURL(`${base}/Cashier/AioCheckOut/V5`);
      await look('checkout');
      const { url } = await mypay.createOrder(teaOrder(`M${name}${colorScheme}`, shop));
      await page.goto(url);
      await look('mypay');
      await page.getByLabel('或輸入其他卡號').fill('1');
      await page.getByRole('button', { name: '信用卡付款', exact: true }).click();
      await look('mypay-no-test-card');
      expect(street.complaints.splice(0).filter((each) => !each.includes('422'))).toEqual([]);
      await page.goto(url);
      await page.getByLabel('測試卡', { exact: true }).selectOption('4938170130000003');
      await page.getByRole('button', { name: '信用卡付款', exact: true }).click();
      await look('mypay-3d');
      await page.getByRole('link', { name: '返回付款頁' }).click();
      await page.getByRole('button', { name: '虛擬帳號轉帳' }).click();
      await look('mypay-account');
      await page.goto(`${base}/`);
      await look('list');
      for (const order of [sandbox.order('A1'), sandbox.order(new URL(url).pathname.split('/').at(-1) ?? '')]) {
        await page.goto(`${base}/_sandbox/console/orders/${order?.id}`);
        await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
        await look(`order-${order?.api}`);
      }
      await page.goto(`${base}/_sandbox/console/requests`);
      await page.evaluate('for (const each of [...document.querySelectorAll("details")].slice(0, 3)) each.open = true');
      await look('requests');
      await page.goto(
        `${base}/_sandbox/return?status=OK&order%5Bcust_order_number%5D=A1&order%5Bst_barcode1%5D=${'9'.repeat(60)}`,
      );
      await look('return');
      await context.close();
    });
  },
);

test('nobody else was asked, and the browser had nothing to complain of', () => {
  expect(street.complaints).toEqual([]);
});

/** Goes on with the Tab key until what has the focus reads so. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let steps = 0; steps < 100; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.textContent.trim()')) === text) {
      expect(
        await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'),
        'the focus cannot be seen',
      ).toBe('solid');
      return;
    }
  }
  throw new Error(`"${text}" cannot be reached with the keyboard`);
}

/** Goes on with the Tab key until the element has the focus. */
async function focusOn(page: Page, element: Locator): Promise<void> {
  const id = await element.getAttribute('id');
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await page.evaluate('document.activeElement.id')) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the element cannot be reached with the keyboard');
}

function teaOrder(number: string, shop: string): Parameters<Street['mypay']['createOrder']>[0] {
  const items = [{ id: '1', name: '烏龍茶', cost: 500, amount: 2, total: 1000 }];
  return {
    user_id: 'phper',
    cost: 1000,
    order_id: number,
    ip: '127.0.0.1',
    pfn: 'all',
    items,
    success_returl: `${shop}/ok`,
    failure_returl: `${shop}/no`,
  };
}
