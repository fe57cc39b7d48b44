import { type Html, html } from '../../../http/html.ts';
import { type LoggedRequest, type RequestResult, resultOf } from '../../model/request-log.ts';
import { apiOf, type Runtime } from '../../model/runtime.ts';
import { maskerOf } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { refusalText, results } from '../pages/reasons.ts';
import { shortTime, type View } from '../pages/view.ts';
import { type ConsoleView, callName } from './console-view.ts';
import { linkToOrder } from './list.ts';
import { faultChip } from './message.ts';
import { pager } from './pager.ts';
import { filteredRequests, type RequestFilter, requestFilterForm, requestQuery } from './request-filter.ts';

/** Requests on one page. */
const perPage = 50;

/** The latest requests of every API: also refused ones, and those that a fault kept from being answered. */
export function requestList(runtime: Runtime, filter: RequestFilter, view: ConsoleView): Html {
  const { translate, href } = view;
  const found = filteredRequests(runtime, filter);
  const number = Math.max(1, Math.min(filter.page, Math.ceil(found.length / perPage)));
  const from = (number - 1) * perPage;
  const shown = found.slice(from, from + perPage);
  const link = (to: number, label: string): Html =>
    html`<a href="${href('/_sandbox/console/requests', requestQuery(filter, to))}">${label}</a>`;
  const position = translate(messages.of, `${from + 1}–${from + shown.length}`, found.length);
  const isEmpty = runtime.requestLog.latest().length === 0;
  const empty = html`<p class="quiet">${translate(isEmpty ? messages.noRequests : messages.noMatchingRequests)}</p>`;
  return html`<section aria-labelledby="requests"><h1 id="requests">${translate(messages.requests)} <small>${found.length}</small></h1>
${requestFilterForm(runtime, filter, view)}
${shown.length === 0 ? empty : table(runtime, shown, view)}
${pager({ number, hasMore: from + shown.length < found.length, link, position }, view)}</section>`;
}

function table(runtime: Runtime, requests: readonly LoggedRequest[], view: ConsoleView): Html {
  const { translate } = view;
  const heads = [messages.time, messages.result, messages.operation, messages.order].map(
    (each) => html`<th scope="col">${translate(each)}</th>`,
  );
  return html`<table class="orders requests"><thead><tr>${heads}<th scope="col" class="number">${translate(messages.requestDuration)}</th></tr></thead>
<tbody>${requests.map((logged) => row(runtime, logged, view))}</tbody></table>`;
}

function row(runtime: Runtime, logged: LoggedRequest, view: ConsoleView): Html {
  const { id, api, merchant, duration } = logged;
  const record = logged.record === undefined ? undefined : runtime.store.find(logged.record);
  const why = reasonOf(runtime, logged, view);
  return html`<tr id="request-${id}">
<td>${shortTime(logged.at, runtime.clock.now())}</td>
<td>${resultChip(logged, view)} ${faultChip(logged.fault, 'answer', view)}${why !== undefined && html` <small class="why">${why}</small>`}</td>
<th scope="row">${linkedName(logged, view)} <small>${api} · ${merchant}</small></th>
<td>${record !== undefined && linkToOrder(runtime, record, view)}</td>
<td class="number">${duration !== undefined && durationText(duration)}</td></tr>\n`;
}

function linkedName(logged: LoggedRequest, view: ConsoleView): Html {
  const { id, api, operation } = logged;
  const title = operation === undefined ? undefined : view.titleOf(api, operation);
  const name = operation === undefined ? nameOf(logged, view) : html`<code>${operation}</code>`;
  const link = html`<a href="${view.href(`/_sandbox/console/requests/${id}`)}">${name}</a>`;
  return html`${link}${title !== undefined && html` <small class="title">${title}</small>`}`;
}

/** The operation; where nobody can tell which it is, the address that was called. */
export function nameOf({ api, operation, method, path }: LoggedRequest, view: ConsoleView): Html {
  if (operation !== undefined) return callName(api, operation, view);
  return html`${view.translate(messages.unknownOperation)} <code>${method} ${path}</code>`;
}

const colours: { readonly [Result in RequestResult]: string } = {
  answered: 'ok',
  refused: 'problem',
  'not-carried-out': 'open',
  waiting: 'open',
  failed: 'problem',
};

export function resultChip(logged: LoggedRequest, { translate }: View): Html {
  const result = resultOf(logged);
  return html`<span class="chip ${colours[result]}">${translate(results[result])}</span>`;
}

/** Why it was not answered as asked, in words; nothing where it was. */
export function reasonOf(runtime: Runtime, logged: LoggedRequest, { translate }: View): string | undefined {
  const { refusal: kind, failure, operation, merchant, problem } = logged;
  if (failure !== undefined) return maskerOf(runtime, logged.api).text(failure);
  if (kind === undefined) return undefined;
  return translate(refusalText({ api: apiOf(runtime, logged), kind, operation, merchant, problem }));
}

/** Milliseconds as people read them. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
