import { type Html, html } from '../../../http/html.ts';
import type { Runtime } from '../../model/runtime.ts';
import type { Commands } from '../commands.ts';
import { messages } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';

const steps = ['10m', '1h', '1d', '3d'] as const;

/** The sandbox's time, when something is due next, and buttons that advance the clock. */
export function clockPanel({ clock }: Runtime, { translate, href }: View): Html {
  const next = clock.next();
  const nextTime = next === undefined ? translate(messages.none) : time(next);
  const disabled = next === undefined && html` disabled`;
  const form = (content: Html): Html =>
    html`<form method="post" action="${href('/_sandbox/console/clock')}" data-live>${content}</form>`;
  const buttons = steps.map((by) => html`<button name="by" value="${by}" id="by-${by}">${by}</button>`);
  const input = html`<input name="by" required pattern="([0-9]+[smhd])+" placeholder="1d12h"
 aria-label="${translate(messages.duration)}" autocomplete="off" id="by-any">`;
  return html`<section class="panel" aria-labelledby="clock"><h2 id="clock">${translate(messages.clock)}</h2>
<p class="now" data-tick="now">${time(clock.now())}</p>
<p class="quiet">${translate(messages.nextAt)} <span data-tick="next">${nextTime}</span></p>
<p class="label">${translate(messages.advanceBy)}</p>
${form(html`<div class="buttons small">${buttons}
<button name="by" value="next" id="by-next"${disabled}>${translate(messages.toNext)}</button></div>`)}
${form(html`<div class="pair">
${input}
<button>${translate(messages.advance)}</button></div>`)}</section>`;
}

/** How full the store is, and how much was dropped because it was full. */
export function storePanel({ store }: Runtime, { translate }: View): Html {
  const number = (value: number): string => value.toLocaleString('en-US');
  const label = translate(messages.store);
  const meter = html`<meter min="0" max="${store.limit}" value="${store.size}" aria-label="${label}"></meter>`;
  return html`<section class="panel" aria-labelledby="store"><h2 id="store">${label}</h2>
<p>${meter} ${translate(messages.stored, `${number(store.size)} / ${number(store.limit)}`)}</p>
<p class="quiet">${translate(messages.dropped, number(store.dropped))} ${translate(messages.storeWhy)}</p></section>`;
}

/** How many days of daily files are offered. */
const daysShown = 7;

/** The daily files of each document that has some, the latest first. */
export function dailyFilePanels({ runtime, files }: Commands, { translate }: View): readonly Html[] {
  return runtime.apis.flatMap(({ document: { name }, dailyFile }) => {
    const days = files.days(name).slice(0, daysShown);
    if (dailyFile === undefined || days.length === 0) return [];
    const items = days.map((day) => {
      const path = `/_sandbox/daily/${name}/${day}`;
      const csv = html`<a href="${path}.csv" download>${translate(messages.download)}</a>`;
      return html`<li id="${name}-${day}"><a href="${path}.txt">${day}</a> ${csv}</li>`;
    });
    const id = `daily-${name}`;
    return [
      html`<section class="panel" aria-labelledby="${id}"><h2 id="${id}">${translate(dailyFile.title)}</h2>
<ul class="plain">${items}</ul></section>`,
    ];
  });
}
