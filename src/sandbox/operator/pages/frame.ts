import { type Html, html } from '../../../http/html.ts';
import { assets } from './assets/index.ts';
import { messages } from './messages.ts';
import { policy } from './respond.ts';
import type { View } from './view.ts';

export interface PageFrame {
  readonly title: string;
  readonly main: Html;
  /** Links of the bar. */
  readonly nav?: Html;
  /** At the end of the bar. */
  readonly aside?: Html;
  /** Links below the page. */
  readonly footer?: Html;
  readonly script?: 'console.js' | 'submit.js';
  /** Where forms may go. */
  readonly forms?: string;
  /** One narrow column, as the shopper's pages are. */
  readonly narrow?: boolean;
}

const policyText = html`${policy}`;

/** A whole page. The policy is in it too, for pages that are sent as a vendor's answer without our headers. */
export function framed({ lang, translate, href, other }: View, frame: PageFrame): Html {
  const script =
    frame.script === undefined ? undefined : html`<script src="${assets[frame.script].path}" defer></script>\n`;
  const logo = html`<img src="${assets['icon.svg'].path}" alt="" width="24" height="24">`;
  return html`<!doctype html>
<html lang="${tags[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyText}; form-action ${frame.forms ?? "'self'"}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
<title>${frame.title} · jinliu ${translate(messages.name)}</title>
<link rel="icon" href="${assets['icon.svg'].path}" type="image/svg+xml">
<link rel="stylesheet" href="${assets['style.css'].path}">
${script}</head>
<body${frame.narrow === true && html` class="narrow"`}>
<a class="skip" href="#main">${translate(messages.skip)}</a>
<header class="bar">
<a class="home" href="${href('/')}">${logo} jinliu ${translate(messages.name)}</a>
${frame.nav}${frame.aside}
<nav class="switch" aria-label="${translate(messages.language)}">${choice('zh', '中文')}${choice('en', 'English')}</nav>
</header>
<p class="warning">${translate(messages.warning)}</p>
<main id="main" tabindex="-1">
${frame.main}
</main>
${frame.footer !== undefined && html`<footer>${frame.footer}</footer>`}
</body>
</html>
`;

  function choice(code: View['lang'], name: string): Html {
    const current = code === lang && html` aria-current="true"`;
    return html`<a href="${other(code)}" lang="${tags[code]}" hreflang="${tags[code]}"${current}>${name}</a> `;
  }
}

const tags = { en: 'en', zh: 'zh-Hant-TW' } as const;
