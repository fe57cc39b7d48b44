import { type Html, html } from '../../../http/html.ts';
import type { Runtime } from '../../model/runtime.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';

/** How full the store is, and who left because it was. */
export function storePanel({ store }: Runtime, { say }: View): Html {
  const number = (value: number): string => value.toLocaleString('en-US');
  return html`<section class="panel" aria-labelledby="store"><h2 id="store">${say(words.store)}</h2>
<p><meter min="0" max="${store.limit}" value="${store.size}" aria-label="${say(words.store)}"></meter> ${say(words.stored, `${number(store.size)} / ${number(store.limit)}`)}</p>
<p class="quiet">${say(words.left, number(store.dropped))} ${say(words.storeWhy)}</p></section>`;
}

/** How many days are offered. */
const shown = 7;

/** The days of which there is a file of Cat's, the latest first. */
export function dailyPanel({ dailyFiles }: Runtime, { say }: View): Html | undefined {
  const days = dailyFiles.days();
  if (days.length === 0) return undefined;
  return html`<section class="panel" aria-labelledby="daily"><h2 id="daily">${say(words.daily)}</h2>
<ul class="plain">${days.slice(0, shown).map((day) => html`<li id="day-${day}"><a href="/_sandbox/daily/${day}.txt">${day}</a> <a href="/_sandbox/daily/${day}.csv" download>${say(words.download)}</a></li>`)}</ul></section>`;
}
