import type { Guide } from '../guides.ts';
import { type Html, html, line } from '../html.ts';
import type { Texts } from '../texts/texts.ts';
import type { Page } from './page.ts';

/** A guide, with what is on it. */
export function guidePage({ name, title, lead, body, headings }: Guide, { site }: Texts): Page {
  return {
    path: `guides/${name}.html`,
    title,
    description: lead,
    kind: 'text',
    main: html`<div class="guide">${body}</div>`,
    ...(headings.length > 1 ? { aside: contents(headings, site) } : {}),
  };
}

function contents(headings: Guide['headings'], site: Texts['site']): Html {
  return html`<nav class="toc" aria-label="${site.onThisPage}"><strong>${site.onThisPage}</strong><ul>${headings.map(({ id, text }) => html`<li><a href="#${id}">${line(text)}</a></li>`)}</ul></nav>`;
}
