import { isObject, type Json, type JsonObject } from '../generate/json.ts';
import type { Source } from '../generate/source.ts';
import { code, type Html, html, line } from './html.ts';
import { componentSchemas, entries, items, text } from './spec.ts';
import { description, title } from './words.ts';

/** As many values are told beside a field; more stand in a table of their own. */
const beside = 6;

/** What the values of a field mean: a short list beside it, or the way to their table. */
export function valuesOf(schema: JsonObject, component: string | undefined): Html | undefined {
  const meanings = entries(schema['x-meanings']);
  if (meanings.length > beside && component !== undefined)
    return html`<p class="values">${meanings.length} known values: <a href="#values-${component}">table ${component}</a></p>`;
  if (meanings.length > 0) return html`<ul class="values">${meanings.map(([value, meaning]) => html`<li>${code(value)} ${meaningWords(meaning)}</li>`)}</ul>`;
  if (isObject(schema['x-messages']) && component !== undefined)
    return html`<p class="values">${entries(schema['x-messages']).length} known messages: <a href="#values-${component}">table ${component}</a></p>`;
  const listed = items(schema['enum']);
  return listed.length === 0 ? undefined : html`<p class="values">one of ${listed.map((value) => html`${code(value)} `)}</p>`;
}

function meaningWords(meaning: Json): Html {
  if (!isObject(meaning)) return html``;
  return html`${line(text(meaning['en']))} <span lang="zh-Hant">${text(meaning['zh'])}</span>${flags(meaning)}`;
}

function flags(meaning: JsonObject): Html {
  const { outcome, paid, final } = meaning;
  return html`${outcome !== undefined && html` <span class="outcome ${text(outcome)}">${text(outcome)}</span>`}${
    paid !== undefined && html` <span class="flag">${paid === true ? 'paid' : 'not paid'}</span>`
  }${final !== undefined && html` <span class="flag">${final === true ? 'final' : 'not final'}</span>`}`;
}

/** The tables of all components whose values or messages have meanings. */
export function valueTables(source: Source): { readonly name: string; readonly table: Html }[] {
  return componentSchemas(source).flatMap(([name, schema]) => {
    if (isObject(schema['x-meanings'])) return [{ name, table: section(name, schema, meaningTable(schema['x-meanings'])) }];
    if (isObject(schema['x-messages'])) return [{ name, table: section(name, schema, messageTable(schema['x-messages'])) }];
    return [];
  });
}

function section(name: string, schema: JsonObject, table: Html): Html {
  const open =
    schema['enum'] === undefined ? 'An open list: a new value is data and not a failure.' : 'The client sends no other value; in answers a new one is data.';
  return html`<section class="table" id="values-${name}">
<h3>${name}</h3>
<p>${description(schema)} <span class="quiet">${open}</span></p>
<div class="scroll">${table}</div>
</section>`;
}

const classes = ['name', 'number', 'outcome', 'paid', 'final'] as const;

function meaningTable(meanings: JsonObject): Html {
  const rows = entries(meanings).filter((row): row is [string, JsonObject] => isObject(row[1]));
  const shown = classes.filter((key) => rows.some(([, meaning]) => meaning[key] !== undefined));
  return html`<table class="meanings">
<thead><tr><th scope="col">${title('Value', '值')}</th><th scope="col">Meaning</th><th scope="col" lang="zh-Hant">意義</th>${shown.map((key) => html`<th scope="col">${key}</th>`)}</tr></thead>
<tbody>
${rows.map(([value, meaning]) => html`<tr><th scope="row">${code(value)}</th><td>${line(text(meaning['en']))}</td><td lang="zh-Hant">${text(meaning['zh'])}</td>${shown.map((key) => html`<td data-label="${key}">${cell(key, meaning[key])}</td>`)}</tr>\n`)}</tbody>
</table>`;
}

function cell(key: (typeof classes)[number], value: Json | undefined): Html {
  if (value === undefined) return html`<span class="quiet">–</span>`;
  if (key === 'outcome') return html`<span class="outcome ${text(value)}">${text(value)}</span>`;
  if (typeof value === 'boolean') return html`${value ? 'yes' : 'no'}`;
  return code(value);
}

function messageTable(messages: JsonObject): Html {
  return html`<table class="meanings">
<thead><tr><th scope="col">${title('Code', '代碼')}</th><th scope="col">Meaning</th><th scope="col">Message of the vendor <span lang="zh-Hant">訊息</span></th></tr></thead>
<tbody>
${entries(messages).map(([name, words]) => html`<tr><th scope="row">${code(name)}</th><td>${isObject(words) && line(text(words['en']))}</td><td lang="zh-Hant">${isObject(words) && text(words['zh'])}</td></tr>\n`)}</tbody>
</table>`;
}
