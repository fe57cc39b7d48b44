import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { dueMoment } from '../../lifecycle/due.ts';
import { fits } from '../../lifecycle/fits.ts';
import type { Life, Move } from '../../model/lifecycle.ts';
import type { Entry } from '../../model/record.ts';
import { apiOf, lifeOf, parentOf, type World } from '../../model/runtime.ts';
import { maskerOf } from '../control/masked.ts';
import { words } from '../pages/messages.ts';
import { money, shown, time, type View } from '../pages/view.ts';
import { showsOf } from '../shopper/shows.ts';
import { historyOf } from './history.ts';
import { stateChip, table } from './list.ts';

/** One order: where it stands, what can be done to it, what happened to it. */
export function orderView(world: World, entry: Entry, view: View): Html {
  const { say, href } = view;
  const life = lifeOf(world, entry);
  const masker = maskerOf(world, entry.api);
  const masked = masker.value(Object.fromEntries(Object.entries(entry.fields).filter(([name]) => !name.startsWith('_')))) as Entry['fields'];
  const parent = parentOf(world, entry);
  const children = Object.entries(apiOf(world, entry).lives).flatMap(([name, each]) =>
    each.parent === entry.life ? world.ledger.children(entry.id, name) : [],
  );
  const amount = life.amount === undefined ? undefined : entry.fields[life.amount];
  const hasPage = Object.values(life.moves).some((move) => move.by === 'shopper');
  return html`<article class="order" id="order-${entry.id}">
<h1>${say(life.title)} ${entry.key} <small>${entry.id}</small></h1>
<p class="lead">${stateChip(world, entry, view)} ${amount !== undefined && html`<strong>${money(amount)}</strong>`} <span class="quiet">${entry.api} · ${say(words.shop)} ${entry.merchant} · ${time(entry.begun)}</span>
${hasPage && html` <a href="${href(`/_sandbox/shopper/${entry.id}`)}">${say(words.payPage)}</a>`}</p>
${parent !== undefined && html`<p>${say(words.belongsTo)} <a href="${href(`/_sandbox/console/orders/${parent.id}`)}">${parent.key}</a></p>`}
${actions(entry, life, view)}
<div class="two"><section aria-labelledby="history"><h2 id="history">${say(words.history)}</h2>${historyOf(world, entry, view)}</section>
<section aria-labelledby="summary"><h2 id="summary">${say(words.summary)}</h2>
<dl class="rows">${showsOf(life, masked).map(({ label, value }) => html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>`)}</dl>
${allFields(masked, view)}</section></div>
${children.length > 0 && html`<section aria-labelledby="children"><h2 id="children">${say(words.belonging)}</h2>${table(world, children, view)}</section>`}
</article>`;
}

/** Vendors' answers have many fields that hold nothing; those are only named. */
function allFields(fields: Entry['fields'], { say }: View): Html {
  const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
  const names = Object.keys(fields);
  const empty = names.filter((name) => isEmpty(fields[name]));
  return html`<details id="fields"><summary>${say(words.allFields)}</summary><table class="fields"><tbody>${names
    .filter((name) => !isEmpty(fields[name]))
    .map((name) => html`<tr><th scope="row"><code>${name}</code></th><td>${shown(fields[name])}</td></tr>`)}</tbody></table>
${empty.length > 0 && html`<p class="quiet">${say(words.emptyFields)} ${empty.map((name) => html`<code>${name}</code> `)}</p>`}</details>`;
}

/** The moves that somebody may make on the console: all but those that only an operation makes. */
export function consoleMoves(life: Life, entry: Entry): readonly (readonly [name: string, move: Move])[] {
  return Object.entries(life.moves).filter(([, move]) => move.by !== 'merchant' && fits(move, entry));
}

function actions(entry: Entry, life: Life, { say, href }: View): Html {
  const moves = consoleMoves(life, entry);
  const told = entry.history.some((happening) => happening.is === 'told');
  const button = (path: string, id: string, label: string, note?: Html): Html =>
    html`<form method="post" action="${href(path)}" data-live><button id="${id}">${label}${note}</button></form>\n`;
  return html`<section aria-labelledby="actions"><h2 id="actions" tabindex="-1">${say(words.actions)}</h2>
${moves.length === 0 && html`<p class="quiet">${say(words.noActions)}</p>`}
<div class="buttons">${moves.map(([name, move]) =>
    button(`/_sandbox/console/orders/${entry.id}/${encodeURIComponent(name)}`, `move-${name}`, say(move), byItself(move)),
  )}${told && button(`/_sandbox/console/resend/${entry.id}`, 'resend', say(words.resend))}</div></section>`;

  function byItself(move: Move): Html | undefined {
    const note = (text: string): Html => html` <small>${text}</small>`;
    if (move.after !== undefined) return note(say(words.byItselfAfter, move.after));
    if (move.nightly === true) return note(say(words.byItselfAtMidnight));
    const moment = dueMoment(move, entry.fields);
    return moment === undefined ? undefined : note(say(words.byItselfAt, formatTime('yyyy/MM/dd HH:mm:ss', moment)));
  }
}
