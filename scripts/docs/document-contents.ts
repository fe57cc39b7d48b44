import type { EnvelopeUse } from '../../src/message/operation.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { Spec } from '../spec/spec.ts';
import { envelopeId, envelopeTitle } from './envelopes.ts';
import { type Html, html } from './html.ts';
import { title } from './phrases.ts';

/** What is on the page of a document, linked. */
export function contents(spec: Spec, objects: readonly { name: string }[], envelopes: readonly EnvelopeUse[]): Html {
  const operation = (each: SpecEndpoint): Html => html`<li><a href="#${each.id}"><code>${each.id}</code></a></li>`;
  const part = (id: string, text: Html, inner: readonly Html[]): Html | false =>
    inner.length > 0 && html`<li><a class="first" href="#${id}">${text}</a><ul class="inner">${inner}</ul></li>`;
  return html`<ul><li><a class="first" href="#begin">${title('Begin', '開始使用')}</a></li>
${part('operations', title('Operations', '作業'), spec.operations.map(operation))}
${part('callbacks', title('Callbacks', '通知'), spec.callbacks.map(operation))}
${part(
  'lifecycles',
  title('Life cycle', '生命週期'),
  spec.lifecycles.map(({ name, value }) => html`<li><a href="#lifecycle-${name}">${value.title.en}</a></li>`),
)}
${spec.counterparts !== undefined && html`<li><a class="first" href="#counterparts">${title(spec.counterparts.title.en, spec.counterparts.title.zh)}</a></li>`}
${part(
  'envelopes',
  title('Envelopes', '封裝方式'),
  envelopes.map((use) => html`<li><a href="#envelope-${envelopeId(use)}">${envelopeTitle(use)}</a></li>`),
)}
${part(
  'objects',
  title('Objects', '物件'),
  objects.map(({ name }) => html`<li><a href="#object-${name}">${name}</a></li>`),
)}
${part(
  'values',
  title('Values', '代碼表'),
  spec.tables.map(({ name }) => html`<li><a href="#values-${name}">${name}</a></li>`),
)}</ul>`;
}
