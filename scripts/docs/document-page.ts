import type { EnvelopeUse } from '../../src/message/operation.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import type { Schema } from '../spec/schema/schema.ts';
import type { Spec } from '../spec/spec.ts';
import { callbackSection } from './callback.ts';
import { counterparts } from './counterparts.ts';
import { contents } from './document-contents.ts';
import type { DocumentParts } from './document-parts.ts';
import { envelopeId, envelopesOf, envelopeText, envelopeTitle } from './envelopes.ts';
import { pane } from './examples.ts';
import { code, type Html, html, joined, line, prose } from './html.ts';
import { lifecycleSections } from './lifecycles.ts';
import { operationSection } from './operation.ts';
import { pageText } from './page.ts';
import { bounds, description, title } from './phrases.ts';
import { serverTable } from './servers.ts';
import { valueTable } from './values.ts';

export function documentPage(parts: DocumentParts, bar: Html): string {
  const { spec } = parts;
  const { info } = spec;
  const operations = spec.operations.map((operation) => operationSection(parts, operation));
  const callbacks = spec.callbacks.map((callback) => callbackSection(parts, callback));
  // What was linked to shows when the sections above are written.
  const objects = objectSections(parts);
  const envelopes = envelopesOf(spec).map(({ use }) => use);
  const main = html`${introduction(parts)}
<h2 id="operations">${title('Operations', '作業')}</h2>
${operations}
${callbacks.length > 0 && callbacksPart(spec, callbacks)}
${lifecyclesPart(spec)}
${counterparts(spec)}
<h2 id="envelopes">${title('Envelopes', '封裝方式')}</h2>
<p>The client and the sandbox do all of this; it stands here for those who have to do or check it by hand.</p>
${envelopes.map(envelopeSection)}
${objects.length > 0 && objectsPart(objects)}
${spec.tables.length > 0 && valuesPart(spec)}`;
  return pageText({
    title: `${info.title} · jinliu`,
    description: info.summary,
    bar,
    contents: contents(spec, objects, envelopes),
    main,
    footer: html`Made from <code>${spec.file}</code>, version ${info.version}.${info.takenFrom !== '' && html` Facts from ${line(info.takenFrom)}.`} Not the vendor's own page.`,
  });
}

function introduction({ spec, samples }: DocumentParts): Html {
  const { info, name } = spec;
  return html`<h1>${info.title}</h1>
<p class="lead">${line(info.summary)}</p>
${prose(info.description)}
<p class="downloads"><a href="${name}.yaml" download>${name}.yaml</a> <a href="${name}.json" download>${name}.json</a> <span class="quiet">OpenAPI 3.1, version ${info.version}</span></p>
<h2 id="begin">${title('Begin', '開始使用')}</h2>
${serverTable(spec.servers)}
${credentials(spec)}
${pane('TypeScript', samples.get('client') ?? '')}`;
}

function callbacksPart(spec: Spec, sections: readonly Html[]): Html {
  return html`<h2 id="callbacks">${title('Callbacks', '通知')}</h2>
<p>What the vendor sends to the merchant's server. Anything but the exact acknowledgement makes it send again.</p>
${sections}
${otherCallbacks(spec)}`;
}

function lifecyclesPart(spec: Spec): Html | false {
  const sections = lifecycleSections(spec);
  return (
    sections.length > 0 &&
    html`<h2 id="lifecycles">${title('Life cycle', '生命週期')}</h2>
<p>What becomes of each thing, and who makes it so. The sandbox keeps to this; what the vendor does is done on the sandbox's console.</p>
${sections}`
  );
}

function objectsPart(objects: readonly ObjectSection[]): Html {
  return html`<h2 id="objects">${title('Objects', '物件')}</h2>
<p>Larger objects that the fields above hold.</p>
${objects.map(({ section }) => section)}`;
}

function valuesPart({ tables }: Spec): Html {
  return html`<h2 id="values">${title('Values', '代碼表')}</h2>
${tables.map(valueTable)}`;
}

/** What the vendor signs and sends, and nobody receives here. */
function otherCallbacks({ otherCallbacks: { value } }: Spec): Html {
  const others = Object.entries(value);
  if (others.length === 0) return html``;
  return html`<h3 id="other-callbacks">${title('Other callbacks', '其他通知')}</h3>
<p>What the vendor signs with the same keys and this client does not receive: it is refused as <code>unknown-callback</code>, and never taken for one of those above.</p>
<ul>${others.map(([name, { en, zh, fields }]) => html`<li><code>${name}</code>: ${line(`${en} ${zh}`)}, known by ${joined(fields.map(code), ', ')}.</li>`)}</ul>`;
}

function credentials({ servers, credentials, agreement }: Spec): Html {
  if (credentials === undefined) return html``;
  const stage = servers.some(({ environment }) => environment === 'stage');
  return html`<table class="fields"><thead><tr><th scope="col">${title('Option', '介接參數')}</th><th scope="col">${title('Meaning', '說明')}</th></tr></thead>
<tbody>${credentials.options.map(
    ({ name, schema, isRequired, isSecret, example }) =>
      html`<tr><th scope="row"><code class="name">${name}</code> ${isRequired && html`<span class="need required">required</span>`}</th><td><p>${description(schema)}</p><p class="facts">${bounds(schema).map((each) => html`${each} `)}${isSecret && ' · a secret'}</p>${
        example !== undefined &&
        html`<p class="facts">${stage ? 'published stage value' : 'for example'} ${code(example)}</p>`
      }</td></tr>`,
  )}${(agreement?.schema.fields ?? []).map(({ name, schema }) => agreed(name, schema))}</tbody></table>`;
}

/** An option that differs by contract, or each of those within it. */
function agreed(name: string, schema: Schema): Html {
  if (schema.fields.length > 0)
    return joined(
      schema.fields.map((field) => agreed(`${name}.${field.name}`, field.schema)),
      '',
    );
  const { default: usual } = schema.keywords;
  return html`<tr><th scope="row"><code class="name">${name}</code></th><td><p>${description(schema)}</p><p class="facts">by contract${usual !== undefined && html`; ${code(usual)} unless you give it`}</p></td></tr>`;
}

interface ObjectSection {
  readonly name: string;
  readonly section: Html;
}

/** Objects that were linked to; showing one may link to more. */
function objectSections(parts: DocumentParts): ObjectSection[] {
  const shown: ObjectSection[] = [];
  for (const [name, direction] of parts.tables.objects) {
    const schema = parts.spec.components.find((component) => component.name === name)?.schema;
    if (schema === undefined) continue;
    const table = parts.tables.message(schema, direction);
    const rules = parts.tables.rules(schema);
    shown.push({
      name,
      section: html`<section class="table" id="object-${name}"><h3>${name}</h3>
${table}${rules.length > 0 && html`<h4>${title('Rules between fields', '欄位規則')}</h4><ul class="rules">${rules.map((rule) => html`<li>${rule}</li>`)}</ul>`}</section>`,
    });
  }
  return shown;
}

function envelopeSection(use: EnvelopeUse): Html {
  const text = envelopeText(use);
  return html`<section class="table" id="envelope-${envelopeId(use)}"><h3>${envelopeTitle(use)}</h3>
<p>${line(`${text.carries} ${text.signed} ${text.encrypted}`)}</p>
<p lang="zh-Hant">${text.zh}</p>
<ol>${text.steps.map((step) => html`<li>${line(step)}</li>`)}</ol></section>`;
}

/** Summary of an operation for a list, in both languages. */
export function summaryOf({ summary, term }: SpecEndpoint): { readonly en: string; readonly zh: string } {
  return { en: summary, zh: term };
}
