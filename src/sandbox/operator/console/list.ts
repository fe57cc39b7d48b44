import { type Html, html } from '../../../http/html.ts';
import type { Lifecycle } from '../../model/lifecycle.ts';
import type { DeliveryAttempt, StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, type Runtime } from '../../model/runtime.ts';
import type { Commands } from '../commands.ts';
import { maskerOf } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { outcomeOf } from '../pages/outcome.ts';
import { money, shown, time, type View } from '../pages/view.ts';
import { type Filter, filteredOrders, filterForm, isFiltered, queryOf } from './filter.ts';

/** Orders on one page of the list. */
const perPage = 50;

/** The orders of every API, the latest first. */
export function orderList(commands: Commands, filter: Filter, view: View): Html {
  const { runtime } = commands;
  const { translate } = view;
  const all = filteredOrders(commands, filter);
  const page = pageOf(filter.page, all.length, perPage);
  const records = all.slice(page.from, page.from + perPage);
  const count = all.length.toLocaleString('en-US');
  const empty = isFiltered(filter)
    ? html`<p class="quiet">${translate(messages.noMatch)}</p>`
    : html`<p class="quiet">${translate(messages.noOrders)} <code>${runtime.origin}</code></p>`;
  const link = (to: number, label: string): Html => html`<a href="${view.href('/', queryOf(filter, to))}">${label}</a>`;
  const range = `${page.from + 1}–${page.from + records.length}`;
  return html`<section aria-labelledby="orders"><h1 id="orders">${translate(messages.orders)} <small>${count}</small></h1>
${filterForm(runtime.apis, filter, view)}
${records.length === 0 ? empty : orderTable(runtime, records, view)}
${pager(page, { link, position: translate(messages.of, range, count) }, view)}</section>`;
}

/** Which page of how many, and where it starts. */
interface Page {
  readonly number: number;
  readonly last: number;
  readonly from: number;
}

/** The page that is wanted, or the last one. */
export function pageOf(wanted: number, items: number, perPage: number): Page {
  const last = Math.max(1, Math.ceil(items / perPage));
  const number = Math.min(wanted, last);
  return { number, last, from: (number - 1) * perPage };
}

/** Links to the pages before and after; nothing where there is one page only. */
export function pager(
  { number, last }: Page,
  { link, position }: { readonly link: (to: number, label: string) => Html; readonly position: string },
  { translate }: View,
): Html | undefined {
  if (last === 1) return undefined;
  return html`<nav class="turn">${number > 1 && link(number - 1, translate(messages.newer))}
<span>${position}</span> ${number < last && link(number + 1, translate(messages.older))}</nav>`;
}

export function orderTable(runtime: Runtime, records: readonly StoredRecord[], view: View): Html {
  const columns = [messages.created, messages.number, messages.api, messages.amount, messages.state, messages.callback];
  const heads = columns.map((each) => html`<th scope="col">${view.translate(each)}</th>`);
  return html`<table class="orders"><thead><tr>${heads}</tr></thead>
<tbody>${records.map((record) => row(runtime, record, view))}</tbody></table>`;
}

function row(runtime: Runtime, record: StoredRecord, view: View): Html {
  const { id, key, api } = record;
  const lifecycle = lifecycleOf(runtime, record);
  const amount = lifecycle.amount === undefined ? undefined : record.fields[lifecycle.amount];
  const second = secondField(runtime, record, lifecycle);
  const link = html`<a id="open-${id}" href="${view.href(`/_sandbox/console/orders/${id}`)}">${key}</a>`;
  return html`<tr id="row-${id}">
<td>${time(record.created)}</td>
<th scope="row">${link}${second !== undefined && html` <small>${second}</small>`}</th>
<td>${view.translate(lifecycle.title)} <small>${api}</small></td>
<td class="number">${amount !== undefined && money(amount)}</td>
<td>${stateChip(runtime, record, view)}</td>
<td>${lastDelivery(record, view)}</td></tr>\n`;
}

/**
 * Shown beside the number: the first of the fields that its pages show, such as a payment code or the shop's own
 * number.
 */
function secondField(runtime: Runtime, { api, fields }: StoredRecord, lifecycle: Lifecycle): string | undefined {
  const masker = maskerOf(runtime, api);
  const name = Object.keys(lifecycle.shows ?? {}).find(
    (each) => each !== lifecycle.key && each !== lifecycle.amount && !masker.hides(each) && shown(fields[each]) !== '',
  );
  return name === undefined ? undefined : shown(masker.field(name, fields[name]));
}

export function stateChip(runtime: Runtime, record: StoredRecord, { translate }: View): Html {
  const state = lifecycleOf(runtime, record).states[record.state];
  const outcome = outcomeOf(apiOf(runtime, record), record);
  return html`<span class="chip ${outcome}">${state === undefined ? record.state : translate(state)}</span>`;
}

function lastDelivery({ history }: StoredRecord, { translate }: View): Html {
  const last = history.findLast((happening): happening is DeliveryAttempt => happening.is === 'callback');
  if (last === undefined) return html``;
  const mark = last.acknowledged ? html`<span class="good">✓</span>` : html`<span class="bad">✗</span>`;
  const verdict = translate(last.acknowledged ? messages.acknowledged : messages.unacknowledged);
  return html`${mark} ${last.callback} <small>${verdict}</small>`;
}
