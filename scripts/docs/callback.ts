import type { JsonObject } from '../generate/json.ts';
import { isObject } from '../generate/json.ts';
import { envelopeUse, type SpecOperation } from '../generate/table.ts';
import type { DocumentParts } from './document-parts.ts';
import { callbackExamples, pane } from './examples.ts';
import { code, type Html, html, joined, line, listed } from './html.ts';
import { messageFields } from './message.ts';
import { head, rules, statuses, travels } from './operation.ts';
import { items, text } from './spec.ts';
import { durationWords, title } from './words.ts';

/** Everything that a merchant has to know of one callback. */
export async function callbackSection(parts: DocumentParts, operation: SpecOperation): Promise<Html> {
  const { spec } = operation;
  return html`<section class="operation" id="${operation.id}">
${head(operation, html`<span class="method">${operation.method}</span> to the merchant <span class="chip">callback</span>`)}
<h4>${title('Envelope', '封裝')}</h4>
${travels('Callback', envelopeUse(spec['x-envelope']))}
<h4>${title('Proof of sender', '來源驗證')}</h4>
<p>${line(proofs[text(spec['x-proof'])] ?? proofs['none'] ?? '')}${confirmation(spec)}</p>
<h4>${title('Acknowledgement', '回覆')}</h4>
<p>Answer with HTTP 200 and exactly ${code(operation.answer.schema['const'])}${operation.answer.mediaType !== undefined && html` as ${code(operation.answer.mediaType)}`}. ${line(text(operation.answer.schema['description']))}${retries(spec)}</p>
${statuses(parts, spec)}
<h4>${title('Client', '程式範例')}</h4>
${event(spec)}
${pane('TypeScript', parts.samples.get(operation.id) ?? '')}
<h4>${title('Fields', '通知欄位')}</h4>
${messageFields(parts.tables, operation.request.schema, 'in')}
${rules(parts, operation)}
<h4>${title('Examples', '範例')}</h4>
${await callbackExamples(parts.wire, operation)}
</section>`;
}

function retries(spec: JsonObject): Html {
  const waits = items(spec['x-retries']).map((wait) => durationWords(text(wait)));
  if (waits.length === 0) return html``;
  const same = waits.length > 1 && new Set(waits).size === 1;
  return html` Without it the vendor tries again after ${same ? html`${waits[0]}, ${waits.length} times` : listed(waits, 'and')}.`;
}

const proofs: Readonly<Record<string, string>> = {
  signature: 'The signature proves it: only the vendor and the merchant know the keys. Check it before anything else is believed, in constant time.',
  key: "Nothing is signed. The callback brings the order's `key`: compare it in constant time with the one that was kept when the order was made.",
  none: 'Nothing proves who sent it. Take it as a hint that something changed.',
};

function confirmation(spec: JsonObject): Html {
  const confirm = spec['x-confirm'];
  if (!isObject(confirm)) return html``;
  const asked = text(confirm['operation']);
  return html` Before you deliver, ask the API: the client's <code>event.confirm()</code> asks <a href="#${asked}"><code>${asked}</code></a>.`;
}

const told: readonly (readonly [property: string, from: string])[] = [
  ['orderNo', 'order'],
  ['vendorNo', 'number'],
  ['amount', 'amount'],
  ['amount (where money moved)', 'moved'],
  ['time', 'time'],
];

/** What the client's event says, and which fields it was read from. */
function event(spec: JsonObject): Html {
  const mapping = spec['x-event'];
  if (!isObject(mapping)) return html``;
  const names = told.flatMap(([property, from]) => (mapping[from] === undefined ? [] : [html`<code>${property}</code> from ${code(mapping[from])}`]));
  const simulated = mapping['simulated'];
  const merchant = mapping['merchant'];
  return html`<p>The event's <code>outcome</code> is what the value of ${code(mapping['code'])} means; a code that is not listed is <span class="outcome ${text(mapping['otherwise'])}">${text(mapping['otherwise'])}</span>. ${
    names.length > 0 && html`It has ${joined(names, ', ')}; all fields are in <code>payload</code>.`
  }${simulated !== undefined && html` Where ${code(simulated)} is set, nobody has paid and the outcome is <code>simulated</code>.`}${
    merchant !== undefined && html` ${code(merchant)} has to be the client's own.`
  }</p>`;
}
