import { type Html, html } from '../../../http/html.ts';
import type { Life } from '../../model/lifecycle.ts';
import type { Delivery, Entry } from '../../model/record.ts';
import { apiOf, lifeOf, type World } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { maskedField } from '../pages/masked.ts';
import { words } from '../pages/messages.ts';
import { outcomeOf } from '../pages/outcome.ts';
import { money, shown, time, type View } from '../pages/view.ts';
import { type Filter, filtered, filterForm, isFiltered, queryOf } from './filter.ts';

/** Orders on one page of the list. */
const perPage = 50;

/** Every order of every API, the latest first. */
export function orderList(world: World, filter: Filter, view: View): Html {
  const { say } = view;
  const all = filtered(world.ledger.entries(), filter);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(filter.page, last);
  const entries = all.slice((page - 1) * perPage, page * perPage);
  return html`<section aria-labelledby="orders"><h1 id="orders">${say(words.orders)} <small>${all.length.toLocaleString('en-US')}</small></h1>
${filterForm(world, filter, view)}
${entries.length === 0 ? empty() : table(world, entries, view)}
${last > 1 && turning()}</section>`;

  function empty(): Html {
    return isFiltered(filter)
      ? html`<p class="quiet">${say(words.nothingFits)}</p>`
      : html`<p class="quiet">${say(words.noOrders)} <code>${world.origin}</code></p>`;
  }

  function turning(): Html {
    const link = (to: number, label: string): Html => html`<a href="${view.href('/', queryOf(filter, to))}">${label}</a>`;
    const before = (page - 1) * perPage;
    const range = `${before + 1}–${before + entries.length}`;
    return html`<nav class="turn">${page > 1 && link(page - 1, say(words.newer))}
<span>${say(words.of, range, all.length.toLocaleString('en-US'))}</span> ${page < last && link(page + 1, say(words.older))}</nav>`;
  }
}

export function table(world: World, entries: readonly Entry[], view: View): Html {
  const { say } = view;
  return html`<table class="orders"><thead><tr>${[words.begun, words.number, words.api, words.amount, words.state, words.callback].map((each) => html`<th scope="col">${say(each)}</th>`)}</tr></thead>
<tbody>${entries.map((entry) => row(world, entry, view))}</tbody></table>`;
}

function row(world: World, entry: Entry, view: View): Html {
  const life = lifeOf(world, entry);
  const amount = life.amount === undefined ? undefined : entry.fields[life.amount];
  const second = secondField(world, entry, life);
  return html`<tr id="row-${entry.id}">
<td>${time(entry.begun)}</td>
<th scope="row"><a id="open-${entry.id}" href="${view.href(`/_sandbox/console/orders/${entry.id}`)}">${entry.key}</a>${second !== undefined && html` <small>${second}</small>`}</th>
<td>${view.say(life.title)} <small>${entry.api}</small></td>
<td class="number">${amount !== undefined && money(amount)}</td>
<td>${stateChip(world, entry, view)}</td>
<td>${lastTold(entry, view)}</td></tr>\n`;
}

/** Beside its number the first of what its pages show of it: a payment code, the shop's own number. */
function secondField(world: World, entry: Entry, life: Life): string | undefined {
  const masker = maskerOf(world, entry.api);
  const names = Object.keys(life.shows ?? {}).filter((each) => each !== life.key && each !== life.amount && !masker.hides(each));
  const name = names.find((each) => shown(entry.fields[each]) !== '');
  return name === undefined ? undefined : shown(maskedField(masker, name, entry.fields[name]));
}

export function stateChip(world: World, entry: Entry, { say }: View): Html {
  const state = lifeOf(world, entry).states[entry.state];
  return html`<span class="chip ${outcomeOf(apiOf(world, entry), entry)}">${state === undefined ? entry.state : say(state)}</span>`;
}

function lastTold({ history }: Entry, { say }: View): Html {
  const told = history.findLast((happening): happening is Delivery => happening.is === 'told');
  if (told === undefined) return html``;
  const mark = told.acknowledged ? html`<span class="good">✓</span>` : html`<span class="bad">✗</span>`;
  return html`${mark} ${told.callback} <small>${say(told.acknowledged ? words.acknowledged : words.unacknowledged)}</small>`;
}
