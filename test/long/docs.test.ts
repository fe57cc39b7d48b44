import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../../generated/registry.ts';
import { languages } from '../../scripts/docs/language.ts';
import { buildDocs } from './docs-build.ts';
import { pagesIn, Reader, weightOf, widths } from './docs-reader.ts';

/** The site as a reader gets it: built, served from a sub-path, opened in a real browser. */

const folder = inject('docs');
const pages = await pagesIn(folder);
const names = Object.keys(registry);

let reader: Reader;

beforeAll(async () => {
  reader = await Reader.of(folder);
});

afterAll(() => reader?.close());

test('there is a page for every operation and callback, in each language', () => {
  for (const language of languages)
    for (const [name, load] of Object.entries(registry)) {
      expect(load).toBeDefined();
      expect(pages).toContain(`${language}/${name}/index.html`);
    }
  const [english, chinese] = languages.map((language) =>
    pages.filter((page) => page.startsWith(`${language}/`)).map((page) => page.slice(language.length)),
  );
  expect(english).toEqual(chinese);
});

// Each page once: in English on a desktop, in Chinese on a phone.
const read = pages.filter((page) => page.includes('/'));
test.each(read)('%s shows all and asks nobody', async (path) => {
  const isEnglish = path.startsWith('en/');
  const page = await reader.open(path, {
    viewport: isEnglish ? widths.desktop : widths.phone,
    colorScheme: isEnglish ? 'light' : 'dark',
  });
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe(isEnglish ? 'en' : 'zh-TW');
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  expect(
    await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    'the page scrolls sideways',
  ).toBeLessThanOrEqual(0);
  expect(
    await page.evaluate('getComputedStyle(document.querySelector("main")).paddingTop'),
    'the style sheet is not in force',
  ).not.toBe('0px');
  await page.context().close();
});

test('nothing was asked of anybody else, and the console stayed silent', () => {
  expect(reader.requests.length).toBeGreaterThan(read.length);
  expect(reader.requests.filter((url) => !url.startsWith(`${reader.base}/`))).toEqual([]);
  expect(reader.complaints).toEqual([]);
});

test('the first page goes on in the language of the reader', async () => {
  for (const [locale, language] of [
    ['zh-TW', 'zh-TW'],
    ['en-GB', 'en'],
  ] as const) {
    const page = await reader.open('index.html', { locale });
    await page.waitForURL(`${reader.base}/${language}/index.html`);
    await page.context().close();
  }
  const page = await reader.open('index.html', { javaScriptEnabled: false });
  await page.locator('a[lang="zh-TW"]').click();
  expect(page.url()).toBe(`${reader.base}/zh-TW/index.html`);
  await page.context().close();
});

test('the other language is one click away, at the same page', async () => {
  const page = await reader.open('en/mypay/refundOrder.html');
  await page.locator('.switch').click();
  expect(page.url()).toBe(`${reader.base}/zh-TW/mypay/refundOrder.html`);
  await page.locator('.switch').click();
  expect(page.url()).toBe(`${reader.base}/en/mypay/refundOrder.html`);
  await page.context().close();
});

test('works from the disk, without a server', async () => {
  const context = await reader.browser.newContext();
  const page = await context.newPage();
  await page.goto(`file://${folder}/en/index.html`);
  expect(await page.evaluate('getComputedStyle(document.querySelector("main")).paddingTop')).not.toBe('0px');
  await page.locator('main a[href="../en/ecpay-einvoice/index.html"]').first().click();
  await page.locator('main a[href$="checkLoveCode.html"]').click();
  expect(await page.locator('h1').isVisible()).toBe(true);
  await context.close();
});

test('the policy lets no inline script or style and no foreign picture in', async () => {
  const context = await reader.browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(`${reader.base}/en/index.html`);
  await page.evaluate(`
    const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script);
    const picture = document.createElement('img'); picture.src = 'http://127.0.0.2/outside.png'; document.body.append(picture);
    document.body.setAttribute('style', 'margin: 1px');`);
  await expect.poll(() => refused.length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate('window.ran === undefined')).toBe(true);
  await context.close();
});

