import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import type { Language } from '../../scripts/docs/language.ts';
import { Reader } from './docs-reader.ts';

/** The playground as a reader uses it: in a real browser, below a sub-path, under its policy. */

const folder = inject('docs');
const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let reader: Reader;
/** Every address that the browser asked for, and everything that it complained of. */
const addresses: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  reader = await Reader.of(folder);
});

afterAll(() => reader?.close());

const views = [
  { width: 1280, colorScheme: 'light', language: 'en' },
  { width: 1280, colorScheme: 'dark', language: 'zh-TW' },
  { width: 390, colorScheme: 'light', language: 'zh-TW' },
  { width: 390, colorScheme: 'dark', language: 'en' },
] as const;

describe.each(views)('at $width px, $colorScheme, in $language', ({ width, colorScheme, language }) => {
  test('an order is created, paid by its shopper and refunded', async () => {
    const page = await opened(language, 'mypay/createOrder', { viewport: { width, height: 900 }, colorScheme });
    const title = await page.locator('#pg-operation option').first().textContent();
    expect(title).toMatch(language === 'en' ? /^createOrder · Create an order/ : /^createOrder · .*\p{Script=Han}/u);
    const look = (name: string): Promise<void> => looked(page, `${width}-${colorScheme}-${name}`);
    await look('start');

    const order = await payload(page);
    expect(order).toMatchObject({ cost: 10, items: [{ total: 10 }] });
    await edit(page, { ...order, order_id: 'PLAY1', cost: 30, items: [{ ...order.items[0], cost: 30, total: 30 }] });
    await page.locator('#pg-send').click();
    const created = await shown(page, 'answer');
    expect(created).toMatchObject({ code: '200', uid: expect.stringMatching(/^\d+$/), key: expect.any(String) });
    await look('answer');

    const sent = await wire(page);
    expect(sent).toMatch(/^POST http:\/\/sandbox\.invalid\/api\/init\n/);
    expect(sent).toMatch(/store_uid=\d+&service=[^&]+&encry_data=/);
    expect(sent).not.toContain('PLAY1');
    await look('wire');
    expect(await json(page, '#pg-panel-checked pre >> nth=0', 'checked')).toMatchObject({
      order_id: 'PLAY1',
      cost: 30,
    });
    expect(await json(page, '#pg-panel-checked pre >> nth=1')).toMatchObject({
      store_uid: expect.any(String),
      encry_data: { store_uid: expect.any(String), order_id: 'PLAY1' },
    });
    await look('checked');

    await page.locator('[data-shopper]').click();
    const shopper = page.frameLocator('iframe[name=pg-frame-shopper]');
    expect(await shopper.locator('h1').textContent()).toContain('PLAY1');
    await look('shopper');
    await payByCard(shopper);

    await page.locator('#pg-tab-callbacks').click();
    expect(await json(page, '#pg-panel-callbacks pre >> nth=-2')).toMatchObject({
      callback: 'paymentCompleted',
      proof: 'proven',
      outcome: 'paid',
      orderNo: 'PLAY1',
      amount: 30,
    });
    expect(await page.locator('#pg-panel-callbacks summary').first().textContent()).toContain('8888');
    await look('callbacks');

    await page.locator('#pg-tab-console').click();
    const desk = page.frameLocator('iframe[name=pg-frame-console]');
    await desk.locator('text=NT$30').first().waitFor();
    expect(await desk.locator('.chip').first().getAttribute('class')).toContain('paid');
    await look('console');

    await page.locator('[data-operation=refundOrder]').click();
    await expect.poll(() => payload(page)).toMatchObject({ uid: created.uid, key: created.key, cost: 30 });
    await page.locator('#pg-send').click();
    await expect.poll(() => shown(page, 'answer')).toMatchObject({ code: 'B200' });
    expect(await page.locator('[data-order]').count()).toBe(2);
    // The console has heard of it without being loaded again.
    await page.locator('#pg-tab-console').click();
    await expect.poll(() => desk.locator('.chip').count()).toBe(2);
    await look('refunded');
    await page.context().close();
  });
});

