import { anchors } from '../../spec/address.ts';
import type { SpecEndpoint } from '../../spec/operation/endpoint.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { DocumentParts } from '../document-parts.ts';
import { envelopeId, travels } from '../envelopes.ts';
import { drawingOf } from '../graph/lifecycle.ts';
import { svgOf } from '../graph/svg.ts';
import { code, type Html, html, line, prose } from '../html.ts';
import { operationExamples } from '../parts/examples.ts';
import { FieldLists } from '../parts/fields.ts';
import { findOut } from '../parts/find-out.ts';
import { messageFields } from '../parts/message.ts';
import { jsonPane, tabs } from '../parts/panes.ts';
import { bullets, termOf } from '../parts/phrases.ts';
import { refusals } from '../parts/refusals.ts';
import { serverTable } from '../parts/servers.ts';
import { sampleOf } from '../samples/payload.ts';
import { samplesOf } from '../samples/samples.ts';
import { nameOf, summaryOf } from '../summary.ts';
import { documentFooter } from './document.ts';
import type { Page } from './page.ts';

/** Everything that a merchant has to know of one operation. */
export function operationPage(parts: DocumentParts, operation: SpecOperation): Page {
  const { texts, spec } = parts;
  const { request, answer } = operation;
  const { operations: phrases } = texts;
  const fields = new FieldLists(parts);
  const rows = (message: typeof request, anchor: 'request' | 'answer'): Html =>
    messageFields(fields, message, { direction: anchor === 'request' ? 'out' : 'in', anchor: anchors[anchor], texts });
  return {
    path: `${spec.name}/${operation.id}.html`,
    title: `${operation.id} · ${nameOf(parts)}`,
    description: summaryOf(operation),
    kind: 'operation',
    footer: documentFooter(parts),
    aside: aside(parts, operation),
    main: html`${head(parts, operation, html`${route(operation, texts)} ${tryIt(parts, operation)}`)}
${operation.servers.length > 0 && html`<p>${phrases.ownServers}</p>\n${serverTable(operation.servers, texts)}`}
<h2 id="request">${phrases.request}</h2>
${rows(request, 'request')}
${namedRules(parts, operation)}
<h2 id="answer">${phrases.answer}</h2>
${success(operation, texts)}
${rows(answer, 'answer')}
${operation.stream !== undefined && html`<p>${phrases.stream(code(operation.stream.name), operation.id)}</p>`}
${lifecycle(parts, operation)}
${findOut(spec.name, operation, texts)}
<h2 id="outcomes">${phrases.outcomes}</h2>
<p>${phrases.outcomesNote(html`<a href="~/outcomes.html">${phrases.outcomesLink}</a>`)}</p>
${statuses(operation, texts)}
${refusals(parts, operation)}
<h2 id="envelope">${phrases.envelope}</h2>
${travels(parts, phrases.request, request.envelope)}
${envelopeId(answer.envelope) === envelopeId(request.envelope) ? html`<p>${phrases.sameEnvelope}</p>` : travels(parts, phrases.answer, answer.envelope)}
<h2 id="examples">${phrases.examples}</h2>
${operationExamples(parts, operation)}`,
  };
}

function tryIt({ spec, texts }: DocumentParts, { id }: SpecOperation): Html {
  return html`<a class="try" href="~/playground.html#${spec.name}/${id}">${texts.playground.tryIt}</a>`;
}

/** The name of an operation or a callback, what it is for, and where that stands with the vendor. */
export function head(parts: DocumentParts, endpoint: SpecEndpoint, route: Html): Html {
  const { texts, spec } = parts;
  const { id, description, takenFrom } = endpoint;
  return html`<p class="crumbs"><a href="~/${spec.name}/index.html">${nameOf(parts)}</a></p>
<h1>${line(summaryOf(endpoint))}${termOf(endpoint)}</h1>
<p class="route"><code class="id">${id}</code> ${route}</p>
${prose(description)}
${takenFrom !== '' && html`<p class="source">${texts.operations.source}${texts.text.space}${line(takenFrom)}</p>`}`;
}

function route(operation: SpecOperation, { operations: phrases }: DocumentParts['texts']): Html {
  const { method, key, effect, delivery } = operation;
  return html`<span class="method">${method}</span> <code class="path">${key}</code> <span class="chip ${effect}">${effect === 'read' ? phrases.reads : phrases.writes}</span>${
    delivery === 'browser-form' && html` <span class="chip browser">${phrases.byBrowser}</span>`
  }${key.includes('#') && html` <span class="quiet">${phrases.fragment}</span>`}`;
}

/** The samples, and what comes back. */
function aside(parts: DocumentParts, operation: SpecOperation): Html {
  const { texts, paint, spec } = parts;
  const { operations: phrases, site } = texts;
  const { example } = sampleOf(spec, operation);
  const { answer } = operation.examples.find(({ value }) => value.name === example)?.value ?? {};
  return html`${tabs(samplesOf(parts, operation), site.samples, paint)}
${answer !== undefined && jsonPane(typeof answer === 'string' ? phrases.shopperGets : phrases.get, answer, paint)}`;
}

/** Rules that a schema cannot say; the others stand with the fields. */
export function namedRules({ texts, rules }: DocumentParts, endpoint: SpecEndpoint): Html | undefined {
  const named = endpoint.rules.map(
    ({ value }) => html`${line(rules.get(value) ?? '')} <code class="rule">${value}</code>`,
  );
  return named.length === 0
    ? undefined
    : html`<h3 id="rules">${texts.operations.rules}</h3>\n${bullets(named, 'rules')}`;
}

function success({ success: judged }: SpecOperation, { operations: phrases, text }: DocumentParts['texts']): Html {
  if (judged === undefined) return html``;
  const values = (judged.values ?? []).map(code);
  const field = code(judged.code);
  const good = values.length > 0 ? phrases.being(field, text.or(values)) : phrases.presence(field);
  const retryable = (judged.retryable ?? []).map(code);
  return html`<p>${phrases.success(good)}${judged.message !== undefined && phrases.withWords(code(judged.message))}${phrases.end}${
    retryable.length > 0 && phrases.later(text.or(retryable))
  }</p>`;
}

function lifecycle(parts: DocumentParts, operation: SpecOperation): Html | undefined {
  const { lifecycle: text, texts, spec } = parts;
  const sentence = text.action(operation);
  const action = operation.action?.value;
  if (sentence === undefined || action === undefined) return undefined;
  const applied = new Set('apply' in action ? [action.apply].flat() : []);
  const drawn = spec.lifecycles.filter(
    (each) =>
      (each.name === action.lifecycle || each.of === action.lifecycle) &&
      drawingOf(spec, each, applied).edges.some(({ isMarked }) => isMarked),
  );
  return html`<h2 id="lifecycle">${texts.lifecycles.title}</h2>
<p>${sentence}</p>
${drawn.map((each) => {
  const label = texts.lifecycles.drawing(text.title(each.name));
  return html`<div class="drawing" tabindex="0">${svgOf(drawingOf(spec, each, applied), { id: each.name, label })}</div>`;
})}`;
}

export function statuses({ responses }: SpecEndpoint, { operations: phrases }: DocumentParts['texts']): Html {
  return bullets(
    responses.map(
      ({ status, description }) =>
        html`<strong>HTTP ${status === 'default' ? phrases.otherStatus : status}</strong> ${line(description)}`,
    ),
    'statuses',
  );
}
