import { Html, html } from '../http/html.ts';
import { formatTime } from '../time/format.ts';
import { parseTime } from '../time/parse.ts';
import { code39 } from './code39.ts';
import { grouped } from './grouped.ts';
import { slipPolicy, slipStyles } from './slip-style.ts';
import { wrongOption } from './wrong-option.ts';

export interface Slip {
  /** Who gets the money: the shop, as the payer knows it. */
  readonly payee: string;
  /** NT$, whole. */
  readonly amount: number;
  /** Until when stores take it: a `Date`, or the vendor's own text in any of its forms (Asia/Taipei). */
  readonly due: Date | string;
  /**
   * The three barcodes in their order, as the vendor gave them; leading zeros and letters count. An answer may lack
   * them: then all of them are left out, and never one of three.
   */
  readonly barcodes?: readonly (string | null | undefined)[];
  /** The code to type at a store's machine, such as Cat's `ibon_code` or MyPay's `PinCode`. */
  readonly code?: string;
  /** The merchant's number of the order. */
  readonly order?: string;
  /** More lines: what was bought, a telephone number. */
  readonly rows?: Readonly<Record<string, string>>;
  /**
   * What the payer should know, in place of ours.
   * @default how to pay at the counter
   */
  readonly notes?: readonly string[];
  /**
   * The size of paper: a sheet, or the roll of a receipt printer.
   * @default 'A4'
   */
  readonly paper?: 'A4' | '80mm';
}

/**
 * A payment slip for the counter of a convenience store, as a whole page in Taiwan's Chinese: amount and due date
 * first, then the bars that the store scans. To be printed, saved as PDF by the browser, or held out on a phone. It
 * has no script and loads nothing; send `slipPolicy` as its Content-Security-Policy.
 *
 * @throws OptionsError for an amount that is not whole NT$, a due date that is none, a barcode that cannot be drawn,
 * and where there is nothing to pay with
 * @example
 * // Cat: the answer of registerOrder
 * const page = slipHtml({
 *   payee: '好茶商行',
 *   amount: 1250,
 *   due: '2026-12-31T23:59:59+08:00',
 *   barcodes: ['151231619', '9821100000057100', '123142000001250'],
 * });
 */
export function slipHtml(slip: Slip): string {
  const { payee, code, order, rows = {}, paper = 'A4' } = slip;
  const { amount, due, bars } = drawn(slip);
  const style = slipStyles[paper];
  if (style === undefined) throw wrongOption('paper', "must be 'A4' or '80mm'");
  const known = { 收款單位: payee, 訂單編號: order, ...rows };
  const lines = Object.entries(known).map(([label, value]) => value && html`<dt>${label}</dt><dd>${value}</dd>`);
  return html`<!doctype html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${slipPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>超商繳費單 ${order}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>超商繳費單</h1>
<dl class="due"><div><dt>應繳金額</dt><dd>${amount}</dd></div><div><dt>繳費期限</dt><dd>${due}</dd></div></dl>
<dl class="rows">${lines}</dl>
${code && html`<h2>繳費代碼</h2><p class="code">${code}</p>`}
${bars.length > 0 && html`<h2>繳費條碼</h2><div class="bars">${bars}</div>`}
<ul class="notes">${notesOf(slip, bars.length > 0).map((note) => html`<li>${note}</li>`)}</ul>
</main>
</body>
</html>
`.text;
}

/** What has to be right before anything is drawn. */
function drawn(slip: Slip): {
  readonly amount: string;
  readonly due: string;
  readonly bars: readonly Html[];
} {
  const { amount, due, code = '' } = slip;
  const barcodes = barcodesOf(slip);
  if (!Number.isSafeInteger(amount) || amount <= 0) throw wrongOption('amount', 'must be whole NT$, above 0');
  if (barcodes.length === 0 && code === '')
    throw wrongOption('barcodes', 'or option "code" must be there: what is paid with');
  return {
    amount: `NT$ ${grouped(amount)}`,
    due: dueText(due),
    bars: barcodes.map((text) => new Html(code39({ text }).svg)),
  };
}

/** Those that are there. A slip with one bar of three would be refused at the counter. */
function barcodesOf({ barcodes = [] }: Slip): readonly string[] {
  const given = barcodes.filter((text): text is string => typeof text === 'string' && text !== '');
  if (given.length === 0 || given.length === barcodes.length) return given;
  const missing = barcodes.findIndex((text) => typeof text !== 'string' || text === '');
  throw wrongOption('barcodes', `lacks barcode ${missing + 1} of ${barcodes.length}`);
}

/** A day without a time of day stays a day. */
function dueText(due: Date | string): string {
  const time = due instanceof Date ? due : parseTime(due)?.date;
  if (time === undefined || Number.isNaN(time.getTime()))
    throw wrongOption('due', "must be a Date, or a time as the vendor writes it: '2026/12/31 23:59:59'");
  const isDay = typeof due === 'string' && due.replaceAll(/\D/g, '').length === 8;
  return String(formatTime(isDay ? 'yyyy/MM/dd' : 'yyyy/MM/dd HH:mm:ss', time.getTime()));
}

function notesOf({ notes }: Slip, hasBars: boolean): readonly string[] {
  if (notes !== undefined) return notes;
  return hasBars
    ? ['請於繳費期限前持本單至超商櫃檯，由店員依序掃描條碼繳費。', '請以黑白清楚列印，勿摺疊或塗改條碼。']
    : ['請於繳費期限前至超商多媒體機輸入繳費代碼，列印繳費單後至櫃檯繳費。'];
}
