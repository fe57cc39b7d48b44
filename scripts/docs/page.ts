import { type Html, html } from './html.ts';

/**
 * Nothing but the site's own style sheet and pictures: no script, no font, no frame, no form, nothing from elsewhere.
 */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface Page {
  readonly title: string;
  readonly description: string;
  /** Links of the bar on top. */
  readonly bar: Html;
  /** Table of contents, shown beside the page or, on a phone, folded on top of it. */
  readonly contents: Html;
  readonly main: Html;
  readonly footer: Html;
}

/** All addresses are relative, so that the site works from any folder. */
export function pageText(page: Page): string {
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description}">
<title>${page.title}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar"><a class="home" href="index.html"><img src="icon.svg" alt="" width="24" height="24"> jinliu <span lang="zh-Hant">金流</span></a><nav aria-label="Documents">${page.bar}</nav></header>
<div class="columns">
<nav class="contents wide" aria-label="On this page">${page.contents}</nav>
<details class="contents narrow"><summary>On this page <span lang="zh-Hant">目錄</span></summary><nav aria-label="On this page">${page.contents}</nav></details>
<main id="main">
${page.main}
</main>
</div>
<footer>${page.footer}</footer>
</body>
</html>
`;
  return text.text;
}
