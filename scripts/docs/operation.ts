import type { EnvelopeUse } from '../../src/message/operation.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { DocumentParts } from './document-parts.ts';
import { envelopeId, envelopeText, envelopeTitle } from './envelopes.ts';
import { json, operationExamples, pane } from './examples.ts';
import { findOut } from './find-out.ts';
import { code, type Html, html, line, listed, prose } from './html.ts';
import { actionOf } from './lifecycles.ts';
import { messageFields } from './message.ts';
import { description as described, termOf, title } from './phrases.ts';
import { serverTable } from './servers.ts';

/** Everything that a merchant has to know of one operation. */
export function operationSection(parts: DocumentParts, operation: SpecOperation): Html {
  const { request, answer } = operation;
  return html`<section class="operation" id="${operation.id}">
${head(
  operation,
  html`<span class="method">${operation.method}</span> <code class="path">${operation.key}</code> ${effect(operation)}${
    operation.key.includes('#') &&
    html` <span class="quiet">What stands behind # only tells operations of one address apart and is not sent.</span>`
  }`,
)}
${operation.servers.length > 0 && html`<p>This operation has hosts of its own:</p>\n${serverTable(operation.servers)}`}${actionOf(parts.spec, operation)}
<h4>${title('Envelope', '封裝')}</h4>
${travels('Request', request.envelope)}
${envelopeId(answer.envelope) === envelopeId(request.envelope) ? html`<p>The answer travels the same way.</p>` : travels('Answer', answer.envelope)}
<h4>${title('Client', '程式範例')}</h4>
${pane('TypeScript', parts.samples.get(operation.id) ?? '')}
<h4>${title('Request', '請求欄位')}</h4>
${messageFields(parts.tables, request, 'out')}
${rules(parts, operation)}
<h4>${title('Answer', '回應欄位')}</h4>
${success(operation)}
${messageFields(parts.tables, answer, 'in')}
${stream(operation)}
${statuses(operation)}
${findOut(operation)}
<h4>${title('Examples', '範例')}</h4>
${operationExamples(parts.wire, operation)}
${refusals(parts, operation)}
</section>`;
}

export function head({ id, summary, description, term, takenFrom }: SpecEndpoint, route: Html): Html {
  return html`<h3><a class="anchor" href="#${id}">${id}</a></h3>
<p class="summary">${line(summary)}${termOf({ term })}</p>
<p class="route">${route}</p>
${prose(description)}
${takenFrom !== '' && html`<p class="quiet source">Source: ${line(takenFrom)}</p>`}`;
}

function effect({ effect, delivery }: SpecOperation): Html {
  const browser = delivery === 'browser-form' && html` <span class="chip browser">sent by the shopper's browser</span>`;
  return effect === 'read'
    ? html`<span class="chip read">reads: may be repeated</span>${browser}`
    : html`<span class="chip write">writes: never repeated by the client</span>${browser}`;
}

export function travels(what: string, use: EnvelopeUse): Html {
  const envelope = envelopeText(use);
  return html`<p class="envelope"><strong>${what}:</strong> <a href="#envelope-${envelopeId(use)}">${envelopeTitle(use)}</a>. ${line(`${envelope.carries} ${envelope.signed} ${envelope.encrypted}`)}</p>`;
}

export function rules(parts: DocumentParts, endpoint: SpecEndpoint): Html {
  const stated = parts.tables.rules(endpoint.request.payload);
  const named = endpoint.rules.map(
    ({ value: name }) => html`<code>${name}</code> ${line(parts.rules.get(name) ?? '')}`,
  );
  const all = [...stated, ...named];
  if (all.length === 0) return html``;
  return html`<h4>${title('Rules between fields', '欄位規則')}</h4>
<ul class="rules">${all.map((rule) => html`<li>${rule}</li>\n`)}</ul>`;
}

function success({ success: judged }: SpecOperation): Html {
  if (judged === undefined) return html``;
  const values = (judged.values ?? []).map(code);
  const field = code(judged.code);
  const good = values.length > 0 ? html`${field} being ${listed(values, 'or')}` : html`the presence of ${field}`;
  const retryable = (judged.retryable ?? []).map(code);
  return html`<p>Success is ${good}; anything else is thrown as <code>ApiError</code>${
    judged.message !== undefined && html` with the words of ${code(judged.message)}`
  }.${retryable.length > 0 && html` After ${listed(retryable, 'or')} the same call may succeed later.`}</p>`;
}

function stream({ id, stream: list }: SpecOperation): Html {
  if (list === undefined) return html``;
  return html`<p>${code(list.name)} may be long. An answer above the option <code>maxAnswerBytes</code>, or of more elements than are read at once, is an <code>UnreadableError</code>; <code>${id}.stream()</code> reads the items one by one as they arrive, each checked by itself. A refusal is thrown before the first item; what goes wrong later is thrown after the items that were given, and the call is not made again by itself. The option <code>idleTimeout</code> bounds each pause and <code>itemTimeout</code> the time for one item, nothing bounds the whole; leaving the loop gives up the rest.</p>`;
}

export function statuses({ responses }: SpecEndpoint): Html {
  return html`<ul class="statuses">${responses.map((response) => html`<li><strong>HTTP ${response.status === 'default' ? 'else' : response.status}</strong> ${described(response)}</li>\n`)}</ul>`;
}

const faultTexts: Readonly<Record<string, string>> = {
  signature: 'wrong checksum',
  cipher: 'cipher does not open',
  unreadable: 'unreadable',
  credentials: 'unknown merchant or wrong password',
  stale: 'timestamp outside of the window',
  payload: 'a field is wrong',
  used: 'the number was used before',
  missing: 'no such thing',
  state: 'not in this state',
};

/** A kind that a check of ours names says itself what it is. */
function faultText(kind: string): string {
  return faultTexts[kind] ?? kind.replace(/^payload-/, 'a field is wrong: ').replaceAll('-', ' ');
}

function refusals({ spec }: DocumentParts, operation: SpecOperation): Html {
  const shown = Object.entries({ ...spec.refusals.value, ...operation.refusals?.value });
  if (shown.length === 0) return html``;
  return html`<h4>${title('Refusals', '錯誤回應')}</h4>
<dl class="refusals">${shown.map(
    ([kind, fault]) => html`<dt><span class="component">${kind}</span> ${faultText(kind)}</dt>
<dd><p>${line(fault.summary)}${fault.status !== undefined && ` HTTP ${fault.status}.`}</p><pre tabindex="0"><code>${json(fault.answer ?? fault.envelope ?? '')}</code></pre>${fault.answer === undefined && html`<p class="quiet">In the envelope, outside of the payload.</p>`}</dd>\n`,
  )}</dl>`;
}
