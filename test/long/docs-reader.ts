import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The site from a sub-path, in a real browser, with everything that the browser asked for and complained of. */
export class Reader {
  readonly base: string;
  readonly browser: Browser;
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  readonly #server: Server;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.browser = browser;
    this.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where`;
  }

  static async of(folder: string): Promise<Reader> {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
    return new Reader(await serve(folder), browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#server.close();
  }

  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: widths.desktop, ...options });
    const page = await context.newPage();
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('requestfailed', (request) => this.complaints.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()}: ${response.url()}`);
    });
    page.on('console', (message) => this.complaints.push(`${path}: ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(`${path}: ${error.message}`));
    await page.goto(`${this.base}/${path}`);
    return page;
  }
}

export const widths = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** Paths of all pages of the site, sorted. */
export async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).sort();
}

/** What a page weighs when it is opened, with everything that it loads, in bytes as a server sends them. */
export async function weightOf(folder: string, page: string): Promise<number> {
  const text = await readFile(join(folder, page), 'utf8');
  const loaded = [...text.matchAll(/<(?:script|img|link rel="(?:icon|stylesheet)")[^>]*?(?:src|href)="([^"]+)"/g)];
  const files = new Set(loaded.map(([, address = '']) => join(page, '..', address)));
  const sizes = [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, gzipSync(text).length);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

async function serve(root: string): Promise<Server> {
  const listener = createServer(async (incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '', 'http://site.example');
    const file = /^\/some\/where\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/.exec(pathname)?.[1];
    const body = file === undefined ? undefined : await readFile(join(root, file)).catch(() => undefined);
    const type = types[extname(file ?? '')] ?? 'application/octet-stream';
    outgoing.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return listener;
}
