import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMypay } from '../../generated/mypay/client.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { openStreet, type Street } from './sandbox-browser-shop.ts';

/** The console as a developer lives with it: what came in, what became of it, and why. */

let street: Street;
/** `SCREENSHOTS=folder` keeps a picture of every page. */
const folder = process.env['SCREENSHOTS'];

beforeAll(async () => {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  street = await openStreet();
});

afterAll(async () => {
  await street?.close();
});

test('an empty sandbox says where to point the client, with which credentials, and its curl works', async () => {
  const { base, sandbox } = street;
  const context = await street.context({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${base}/`);
  expect(await page.title()).toBe('訂單 · jinliu 沙箱');
  const main = await page.locator('main').textContent();
  expect(main).toContain('尚無訂單');
  expect(main).toContain(base);
  expect(main).toContain(stageCredentials.ecpayCashier.hashKey);
  await picture(page, 'console-empty');

  const curl = page.locator('#connect-mypay figure');
  await curl.getByRole('button', { name: '複製：curl createOrder' }).click();
  await page.locator('#status', { hasText: '已複製' }).waitFor();
  const copied = String(await page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toBe(await curl.locator('pre').textContent());
  await shell(copied);
  await page.locator('a', { hasText: 'TRY1' }).waitFor();
  expect(sandbox.order('TRY1')?.api).toBe('mypay');

  // Every API has one that is taken.
  await page.getByRole('link', { name: '連線資訊' }).click();
  expect(await page.title()).toBe('連線資訊 · jinliu 沙箱');
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  for (const text of await page.locator('main figure pre').allTextContents()) await shell(text);
  expect(await page.locator('main figure pre').count()).toBe(5);
  await page.goto(`${base}/_sandbox/console/requests?result=refused`);
  expect(await page.locator('tbody tr').count()).toBe(0);
  await context.close();
});

test('the request log: every fault is marked, a wrong key is called one, and filters find them', async () => {
  const { base, sandbox, cashier, shop } = street;
  const context = await street.context();
  const page = await context.newPage();
  await page.goto(`${shop}/buy/A1`);
  for (const kind of ['refused', '500', 'garbage', 'lost-answer'] as const) {
    sandbox.faults.next('queryTradeInfo', kind);
    await cashier.queryTradeInfo({ MerchantTradeNo: 'A1' }).catch(() => undefined);
  }
  const stranger = createMypay({ ...stageCredentials.mypay, key: 'x'.repeat(32), baseUrl: base });
  await stranger.queryOrder({ uid: '1', key: 'k'.repeat(32) }).catch(() => undefined);

  await page.goto(`${base}/`);
  await page.getByRole('link', { name: '請求紀錄' }).click();
  expect(await page.title()).toBe('請求紀錄 · jinliu 沙箱');
  expect(await page.locator('.chip.fault').allTextContents()).toEqual(
    ['已處理，但回應遺失', '回應無法解讀', 'HTTP 500：伺服器錯誤', '拒絕連線'].map((text) => `模擬異常：${text}`),
  );
  const first = page.locator('tbody tr').first();
  expect(await first.textContent()).toContain('無法以特店 289151880002 的金鑰解密');
  await page.locator('.filter [name=result]').selectOption({ label: '已拒絕' });
  await page.getByRole('button', { name: '篩選' }).click();
  expect(await page.locator('tbody tr').count()).toBe(1);
  await page.locator('tbody th a').click();
  expect(await page.locator('h1').textContent()).toContain('未知作業');
  expect(await page.locator('.notice').textContent()).toContain('the key is another one');
  expect(await page.title()).toMatch(/^請求 r\d+ · jinliu 沙箱$/);
  await context.close();
});

test('the log follows what comes in, and keeps the focus', async () => {
  const { base, cashier } = street;
  const context = await street.context();
  const page = await context.newPage();
  await page.goto(`${base}/_sandbox/console/requests?q=LIVE1`);
  await page.locator('.filter [name=q]').focus();
  await cashier.queryTradeInfo({ MerchantTradeNo: 'LIVE1' }).catch(() => undefined);
  await page.locator('tbody tr', { hasText: 'queryTradeInfo' }).waitFor();
  expect(await page.evaluate('document.activeElement.name')).toBe('q');
  await context.close();
});

test('a refund names its order and leads to it, and back; the newest exchange is open, what was closed stays closed', async () => {
  const { base, mypay, shop, sandbox } = street;
  const context = await street.context({ locale: 'en-GB' });
  const page = await context.newPage();
  const { uid, key } = await mypay.createOrder(teaOrder('SHOP-77', shop));
  sandbox.transition(uid, 'pay-by-card');
  await mypay.refundOrder({ uid, key, cost: 300 });
  await sandbox.settled();
  await page.goto(`${base}/`);
  const refund = page.locator('tbody tr', { hasText: 'Refund' }).first();
  await refund.getByRole('link', { name: 'Order SHOP-77' }).click();
  expect(await page.title()).toBe('Order SHOP-77 · jinliu Sandbox');
  expect(await page.locator('h1').textContent()).toContain('Order SHOP-77');
  expect(await page.locator('.lead').textContent()).not.toMatch(/\p{Script=Han}/u);
  expect(await page.locator('.history details[open]').count()).toBe(1);
  const newest = page.locator('.history details').first();
  expect(await newest.getAttribute('open')).toBe('');
  await newest.locator('summary').click();
  await mypay.queryOrder({ uid, key });
  await page.locator('.history details').nth(2).waitFor();
  await expect.poll(() => page.locator('.history details[open]').count()).toBe(1);
  expect(await page.locator('.history details').first().getAttribute('open')).toBe('');
  expect(await page.locator('.history details').nth(1).getAttribute('open')).toBe(null);
  await page.locator('#children a').first().waitFor({ state: 'detached' });
  await page.locator('.orders tbody th a').first().click();
  expect(await page.locator('h1').textContent()).toContain('Refund');
  await page.getByRole('link', { name: 'Order SHOP-77' }).click();
  await page.waitForURL(/\/_sandbox\/console\/orders\/e\d+$/);
  await context.close();
});

test('the keyboard alone: through the log to a request, its order, and a copy of its number', async () => {
  const { base, shop } = street;
  const context = await street.context({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${shop}/buy/KEYS1`);
  await page.goto(`${base}/_sandbox/console/requests`);
  await tabTo(page, 'createCvsOrder');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/console\/requests\/r\d+$/);
  await tabTo(page, '訂單 KEYS1');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/console\/orders\/e\d+$/);
  await tabTo(page, '複製');
  await page.keyboard.press('Enter');
  await page.locator('#status', { hasText: '已複製' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('KEYS1');
  await context.close();
});

test('without JavaScript: no button that would do nothing, and every page and filter works', async () => {
  const { base } = street;
  const context = await street.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}/_sandbox/console/requests`);
  await page.locator('.filter [name=operation]').selectOption('ecpay-cashier/queryTradeInfo');
  await page.getByRole('button', { name: '篩選' }).click();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(3);
  await page.locator('tbody th a').first().click();
  expect(await page.locator('.message').first().isVisible()).toBe(true);
  expect(await page.locator('button.copy').first().isVisible()).toBe(false);
  await page.getByRole('link', { name: '連線資訊' }).click();
  expect(await page.locator('button.copy').first().isVisible()).toBe(false);
  await context.close();
});

const widths: Readonly<Record<string, BrowserContextOptions['viewport']>> = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};

describe.each(Object.entries(widths))('on a %s', (name, viewport = null) => {
  test.each(['light', 'dark'] as const)('every page fits and can be read, %s', async (colorScheme) => {
    const { base, sandbox } = street;
    const context = await street.context({ viewport, colorScheme });
    const page = await context.newPage();
    const log = `${base}/_sandbox/console/requests`;
    await page.goto(`${log}?result=refused`);
    const refused = await page.locator('tbody th a').first().getAttribute('href');
    const pages: Readonly<Record<string, string>> = {
      list: `${base}/`,
      log,
      refused: `${base}${refused}`,
      order: `${base}/_sandbox/console/orders/${sandbox.order('SHOP-77')?.id}`,
      connect: `${base}/_sandbox/console/connect`,
      english: `${log}?lang=en`,
    };
    for (const [what, url] of Object.entries(pages)) {
      await page.goto(url);
      expect(await page.evaluate(sideways), `${what} scrolls sideways`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(unlabelled), `${what} has controls without a name`).toEqual([]);
      expect(await page.evaluate(faint), `${what} has text that is hard to read`).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      await picture(page, `console-${what}-${name}-${colorScheme}`);
    }
    await context.close();
  });
});

test('nobody else was asked, and the browser had nothing to complain of', () => {
  expect(street.complaints).toEqual([]);
});

const sideways = 'document.documentElement.scrollWidth - window.innerWidth';

/** Controls and links whose name nobody can tell. */
const unlabelled = `[...document.querySelectorAll('a, button, input:not([type=hidden]), select, meter')]
  .filter((each) => !(each.textContent.trim() || each.getAttribute('aria-label') || each.labels?.length))
  .map((each) => each.outerHTML)`;

/** Texts whose contrast to what is behind them is below 4.5 to 1 (WCAG 2, 1.4.3). A canvas says what a colour is. */
const faint = `(() => {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red, green, blue]) => [red, green, blue]
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (each) => {
    for (let at = each; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255];
  };
  const texts = [...document.querySelectorAll('body *')].filter((each) =>
    each.checkVisibility() && !each.closest(':disabled') && [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim()));
  return texts.flatMap((each) => {
    const [one, other] = [light(rgba(getComputedStyle(each).color)), light(behind(each))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return contrast < 4.5 ? [each.className + ' ' + each.textContent.trim().slice(0, 40) + ' ' + contrast.toFixed(2)] : [];
  });
})()`;

async function picture(page: Page, name: string): Promise<void> {
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** Runs a line in a shell, as somebody would who has copied it. */
async function shell(line: string): Promise<void> {
  await promisify(execFile)('/bin/sh', ['-c', `${line} -sS -o /dev/null --fail`]);
}

/** Goes on with the Tab key until what has the focus reads so. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.textContent.trim()')) !== text) continue;
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), text).toBe('solid');
    return;
  }
  throw new Error(`"${text}" cannot be reached with the keyboard`);
}

function teaOrder(number: string, shop: string): Parameters<Street['mypay']['createOrder']>[0] {
  const items = [{ id: '1', name: '烏龍茶', cost: 500, amount: 2, total: 1000 }];
  return {
    ...{ user_id: 'phper', cost: 1000, order_id: number, ip: '127.0.0.1', pfn: 'all', items },
    success_returl: `${shop}/ok`,
  };
}
