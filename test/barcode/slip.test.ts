import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { code39, type Slip, slipHtml, slipPolicy } from '../../src/barcode/index.ts';
import { isOptionsError } from '../../src/errors/index.ts';

const barcodes = ['151231619', '9821100000057100', '123142000001250'];
const slip: Slip = {
  payee: '好茶商行',
  amount: 1250,
  due: '2026-12-31T23:59:59+08:00',
  barcodes,
};

describe('slipHtml', () => {
  test('says the amount and the due date first, then draws the bars in their order', () => {
    const page = slipHtml(slip);
    const places = ['NT$ 1,250', '2026/12/31 23:59:59', '好茶商行', ...barcodes].map((text) => page.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const text of barcodes) expect(page).toContain(code39({ text }).svg);
  });

  test.each<[string, Slip['due']]>([
    ['Cat', '2026-12-31T23:59:59+08:00'],
    ['ECPay', '2026/12/31 23:59:59'],
    ['MyPay', '20261231235959'],
    ['a Date', new Date(Date.UTC(2026, 11, 31, 15, 59, 59))],
  ])('reads the due date of %s', (_, due) => {
    expect(slipHtml({ ...slip, due })).toContain('<dd>2026/12/31 23:59:59</dd>');
  });

  test('leaves a day without a time of day as it is', () => {
    expect(slipHtml({ ...slip, due: '2026-12-31' })).toContain('<dd>2026/12/31</dd>');
  });

  test('has a code for the machine in the store, where there are no bars', () => {
    const page = slipHtml({ payee: 'A', amount: 1, due: '2026/12/31', code: 'LLL22098722826' });
    expect(page).toContain('<p class="code">LLL22098722826</p>');
    expect(page).toContain('多媒體機');
    expect(page).not.toContain('<svg');
  });

  test('escapes whatever it is given', () => {
    const bad = '</style><script>alert("1")</script>';
    const page = slipHtml({ ...slip, payee: bad, order: bad, code: bad, rows: { [bad]: bad }, notes: [bad] });
    expect(page).not.toContain('<script');
    expect(page.match(/&lt;script&gt;/g)).toHaveLength(7);
  });

  test.each(['A4', '80mm'] as const)('allows its own style sheet of %s and nothing else', (paper) => {
    const page = slipHtml({ ...slip, paper });
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    expect(slipPolicy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page.replaceAll('&#39;', "'")).toContain(`content="${slipPolicy}"`);
    expect(page).not.toMatch(/<script|javascript:|style="|src=|@import|url\(/);
    expect(slipPolicy).not.toContain('unsafe');
  });

  test.each<[string, Partial<Slip>, string, string]>([
    ['half a dollar', { amount: 0.5 }, 'amount', 'whole NT$'],
    ['nothing to pay', { amount: 0 }, 'amount', 'above 0'],
    ['a day that does not exist', { due: '2026/02/30' }, 'due', 'a Date'],
    ['no date', { due: new Date(Number.NaN) }, 'due', 'a Date'],
    ['nothing to pay with', { barcodes: [] }, 'barcodes', '"code"'],
    ['two bars of three', { barcodes: ['15', undefined, '12'] }, 'barcodes', 'lacks barcode 2 of 3'],
    ['nothing but empty bars', { barcodes: ['', null, undefined] }, 'barcodes', '"code"'],
    ['a barcode that cannot be drawn', { barcodes: ['15a'] }, 'text', 'small letter'],
  ])('refuses %s', (_, wrong, option, text) => {
    let error: unknown;
    try {
      slipHtml({ ...slip, ...wrong });
    } catch (thrown) {
      error = thrown;
    }
    expect(isOptionsError(error) && error.option).toBe(option);
    expect(String(error)).toContain(text);
  });
});
