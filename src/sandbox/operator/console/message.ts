import { type Html, html } from '../../../http/html.ts';
import { isContent } from '../../../message/layout.ts';
import { callbackKinds, httpKinds } from '../../faults/index.ts';
import type { Brought, DeliveryAttempt, Wire } from '../../model/record.ts';
import type { RecordMasker } from '../mask.ts';
import { messages } from '../pages/messages.ts';
import { failureText } from '../pages/reasons.ts';
import { time, type View } from '../pages/view.ts';
import { type ConsoleView, callName } from './console-view.ts';
import { copyButton } from './copyable.ts';

/** One message: its content beside the text as it was sent, without secrets and personal data. */
function messageView(label: string, { wire, masker }: { wire: Wire; masker: RecordMasker }, view: View): Html {
  const { text, plain } = wire;
  const { translate } = view;
  const hasContent = plain !== undefined && plain !== text && !(isContent(plain) && Object.keys(plain).length === 0);
  const pane = (caption: string, content: string, kind: string): Html =>
    html`<figure class="copyable"><figcaption>${caption} ${copyButton(`${label} ${caption}`, view)}</figcaption>
<pre tabindex="0" class="${kind}">${content}</pre></figure>`;
  const content =
    hasContent && pane(translate(messages.payload), JSON.stringify(masker.value(plain), null, 2), 'opened');
  const sent = text === '' ? translate(messages.empty) : masker.text(text);
  return html`<div class="message"><h4>${label}</h4><div class="panes">
${content}
${pane(translate(messages.wire), sent, 'wire')}</div></div>`;
}

/** A request and its answer, if there was one. */
export function exchangeView(
  { wire, answer }: { readonly wire: Wire; readonly answer?: Wire },
  masker: RecordMasker,
  view: View,
): Html {
  const request = messageView(view.translate(messages.request), { wire, masker }, view);
  if (answer === undefined) return request;
  return html`${request}${messageView(view.translate(messages.answer), { wire: answer, masker }, view)}`;
}

/** The fault that was injected into an answer or into a callback. */
export function faultChip(kind: string | undefined, of: 'answer' | 'callback', { translate }: View): Html {
  if (kind === undefined) return html``;
  const kinds: Readonly<Record<string, { readonly en: string; readonly zh: string }>> =
    of === 'answer' ? httpKinds : callbackKinds;
  const text = kinds[kind];
  return html`<span class="chip fault">${translate(messages.injected, text === undefined ? kind : translate(text))}</span>`;
}

/** What an exchange of a record's history is shown with. */
interface Around {
  readonly masker: RecordMasker;
  readonly document: string;
  readonly isOpen: boolean;
}

/** One attempt to deliver a callback, with the merchant's answer. */
export function deliveryView(delivery: DeliveryAttempt, { masker, document, isOpen }: Around, view: ConsoleView): Html {
  const { translate } = view;
  const { answer, acknowledged, fault, next, failure } = delivery;
  const result =
    answer === undefined ? translate(failureText(failure ?? '')) : `${answer.status} ${answer.body.slice(0, 60)}`;
  const verdict = acknowledged
    ? html`<span class="good">✓ ${translate(messages.acknowledged)}</span>`
    : html`<span class="bad">✗ ${translate(messages.unacknowledged)}</span>`;
  const retry =
    next === undefined ? translate(messages.noAttemptLeft) : html`${translate(messages.nextAttempt)} ${time(next)}`;
  const name = html`<strong>${translate(messages.callback)}</strong> ${callName(document, delivery.callback, view)}`;
  return html`<details${isOpen && html` open`}><summary>${time(delivery.at)} ${name} <small>${attempt(delivery, view)}</small>
${verdict} <code class="got">${masker.text(result)}</code>${!acknowledged && html` <small>${retry}</small>`}
${faultChip(fault, 'callback', view)}</summary>
<p class="url"><code>${masker.text(delivery.url)}</code></p>
${messageView(translate(messages.sent), { wire: delivery.wire, masker }, view)}
${answer !== undefined && answerView(answer, masker, view)}</details>`;
}

/** The how manieth it is, and whether the vendor repeats it by itself or somebody made it do so. */
function attempt({ attempt: count, resent }: DeliveryAttempt, { translate }: View): string {
  if (count > 1) return translate(messages.repeated, count);
  return resent === true ? translate(messages.resent) : translate(messages.attempt, count);
}

/** A callback that the shopper's browser was given to bring. */
export function broughtView(
  { at, callback, url, wire, fault }: Brought,
  { masker, document, isOpen }: Around,
  view: ConsoleView,
): Html {
  const { translate } = view;
  const name = html`<strong>${translate(messages.callback)}</strong> ${callName(document, callback, view)}`;
  return html`<details${isOpen && html` open`}><summary>${time(at)} ${name} <small>${translate(messages.brought)}</small>
${faultChip(fault, 'callback', view)}</summary>
<p class="url"><code>${masker.text(url)}</code></p>
${messageView(translate(messages.sent), { wire, masker }, view)}</details>`;
}

function answerView(answer: NonNullable<DeliveryAttempt['answer']>, masker: RecordMasker, { translate }: View): Html {
  const body = answer.body === '' ? translate(messages.empty) : masker.text(answer.body);
  return html`<div class="message"><h4>${translate(messages.merchantAnswer, answer.status)}</h4>
<pre tabindex="0" class="wire">${body}</pre></div>`;
}
