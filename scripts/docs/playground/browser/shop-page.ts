import { html } from '../../../../src/http/html.ts';
import type { AnyEvent } from '../../../stage-client.ts';
import { language, text } from './language.ts';

/** What the shop shows to the shopper's browser: where it has come, or what it has brought. */
export function shopPage(address: string, event?: AnyEvent): string {
  const outcome = event?.outcome ?? event?.unconfirmed?.outcome ?? '';
  const main =
    event === undefined
      ? html`<p>${text('shopBack')}</p><p><code>${address}</code></p>`
      : html`<p>${text('shopThanks')}</p><p><code>${event.callback} ${outcome}</code></p>`;
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${text('shopHeading')}</title></head>
<body><main><h1>${text('shopHeading')}</h1>${main}</main></body>
</html>
`.text;
}
