import { type Html, html } from '../../../http/html.ts';
import { isContent } from '../../../message/layout.ts';
import type { Brought, DeliveryAttempt, Wire } from '../../model/record.ts';
import type { RecordMasker } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { time, type View } from '../pages/view.ts';

/** One message: its content beside the text as it was sent, without secrets and personal data. */
export function messageView(
  label: string,
  { wire, masker }: { wire: Wire; masker: RecordMasker },
  { translate }: View,
): Html {
  const { text, plain } = wire;
  const hasContent = plain !== undefined && plain !== text && !(isContent(plain) && Object.keys(plain).length === 0);
  const content =
    hasContent &&
    html`<figure><figcaption>${translate(messages.payload)}</figcaption>
<pre tabindex="0">${JSON.stringify(masker.value(plain), null, 2)}</pre></figure>`;
  const sent = text === '' ? translate(messages.empty) : masker.text(text);
  return html`<div class="message"><h4>${label}</h4><div class="panes">
${content}
<figure><figcaption>${translate(messages.wire)}</figcaption><pre tabindex="0" class="wire">${sent}</pre></figure></div></div>`;
}

/** A request and its answer. */
export function exchangeView(
  { wire, answer }: { readonly wire: Wire; readonly answer: Wire },
  masker: RecordMasker,
  view: View,
): Html {
  const request = messageView(view.translate(messages.request), { wire, masker }, view);
  return html`${request}${messageView(view.translate(messages.answer), { wire: answer, masker }, view)}`;
}

/** One attempt to deliver a callback, with the merchant's answer. */
export function deliveryView(delivery: DeliveryAttempt, masker: RecordMasker, view: View): Html {
  const { translate } = view;
  const { answer, acknowledged, fault, next } = delivery;
  const result = answer === undefined ? (delivery.failure ?? '') : `${answer.status} ${answer.body.slice(0, 60)}`;
  const verdict = acknowledged
    ? html`<span class="good">✓ ${translate(messages.acknowledged)}</span>`
    : html`<span class="bad">✗ ${translate(messages.unacknowledged)}</span>`;
  const retry =
    next === undefined ? translate(messages.noAttemptLeft) : html`${translate(messages.nextAttempt)} ${time(next)}`;
  const attempt = html`<small>${translate(messages.attempt, delivery.attempt)}</small>`;
  const name = html`<strong>${translate(messages.callback)}</strong> <code>${delivery.callback}</code>`;
  return html`<details><summary>${time(delivery.at)} ${name} ${attempt}
${verdict} <code class="got">${masker.text(result)}</code>${!acknowledged && html` <small>${retry}</small>`}
${fault !== undefined && html`<small class="bad">${translate(messages.injected, fault)}</small>`}</summary>
<p class="url"><code>${masker.text(delivery.url)}</code></p>
${messageView(translate(messages.sent), { wire: delivery.wire, masker }, view)}
${answer !== undefined && answerView(answer, masker, view)}</details>`;
}

/** A callback that the shopper's browser was given to bring. */
export function broughtView({ at, callback, url, wire, fault }: Brought, masker: RecordMasker, view: View): Html {
  const { translate } = view;
  const name = html`<strong>${translate(messages.callback)}</strong> <code>${callback}</code>`;
  return html`<details><summary>${time(at)} ${name} <small>${translate(messages.brought)}</small>
${fault !== undefined && html`<small class="bad">${translate(messages.injected, fault)}</small>`}</summary>
<p class="url"><code>${masker.text(url)}</code></p>
${messageView(translate(messages.sent), { wire, masker }, view)}</details>`;
}

function answerView(answer: NonNullable<DeliveryAttempt['answer']>, masker: RecordMasker, { translate }: View): Html {
  const body = answer.body === '' ? translate(messages.empty) : masker.text(answer.body);
  return html`<div class="message"><h4>${translate(messages.merchantAnswer, answer.status)}</h4>
<pre tabindex="0" class="wire">${body}</pre></div>`;
}
