import { type Html, html } from '../../../http/html.ts';
import type { Runtime } from '../../model/runtime.ts';
import { framed } from '../pages/frame.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/** What a merchant gets whose answer comes by redirect, where nobody said to which address: its fields, to be read. */
export function returnedPage(runtime: Runtime, query: URLSearchParams, view: View): Html {
  const { say } = view;
  const pairs = [...query].filter(([name]) => name !== 'lang');
  const values = new Set(pairs.map(([, value]) => value));
  const record = runtime.store.records().find((each) => values.has(each.key));
  const main = html`<h1>${say(words.returned)}</h1>
<p>${say(words.returnedWhy)}</p>
<table class="fields"><thead><tr><th scope="col">${say(words.field)}</th><th scope="col">${say(words.value)}</th></tr></thead>
<tbody>${pairs.map(([name, value]) => html`<tr><th scope="row"><code>${name}</code></th><td>${value}</td></tr>`)}</tbody></table>
${record !== undefined && html`<p><a href="${view.href(`/_sandbox/console/orders/${record.id}`)}">${say(words.inConsole)}</a></p>`}`;
  return framed(view, { title: say(words.returned), main, narrow: true });
}
