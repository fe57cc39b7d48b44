import { timeIn } from '../../../time/taipei.ts';
import { dailyFile } from '../../daily/ccat.ts';
import type { World } from '../../life/world.ts';
import { type Html, html } from '../html.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';

/** How full the store is, and who left because it was. */
export function storePanel({ ledger }: World, { say }: View): Html {
  const number = (value: number): string => value.toLocaleString('en-US');
  return html`<section class="panel" aria-labelledby="store"><h2 id="store">${say(words.store)}</h2>
<p><meter min="0" max="${ledger.limit}" value="${ledger.size}" aria-label="${say(words.store)}"></meter> ${say(words.stored, `${number(ledger.size)} / ${number(ledger.limit)}`)}</p>
<p class="quiet">${say(words.left, number(ledger.dropped))} ${say(words.storeWhy)}</p></section>`;
}

const document = 'ccat-cvs';
/** Field with the moment of the last change, by which a slip comes into a day's file. */
const changed = 'process_code_update_time';
/** Days whose files are offered. */
const mostDays = 7;

/** The days of which there is a file of Cat's, the latest first. */
export function dailyPanel(world: World, { say }: View): Html | undefined {
  const days = new Set<string>();
  for (const { api, life, fields } of world.ledger.entries()) {
    if (api === document && life === 'slip' && typeof fields[changed] === 'string') days.add(fields[changed].slice(0, 10));
  }
  if (days.size === 0) return undefined;
  const latest = [...days].sort().reverse().slice(0, mostDays);
  return html`<section class="panel" aria-labelledby="daily"><h2 id="daily">${say(words.daily)}</h2>
<ul class="plain">${latest.map((day) => html`<li id="day-${day}"><a href="/_sandbox/daily/${day}.txt">${day}</a> <a href="/_sandbox/daily/${day}.csv" download>${say(words.download)}</a></li>`)}</ul></section>`;
}

/** A day's file as the SFTP server has it; `undefined` for what is no day. */
export function dailyText(world: World, day: string): string | undefined {
  const moment = Date.parse(`${day}T00:00:00+08:00`);
  if (Number.isNaN(moment) || timeIn('yyyy-MM-dd', moment) !== day) return undefined;
  return dailyFile(
    world.ledger.entries().filter((entry) => entry.api === document),
    day,
  );
}
