import type { Edition } from '../edition.ts';
import { Html, html } from '../html.ts';
import { playgroundBody } from '../playground/page.ts';
import type { Page } from './page.ts';

/** The sandbox and the clients in a page. A classic script, so that it works from the disk too. */
export function playgroundPage({ texts: { playground }, documents }: Edition): Page {
  return {
    path: 'playground.html',
    title: playground.title,
    description: playground.lead,
    kind: 'wide',
    frames: true,
    head: html`
<link rel="stylesheet" href="^/playground/playground.css">
<script src="^/playground/playground.js" defer></script>`,
    main: html`${playgroundBody(playground)}
<script type="application/json" id="pg-summaries">${summaries(documents)}</script>`,
  };
}

/** What each example shows, in the language of the page, which the script alone does not know. */
function summaries(documents: Edition['documents']): Html {
  const all = documents.map(({ spec }) => [
    spec.name,
    Object.fromEntries(
      spec.operations.map(({ id, examples }) => [
        id,
        Object.fromEntries(examples.map(({ value: { name, summary } }) => [name, summary])),
      ]),
    ),
  ]);
  return new Html(JSON.stringify(Object.fromEntries(all)).replaceAll('<', '\\u003c'));
}
