import { html } from '../html.ts';
import { languages } from '../language.ts';
import { textsOf } from '../texts/texts.ts';

/** The site's very first page: its script goes on in the reader's language, without one the reader chooses. */
export function languagePage(): string {
  const links = languages.map(
    (language) =>
      html`<a href="${language}/index.html" hreflang="${language}" lang="${language}"><strong>${textsOf[language].site.language}</strong><span>${textsOf[language].site.title}</span></a>\n`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>jinliu</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="style.css">
<script src="language.js" defer></script>
</head>
<body>
<main class="languages"><img src="icon.svg" alt="" width="64" height="64"><h1>jinliu</h1>
${links}</main>
</body>
</html>
`.text;
}
