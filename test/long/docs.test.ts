import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../../generated/registry.ts';

/** The site as a reader gets it: built, served from a sub-path, opened in a real browser. */

interface Spec {
  /** Beside operations, a path may have servers of its own. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
  readonly webhooks?: Spec['paths'];
}

const folder = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
const names = Object.keys(registry);
const specs = new Map<string, Spec>();
for (const name of names) specs.set(name, parse(await readFile(`specs/${name}.yaml`, 'utf8')) as Spec);
const pages = ['index', 'outcomes', ...names];
const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;

let server: Server;
let base: string;
let browser: Browser;
/** Every request that the browser made, and everything that it complained of. */
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  expect(await build('--out', folder)).toMatchObject({ code: 0 });
  server = await serve(folder);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where`;
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(Object.entries(widths))('on a %s', (_, viewport) => {
  test.each(pages)('%s shows all and asks nobody', async (name) => {
    const page = await opened(`${base}/${name}.html`, viewport);
    const ids = name === 'index' ? names.flatMap((each) => idsOf(each)) : specs.has(name) ? idsOf(name) : [];
    for (const id of ids) {
      const shown =
        name === 'index' ? page.locator(`main a[href$="#${id}"]`).first() : page.locator(`section[id="${id}"] > h3`);
      expect(await shown.isVisible(), id).toBe(true);
      expect(await shown.textContent()).toBe(id);
    }
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      'the page scrolls sideways',
    ).toBeLessThanOrEqual(0);
    expect(
      await page.evaluate('getComputedStyle(document.querySelector("main")).paddingTop'),
      'the style sheet is not in force',
    ).not.toBe('0px');
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });
});

test('nothing was asked of anybody else, and the console stayed silent', () => {
  expect(requests.length).toBeGreaterThan(pages.length);
  expect(requests.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('works from the disk, without a server', async () => {
  const page = await opened(`file://${folder}/index.html`, widths.desktop);
  expect(await page.evaluate('getComputedStyle(document.querySelector("main")).paddingTop')).not.toBe('0px');
  await page.locator('main a[href="ecpay-einvoice.html"]').first().click();
  expect(await page.locator('section[id="checkLoveCode"]').isVisible()).toBe(true);
  await page.context().close();
});

test('the policy lets no script, no inline style and no foreign picture in', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(`${base}/index.html`);
  await page.evaluate(`
    const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script);
    const picture = document.createElement('img'); picture.src = 'http://127.0.0.2/outside.png'; document.body.append(picture);
    document.body.setAttribute('style', 'margin: 1px');`);
  await expect.poll(() => refused.length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate('window.ran === undefined')).toBe(true);
  await context.close();
});

test('every link leads somewhere', async () => {
  const files = new Set(await readdir(folder));
  const texts = new Map<string, string>();
  for (const name of pages) texts.set(`${name}.html`, await readFile(join(folder, `${name}.html`), 'utf8'));
  const dead: string[] = [];
  for (const [file, text] of texts) {
    for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const [target = '', anchor] = href.split('#');
      const wanted = target === '' ? file : target;
      if (!files.has(wanted) || (anchor !== undefined && !texts.get(wanted)?.includes(` id="${anchor}"`)))
        dead.push(`${file}: ${href}`);
    }
  }
  expect(dead).toEqual([]);
});

test('the documents are there, as they are written and as JSON', async () => {
  for (const name of names) {
    expect(await readFile(join(folder, `${name}.yaml`), 'utf8')).toBe(await readFile(`specs/${name}.yaml`, 'utf8'));
    expect(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))).toEqual(specs.get(name));
  }
});

test('a second build gives the same bytes', async () => {
  const again = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
  expect(await build('--out', again)).toMatchObject({ code: 0 });
  for (const file of await readdir(folder))
    expect(await readFile(join(again, file), 'utf8'), file).toBe(await readFile(join(folder, file), 'utf8'));
  await rm(again, { recursive: true });
});

test('what a document says is shown as text and never run', async () => {
  const hostile = `<img src=x onerror="document.title='owned'"> & \`<b>\``;
  const spec = (await readFile('specs/ecpay-einvoice.yaml', 'utf8')).replace(
    'summary: The donation code exists.',
    `summary: ${JSON.stringify(hostile)}`,
  );
  const copy = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
  await writeFile(join(copy, 'ecpay-einvoice.yaml'), spec);
  expect(await build('--specs', copy, '--out', join(copy, 'site'))).toMatchObject({ code: 0 });
  const text = await readFile(join(copy, 'site/ecpay-einvoice.html'), 'utf8');
  expect(text).not.toContain('<img src=x');
  expect(text).toContain('&lt;img src=x onerror=');
  await rm(copy, { recursive: true });
});

test('an example that the typed client would not take stops the build, and the old site stays', async () => {
  const spec = (await readFile('specs/ecpay-einvoice.yaml', 'utf8')).replace(
    'request: { LoveCode: "168001" }',
    'request: { LoveCode: 168001 }',
  );
  const copy = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
  await writeFile(join(copy, 'ecpay-einvoice.yaml'), spec);
  await writeFile(join(copy, 'kept.txt'), '');
  const { code, output } = await build('--specs', copy, '--out', copy);
  expect(code).toBe(1);
  expect(output).toMatch(
    /samples\/ecpay-einvoice\/checkLoveCode\.ts:\d+: Type 'number' is not assignable to type 'string'/,
  );
  expect(await readdir(copy)).toContain('kept.txt');
  await rm(copy, { recursive: true });
});

function idsOf(name: string): string[] {
  const spec = specs.get(name);
  return [spec?.paths, spec?.webhooks].flatMap((items) =>
    Object.values(items ?? {}).flatMap((item) => Object.values(item).flatMap((each) => each.operationId ?? [])),
  );
}

async function opened(url: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.on('request', (request) => url.startsWith('http') && requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`),
  );
  page.on('console', (message) => complaints.push(`${url}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${url}: ${error.message}`));
  await page.goto(url);
  return page;
}

function build(...options: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/docs.ts', ...options], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, output: `${stdout}${stderr}` });
    });
  });
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
};

async function serve(root: string): Promise<Server> {
  const listener = createServer(async (incoming, outgoing) => {
    const file = /^\/some\/where\/([\w.-]+)$/.exec(incoming.url ?? '')?.[1];
    const body = file === undefined ? undefined : await readFile(join(root, file)).catch(() => undefined);
    outgoing
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': types[file?.split('.').at(-1) ?? ''] ?? 'text/plain',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return listener;
}
