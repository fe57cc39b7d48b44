import type { EnvelopeUse } from '../../../src/message/operation.ts';
import type { SpecEndpoint } from '../../spec/operation/endpoint.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import type { DocumentParts } from '../document-parts.ts';
import { envelopeId, envelopesOf, envelopeText, envelopeTitle } from '../envelopes.ts';
import { drawingOf } from '../graph/lifecycle.ts';
import { svgOf } from '../graph/svg.ts';
import { code, type Html, html, joined, line, prose } from '../html.ts';
import { counterparts } from '../parts/counterparts.ts';
import { LifecycleTables } from '../parts/lifecycle-tables.ts';
import { pane } from '../parts/panes.ts';
import { bounds, bullets, description, pattern } from '../parts/phrases.ts';
import { serverTable } from '../parts/servers.ts';
import { valueTable } from '../parts/values.ts';
import { pageOf } from '../shell/address.ts';
import { nameOf, summaryOf } from '../summary.ts';
import type { Page } from './page.ts';

/** What a document is, where it is reached, and everything in it. */
export function documentPage(parts: DocumentParts): Page {
  const { spec, texts, language, paint, samples } = parts;
  const { info, name, translation } = spec;
  const { site } = texts;
  const about = language === 'en' ? info.description : (translation?.description ?? info.description);
  return {
    path: `${name}/index.html`,
    title: nameOf(parts),
    description: info.summary || nameOf(parts),
    kind: 'text',
    footer: documentFooter(parts),
    main: html`<h1>${nameOf(parts)}</h1>
${prose(about)}
<p class="downloads"><a href="^/${name}.yaml" download>${name}.yaml</a> <a href="^/${name}.json" download>${name}.json</a> <span class="quiet">${site.downloads(info.version)}</span></p>
<h2 id="begin">${site.begin}</h2>
${pane('TypeScript', paint(samples.get('client') ?? '', 'ts'))}
${serverTable(spec.servers, texts)}
${credentials(parts)}
<h2 id="operations">${site.operations}</h2>
${endpoints(parts, spec.operations)}
<h2 id="callbacks">${site.callbacks}</h2>
${spec.callbacks.length === 0 ? html`<p class="quiet">${site.noCallbacks}</p>` : html`<p>${site.callbacksLead}</p>\n${endpoints(parts, spec.callbacks)}`}
${otherCallbacks(parts)}
${counterparts(spec, language, texts)}`,
  };
}

/** Operations or callbacks, each with what it is for. */
export function endpoints({ spec }: DocumentParts, all: readonly SpecEndpoint[]): Html {
  return html`<ul class="endpoints">${all.map(
    (each) =>
      html`<li><a href="${pageOf(spec.name, each.id)}"><code>${each.id}</code> <span>${line(summaryOf(each))}</span></a></li>\n`,
  )}</ul>`;
}

/** What the vendor signs and sends, and nobody receives here. */
function otherCallbacks({ spec, texts: { site, text }, language }: DocumentParts): Html | undefined {
  const others = Object.entries(spec.otherCallbacks.value);
  if (others.length === 0) return undefined;
  return html`<h3 id="other-callbacks">${site.otherCallbacks}</h3>
<p>${site.otherCallbacksLead()}</p>
${bullets(others.map(([name, { en, zh, fields }]) => site.knownByFields(html`<code>${name}</code> ${line(language === 'en' ? en : zh)}`, joined(fields.map(code), text.comma))))}`;
}

function credentials({ spec, texts }: DocumentParts): Html {
  const { servers, credentials: known, agreement } = spec;
  const options = known?.options ?? [];
  const { site, fields, text } = texts;
  const isStage = servers.some(({ environment }) => environment === 'stage');
  return html`<ul class="fields">${options.map(({ name, schema, isRequired, isSecret, example }) => {
    const facts = [...bounds(schema, texts), ...(isSecret ? [html`${site.secret}`] : [])];
    return html`<li id="option.${name}"><div class="head"><code class="name">${name}</code> ${isRequired && html`<span class="need required">${fields.required}</span> `}<a class="hash" href="#option.${name}" aria-label="${fields.linkTo(name)}">#</a></div><p>${description(schema)}</p>${
      facts.length > 0 && html`<p class="facts">${joined(facts, ' · ')}</p>`
    }${example !== undefined && html`<p class="facts">${isStage ? site.stageValue : site.forExample} ${code(example)}</p>`}${pattern(schema, texts)}</li>`;
  })}${(agreement?.schema.fields ?? []).map(({ name, schema }) => agreed(name, schema, { site, text }))}</ul>`;
}

