import { type Html, html } from '../../../http/html.ts';
import type { LoggedRequest, RequestLog } from '../../model/request-log.ts';
import type { Runtime } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { words } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';
import { messageView } from './message.ts';

/** Requests on one page. */
const perPage = 25;

/** The number of each request, so that what was opened on a page stays open when others come. */
const numbers = new WeakMap<LoggedRequest, number>();
let count = 0;

/** The latest requests of all, refused ones too. */
export function requestList(runtime: Runtime, requestLog: RequestLog, page: number, view: View): Html {
  const { say, href } = view;
  const all = requestLog.latest();
  for (const logged of all.toReversed()) {
    if (numbers.has(logged)) continue;
    count += 1;
    numbers.set(logged, count);
  }
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const at = Math.min(page, last);
  const link = (to: number, label: string): Html => html`<a href="${href('/_sandbox/console/requests', { page: String(to) })}">${label}</a>`;
  return html`<h1>${say(words.requests)} <small>${all.length}</small></h1>
${all.length === 0 && html`<p class="quiet">${say(words.noRequests)}</p>`}
<ol class="history">${all.slice((at - 1) * perPage, at * perPage).map((logged) => requestView(runtime, logged, view))}</ol>
${last > 1 && html`<nav class="turn">${at > 1 && link(at - 1, say(words.newer))} <span>${say(words.pageOf, at, last)}</span> ${at < last && link(at + 1, say(words.older))}</nav>`}`;
}

function requestView(runtime: Runtime, logged: LoggedRequest, view: View): Html {
  const { say } = view;
  const masker = maskerOf(runtime, logged.api);
  const record = logged.record === undefined ? undefined : runtime.store.find(logged.record);
  return html`<li id="request-${numbers.get(logged)}"><details><summary>${time(logged.at)} <code>${logged.operation}</code> <small>${logged.api} · ${logged.merchant}</small>
${logged.refusal !== undefined && html`<span class="bad">${say(words.refusedAs, logged.refusal)}</span>`}${
  logged.failure !== undefined && html`<span class="bad">${say(words.failedIn, masker.text(logged.failure))}</span>`
}</summary>
${record !== undefined && html`<p><a href="${view.href(`/_sandbox/console/orders/${record.id}`)}">${record.key}</a></p>`}
${messageView(say(words.asked), logged.wire, masker, view)}${messageView(say(words.answered), logged.answer, masker, view)}</details></li>\n`;
}
