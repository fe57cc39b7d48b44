import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { code39, slipHtml } from '../../src/barcode/index.ts';

/** What a store's scanner reads: from paper, and from a phone. The scanner is Debian's zbar-tools. */

const run = promisify(execFile);
let browser: Browser;
let folder: string;
/** `SCREENSHOTS=folder` keeps a picture of every slip. */
const kept = process.env['SCREENSHOTS'];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  if (kept !== undefined) await mkdir(kept, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'jinliu-bars-'));
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The three lengths of a slip's barcodes: digits, and letters among them. */
const letters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const segment = fc
  .constantFrom(9, 15, 16)
  .chain((length) =>
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length }),
      fc.string({ unit: letters, minLength: length, maxLength: length }),
    ),
  );
const any = fc.string({ unit: fc.constantFrom(...'0123456789ABCXYZ-. $/+%'), minLength: 4, maxLength: 16 });
/** A scanner leaves out spaces at an end; no code of a vendor has them. */
const codes = fc.sample(
  fc.oneof(
    { weight: 9, arbitrary: segment },
    any.filter((text) => text.trim() === text),
  ),
  {
    numRuns: 1000,
    seed: 39,
  },
);

test.each([
  // 210 mm of paper at 300 dots an inch: 96 CSS pixels are an inch.
  ['paper', { width: 794, height: 1123, scale: 300 / 96, columns: 2, perPage: 20, css: '' }],
  ['a phone', { width: 390, height: 844, scale: 2, columns: 1, perPage: 8, css: 'svg{width:100%;height:auto}' }],
] as const)(
  '1,000 random codes are read from %s',
  async (name, { width, height, scale, columns, perPage, css }) => {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    const read: string[] = [];
    for (let from = 0; from < codes.length; from += perPage) {
      const drawn = codes.slice(from, from + perPage).map((text) => `<div>${code39({ text }).svg}</div>`);
      await page.setContent(
        `<style>body{margin:0;background:#fff;display:grid;grid-template-columns:repeat(${columns},1fr);gap:6mm 0}${css}</style>${drawn.join('')}`,
      );
      const file = join(folder, `${name}-${from}.png`);
      await writeFile(file, await page.screenshot({ fullPage: true }));
      read.push(...(await scanned(file)));
      await rm(file);
    }
    await page.close();
    expect(read.sort()).toEqual([...codes].sort());
  },
  300_000,
);

async function scanned(file: string): Promise<readonly string[]> {
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Scode39.enable', file]);
  return stdout.split('\n').slice(0, -1);
}

const barcodes = ['151231619', '9821100000057100', '12314YX00001250'];

test.each(['A4', '80mm'] as const)(
  'a slip printed to PDF on %s is one page, and its three bars are read',
  async (paper) => {
    const page = await browser.newPage();
    const failures: string[] = [];
    page.on('console', (message) => failures.push(message.text()));
    page.on('request', (request) => failures.push(request.url()));
    await page.setContent(
      slipHtml({
        payee: '好茶商行',
        amount: 1250,
        due: '2026-12-31T23:59:59+08:00',
        order: 'A20261126001',
        code: 'LLL22098722826',
        barcodes,
        rows: { 商品: '烏龍茶 250g × 2' },
        paper,
      }),
    );
    // The policy let the style sheet through, and nothing else was asked for.
    expect(await page.evaluate("getComputedStyle(document.querySelector('.due')).display")).toBe('flex');
    expect(failures).toEqual([]);
    const pdf = join(folder, `${paper}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await run('pdftoppm', ['-r', '300', '-png', pdf, join(folder, `slip-${paper}`)]);
    const pictures = (await readdir(folder)).filter((name) => name.startsWith(`slip-${paper}`));
    expect(pictures).toHaveLength(1);
    expect(await scanned(join(folder, pictures[0] ?? ''))).toEqual(expect.arrayContaining(barcodes));
    if (kept !== undefined) await copyFile(join(folder, pictures[0] ?? ''), join(kept, `slip-${paper}.png`));
    await page.close();
  },
);

test('a slip on a phone is read from its screen', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  await page.setContent(slipHtml({ payee: '好茶商行', amount: 1250, due: '2026/12/31', barcodes }));
  const file = join(folder, 'phone.png');
  await page.screenshot({ path: file, fullPage: true });
  expect((await scanned(file)).toSorted()).toEqual(barcodes.toSorted());
  if (kept !== undefined) await copyFile(file, join(kept, 'slip-phone.png'));
  await page.close();
});
