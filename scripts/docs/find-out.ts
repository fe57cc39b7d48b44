import type { SpecOperation } from '../spec/operation/operation.ts';
import type { FindOutMapping } from '../spec/vocabulary/extensions.ts';
import { code, type Html, html, joined, line, listed } from './html.ts';
import { durationText, title } from './phrases.ts';

/** What to do when the answer of a write is lost. */
export function findOut({ resolve, id, delivery }: SpecOperation): Html {
  if (resolve === undefined) return html``;
  const { value } = resolve;
  const heading = html`<h4>${title('How to find out', '查明結果')}</h4>`;
  if ('instead' in value) {
    return html`${heading}
<p>When its <a href="outcomes.html">outcome</a> is unknown: ${line(sentence(value.instead))}</p>`;
  }
  const call = html`<code>client.resolve('${id}', payload, { since })</code>`;
  const asks = html`asks ${queryText(value)}`;
  const text =
    delivery === 'browser-form'
      ? html`Whether the shopper's browser has sent the form nobody says: ${call} ${asks}.`
      : html`When its <a href="outcomes.html#find-out">outcome</a> is unknown, <code>error.resolve()</code> ${asks}; so does ${call} after a restart.`;
  return html`${heading}
<p>${text}</p>
<ul>${rules(value).map((rule) => html`<li>${rule}</li>\n`)}</ul>`;
}

function queryText({ operation, with: given }: FindOutMapping): Html {
  const parts = Object.entries(given).map(([name, from]) =>
    typeof from === 'string' ? code(name) : html`${code(name)}, ${String(from.earlier)} minutes before it was sent`,
  );
  return html`<a href="#${operation}"><code>${operation}</code></a> by ${listed(parts, 'and')}`;
}

function rules({ list, where = {}, when, otherwise = '', happened, absent, refused = [], time, alike, settle }: FindOutMapping): Html[] {
  const equals = Object.entries(where).map(([name, from]) => html`${code(name)} is the ${code(from)} that was sent`);
  const marks = [...equals, ...(happened === undefined ? [] : [oneOf(happened)])];
  const found = list === undefined ? joined(marks, ' and ') : html`${code(list)} has an item whose ${joined(marks, ' and whose ')}`;
  const none = [
    ...(list === undefined ? [] : [html`it has none`]),
    ...(absent === undefined ? [] : [oneOf(absent)]),
    ...(refused.length === 0 ? [] : [html`it is refused with ${listed(refused.map(code), 'or')}`]),
  ];
  return [
    html`It happened where ${found}.`,
    html`It did not happen where ${joined(none, ', or ')}, ${durationText(settle)} after it was sent and some seconds later.`,
    ...(when === undefined ? [] : [html`Only where ${oneOf(when)}; else it stays unknown: ${line(otherwise)}.`]),
    ...(time === undefined
      ? []
      : [html`${code(time)} tells it from an older one${alike === true && ' that looks the same; two that cannot be told apart stay unknown'}.`]),
    html`Anything else leaves it unknown.`,
  ];
}

function oneOf(condition: NonNullable<FindOutMapping['happened']>): Html {
  const parts = Object.entries(condition).map(([name, values]) => html`${code(name)} is ${listed([values].flat().map(code), 'or')}`);
  return joined(parts, ' and ');
}

function sentence(text: string): string {
  return `${text}.`;
}
