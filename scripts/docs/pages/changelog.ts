import type { Edition } from '../edition.ts';
import { Html, html } from '../html.ts';
import type { Page } from './page.ts';

/** What changed from one release to the next. */
export function changelogPage({ changelog, texts: { site } }: Edition): Page {
  const [, body = ''] = changelog.body.text.split('</h1>');
  return {
    path: 'changelog.html',
    title: site.changelog,
    description: site.changelogLead,
    kind: 'text',
    main: html`<h1>${site.changelog}</h1>
<p class="lead">${site.changelogLead}</p>
<div class="guide">${new Html(body)}</div>`,
  };
}
