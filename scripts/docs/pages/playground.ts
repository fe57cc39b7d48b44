import type { Edition } from '../edition.ts';
import { html } from '../html.ts';
import { playgroundBody } from '../playground/page.ts';
import type { Page } from './page.ts';

/** The sandbox and the clients in a page. A classic script, so that it works from the disk too. */
export function playgroundPage({ texts: { playground } }: Edition): Page {
  return {
    path: 'playground.html',
    title: playground.title,
    description: playground.lead,
    kind: 'wide',
    frames: true,
    head: html`
<link rel="stylesheet" href="^/playground/playground.css">
<script src="^/playground/playground.js" defer></script>`,
    main: playgroundBody(playground),
  };
}
