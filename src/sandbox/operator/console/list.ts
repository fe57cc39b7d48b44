import { type Html, html } from '../../../http/html.ts';
import type { Lifecycle } from '../../model/lifecycle.ts';
import type { DeliveryAttempt, StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, parentOf, type Runtime } from '../../model/runtime.ts';
import type { Commands } from '../commands.ts';
import { ownNumber } from '../find-orders.ts';
import { maskerOf } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { outcomeOf } from '../pages/outcome.ts';
import { money, shortTime, shown, type View } from '../pages/view.ts';
import { connection } from './connect.ts';
import type { ConsoleView } from './console-view.ts';
import { type Filter, filterForm, isFiltered, orderFilter, queryOf } from './filter.ts';
import { pager } from './pager.ts';

/** Orders on one page of the list. */
const perPage = 50;

/** The orders of every API, the latest first. */
export function orderList(commands: Commands, filter: Filter, view: ConsoleView): Html {
  const { runtime } = commands;
  const { translate } = view;
  const wanted = orderFilter(filter);
  const page =
    wanted === undefined
      ? { records: [], from: 0, hasMore: false, total: 0 }
      : commands.page(wanted, { page: filter.page, perPage });
  const { records, from, total } = page;
  const count = total === undefined ? `${from + perPage}+` : total.toLocaleString('en-US');
  const empty = isFiltered(filter)
    ? html`<p class="quiet">${translate(messages.noMatch)}</p>`
    : html`<p class="quiet">${translate(messages.noOrders)}</p>
${connection(runtime, view)}`;
  const link = (to: number, label: string): Html => html`<a href="${view.href('/', queryOf(filter, to))}">${label}</a>`;
  const range = `${from + 1}–${from + records.length}`;
  const position =
    total === undefined
      ? translate(messages.range, range)
      : translate(messages.of, range, total.toLocaleString('en-US'));
  const number = from / perPage + 1;
  return html`<section aria-labelledby="orders"><h1 id="orders">${translate(messages.orders)} <small>${count}</small></h1>
${filterForm(runtime.apis, filter, view)}
${records.length === 0 ? empty : orderTable(runtime, records, view)}
${pager({ number, hasMore: page.hasMore, link, position }, view)}</section>`;
}

export function orderTable(runtime: Runtime, records: readonly StoredRecord[], view: View): Html {
  const columns = [messages.created, messages.number, messages.api, messages.amount, messages.state, messages.callback];
  const heads = columns.map(
    (each) => html`<th scope="col"${each === messages.amount && html` class="number"`}>${view.translate(each)}</th>`,
  );
  return html`<table class="orders"><thead><tr>${heads}</tr></thead>
<tbody>${records.map((record) => row(runtime, record, view))}</tbody></table>`;
}

function row(runtime: Runtime, record: StoredRecord, view: View): Html {
  const { id, api } = record;
  const lifecycle = lifecycleOf(runtime, record);
  const amount = lifecycle.amount === undefined ? undefined : record.fields[lifecycle.amount];
  const second = secondNumber(runtime, record, lifecycle);
  const parent = parentOf(runtime, record);
  const belongs = parent !== undefined && html` <small>${linkToOrder(runtime, parent, view)}</small>`;
  const link = html`<a id="open-${id}" href="${orderAddress(record, view)}">${ownNumber(record, lifecycle)}</a>`;
  return html`<tr id="row-${id}">
<td>${shortTime(record.created, runtime.clock.now())}</td>
<th scope="row">${link}${second !== undefined && html` <small>${second}</small>`}${belongs}</th>
<td>${view.translate(lifecycle.title)} <small>${api}</small></td>
<td class="number">${amount !== undefined && money(amount)}</td>
<td>${stateChip(runtime, record, view)}</td>
<td>${lastDelivery(record, view)}</td></tr>\n`;
}

function orderAddress({ id }: StoredRecord, { href }: View): string {
  return href(`/_sandbox/console/orders/${id}`);
}

/** A record by what it is and by the merchant's number for it. */
export function linkToOrder(runtime: Runtime, record: StoredRecord, view: View): Html {
  const lifecycle = lifecycleOf(runtime, record);
  const name = `${view.translate(lifecycle.title)} ${ownNumber(record, lifecycle)}`;
  return html`<a href="${orderAddress(record, view)}">${name}</a>`;
}

/**
 * Shown beside the merchant's own number: the code that is paid with, a barcode, the vendor's number: the first of what
 * its page shows that is neither the amount nor a deadline.
 */
function secondNumber(runtime: Runtime, record: StoredRecord, lifecycle: Lifecycle): string | undefined {
  const { key, number, amount, page = {}, shows = {}, transitions } = lifecycle;
  const deadlines = Object.values(transitions).flatMap(({ until, through }) => [until, through]);
  const masker = maskerOf(runtime, record.api);
  const own = ownNumber(record, lifecycle);
  return [...Object.keys(page.codes ?? {}), ...Object.keys(shows), number, key].flatMap((name) => {
    if (name === undefined || name === amount || deadlines.includes(name) || masker.hides(name)) return [];
    const text = shown(record.fields[name]);
    return text === '' || text === own ? [] : [text];
  })[0];
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
