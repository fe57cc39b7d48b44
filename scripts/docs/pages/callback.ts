import { anchors } from '../../spec/address.ts';
import type { SpecCallback } from '../../spec/operation/callback.ts';
import type { EventPart } from '../../spec/vocabulary/extensions.ts';
import type { DocumentParts } from '../document-parts.ts';
import { travels } from '../envelopes.ts';
import { code, type Html, html, joined, line } from '../html.ts';
import { callbackExamples } from '../parts/examples.ts';
import { FieldLists } from '../parts/fields.ts';
import { messageFields } from '../parts/message.ts';
import { jsonPane, pane } from '../parts/panes.ts';
import { durationText } from '../parts/phrases.ts';
import { pageOf } from '../shell/address.ts';
import { nameOf, summaryOf } from '../summary.ts';
import { documentFooter } from './document.ts';
import { head, namedRules, statuses } from './operation.ts';
import type { Page } from './page.ts';

/** Everything that a merchant has to know of one callback. */
export function callbackPage(parts: DocumentParts, callback: SpecCallback): Page {
  const { texts, spec, paint } = parts;
  const { id, request, examples } = callback;
  const { callbacks: phrases, operations } = texts;
  const fields = new FieldLists(parts);
  return {
    path: `${spec.name}/${id}.html`,
    title: `${id} · ${nameOf(parts)}`,
    description: summaryOf(callback),
    kind: 'operation',
    footer: documentFooter(parts),
    aside: html`${pane('TypeScript', paint(parts.samples.get(id) ?? '', 'ts'))}
${jsonPane(operations.get, examples[0]?.value.request ?? {}, paint)}`,
    main: html`${head(parts, callback, route(callback, phrases))}
<h2 id="proof">${phrases.proof}</h2>
<p>${phrases.proofs[callback.proof]()}${confirmation(parts, callback)}</p>
<h2 id="acknowledgement">${phrases.acknowledgement}</h2>
${encodings(callback, texts)}${acknowledged(parts, callback, fields)}
${statuses(callback, texts)}
<h2 id="event">${phrases.event}</h2>
${event(callback, texts)}
${fulfilment(callback, texts)}
<h2 id="fields">${phrases.fields}</h2>
${messageFields(fields, request, { direction: 'in', anchor: anchors.callback, texts })}
${namedRules(parts, callback)}
<h2 id="envelope">${operations.envelope}</h2>
${travels(parts, phrases.callback, request.envelope)}
<h2 id="examples">${operations.examples}</h2>
${callbackExamples(parts, callback)}`,
  };
}

type Texts = DocumentParts['texts'];

function route({ method, acknowledgement }: SpecCallback, phrases: Texts['callbacks']): Html {
  return html`<span class="method">${method}</span> ${phrases.toMerchant} <span class="chip">${phrases.callback}</span>${
    acknowledgement.by === 'page' && html` <span class="chip browser">${phrases.byBrowser}</span>`
  }`;
}

/** In which further media types it is read, where nobody says in which it comes. */
function encodings(
  { request: { mediaType, encodings = [] } }: SpecCallback,
  { callbacks: phrases, text }: Texts,
): Html {
  if (encodings.length === 0) return html``;
  return html`<p>${phrases.encodings(code(mediaType ?? ''), text.or(encodings.map(code)))}</p>\n`;
}

/** What tells the vendor that the callback was taken. */
function acknowledged(parts: DocumentParts, callback: SpecCallback, fields: FieldLists): Html {
  const { acknowledgement, answer } = callback;
  const { wire, texts } = parts;
  const { callbacks: phrases, text } = texts;
  const about = line(answer.wire.description);
  switch (acknowledgement.by) {
    case 'constant': {
      const exactly = phrases.exactly(
        code(acknowledgement.text),
        answer.mediaType === undefined ? undefined : code(answer.mediaType),
      );
      return html`<p>${joined([exactly, about, html`${retries(callback, texts)}`], text.space)}</p>`;
    }
    case 'sealed': {
      const { message } = acknowledgement;
      return html`<p>${joined([html`${phrases.sealed}`, about, html`${retries(callback, texts)}`], text.space)}</p>
${travels(parts, phrases.acknowledgement, message.envelope)}
${messageFields(fields, message, { direction: 'out', anchor: anchors.acknowledgement, texts })}
${pane(phrases.youAnswer, wire.acknowledgement(message), 'wire')}`;
    }
    case 'page':
      return html`<p>${joined([html`${phrases.page}`, about], text.space)}</p>`;
  }
}

function retries({ retries }: SpecCallback, texts: Texts): Html | string {
  const waits = (retries?.value ?? []).map((wait) => durationText(wait, texts));
  const { callbacks: phrases, text } = texts;
  if (waits.length === 0) return '';
  const isSame = waits.length > 1 && new Set(waits).size === 1;
  return isSame ? phrases.retriesSame(waits[0] ?? '', waits.length) : phrases.retries(text.and(waits));
}

function confirmation({ spec, texts }: DocumentParts, { confirm }: SpecCallback): Html | undefined {
  const query = confirm?.value.operation;
  return query === undefined
    ? undefined
    : texts.callbacks.confirm(html`<a href="${pageOf(spec.name, query)}"><code>${query}</code></a>`);
}

/** What `once` goes by. */
function fulfilment({ event, confirm }: SpecCallback, { callbacks: phrases, text }: Texts): Html | undefined {
  const { once, number } = confirm?.value.event ?? event.value;
  if (once === undefined) return undefined;
  return html`<p>${phrases.once(text.and(once.map(code)))}${number !== undefined && phrases.double(code(number))}</p>`;
}

/** What the client's event says, and which fields it was read from. */
function event(callback: SpecCallback, { callbacks: phrases, text }: Texts): Html {
  const mapping = callback.event.value;
  const eventParts: readonly (readonly [part: Html, from: EventPart])[] = [
    [code('orderNo'), 'order'],
    [code('vendorNo'), 'number'],
    [code('amount'), 'amount'],
    [phrases.amountMoved(code('amount')), 'moved'],
    [code('time'), 'time'],
  ];
  const names = eventParts.flatMap(([part, from]) =>
    mapping[from] === undefined ? [] : [phrases.partFrom(part, code(mapping[from]))],
  );
  const { simulated, merchant, otherwise } = mapping;
  const unlisted = html`<span class="outcome ${otherwise}">${otherwise}</span>`;
  const sentences = [
    phrases.outcome(code(mapping.code), callback.proof !== 'signature', unlisted),
    ...(names.length === 0 ? [] : [phrases.parts(joined(names, text.comma))]),
    ...(simulated === undefined ? [] : [phrases.simulated(code(simulated))]),
    ...(merchant === undefined ? [] : [phrases.merchant(code(merchant))]),
  ];
  return html`<p>${joined(sentences, text.space)}</p>`;
}
