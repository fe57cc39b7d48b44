import type { SpecCallback } from '../spec/operation/callback.ts';
import type { EventPart } from '../spec/vocabulary/extensions.ts';
import type { DocumentParts } from './document-parts.ts';
import { callbackExamples, pane } from './examples.ts';
import { code, type Html, html, joined, line, listed } from './html.ts';
import { messageFields } from './message.ts';
import { head, rules, statuses, travels } from './operation.ts';
import { description, durationText, title } from './phrases.ts';

/** Everything that a merchant has to know of one callback. */
export function callbackSection(parts: DocumentParts, callback: SpecCallback): Html {
  const { id, request, acknowledgement } = callback;
  return html`<section class="operation" id="${id}">
${head(
  callback,
  html`<span class="method">${callback.method}</span> to the merchant <span class="chip">callback</span>${
    acknowledgement.by === 'page' && html` <span class="chip browser">brought by the shopper's browser</span>`
  }`,
)}
<h4>${title('Envelope', '封裝')}</h4>
${travels('Callback', request.envelope)}
<h4>${title('Proof of sender', '來源驗證')}</h4>
<p>${line(proofs[callback.proof])}${confirmation(callback)}</p>
<h4>${title('Acknowledgement', '回覆')}</h4>
${encodings(callback)}${acknowledged(parts, callback)}
${statuses(callback)}
<h4>${title('Client', '程式範例')}</h4>
${event(callback)}
${fulfilment(callback)}
${pane('TypeScript', parts.samples.get(id) ?? '')}
<h4>${title('Fields', '通知欄位')}</h4>
${messageFields(parts.tables, request, 'in')}
${rules(parts, callback)}
<h4>${title('Examples', '範例')}</h4>
${callbackExamples(parts.wire, callback)}
</section>`;
}

/** In which further media types it is read, where nobody says in which it comes. */
function encodings({ request: { mediaType, encodings = [] } }: SpecCallback): Html {
  if (encodings.length === 0) return html``;
  const others = encodings.map((each, index) => html`${index > 0 && ' or '}${code(each)}`);
  return html`<p>Sent as ${code(mediaType ?? '')}; read as ${others} too.</p>
`;
}

/** What tells the vendor that the callback was taken. */
function acknowledged({ wire, tables }: DocumentParts, callback: SpecCallback): Html {
  const { acknowledgement, answer } = callback;
  switch (acknowledgement.by) {
    case 'constant':
      return html`<p>Answer with HTTP 200 and exactly ${code(acknowledgement.text)}${
        answer.mediaType !== undefined && html` as ${code(answer.mediaType)}`
      }. ${description(answer.wire)}${retries(callback)}</p>`;
    case 'sealed': {
      const { message } = acknowledgement;
      return html`<p>Answer with HTTP 200 and a message that says so; the client seals it, its fields all filled in. ${description(answer.wire)}${retries(callback)}</p>
${travels('Acknowledgement', message.envelope)}
${messageFields(tables, message, 'out')}
${pane('You answer', wire.acknowledgement(message), 'wire')}`;
    }
    case 'page':
      return html`<p>The shopper waits for a page: show one, or send the browser on. The vendor learns nothing of it. ${description(answer.wire)}</p>`;
  }
}

function retries({ retries }: SpecCallback): Html {
  const waits = (retries?.value ?? []).map(durationText);
  if (waits.length === 0) return html``;
  const same = waits.length > 1 && new Set(waits).size === 1;
  return html` Without it the vendor tries again after ${same ? html`${waits[0]}, ${waits.length} times` : listed(waits, 'and')}.`;
}

const proofs: Readonly<Record<SpecCallback['proof'], string>> = {
  signature:
    'The signature proves it: only the vendor and the merchant know the keys. Check it before anything else is believed, in constant time.',
  key:
    "Nothing is signed. The callback brings the order's `key`, which shows that its sender knows the order, and covers no field: outcome and amount are " +
    'unconfirmed until the API is asked. The option `expectedKey` gives the key and both numbers of the order as they were kept when it was made, and all three are compared.',
  none: 'Nothing proves who sent it. Take it as a hint that something changed.',
};

function confirmation({ confirm }: SpecCallback): Html {
  if (confirm === undefined) return html``;
  const query = confirm.value.operation;
  const ask = html`<a href="#${query}"><code>${query}</code></a>`;
  return html` Before you deliver, ask the API: with <code>once</code> the client asks ${ask} before the handler runs, without it <code>event.confirm()</code> does.`;
}

/** What `once` goes by. */
function fulfilment({ event, confirm }: SpecCallback): Html {
  const { once, number } = confirm?.value.event ?? event.value;
  if (once === undefined) return html``;
  const names = once.map((name) => code(name));
  const another = html` Another payment of the same, with another ${code(number)}, comes as <span class="outcome">double-payment</span>: only a store knows of the first, so that without one nobody says so.`;
  return html`<p>One payment for the same ${joined(names, ' and ')}: with <code>once</code> the handler ships it once, whichever callbacks tell of it and in whichever order.${number !== undefined && another}</p>`;
}

const eventParts: readonly (readonly [property: string, from: EventPart])[] = [
  ['orderNo', 'order'],
  ['vendorNo', 'number'],
  ['amount', 'amount'],
  ['amount (where money moved)', 'moved'],
  ['time', 'time'],
];

/** What the client's event says, and which fields it was read from. */
function event(callback: SpecCallback): Html {
  const mapping = callback.event.value;
  const names = eventParts.flatMap(([property, from]) =>
    mapping[from] === undefined ? [] : [html`<code>${property}</code> from ${code(mapping[from])}`],
  );
  const { simulated, merchant, otherwise } = mapping;
  return html`<p>The event's <code>outcome</code>${callback.proof !== 'signature' && html` (<code>event.unconfirmed.outcome</code> before it is confirmed)`} is what the value of ${code(mapping.code)} means; a code that is not listed is <span class="outcome ${otherwise}">${otherwise}</span>. ${
    names.length > 0 && html`It has ${joined(names, ', ')}; all fields are in <code>payload</code>.`
  }${simulated !== undefined && html` Where ${code(simulated)} is set, nobody has paid and the outcome is <code>simulated</code>.`}${
    merchant !== undefined && html` ${code(merchant)} has to be the client's own.`
  }</p>`;
}
