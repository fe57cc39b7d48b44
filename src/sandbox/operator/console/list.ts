import { type Html, html } from '../../../http/html.ts';
import type { Lifecycle } from '../../model/lifecycle.ts';
import type { Delivery, StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { maskedField } from '../pages/masked.ts';
import { words } from '../pages/messages.ts';
import { outcomeOf } from '../pages/outcome.ts';
import { money, shown, time, type View } from '../pages/view.ts';
import { type Filter, filtered, filterForm, isFiltered, queryOf } from './filter.ts';

/** Orders on one page of the list. */
const perPage = 50;

/** Every order of every API, the latest first. */
export function orderList(runtime: Runtime, filter: Filter, view: View): Html {
  const { say } = view;
  const all = filtered(runtime.store.records(), filter);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(filter.page, last);
  const records = all.slice((page - 1) * perPage, page * perPage);
  return html`<section aria-labelledby="orders"><h1 id="orders">${say(words.orders)} <small>${all.length.toLocaleString('en-US')}</small></h1>
${filterForm(runtime, filter, view)}
${records.length === 0 ? empty() : table(runtime, records, view)}
${last > 1 && turning()}</section>`;

  function empty(): Html {
    return isFiltered(filter)
      ? html`<p class="quiet">${say(words.nothingFits)}</p>`
      : html`<p class="quiet">${say(words.noOrders)} <code>${runtime.origin}</code></p>`;
  }

  function turning(): Html {
    const link = (to: number, label: string): Html => html`<a href="${view.href('/', queryOf(filter, to))}">${label}</a>`;
    const before = (page - 1) * perPage;
    const range = `${before + 1}–${before + records.length}`;
    return html`<nav class="turn">${page > 1 && link(page - 1, say(words.newer))}
<span>${say(words.of, range, all.length.toLocaleString('en-US'))}</span> ${page < last && link(page + 1, say(words.older))}</nav>`;
  }
}

export function table(runtime: Runtime, records: readonly StoredRecord[], view: View): Html {
  const { say } = view;
  return html`<table class="orders"><thead><tr>${[words.created, words.number, words.api, words.amount, words.state, words.callback].map((each) => html`<th scope="col">${say(each)}</th>`)}</tr></thead>
<tbody>${records.map((record) => row(runtime, record, view))}</tbody></table>`;
}

function row(runtime: Runtime, record: StoredRecord, view: View): Html {
  const lifecycle = lifecycleOf(runtime, record);
  const amount = lifecycle.amount === undefined ? undefined : record.fields[lifecycle.amount];
  const second = secondField(runtime, record, lifecycle);
  return html`<tr id="row-${record.id}">
<td>${time(record.created)}</td>
<th scope="row"><a id="open-${record.id}" href="${view.href(`/_sandbox/console/orders/${record.id}`)}">${record.key}</a>${second !== undefined && html` <small>${second}</small>`}</th>
<td>${view.say(lifecycle.title)} <small>${record.api}</small></td>
<td class="number">${amount !== undefined && money(amount)}</td>
<td>${stateChip(runtime, record, view)}</td>
<td>${lastTold(record, view)}</td></tr>\n`;
}

/** Beside its number the first of what its pages show of it: a payment code, the shop's own number. */
function secondField(runtime: Runtime, record: StoredRecord, lifecycle: Lifecycle): string | undefined {
  const masker = maskerOf(runtime, record.api);
  const names = Object.keys(lifecycle.shows ?? {}).filter((each) => each !== lifecycle.key && each !== lifecycle.amount && !masker.hides(each));
  const name = names.find((each) => shown(record.fields[each]) !== '');
  return name === undefined ? undefined : shown(maskedField(masker, name, record.fields[name]));
}

export function stateChip(runtime: Runtime, record: StoredRecord, { say }: View): Html {
  const state = lifecycleOf(runtime, record).states[record.state];
  return html`<span class="chip ${outcomeOf(apiOf(runtime, record), record)}">${state === undefined ? record.state : say(state)}</span>`;
}

function lastTold({ history }: StoredRecord, { say }: View): Html {
  const told = history.findLast((happening): happening is Delivery => happening.is === 'callback');
  if (told === undefined) return html``;
  const mark = told.acknowledged ? html`<span class="good">✓</span>` : html`<span class="bad">✗</span>`;
  return html`${mark} ${told.callback} <small>${say(told.acknowledged ? words.acknowledged : words.unacknowledged)}</small>`;
}