test('no page weighs 100 kB, with all that it loads, but for the playground, which holds the sandbox', async () => {
  const light = pages.filter((page) => !page.endsWith('/playground.html'));
  const weights = await Promise.all(light.map(async (page) => [page, await weightOf(folder, page)] as const));
  expect(weights.filter(([, weight]) => weight >= 100_000)).toEqual([]);
});

test('every link leads somewhere', async () => {
  const files = new Set(await readdir(folder, { recursive: true }));
  const texts = new Map<string, string>();
  for (const page of pages) texts.set(page, await readFile(join(folder, page), 'utf8'));
  const dead: string[] = [];
  for (const [file, text] of texts) {
    for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^https:\/\//.test(href)) continue;
      const [target = '', anchor] = href.split('#');
      const wanted = target === '' ? file : join(file, '..', target);
      // Behind the playground's address stands the operation that is to be tried.
      if (wanted.endsWith('/playground.html') && files.has(`${wanted.split('/')[0]}/${anchor}.html`)) continue;
      if (!files.has(wanted) || (anchor !== undefined && !texts.get(wanted)?.includes(` id="${anchor}"`)))
        dead.push(`${file}: ${href}`);
    }
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length, `${file} has an anchor twice`).toBe(new Set(ids).size);
  }
  expect(dead).toEqual([]);
});

test('the documents are there, as they are written and as JSON', async () => {
  for (const name of names) {
    const written = await readFile(`specs/${name}.yaml`, 'utf8');
    expect(await readFile(join(folder, `${name}.yaml`), 'utf8')).toBe(written);
    expect(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))).toEqual(parse(written));
  }
});

describe('a build', () => {
  test('gives the same bytes as the one before', async () => {
    const again = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
    expect(await buildDocs('--out', again)).toMatchObject({ code: 0 });
    for (const file of pages)
      expect(await readFile(join(again, file), 'utf8'), file).toBe(await readFile(join(folder, file), 'utf8'));
    await rm(again, { recursive: true });
  });

  test('shows what a document says as text and never runs it', async () => {
    const hostile = `<img src=x onerror="document.title='owned'"> & \`<b>\``;
    const spec = (await readFile('specs/ecpay-einvoice.yaml', 'utf8')).replace(
      'summary: The donation code exists.',
      `summary: ${JSON.stringify(hostile)}`,
    );
    const copy = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
    await writeFile(join(copy, 'ecpay-einvoice.yaml'), spec);
    expect(await buildDocs('--specs', copy, '--out', join(copy, 'site'))).toMatchObject({ code: 0 });
    const text = await readFile(join(copy, 'site/en/ecpay-einvoice/checkLoveCode.html'), 'utf8');
    expect(text).not.toContain('<img src=x');
    expect(text).toContain('&lt;img src=x onerror=');
    await rm(copy, { recursive: true });
  });

  test('stops at an example that the typed client would not take, and the old site stays', async () => {
    const spec = (await readFile('specs/ecpay-einvoice.yaml', 'utf8')).replace(
      'request: { LoveCode: "168001" }',
      'request: { LoveCode: 168001 }',
    );
    const copy = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
    await writeFile(join(copy, 'ecpay-einvoice.yaml'), spec);
    await writeFile(join(copy, 'kept.txt'), '');
    const { code, output } = await buildDocs('--specs', copy, '--out', copy);
    expect(code).toBe(1);
    expect(output).toMatch(
      /samples\/en\/ecpay-einvoice\/checkLoveCode\.ts:\d+: Type 'number' is not assignable to type 'string'/,
    );
    expect(await readdir(copy)).toContain('kept.txt');
    await rm(copy, { recursive: true });
  });
});