/** An option that differs by contract, or each of those within it. */
function agreed(name: string, schema: Schema, texts: Pick<DocumentParts['texts'], 'site' | 'text'>): Html {
  if (schema.fields.length > 0)
    return joined(
      schema.fields.map((field) => agreed(`${name}.${field.name}`, field.schema, texts)),
      '',
    );
  const { default: usual } = schema.keywords;
  const { site } = texts;
  return html`<li id="option.${name}"><div class="head"><code class="name">${name}</code></div><p>${description(schema)}</p><p class="facts">${site.byContract}${usual !== undefined && site.unlessGiven(code(usual))}</p></li>`;
}

/** What becomes of each record; none where the document keeps none. */
export function lifecyclePage(parts: DocumentParts): Page | undefined {
  const { spec, texts, language, lifecycle: text } = parts;
  if (spec.lifecycles.length === 0) return undefined;
  const { lifecycles: phrases } = texts;
  const tables = new LifecycleTables(spec, language, texts);
  return {
    path: `${spec.name}/lifecycle.html`,
    title: `${phrases.plural} · ${nameOf(parts)}`,
    description: phrases.lead,
    kind: 'wide',
    footer: documentFooter(parts),
    main: html`<p class="crumbs"><a href="~/${spec.name}/index.html">${nameOf(parts)}</a></p>
<h1>${phrases.plural}</h1>
<p>${phrases.lead}</p>
${spec.lifecycles.map((each) => {
  const label = phrases.drawing(text.title(each.name));
  return html`<section class="table" id="${each.name}"><h2>${text.title(each.name)}</h2>
${tables.about(each)}
<div class="drawing" tabindex="0">${svgOf(drawingOf(spec, each), { id: each.name, label })}</div>
<h3>${phrases.states}</h3>
<div class="scroll">${tables.states(each)}</div>
<h3>${phrases.transitions}</h3>
<div class="scroll">${tables.transitions(each)}</div></section>`;
})}`,
  };
}

/** Every list of codes; none where the document has none. */
export function valuesPage(parts: DocumentParts): Page | undefined {
  const { spec, texts } = parts;
  if (spec.tables.length === 0) return undefined;
  const { site } = texts;
  return {
    path: `${spec.name}/values.html`,
    title: `${site.values} · ${nameOf(parts)}`,
    description: site.valuesLead,
    kind: 'wide',
    footer: documentFooter(parts),
    main: html`<p class="crumbs"><a href="~/${spec.name}/index.html">${nameOf(parts)}</a></p>
<h1>${site.values}</h1>
<p>${site.valuesLead}</p>
${spec.tables.map((table) => valueTable(table, parts))}`,
  };
}

/** How messages are signed and encrypted by hand. */
export function envelopesPage(parts: DocumentParts): Page {
  const { spec, texts } = parts;
  const { site } = texts;
  return {
    path: `${spec.name}/envelopes.html`,
    title: `${site.envelopes} · ${nameOf(parts)}`,
    description: site.envelopesLead,
    kind: 'text',
    footer: documentFooter(parts),
    main: html`<p class="crumbs"><a href="~/${spec.name}/index.html">${nameOf(parts)}</a></p>
<h1>${site.envelopes}</h1>
<p>${site.envelopesLead}</p>
${envelopesOf(spec).map(({ use }) => envelopeSection(parts, use))}`,
  };
}

function envelopeSection({ language, texts }: DocumentParts, use: EnvelopeUse): Html {
  const { carries, signed, encrypted, steps } = envelopeText(use, language);
  return html`<section class="table"><h2 id="${envelopeId(use)}">${envelopeTitle(use, texts)}</h2>
<p>${line([carries, signed, encrypted].join(texts.text.space))}</p>
<ol>${steps.map((step) => html`<li>${line(step)}</li>`)}</ol></section>`;
}

/** What the pages of a document were made from. */
export function documentFooter({ spec, texts: { site } }: DocumentParts): Html {
  const { file, info } = spec;
  const facts = info.takenFrom === '' ? undefined : site.factsFrom(line(info.takenFrom));
  return html`${site.madeFrom(code(file), info.version)}${facts}`;
}
