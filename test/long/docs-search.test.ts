import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Language, languages } from '../../scripts/docs/language.ts';
import { textsOf } from '../../scripts/docs/texts/texts.ts';
import { Reader, widths } from './docs-reader.ts';

/** What the site does by itself: search, copy, unfold, and whether everybody can use it. */

const folder = inject('docs');
let reader: Reader;

beforeAll(async () => {
  reader = await Reader.of(folder);
});

afterAll(() => reader?.close());

const screens = Object.entries(widths).flatMap(([name, viewport]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ name, viewport, colorScheme })),
);

describe.each(languages)('the search in %s', (language: Language) => {
  test.each([
    ['超商代碼', 'ecpay-cashier/createCvsOrder.html'],
    ['refund', 'mypay/refundOrder.html'],
    ['退款', 'mypay/refundOrder.html'],
    ['MerchantTradeNo', 'ecpay-cashier/'],
  ])('finds %s', async (text, path) => {
    const page = await reader.open(`${language}/outcomes.html`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(text);
    const link = page.locator(`dialog a[href*="/${language}/${path}"]`).first();
    await expect.poll(() => link.isVisible()).toBe(true);
    await link.click();
    await page.waitForURL(new RegExp(`/${language}/${path}`));
    await page.context().close();
  });

  test('says so when there is nothing to find', async () => {
    const page = await reader.open(`${language}/index.html`, { viewport: widths.phone });
    await page.locator('.find').click();
    await page.getByRole('searchbox').fill('ξξξ');
    await expect.poll(() => page.locator('dialog .state').textContent()).toBe(textsOf[language].site.searchNone);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.context().close();
  });
});

test("a field's anchor opens what it is folded in, with a script and without", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await reader.open('en/mypay/createOrder.html', { javaScriptEnabled });
    const anchor = await page.locator('details.inner .fields > li .hash').first().getAttribute('href');
    await page.goto(`${reader.base}/en/mypay/createOrder.html${anchor}`);
    await expect.poll(() => page.locator(`[id="${anchor?.slice(1)}"] > .head`).isVisible()).toBe(true);
    await page.context().close();
  }
});

test('copy copies', async () => {
  const page = await reader.open('en/ecpay-cashier/queryTradeInfo.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const figure = page.locator('aside figure').first();
  await figure.locator('.copy').click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await figure.locator('code').textContent());
  expect(await figure.locator('.copy').textContent()).toBe('Copied');
  await page.context().close();
});

test('on a phone the menu leads to every page, without a script', async () => {
  const page = await reader.open('zh-TW/mypay/refundOrder.html', {
    viewport: widths.phone,
    javaScriptEnabled: false,
  });
  expect(await page.locator('#navigation').isVisible()).toBe(false);
  await page.locator('.menu').click();
  await page.locator('#navigation a[href$="/mypay/queryOrder.html"]').click();
  expect(page.url()).toBe(`${reader.base}/zh-TW/mypay/queryOrder.html`);
  await page.context().close();
});

describe.each(screens)('on a $name, $colorScheme', ({ viewport, colorScheme }) => {
  test.each([
    'en/index.html',
    'zh-TW/guides/callbacks.html',
    'en/ecpay-cashier/createCvsOrder.html',
    'zh-TW/ecpay-logistics/logisticsStatus.html',
    'en/ccat-cvs/lifecycle.html',
  ])('nobody is left out of %s', async (path) => {
    const page = await reader.open(path, { viewport, colorScheme, bypassCSP: true });
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
    await page.addScriptTag({ content: axe.source });
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`)).toEqual([]);
    await page.context().close();
  });
});

test('nothing was asked of anybody else, and the console stayed silent', () => {
  expect(reader.requests.filter((url) => !url.startsWith(`${reader.base}/`))).toEqual([]);
  expect(reader.complaints).toEqual([]);
});
