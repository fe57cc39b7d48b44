import type { ValueTable } from '../../spec/component.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import type { Meanings, Messages } from '../../spec/vocabulary/extensions.ts';
import { code, type Html, html, line } from '../html.ts';
import type { Language } from '../language.ts';
import type { Texts } from '../texts/texts.ts';
import { description } from './phrases.ts';

/** As many values are told beside a field; more are folded. */
const beside = 8;

/** The language that a value's meaning is told in, and the words round it. */
export interface Telling {
  readonly language: Language;
  readonly texts: Texts;
}

type Meaning = Meanings[string];

/** What the values of a field mean, beside it; a long list is folded. */
export function valuesOf({ meanings = {}, messages, keywords }: Schema, telling: Telling): Html | undefined {
  const { fields } = telling.texts;
  const known = Object.entries(meanings);
  if (known.length > beside) return folded(fields.known(known.length), meaningTable(meanings, telling));
  if (known.length > 0)
    return html`<ul class="values">${known.map(([value, meaning]) => html`<li>${code(value)} ${meaningText(meaning, telling)}</li>`)}</ul>`;
  if (messages !== undefined)
    return folded(fields.messages(Object.keys(messages).length), messageTable(messages, telling));
  const listed = keywords.enum ?? [];
  return listed.length === 0 ? undefined : html`<p class="values">${fields.oneOfValues(listed.map(code))}</p>`;
}

/** Are there so many values that they are shown once on a page? */
export function hasLongTable({ meanings = {}, messages }: Schema): boolean {
  return Object.keys(meanings).length > beside || messages !== undefined;
}

function folded(summary: string, table: Html): Html {
  return html`<details class="inner"><summary>${summary}</summary><div class="scroll">${table}</div></details>`;
}

function meaningIn({ en, zh }: { readonly en: string; readonly zh: string }, language: Language): Html {
  return line(language === 'en' ? en : zh);
}

function meaningText(meaning: Meaning, { language, texts }: Telling): Html {
  return html`${meaningIn(meaning, language)}${flags(meaning, texts)}`;
}

function flags({ outcome, paid, final }: Meaning, { fields }: Texts): Html {
  return html`${outcome !== undefined && html` <span class="outcome ${outcome}">${outcome}</span>`}${
    paid !== undefined && html` <span class="flag">${paid === true ? fields.paid : fields.notPaid}</span>`
  }${final !== undefined && html` <span class="flag">${final === true ? fields.final : fields.notFinal}</span>`}`;
}

/** The table of a component whose values or messages have meanings. */
export function valueTable({ name, schema, meanings, messages }: ValueTable, telling: Telling): Html {
  const { fields } = telling.texts;
  const table = meanings === undefined ? messageTable(messages ?? {}, telling) : meaningTable(meanings, telling);
  return html`<section class="table" id="${name}">
<h2>${code(name)}</h2>
<p>${description(schema)} <span class="quiet">${schema.keywords.enum === undefined ? fields.open : fields.closed}</span></p>
<div class="scroll">${table}</div>
</section>`;
}

const classes = ['name', 'number', 'outcome', 'paid', 'final'] as const;

type Class = (typeof classes)[number];

function meaningTable(meanings: Meanings, { language, texts }: Telling): Html {
  const rows = Object.entries(meanings);
  const shown = classes.filter((key) => rows.some(([, meaning]) => meaning[key] !== undefined));
  const { site } = texts;
  return html`<table class="meanings">
<thead><tr><th scope="col">${site.value}</th><th scope="col">${site.meaning}</th>${shown.map((key) => html`<th scope="col">${site[`${key}Column`]}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([value, meaning]) =>
    html`<tr><th scope="row">${code(value)}</th><td>${meaningIn(meaning, language)}</td>${shown.map((key) => html`<td data-label="${site[`${key}Column`]}">${cell(key, meaning[key], texts)}</td>`)}</tr>\n`,
)}</tbody>
</table>`;
}

function cell(key: Class, value: Meaning[Class], { text }: Texts): Html {
  if (value === undefined) return html`<span class="quiet">–</span>`;
  if (key === 'outcome') return html`<span class="outcome ${String(value)}">${String(value)}</span>`;
  if (typeof value === 'boolean') return html`${value ? text.yes : text.no}`;
  return code(value);
}

/** The vendor's own texts are data, whichever language the page is in. */
function messageTable(messages: Messages, { language, texts: { site } }: Telling): Html {
  const inEnglish = language === 'en';
  return html`<table class="meanings">
<thead><tr><th scope="col">${site.code}</th>${inEnglish && html`<th scope="col">${site.meaning}</th>`}<th scope="col">${site.message}</th></tr></thead>
<tbody>
${Object.entries(messages).map(([name, each]) => html`<tr><th scope="row">${code(name)}</th>${inEnglish && html`<td>${line(each.en)}</td>`}<td lang="zh-TW">${each.zh}</td></tr>\n`)}</tbody>
</table>`;
}
