import { type Html, html } from '../../../http/html.ts';
import type { Runtime } from '../../model/runtime.ts';
import { words } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';

const steps = ['10m', '1h', '1d', '3d'] as const;

/** The sandbox's time, when something happens by itself next, and buttons that put it forward. */
export function clockPanel({ clock }: Runtime, { say, href }: View): Html {
  const next = clock.next();
  const stepButton = (by: string): Html => html`<button name="by" value="${by}" id="by-${by}">${by}</button>`;
  const form = (content: Html): Html => html`<form method="post" action="${href('/_sandbox/console/clock')}" data-live>${content}</form>`;
  return html`<section class="panel" aria-labelledby="clock"><h2 id="clock">${say(words.clock)}</h2>
<p class="now" data-tick="now">${time(clock.now())}</p>
<p class="quiet">${say(words.nextAt)} <span data-tick="next">${next === undefined ? say(words.none) : time(next)}</span></p>
<p class="label">${say(words.forward)}</p>
${form(html`<div class="buttons small">${steps.map(stepButton)}
<button name="by" value="next" id="by-next"${next === undefined && html` disabled`}>${say(words.untilNext)}</button></div>`)}
${form(html`<div class="pair">
<input name="by" required pattern="([0-9]+[smhd])+" placeholder="1d12h" aria-label="${say(words.duration)}" autocomplete="off" id="by-any">
<button>${say(words.go)}</button></div>`)}</section>`;
}