test('every operation of every document can be sent with each of its examples', async () => {
  const page = await opened('en', '');
  const offered = await page
    .locator('#pg-document option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
  expect(offered).toEqual(Object.keys(registry));
  for (const { document, operations, examples } of Object.values(registry)) {
    for (const id of Object.keys(operations)) {
      await page.evaluate(`location.hash = '${document.name}/${id}'`);
      await expect.poll(() => page.locator('#pg-operation').inputValue()).toBe(id);
      const own: readonly { readonly name: string; readonly answer?: unknown }[] =
        examples[id as keyof typeof examples];
      for (const { name } of own) {
        if (own.length > 1) await page.locator('#pg-example').selectOption(name);
        const before = await sends(page);
        await page.locator('#pg-send').click();
        await expect.poll(() => sends(page), { message: `${document.name} ${id} ${name}` }).toBe(before + 1);
        const answer = await shown(page, 'answer');
        // What an example is refused for is the vendor's word, and never something that the client did not send.
        if ('outcome' in answer)
          expect(answer, `${document.name} ${id} ${name}`).toMatchObject({ code: 'api-refused' });
      }
    }
  }
  await page.context().close();
});

test('a form goes by the shopper’s browser, which brings what it was given to the shop', async () => {
  const page = await opened('en', 'ecpay-cashier/createCvsOrder');
  await page.locator('#pg-example').selectOption('redirect');
  await expect.poll(() => payload(page)).toHaveProperty('ClientRedirectURL');
  expect(await payload(page), 'the client fills in the time').not.toHaveProperty('MerchantTradeDate');
  await page.locator('#pg-send').click();
  const shopper = page.frameLocator('iframe[name=pg-frame-shopper]');
  await shopper.locator('main', { hasText: 'paymentInfoPage' }).waitFor();
  await page.locator('#pg-tab-callbacks').click();
  const brought = page.locator('.pg-callback', { hasText: 'brought by' });
  const event = (await brought.locator('pre').nth(-2).textContent()) ?? '';
  expect(JSON.parse(event)).toMatchObject({
    callback: 'paymentInfoPage',
    proof: 'proven',
    provenBy: 'signature',
  });
  expect(await wire(page)).toContain('CheckMacValue=');
  const steps = await page.locator('#pg-panel-wire .pg-steps dd').allTextContents();
  expect(steps.join('\n'), 'how the checksum came about').toMatch(/^HashKey=.*&ItemName=.*&HashIV=/m);

  await page.locator('[data-transition=pay]').click();
  await expect.poll(() => page.locator('#pg-panel-callbacks summary').first().textContent()).toContain('1|OK');
  await page.context().close();
});

test('what the document does not allow is refused with each problem, and nothing is sent', async () => {
  const page = await opened('zh-TW', 'ecpay-cashier/createCvsOrder');
  await edit(page, { ...(await payload(page)), TotalAmount: 0, ItemName: undefined });
  await page.locator('#pg-send').click();
  const problems = page.locator('#pg-problem li');
  await expect
    .poll(() => problems.allTextContents())
    .toEqual([
      expect.stringMatching(/^\/(?:TotalAmount|ItemName) .*(?:不可小於|必須填寫)/),
      expect.stringMatching(/^\/(?:TotalAmount|ItemName) .*(?:不可小於|必須填寫)/),
    ]);
  expect(await shown(page, 'answer')).toMatchObject({ code: 'payload-invalid', outcome: 'not-sent' });
  expect(await page.locator('[data-order]').count()).toBe(0);
  await page.locator('#pg-payload').fill('{ "TotalAmount": ');
  await page.locator('#pg-send').click();
  expect(await page.locator('#pg-problem').textContent()).toContain('JSON');
  await page.context().close();
});

test('an answer that is lost leaves a write unknown, and the page finds out what became of it', async () => {
  const page = await opened('en', 'mypay/createOrder');
  await page.locator('#pg-send').click();
  await page.locator('[data-order]').waitFor();
  await page.locator('[data-transition=pay-by-card]').click();
  await page.locator('[data-operation=refundOrder]').click();
  await expect.poll(() => payload(page)).toHaveProperty('uid');
  await page.locator('#pg-fault').selectOption('lost-answer');
  await page.locator('#pg-send').click();
  await page.locator('#pg-resolve').click();
  const found = page.locator('#pg-panel-answer [role=status] pre');
  expect(JSON.parse((await found.textContent()) ?? '')).toMatchObject({ state: 'happened', value: { prc: '230' } });
  expect(await shown(page, 'answer')).toMatchObject({ code: 'transport-failed', outcome: 'unknown' });
  expect(await page.locator('#pg-fault').inputValue()).toBe('');
  await page.context().close();
});

test('the clock is advanced, and what is due happens', async () => {
  const page = await opened('en', 'mypay/createOrder');
  await page.locator('#pg-send').click();
  await page.locator('[data-transition]').first().waitFor();
  const before = await page.locator('#pg-clock').textContent();
  await page.locator('[data-more] summary').click();
  await page.locator('[data-transition=order-code]').or(page.locator('[data-transition]')).first().click();
  await page.locator('#pg-clock-buttons button').nth(2).click();
  await expect.poll(() => page.locator('#pg-clock').textContent()).not.toBe(before);
  await page.context().close();
});

test('two pages have a sandbox each', async () => {
  const first = await opened('en', 'mypay/createOrder');
  const second = await first.context().newPage();
  await second.goto(address('en', 'mypay/createOrder'));
  await second.locator('#playground[data-ready]').waitFor();
  await first.locator('#pg-send').click();
  await first.locator('[data-shopper]').click();
  const shopper = first.frameLocator('iframe[name=pg-frame-shopper]');
  expect(await shopper.locator('h1').textContent()).toContain('1234567890');
  await second.locator('#pg-tab-console').click();
  const desk = second.frameLocator('iframe[name=pg-frame-console]');
  await desk.locator('h1').waitFor();
  expect(await desk.locator('body').textContent()).not.toContain('1234567890');
  await first.context().close();
});

test('from the disk it says what is missing, and the rest works', async () => {
  const page = await (await reader.browser.newContext()).newPage();
  await page.goto(`file://${folder}/en/playground.html#mypay/createOrder`);
  await page.locator('#playground[data-ready=without-worker]').waitFor();
  await page.locator('#pg-send').click();
  expect(await shown(page, 'answer')).toMatchObject({ code: '200' });
  await page.locator('[data-transition]').first().click();
  await page.locator('#pg-panel-callbacks .pg-callback').waitFor();
  await page.locator('#pg-tab-console').click();
  expect(await page.locator('#pg-panel-console').textContent()).toContain('service worker');
  await page.context().close();
});

test('nothing left the origin, and the browser complained of nothing', () => {
  expect(addresses.length).toBeGreaterThan(views.length);
  expect(addresses.filter((url) => !url.startsWith(`${reader.base}/`))).toEqual([]);
  expect(complaints).toEqual([]);
});

function address(language: Language, operation: string): string {
  return `${reader.base}/${language}/playground.html#${operation}`;
}

async function opened(language: Language, operation: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await reader.browser.newContext(options);
  context.on('request', (request) => addresses.push(request.url()));
  context.on('requestfailed', (request) => {
    // The console ends its own events.
    if (!request.url().endsWith('/_sandbox/events')) complaints.push(`failed: ${request.url()}`);
  });
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  const page = await context.newPage();
  await page.goto(address(language, operation));
  await page.locator('#playground[data-ready=with-worker]').waitFor();
  return page;
}

/** No rule of accessibility is broken, nothing scrolls sideways; with SCREENSHOTS=folder a picture stays. */
async function looked(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run(document, { iframes: false })')) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
    name,
  ).toEqual([]);
  const pictures = process.env['SCREENSHOTS'];
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `playground-${name}.png`), fullPage: true });
}

