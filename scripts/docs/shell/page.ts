import type { Edition } from '../edition.ts';
import { type Html, html, plainLine } from '../html.ts';
import { otherLanguage } from '../language.ts';
import type { Page } from '../pages/page.ts';
import { withRelativeAddresses } from './address.ts';
import { navigation } from './navigation.ts';

/**
 * Nothing but the site's own files: no inline script or style, no font, no frame, no form, nothing from elsewhere. The
 * search runs WebAssembly, which a policy has to allow by name.
 */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** The same, with frames and forms within the site. */
const framing = `${policy.replace("form-action 'none'", "form-action 'self'")}; frame-src 'self'`;

/** All addresses are relative, so that the site works from any folder. */
export function pageText(page: Page, edition: Edition): string {
  const { language, texts } = edition;
  const text = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.frames === true ? framing : policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${plainLine(page.description)}">
<title>${page.title} · jinliu</title>
<link rel="icon" href="^/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="^/style.css">
<link rel="alternate" hreflang="${otherLanguage(language)}" href="^/${otherLanguage(language)}/${page.path}">
<script src="^/script.js" defer></script>${page.head}
</head>
<body data-root="^/">
<a class="skip" href="#main">${texts.site.skip}</a>
${bar(page, edition)}
<div class="frame ${page.kind}">
${navigation(page, edition)}
<main id="main" data-pagefind-body>
${page.main}
</main>
${page.aside !== undefined && html`<aside data-pagefind-ignore>${page.aside}</aside>`}
</div>
<footer>${page.footer ?? texts.site.footer()}</footer>
</body>
</html>
`.text;
  return withRelativeAddresses(inLanguage(text, language), `${language}/${page.path}`);
}

/** The site's name, the search, and the way to the same page in the other language. */
function bar({ path }: Page, { language, texts: { site } }: Edition): Html {
  const other = otherLanguage(language);
  return html`<header class="bar"><a class="menu" href="#navigation">${site.menu}</a><a class="home" href="~/index.html"><img src="^/icon.svg" alt="" width="26" height="26"><span>jinliu</span></a>
<button type="button" class="find" data-search="${language}" data-hint="${site.searchHint}" data-close="${site.searchClose}" data-none="${site.searchNone}" data-offline="${site.searchOffline}" data-copy="${site.copy}" data-copied="${site.copied}" hidden><span>${site.search}</span> <kbd>/</kbd></button>
<a class="switch" href="^/${other}/${path}" hreflang="${other}" lang="${other}">${site.switchTo}</a></header>`;
}

/** Chinese words are marked within other languages; on a page that is Chinese as a whole there is nothing to mark. */
function inLanguage(text: string, language: Edition['language']): string {
  return language === 'zh-TW' ? text.replaceAll(/<span lang="zh-TW">([^<]*)<\/span>/g, '$1') : text;
}
