import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { dueMoment } from '../../lifecycle/due.ts';
import { fits } from '../../lifecycle/fits.ts';
import type { Lifecycle, Transition } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { apiOf, lifecycleOf, parentOf, type Runtime } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { words } from '../pages/messages.ts';
import { money, shown, time, type View } from '../pages/view.ts';
import { showsOf } from '../shopper/shows.ts';
import { historyOf } from './history.ts';
import { stateChip, table } from './list.ts';

/** One order: where it stands, what can be done to it, what happened to it. */
export function orderView(runtime: Runtime, record: StoredRecord, view: View): Html {
  const { say, href } = view;
  const lifecycle = lifecycleOf(runtime, record);
  const masker = maskerOf(runtime, record.api);
  const masked = masker.value(record.fields) as StoredRecord['fields'];
  const parent = parentOf(runtime, record);
  const children = Object.entries(apiOf(runtime, record).lifecycles).flatMap(([name, each]) =>
    each.parent === record.lifecycle ? runtime.store.children(record.id, name) : [],
  );
  const amount = lifecycle.amount === undefined ? undefined : record.fields[lifecycle.amount];
  const hasPage = Object.values(lifecycle.transitions).some((transition) => transition.by === 'shopper');
  return html`<article class="order" id="order-${record.id}">
<h1>${say(lifecycle.title)} ${record.key} <small>${record.id}</small></h1>
<p class="lead">${stateChip(runtime, record, view)} ${amount !== undefined && html`<strong>${money(amount)}</strong>`} <span class="quiet">${record.api} · ${say(words.shop)} ${record.merchant} · ${time(record.created)}</span>
${hasPage && html` <a href="${href(`/_sandbox/shopper/${record.id}`)}">${say(words.payPage)}</a>`}</p>
${parent !== undefined && html`<p>${say(words.belongsTo)} <a href="${href(`/_sandbox/console/orders/${parent.id}`)}">${parent.key}</a></p>`}
${actions(record, lifecycle, view)}
<div class="two"><section aria-labelledby="history"><h2 id="history">${say(words.history)}</h2>${historyOf(runtime, record, view)}</section>
<section aria-labelledby="summary"><h2 id="summary">${say(words.summary)}</h2>
<dl class="rows">${showsOf(lifecycle, masked).map(({ label, value }) => html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>`)}</dl>
${allFields(masked, view)}</section></div>
${children.length > 0 && html`<section aria-labelledby="children"><h2 id="children">${say(words.belonging)}</h2>${table(runtime, children, view)}</section>`}
</article>`;
}

/** Vendors' answers have many fields that hold nothing; those are only named. */
function allFields(fields: StoredRecord['fields'], { say }: View): Html {
  const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
  const names = Object.keys(fields);
  const empty = names.filter((name) => isEmpty(fields[name]));
  return html`<details id="fields"><summary>${say(words.allFields)}</summary><table class="fields"><tbody>${names
    .filter((name) => !isEmpty(fields[name]))
    .map((name) => html`<tr><th scope="row"><code>${name}</code></th><td>${shown(fields[name])}</td></tr>`)}</tbody></table>
${empty.length > 0 && html`<p class="quiet">${say(words.emptyFields)} ${empty.map((name) => html`<code>${name}</code> `)}</p>`}</details>`;
}

/** The transitions that somebody may make on the console: all but those that only an operation makes. */
export function consoleTransitions(lifecycle: Lifecycle, record: StoredRecord): readonly (readonly [name: string, transition: Transition])[] {
  return Object.entries(lifecycle.transitions).filter(([, transition]) => transition.by !== 'merchant' && fits(transition, record));
}

function actions(record: StoredRecord, lifecycle: Lifecycle, { say, href }: View): Html {
  const transitions = consoleTransitions(lifecycle, record);
  const told = record.history.some((happening) => happening.is === 'callback');
  const button = (path: string, id: string, label: string, note?: Html): Html =>
    html`<form method="post" action="${href(path)}" data-live><button id="${id}">${label}${note}</button></form>\n`;
  return html`<section aria-labelledby="actions"><h2 id="actions" tabindex="-1">${say(words.actions)}</h2>
${transitions.length === 0 && html`<p class="quiet">${say(words.noActions)}</p>`}
<div class="buttons">${transitions.map(([name, transition]) =>
    button(`/_sandbox/console/orders/${record.id}/${encodeURIComponent(name)}`, `move-${name}`, say(transition), byItself(transition)),
  )}${told && button(`/_sandbox/console/resend/${record.id}`, 'resend', say(words.resend))}</div></section>`;

  function byItself(transition: Transition): Html | undefined {
    const note = (text: string): Html => html` <small>${text}</small>`;
    if (transition.after !== undefined) return note(say(words.byItselfAfter, transition.after));
    if (transition.nightly === true) return note(say(words.byItselfAtMidnight));
    const moment = dueMoment(transition, record);
    return moment === undefined ? undefined : note(say(words.byItselfAt, formatTime('yyyy/MM/dd HH:mm:ss', moment)));
  }
}