interface Order {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}

async function payload(page: Page): Promise<Order> {
  await expect.poll(() => page.locator('#pg-payload').inputValue()).toMatch(/^\{/);
  return JSON.parse(await page.locator('#pg-payload').inputValue()) as Order;
}

async function edit(page: Page, value: object): Promise<void> {
  await page.locator('#pg-payload').fill(JSON.stringify(value));
}

/** The last JSON of a tab's panel. */
async function shown(page: Page, tab: string): Promise<Readonly<Record<string, unknown>>> {
  return json(page, `#pg-panel-${tab} pre >> nth=-1`, tab);
}

async function json(page: Page, place: string, tab?: string): Promise<Readonly<Record<string, unknown>>> {
  if (tab !== undefined) await page.locator(`#pg-tab-${tab}`).click();
  return JSON.parse((await page.locator(place).textContent()) ?? '') as Readonly<Record<string, unknown>>;
}

/** What travelled, the request's text first. */
async function wire(page: Page): Promise<string> {
  await page.locator('#pg-tab-wire').click();
  return (await page.locator('#pg-panel-wire pre').first().textContent()) ?? '';
}

/** How often something was sent and answered. */
async function sends(page: Page): Promise<number> {
  return Number(await page.locator('#playground').getAttribute('data-sent'));
}

async function payByCard(shopper: FrameLocator): Promise<void> {
  await shopper.locator('form button').first().click();
  await shopper.locator('#state.paid').waitFor();
}
