import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { dueTime } from '../../lifecycle/due.ts';
import type { StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, parentOf, type Runtime } from '../../model/runtime.ts';
import type { Commands, PossibleTransition } from '../commands.ts';
import { ownNumber } from '../find-orders.ts';
import { maskerOf } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { money, shown, time, type View } from '../pages/view.ts';
import { ownAddress } from '../shopper/addresses.ts';
import { shownFields } from '../shopper/shown-fields.ts';
import type { ConsoleView } from './console-view.ts';
import { copyButton } from './copyable.ts';
import { historyView } from './history.ts';
import { linkToOrder, orderTable, stateChip } from './list.ts';

/** What a page calls an order. */
export function orderName(runtime: Runtime, record: StoredRecord, { translate }: View): string {
  const lifecycle = lifecycleOf(runtime, record);
  return `${translate(lifecycle.title)} ${ownNumber(record, lifecycle)}`;
}

/** One order: its state, what can be done with it, and its history. */
export function orderView(commands: Commands, record: StoredRecord, view: ConsoleView): Html {
  const { runtime } = commands;
  const { translate } = view;
  const lifecycle = lifecycleOf(runtime, record);
  const fields = maskerOf(runtime, record.api).value(record.fields) as StoredRecord['fields'];
  const parent = parentOf(runtime, record);
  const children = childrenOf(runtime, record);
  const rows = shownFields(lifecycle, fields).map(({ label, value }) => summaryRow(translate(label), value, view));
  return html`<article class="order" id="order-${record.id}">
<h1 class="copyable">${translate(lifecycle.title)} <code>${ownNumber(record, lifecycle)}</code>
<small>${record.id}</small> ${copyButton(translate(messages.number), view)}</h1>
${lead(runtime, record, view)}
${record.foreignOrigin !== undefined && html`<p class="notice">${translate(messages.foreignOrigin, record.foreignOrigin)}</p>`}
${parent !== undefined && html`<p>${translate(messages.belongsTo)} ${linkToOrder(runtime, parent, view)}</p>`}
${actions(commands, record, view)}
<div class="two"><section aria-labelledby="history"><h2 id="history">${translate(messages.history)}</h2>
${historyView(runtime, record, view)}</section>
<section aria-labelledby="summary"><h2 id="summary">${translate(messages.summary)}</h2>
<dl class="rows">${rows}</dl>
${allFields(fields, view)}</section></div>
${children.length > 0 && childTable(runtime, children, view)}
</article>`;
}

/** Single values can be copied; lists are read. */
function summaryRow(label: string, value: Html, view: View): Html {
  const content = value.text.includes('<')
    ? value
    : html`<span class="copyable"><code>${value}</code> ${copyButton(label, view)}</span>`;
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

function childTable(runtime: Runtime, children: readonly StoredRecord[], view: View): Html {
  return html`<section aria-labelledby="children"><h2 id="children">${view.translate(messages.children)}</h2>
${orderTable(runtime, children, view)}</section>`;
}

function childrenOf(runtime: Runtime, record: StoredRecord): readonly StoredRecord[] {
  return Object.entries(apiOf(runtime, record).lifecycles).flatMap(([name, { parent }]) =>
    parent === record.lifecycle ? runtime.store.children(record.id, name) : [],
  );
}

/** State, amount, merchant and time in one line. */
function lead(runtime: Runtime, record: StoredRecord, view: View): Html {
  const { translate, href } = view;
  const lifecycle = lifecycleOf(runtime, record);
  const amount = lifecycle.amount === undefined ? undefined : record.fields[lifecycle.amount];
  const hasPage = Object.values(lifecycle.transitions).some((transition) => transition.by === 'shopper');
  const details = html`${record.api} · ${translate(messages.shop)} ${record.merchant} · ${time(record.created)}`;
  const price = amount !== undefined && html`<strong>${money(amount)}</strong>`;
  return html`<p class="lead">${stateChip(runtime, record, view)} ${price} <span class="quiet">${details}</span>
${hasPage && html` <a href="${href(ownAddress(record))}">${translate(messages.shopperPage)}</a>`}</p>`;
}

/** Vendors' answers have many empty fields; those are only named. */
function allFields(fields: StoredRecord['fields'], { translate }: View): Html {
  const isEmpty = (name: string): boolean => shown(fields[name]) === '';
  const names = Object.keys(fields);
  const empty = names.filter(isEmpty).map((name) => html`<code>${name}</code> `);
  const rows = names
    .filter((name) => !isEmpty(name))
    .map((name) => html`<tr><th scope="row"><code>${name}</code></th><td>${shown(fields[name])}</td></tr>`);
  return html`<details id="fields"><summary>${translate(messages.allFields)}</summary>
<table class="fields"><tbody>${rows}</tbody></table>
${empty.length > 0 && html`<p class="quiet">${translate(messages.emptyFields)} ${empty}</p>`}</details>`;
}

function actions(commands: Commands, record: StoredRecord, view: View): Html {
  const { translate, href } = view;
  const transitions = commands.transitions(record);
  const hasCallback = record.history.some(({ is }) => is === 'callback');
  const form = (path: string, button: Html): Html =>
    html`<form method="post" action="${href(`/_sandbox/console/${path}`)}" data-live>${button}</form>\n`;
  const buttons = transitions.map((transition) => {
    const { name } = transition;
    const button = html`<button id="move-${name}">${translate(transition)}${automatic(transition, record, view)}</button>`;
    return form(`orders/${record.id}/${encodeURIComponent(name)}`, button);
  });
  const resend = html`<button id="resend">${translate(messages.resend)}</button>`;
  return html`<section aria-labelledby="actions"><h2 id="actions" tabindex="-1">${translate(messages.actions)}</h2>
${transitions.length === 0 && html`<p class="quiet">${translate(messages.noActions)}</p>`}
<div class="buttons">${buttons}${hasCallback && form(`resend/${record.id}`, resend)}</div></section>`;
}

/** When a transition is made by itself, if ever. */
function automatic({ definition }: PossibleTransition, record: StoredRecord, { translate }: View): Html | undefined {
  const note = (text: string): Html => html` <small>${text}</small>`;
  if (definition.after !== undefined) return note(translate(messages.automaticAfter, definition.after));
  if (definition.nightly === true) return note(translate(messages.automaticAtMidnight));
  const at = dueTime(definition, record);
  return at === undefined
    ? undefined
    : note(translate(messages.automaticAt, String(formatTime('yyyy/MM/dd HH:mm:ss', at))));
}
