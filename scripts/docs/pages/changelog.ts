import type { Edition } from '../edition.ts';
import { Html, html } from '../html.ts';
import type { Page } from './page.ts';

/** What changed from one release to the next. It is written once, in English. */
export function changelogPage({ changelog, texts: { site }, language }: Edition): Page {
  const [, body = ''] = changelog.body.text.split('</h1>');
  return {
    path: 'changelog.html',
    title: site.changelog,
    description: site.changelogLead,
    kind: 'text',
    main: html`<h1>${site.changelog}</h1>
<p class="lead">${site.changelogLead}</p>
<div class="guide"${language !== 'en' && html` lang="en"`}>${new Html(body)}</div>`,
  };
}
