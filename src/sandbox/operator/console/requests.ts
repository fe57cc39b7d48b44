import { type Html, html } from '../../../http/html.ts';
import type { Asked, Journal } from '../../model/request-log.ts';
import type { World } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { words } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';
import { messageView } from './message.ts';

/** Requests on one page. */
const perPage = 25;

/** The number of each request, so that what was opened on a page stays open when others come. */
const numbers = new WeakMap<Asked, number>();
let count = 0;

/** The latest requests of all, refused ones too. */
export function requestList(world: World, journal: Journal, page: number, view: View): Html {
  const { say, href } = view;
  const all = journal.latest();
  for (const asked of all.toReversed()) {
    if (numbers.has(asked)) continue;
    count += 1;
    numbers.set(asked, count);
  }
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const at = Math.min(page, last);
  const link = (to: number, label: string): Html => html`<a href="${href('/_sandbox/console/requests', { page: String(to) })}">${label}</a>`;
  return html`<h1>${say(words.requests)} <small>${all.length}</small></h1>
${all.length === 0 && html`<p class="quiet">${say(words.noRequests)}</p>`}
<ol class="history">${all.slice((at - 1) * perPage, at * perPage).map((asked) => requestView(world, asked, view))}</ol>
${last > 1 && html`<nav class="turn">${at > 1 && link(at - 1, say(words.newer))} <span>${say(words.pageOf, at, last)}</span> ${at < last && link(at + 1, say(words.older))}</nav>`}`;
}

function requestView(world: World, asked: Asked, view: View): Html {
  const { say } = view;
  const masker = maskerOf(world, asked.api);
  const entry = asked.entry === undefined ? undefined : world.ledger.find(asked.entry);
  return html`<li id="request-${numbers.get(asked)}"><details><summary>${time(asked.at)} <code>${asked.operation}</code> <small>${asked.api} · ${asked.merchant}</small>
${asked.fault !== undefined && html`<span class="bad">${say(words.refusedAs, asked.fault)}</span>`}${
  asked.failure !== undefined && html`<span class="bad">${say(words.failedIn, masker.text(asked.failure))}</span>`
}</summary>
${entry !== undefined && html`<p><a href="${view.href(`/_sandbox/console/orders/${entry.id}`)}">${entry.key}</a></p>`}
${messageView(say(words.asked), asked.wire, masker, view)}${messageView(say(words.answered), asked.answer, masker, view)}</details></li>\n`;
}
