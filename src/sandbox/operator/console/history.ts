import { type Html, html } from '../../../http/html.ts';
import type { Words } from '../../model/lifecycle.ts';
import type { Delivery, Happening, StoredRecord } from '../../model/record.ts';
import { lifecycleOf, type Runtime } from '../../model/runtime.ts';
import { type Masker, maskerOf } from '../control/masked.ts';
import { words } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';
import { messageView } from './message.ts';

/** What happened to an order, the latest first: each request, step and callback with the answer that it got. */
export function historyOf(runtime: Runtime, record: StoredRecord, view: View): Html {
  const masker = maskerOf(runtime, record.api);
  const lifecycle = lifecycleOf(runtime, record);
  const { say } = view;
  const seen = new Map<string, number>();
  return html`<ol class="history" reversed>${record.history.map((happening) => html`<li id="${keyOf(happening)}" class="${happening.is}">${line(happening)}</li>\n`).reverse()}</ol>`;

  /** Stays the same while others come and go, so that what was opened stays open. */
  function keyOf({ at, is }: Happening): string {
    const count = (seen.get(`${is}-${at}`) ?? 0) + 1;
    seen.set(`${is}-${at}`, count);
    return `${is}-${at}-${count}`;
  }

  function line(happening: Happening): Html {
    switch (happening.is) {
      case 'request':
        return html`<details><summary>${time(happening.at)} <strong>${say(words.asked)}</strong> <code>${happening.operation}</code></summary>
${messageView(say(words.asked), happening.wire, masker, view)}${messageView(say(words.answered), happening.answer, masker, view)}</details>`;
      case 'transition':
        return html`<p>${time(happening.at)} <strong>${say(lifecycle.transitions[happening.transition] ?? nameOnly(happening.transition))}</strong>
→ ${say(lifecycle.states[happening.to] ?? nameOnly(happening.to))} <small>${by(happening.by)}</small></p>`;
      case 'refused':
        return html`<p>${time(happening.at)} <strong>${say(lifecycle.transitions[happening.transition] ?? nameOnly(happening.transition))}</strong> <span class="bad">${say(words.refusedAs, happening.refusal)}</span></p>`;
      case 'callback':
        return toldView(happening, masker, view);
    }
  }

  function by(name: string): string {
    const known: Readonly<Record<string, Words>> = { shopper: words.byShopper, console: words.byConsole, clock: words.byClock };
    return say(known[name] ?? nameOnly(name));
  }
}

function nameOnly(name: string): Words {
  return { en: name, zh: name };
}

function toldView(told: Delivery, masker: Masker, view: View): Html {
  const { say } = view;
  const { answer } = told;
  const got = answer === undefined ? (told.failure ?? '') : `${answer.status} ${answer.body.slice(0, 60)}`;
  const next = told.next === undefined ? say(words.noneMore) : html`${say(words.nextTry)} ${time(told.next)}`;
  const verdict = told.acknowledged
    ? html`<span class="good">✓ ${say(words.acknowledged)}</span>`
    : html`<span class="bad">✗ ${say(words.unacknowledged)}</span>`;
  return html`<details><summary>${time(told.at)} <strong>${say(words.callback)}</strong> <code>${told.callback}</code> <small>${say(words.attempt, told.attempt)}</small>
${verdict} <code class="got">${masker.text(got)}</code>${!told.acknowledged && html` <small>${next}</small>`}
${told.spoilt !== undefined && html`<small class="bad">${say(words.spoilt, told.spoilt)}</small>`}</summary>
<p class="url"><code>${masker.text(told.url)}</code></p>
${messageView(say(words.sent), told.wire, masker, view)}
${
  answer !== undefined &&
  html`<div class="message"><h4>${say(words.came, answer.status)}</h4>
<pre tabindex="0" class="wire">${answer.body === '' ? say(words.empty) : masker.text(answer.body)}</pre></div>`
}</details>`;
}
