import type { ValueTable } from '../spec/component.ts';
import type { Schema } from '../spec/schema/schema.ts';
import type { Meanings, Messages } from '../spec/vocabulary/extensions.ts';
import { code, type Html, html, line } from './html.ts';
import { description, title } from './phrases.ts';

/** As many values are told beside a field; more stand in a table of their own. */
const beside = 6;

/** What the values of a field mean: a short list beside it, or the way to their table. */
export function valuesOf(schema: Schema): Html | undefined {
  const { table, messages } = schema;
  const meanings = Object.entries(schema.meanings ?? {});
  if (meanings.length > beside && table !== undefined)
    return html`<p class="values">${meanings.length} known values: <a href="#values-${table}">table ${table}</a></p>`;
  if (meanings.length > 0)
    return html`<ul class="values">${meanings.map(([value, meaning]) => html`<li>${code(value)} ${meaningText(meaning)}</li>`)}</ul>`;
  if (messages !== undefined && table !== undefined)
    return html`<p class="values">${Object.keys(messages).length} known messages: <a href="#values-${table}">table ${table}</a></p>`;
  const listed = schema.keywords.enum ?? [];
  return listed.length === 0
    ? undefined
    : html`<p class="values">one of ${listed.map((value) => html`${code(value)} `)}</p>`;
}

function meaningText(meaning: Meanings[string]): Html {
  return html`${line(meaning.en)} <span lang="zh-Hant">${meaning.zh}</span>${flags(meaning)}`;
}

function flags({ outcome, paid, final }: Meanings[string]): Html {
  return html`${outcome !== undefined && html` <span class="outcome ${outcome}">${outcome}</span>`}${
    paid !== undefined && html` <span class="flag">${paid === true ? 'paid' : 'not paid'}</span>`
  }${final !== undefined && html` <span class="flag">${final === true ? 'final' : 'not final'}</span>`}`;
}

/** The table of a component whose values or messages have meanings. */
export function valueTable({ name, schema, meanings, messages }: ValueTable): Html {
  return section(name, schema, meanings === undefined ? messageTable(messages ?? {}) : meaningTable(meanings));
}

function section(name: string, schema: Schema, table: Html): Html {
  const open =
    schema.keywords.enum === undefined
      ? 'An open list: a new value is data and not a failure.'
      : 'The client sends no other value; in answers a new one is data.';
  return html`<section class="table" id="values-${name}">
<h3>${name}</h3>
<p>${description(schema)} <span class="quiet">${open}</span></p>
<div class="scroll">${table}</div>
</section>`;
}

const classes = ['name', 'number', 'outcome', 'paid', 'final'] as const;

function meaningTable(meanings: Meanings): Html {
  const rows = Object.entries(meanings);
  const shown = classes.filter((key) => rows.some(([, meaning]) => meaning[key] !== undefined));
  return html`<table class="meanings">
<thead><tr><th scope="col">${title('Value', '值')}</th><th scope="col">Meaning</th><th scope="col" lang="zh-Hant">意義</th>${shown.map((key) => html`<th scope="col">${key}</th>`)}</tr></thead>
<tbody>
${rows.map(([value, meaning]) => html`<tr><th scope="row">${code(value)}</th><td>${line(meaning.en)}</td><td lang="zh-Hant">${meaning.zh}</td>${shown.map((key) => html`<td data-label="${key}">${cell(key, meaning[key])}</td>`)}</tr>\n`)}</tbody>
</table>`;
}

function cell(key: (typeof classes)[number], value: Meanings[string][(typeof classes)[number]]): Html {
  if (value === undefined) return html`<span class="quiet">–</span>`;
  if (key === 'outcome') return html`<span class="outcome ${String(value)}">${String(value)}</span>`;
  if (typeof value === 'boolean') return html`${value ? 'yes' : 'no'}`;
  return code(value);
}

function messageTable(messages: Messages): Html {
  return html`<table class="meanings">
<thead><tr><th scope="col">${title('Code', '代碼')}</th><th scope="col">Meaning</th><th scope="col">Message of the vendor <span lang="zh-Hant">訊息</span></th></tr></thead>
<tbody>
${Object.entries(messages).map(([name, words]) => html`<tr><th scope="row">${code(name)}</th><td>${line(words.en)}</td><td lang="zh-Hant">${words.zh}</td></tr>\n`)}</tbody>
</table>`;
}
