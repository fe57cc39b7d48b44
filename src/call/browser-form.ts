import { escapeHtml } from '../http/escape-html.ts';
import type { Operation } from '../message/operation.ts';
import { type SealContext, sealForm } from './seal.ts';
import { urlOf } from './server.ts';

/** A signed form for the shopper's browser to send. */
export interface BrowserForm {
  /** Where the browser posts it. */
  readonly action: string;
  /** How the browser has to send it. */
  readonly method: 'POST';
  /** Every field, the checksum included, as the browser has to send it. */
  readonly fields: Readonly<Record<string, string>>;
  /**
   * A page that submits itself. Give the `nonce` of your Content-Security-Policy, which then needs `script-src
   * 'nonce-...'` and `form-action` with the address of `action`. Without JavaScript the shopper sees a button.
   */
  toHtml(options?: { readonly nonce?: string; readonly title?: string }): string;
}

/** Builds the form and sends nothing. */
export function browserForm(context: SealContext, operation: Operation, payload: unknown): BrowserForm {
  const fields = Object.freeze(sealForm(context, operation, payload));
  const action = urlOf(context.api, operation, context.settings);
  return Object.freeze({
    action,
    method: 'POST' as const,
    fields,
    toHtml: (options = {}) => page(action, fields, options),
  });
}

function page(
  action: string,
  fields: Readonly<Record<string, string>>,
  options: { readonly nonce?: string; readonly title?: string },
): string {
  const nonce = options.nonce === undefined ? '' : ` nonce="${escaped(options.nonce)}"`;
  let inputs = '';
  for (const name of Object.keys(fields))
    inputs += `<input type="hidden" name="${escaped(name)}" value="${escaped(fields[name] ?? '')}">\n`;
  return `<!doctype html>
<html lang="zh-Hant-TW">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(options.title ?? '即將前往下一頁 Continuing')}</title></head>
<body>
<form id="jinliu" method="post" action="${escaped(action)}" accept-charset="utf-8">
${inputs}<noscript><button type="submit">繼續 Continue</button></noscript>
</form>
<script${nonce}>document.getElementById('jinliu').submit();</script>
</body>
</html>
`;
}

const special = /[&<>"'\r\n]/;

/**
 * For text and for attributes in double quotes. A line break is written as a reference, since a parser folds CR LF in
 * an attribute to LF.
 */
function escaped(text: string): string {
  return special.test(text) ? escapeHtml(text).replaceAll('\r', '&#13;').replaceAll('\n', '&#10;') : text;
}
