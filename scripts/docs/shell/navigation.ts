import type { SpecEndpoint } from '../../spec/operation/endpoint.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { Edition } from '../edition.ts';
import { type Html, html } from '../html.ts';
import type { Page } from '../pages/page.ts';
import { nameOf } from '../summary.ts';

/** The way to every page; the document that is being read is unfolded. On a phone it is called up by the menu. */
export function navigation(page: Page, { texts, guides, documents }: Edition): Html {
  const { site } = texts;
  const guideLinks = guides.map(({ name, title }) => link(page, `guides/${name}.html`, title));
  return html`<nav id="navigation" class="side" aria-label="${site.navigation}"><a class="close" href="#main">${site.searchClose}</a>
<h2>${site.guides}</h2><ul>${link(page, 'playground.html', texts.playground.title)}${guideLinks}</ul>
<h2>${site.reference}</h2>
${documents.map((parts) => group(page, parts))}
<ul>${link(page, 'outcomes.html', site.outcomes)}${link(page, 'changelog.html', site.changelog)}</ul>
</nav>`;
}

function group(page: Page, parts: DocumentParts): Html {
  const { spec, texts } = parts;
  const { site, lifecycles } = texts;
  const isOpen = page.path.startsWith(`${spec.name}/`);
  const of = (name: string, text: string): Html => link(page, `${spec.name}/${name}.html`, text);
  const endpoints = (all: readonly SpecEndpoint[]): Html[] =>
    all.map(({ id }) => link(page, `${spec.name}/${id}.html`, html`<code>${id}</code>`));
  return html`<details${isOpen && html` open`}><summary>${nameOf(parts)}</summary>
<ul>${of('index', site.overview)}</ul>
<h3>${site.operations}</h3><ul>${endpoints(spec.operations)}</ul>
${spec.callbacks.length > 0 && html`<h3>${site.callbacks}</h3><ul>${endpoints(spec.callbacks)}</ul>`}
<ul>${spec.lifecycles.length > 0 && of('lifecycle', lifecycles.plural)}${spec.tables.length > 0 && of('values', site.values)}${of('envelopes', site.envelopes)}</ul></details>`;
}

function link(page: Page, path: string, text: Html | string): Html {
  return html`<li><a href="~/${path}"${page.path === path && html` aria-current="page"`}>${text}</a></li>\n`;
}
