import { type Html, html } from '../../../http/html.ts';
import type { LoggedRequest } from '../../model/request-log.ts';
import type { Runtime } from '../../model/runtime.ts';
import { maskerOf } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';
import { pageOf, pager } from './list.ts';
import { exchangeView } from './message.ts';

/** Requests on one page. */
const perPage = 25;

/** The number of each request, so that what was opened on a page stays open when others come. */
const numbers = new WeakMap<LoggedRequest, number>();
let count = 0;

/** The latest requests of every API, including refused ones. */
export function requestList(runtime: Runtime, wanted: number, view: View): Html {
  const { translate, href } = view;
  const all = runtime.requestLog.latest();
  for (const logged of all.toReversed()) {
    if (numbers.has(logged)) continue;
    count += 1;
    numbers.set(logged, count);
  }
  const page = pageOf(wanted, all.length, perPage);
  const requests = all.slice(page.from, page.from + perPage);
  const link = (to: number, label: string): Html =>
    html`<a href="${href('/_sandbox/console/requests', { page: String(to) })}">${label}</a>`;
  return html`<h1>${translate(messages.requests)} <small>${all.length}</small></h1>
${all.length === 0 && html`<p class="quiet">${translate(messages.noRequests)}</p>`}
<ol class="history">${requests.map((logged) => requestView(runtime, logged, view))}</ol>
${pager(page, { link, position: translate(messages.pageOf, page.number, page.last) }, view)}`;
}

function requestView(runtime: Runtime, logged: LoggedRequest, view: View): Html {
  const { translate, href } = view;
  const { operation, api, merchant, refusal, failure } = logged;
  const masker = maskerOf(runtime, api);
  const record = logged.record === undefined ? undefined : runtime.store.find(logged.record);
  const problem =
    failure === undefined
      ? refusal && translate(messages.refusedAs, refusal)
      : translate(messages.failedIn, masker.text(failure));
  const name = html`<code>${operation}</code> <small>${api} · ${merchant}</small>`;
  return html`<li id="request-${numbers.get(logged)}"><details><summary>${time(logged.at)} ${name}
${problem !== undefined && html`<span class="bad">${problem}</span>`}</summary>
${record !== undefined && html`<p><a href="${href(`/_sandbox/console/orders/${record.id}`)}">${record.key}</a></p>`}
${exchangeView(logged, masker, view)}</details></li>\n`;
}
