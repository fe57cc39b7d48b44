import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../../generated/registry.ts';
import { languages } from '../../scripts/docs/language.ts';
import { chineseFaults, englishFaults, englishText, isSentence, type Wording } from './docs-language-faults.ts';
import { foreignOn, type Run, runsOf } from './docs-runs.ts';

/**
 * Both versions of the site are whole: what a page says, says its own language, but for names, code, and the vendors'
 * own words.
 */

const folder = inject('docs');

interface ReadPage {
  readonly name: string;
  readonly text: string;
  readonly runs: readonly Run[];
}

async function pagesOf(language: string): Promise<ReadPage[]> {
  const files = await readdir(join(folder, language), { recursive: true });
  const names = files.filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, language, name), 'utf8');
      return { name: `${language}/${name}`, text, runs: runsOf(text) };
    }),
  );
}

const [english = [], chinese = []] = await Promise.all(languages.map(pagesOf));
const wording: Wording = {
  vendors: await vendorsTexts(),
  english: englishText(english.flatMap(({ runs }) => runs)),
};

/** What the vendors' tables and messages say in Chinese, the longest first. */
async function vendorsTexts(): Promise<string[]> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, held] of Object.entries(value))
      if (key === 'zh' && typeof held === 'string' && /\p{Script=Han}/u.test(held)) found.add(held);
      else visit(held);
  };
  for (const name of Object.keys(registry)) visit(parse(await readFile(`specs/${name}.yaml`, 'utf8')));
  return [...found].sort((a, b) => b.length - a.length);
}

/** Each fault once, with the first page that has it. */
function faultsOf(pages: readonly ReadPage[], of: (page: ReadPage) => readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const page of pages) for (const fault of of(page)) if (!found.has(fault)) found.set(fault, page.name);
  return [...found].map(([fault, name]) => `${name}: ${fault}`);
}

test('both versions have the same pages, and each page says something', () => {
  const pathsOf = (pages: readonly ReadPage[]): string[] => pages.map(({ name }) => name.slice(name.indexOf('/')));
  expect(pathsOf(chinese)).toEqual(pathsOf(english));
  for (const { name, runs } of [...english, ...chinese]) expect(runs.length, name).toBeGreaterThan(10);
});

test('the Chinese version says nothing in English', () => {
  expect(faultsOf(chinese, ({ runs }) => runs.flatMap((run) => chineseFaults(run, wording)))).toEqual([]);
  const marked = faultsOf(chinese, ({ text }) =>
    foreignOn(text)
      .filter(({ lang, kind, text: said }) => lang === 'en' && kind !== 'switch' && said.trim() !== '')
      .map(({ text: said }) => `marked as English: ${said}`),
  );
  expect(marked).toEqual([]);
});

test("the English version says nothing in Chinese but the vendors' terms, messages and titles", () => {
  expect(faultsOf(english, ({ runs }) => runs.flatMap(englishFaults))).toEqual([]);
  const sentences = faultsOf(english, ({ text }) =>
    foreignOn(text)
      .filter(({ kind, text: said }) => kind !== 'td' && !kind.split(' ').includes('term') && isSentence(said))
      .map(({ text: said }) => `a sentence in Chinese: ${said}`),
  );
  expect(sentences).toEqual([]);
});

/** A page of one part. */
function faultsIn(part: string): string[] {
  const page = `<!doctype html><html lang="zh-TW"><head><title>首頁</title></head><body><main>${part}</main></body></html>`;
  return runsOf(page).flatMap((run) => chineseFaults(run, { ...wording, vendors: ['查無資料,No data'] }));
}

test.each([
  ['<p>Send a request first.</p>', 3],
  ['<p>收到通知（callback from the vendor here）之後</p>', 5],
  ['<p>收到 callback 之後</p>', 1],
  ['<button type="button">Search</button>', 1],
  ['<button type="button" aria-label="Open the menu">選單</button>', 3],
  ['<p>呼叫 <code>send()</code> before the order</p>', 3],
  ['<pre><code>call(); <span class="c">// what it does</span></code></pre>', 1],
  ['<p>請在控制台查看。</p>', 1],
  ['<p>先查詢,再出貨。</p>', 1],
  ['<p>呼叫 <code>send()</code>，回應為 null；見 JSON Schema 與 https://example.com/docs/page.html。</p>', 0],
  ['<p>等待 20 ms，由剖析器（body parser）讀取；<code>a</code> 為 <span class="outcome paid">paid</span>。</p>', 0],
  ['<p>廠商回覆：查無資料,No data</p>', 0],
  ['<p>代碼 <code>cmd</code> <a class="hash" href="#cmd" aria-label="cmd 的連結">#</a></p>', 0],
  ['<pre><code>console.log(order.state); <span class="c">// paid twice</span></code></pre>', 0],
  ['<pre><code>call(); <span class="c">// 呼叫 send 一次</span></code></pre>', 0],
  ['<pre><code>import \'redis\'; <span class="c">// npm install redis</span></code></pre>', 0],
])('%s has %i words that are not Chinese', (part, count) => {
  expect(faultsIn(part), String(faultsIn(part))).toHaveLength(count);
});

test('Chinese on an English page is a fault where nothing marks it, or where it is a sentence', () => {
  expect(runsOf('<p>The order 訂單 is paid.</p>').flatMap(englishFaults)).toHaveLength(1);
  expect(runsOf('<p>The order <span lang="zh-TW">訂單</span> is paid.</p>').flatMap(englishFaults)).toEqual([]);
  expect(['訂單編號', '多元支付平台 應用程式介面規格', '請先查詢，再出貨。'].map(isSentence)).toEqual([
    false,
    false,
    true,
  ]);
});
