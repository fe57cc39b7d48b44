import { type Html, html } from '../../../http/html.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { compose } from '../../webhooks/compose.ts';
import { framed } from '../pages/frame.ts';
import { messages } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';
import { addressIn } from './addresses.ts';

/**
 * A page that sends the browser on to the shop, where the order asks for it, with the signed fields of the webhook that
 * browsers bring (ecpay-cashier-cvs.md, ClientRedirectURL; ecpay-logistics-home.md, ClientReplyURL).
 */
export function redirectPage(runtime: Runtime, record: StoredRecord, view: View): Html | undefined {
  const { redirect, brings } = lifecycleOf(runtime, record).page ?? {};
  const url = addressIn(record.fields, redirect);
  if (url === undefined || brings === undefined) return undefined;
  const { wire } = compose(runtime, { record, notification: { callback: brings }, url });
  const inputs = [...new URLSearchParams(wire.text)].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`,
  );
  const main = html`<h1>${view.translate(messages.going)}</h1>
<form id="onward" method="post" action="${url}" accept-charset="utf-8">
${inputs}<button class="main">${view.translate(messages.continue)}</button>
</form>`;
  // The shop may redirect the browser further, and browsers apply the policy to redirects of a form too.
  const forms = 'http: https:';
  return framed(view, { title: view.translate(messages.going), main, narrow: true, script: 'submit.js', forms });
}

/** Shows the fields of an answer by redirect, where the sandbox has no return URL for the merchant. */
export function returnedPage(runtime: Runtime, query: URLSearchParams, view: View): Html {
  const { translate } = view;
  const pairs = [...query].filter(([name]) => name !== 'lang');
  const values = new Set(pairs.map(([, value]) => value));
  const record = runtime.store.records().find((each) => values.has(each.key));
  const rows = pairs.map(([name, value]) => html`<tr><th scope="row"><code>${name}</code></th><td>${value}</td></tr>`);
  const head = html`<tr><th scope="col">${translate(messages.field)}</th><th scope="col">${translate(messages.value)}</th></tr>`;
  const link =
    record !== undefined &&
    html`<p><a href="${view.href(`/_sandbox/console/orders/${record.id}`)}">${translate(messages.inConsole)}</a></p>`;
  const main = html`<h1>${translate(messages.returned)}</h1>
<p>${translate(messages.returnedWhy)}</p>
<table class="fields"><thead>${head}</thead>
<tbody>${rows}</tbody></table>
${link}`;
  return framed(view, { title: translate(messages.returned), main, narrow: true });
}
