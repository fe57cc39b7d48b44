import { type Html, html } from '../../../http/html.ts';
import { serialOf } from '../../model/number-index.ts';
import type { Runtime } from '../../model/runtime.ts';
import type { HandedOver } from '../../webhooks/hand-over.ts';
import { framed } from '../pages/frame.ts';
import { messages } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/**
 * Where forms of such a page may go: the shop may redirect the browser further, and browsers apply the policy to
 * redirects of a form too.
 */
export const anywhere = 'http: https:';

/** A page from which the browser posts a callback to the shop: at once, or by its button where no script runs. */
export function onwardPage({ url, text }: HandedOver, view: View): Html {
  const inputs = [...new URLSearchParams(text)].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`,
  );
  const main = html`<h1>${view.translate(messages.going)}</h1>
<form id="onward" method="post" action="${url}" accept-charset="utf-8">
${inputs}<button class="main">${view.translate(messages.continue)}</button>
</form>`;
  const title = view.translate(messages.going);
  return framed(view, { title, main, narrow: true, script: 'submit.js', forms: anywhere });
}

/** Shows the fields of an answer by redirect, where the sandbox has no return URL for the merchant. */
export function returnedPage(runtime: Runtime, query: URLSearchParams, view: View): Html {
  const { translate } = view;
  const pairs = [...query].filter(([name]) => name !== 'lang');
  const [record] = pairs
    .flatMap(([, value]) => runtime.store.called(value, ({ key }) => key === value) ?? [])
    .sort((one, other) => serialOf(other) - serialOf(one));
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
