import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { FindOutMapping } from '../../spec/vocabulary/extensions.ts';
import { code, type Html, html, joined, line } from '../html.ts';
import { pageOf } from '../shell/address.ts';
import type { Texts } from '../texts/texts.ts';
import { bullets, durationText } from './phrases.ts';

/** What to do when the answer of a write is lost. */
export function findOut(document: string, { resolve, id, delivery }: SpecOperation, texts: Texts): Html {
  if (resolve === undefined) return html``;
  const { value } = resolve;
  const phrases = texts.findOut;
  const heading = html`<h2 id="find-out">${phrases.title}</h2>`;
  const outcome = html`<a href="~/outcomes.html#find-out">${phrases.outcome}</a>`;
  if ('instead' in value) return html`${heading}\n<p>${phrases.instead(outcome, line(value.instead))}</p>`;
  const call = html`<code>client.resolve('${id}', payload, { since })</code>`;
  const asks = queryText(document, value, texts);
  const text = delivery === 'browser-form' ? phrases.browser(call, asks) : phrases.resolve(outcome, asks, call);
  return html`${heading}\n<p>${text}</p>\n${bullets(rules(value, texts))}`;
}

function queryText(
  document: string,
  { operation, with: given }: FindOutMapping,
  { findOut: phrases, text }: Texts,
): Html {
  const parts = Object.entries(given).map(([name, from]) =>
    typeof from === 'string' ? code(name) : phrases.earlier(code(name), Number(from.earlier)),
  );
  return phrases.asks(html`<a href="${pageOf(document, operation)}"><code>${operation}</code></a>`, text.and(parts));
}

function rules(mapping: FindOutMapping, texts: Texts): Html[] {
  const { list, where = {}, when, otherwise = '', happened, absent, refused = [], time, alike, settle } = mapping;
  const { findOut: phrases, text } = texts;
  const equals = Object.entries(where).map(([name, from]) => phrases.sentAs(code(name), code(from)));
  const marks = [...equals, ...(happened === undefined ? [] : [oneOf(happened, texts)])];
  const found =
    list === undefined ? joined(marks, phrases.and) : phrases.item(code(list), joined(marks, phrases.andWhose));
  const none = [
    ...(list === undefined ? [] : [phrases.hasNone()]),
    ...(absent === undefined ? [] : [oneOf(absent, texts)]),
    ...(refused.length === 0 ? [] : [phrases.refusedWith(text.or(refused.map(code)))]),
  ];
  return [
    phrases.happened(found),
    phrases.absent(joined(none, phrases.or), durationText(settle, texts)),
    ...(when === undefined ? [] : [phrases.onlyWhere(oneOf(when, texts), line(otherwise))]),
    ...(time === undefined ? [] : [phrases.time(code(time), alike === true)]),
    phrases.anythingElse(),
  ];
}

function oneOf(condition: NonNullable<FindOutMapping['happened']>, { findOut: phrases, text }: Texts): Html {
  const parts = Object.entries(condition).map(([name, values]) =>
    phrases.is(code(name), text.or([values].flat().map(code))),
  );
  return joined(parts, phrases.and);
}
