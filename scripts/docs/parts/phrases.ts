import type { Direction } from '../../spec/direction.ts';
import { limitsOf } from '../../spec/schema/limits.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import { code, type Html, html, line, type Part } from '../html.ts';
import type { Texts } from '../texts/texts.ts';

/** The type of a field: the first is what the merchant sees, the others are what the wire may carry as well. */
export function typeText({ types }: Schema, { fields: { types: texts } }: Texts): Html {
  const named = (type: string): string => texts.names[type] ?? type;
  const [first, ...others] = types.filter((type) => type !== 'null');
  const nothing = types.includes('null') && first !== undefined ? texts.orNull : '';
  const seen = first ?? (types.includes('null') ? 'null' : undefined);
  const wire = others.length === 0 ? '' : texts.alsoOnWire(others.map(named).join(texts.or));
  return html`${seen === undefined ? texts.any : named(seen)}${nothing}${wire}`;
}

/** What bounds a value, in words. */
export function bounds(schema: Schema, { fields }: Texts): Html[] {
  return limitsOf(schema, fields.limits).map((limit) => line(limit));
}

/** The pattern of a value, folded: its words stand beside it. */
export function pattern({ keywords }: Schema, { fields }: Texts): Html | undefined {
  return keywords.pattern === undefined
    ? undefined
    : html`<details class="pattern"><summary>${fields.pattern}</summary>${code(keywords.pattern)}</details>`;
}

/** Who puts a value here, where that is not the merchant. */
export function filledBy(
  { filledBy: by }: Schema,
  { filled }: Texts['fields'],
  { direction, isAround }: { readonly direction: Direction; readonly isAround: boolean },
): string | undefined {
  if (by === undefined) return undefined;
  if (by === 'envelope') return filled.envelope;
  if (direction === 'in') return undefined;
  if (isAround || by === 'credentials') return filled[by];
  return by === 'clock' ? filled.clockUnlessGiven : filled.idUnlessGiven;
}

export function examplesOf({ keywords: { examples = [], example } }: Schema): Html[] {
  const given = [...examples, ...(example === undefined ? [] : [example])];
  return given.map((value) => code(value));
}

/** What it means, and what the vendor calls it in Chinese. */
export function description(schema: Schema): Html {
  const { description: text, term } = schema;
  // In Chinese the sentence often is the term, which need not stand there twice.
  return html`${line(text)}${!text.includes(term) && termOf({ term })}`;
}

/** The vendor's Chinese term as a label of its own; nothing where there is none. */
export function termOf({ term }: { readonly term: string }): Html {
  return html`${term !== '' && html` <span lang="zh-Hant" class="term">${term}</span>`}`;
}

/** `1d12h` is 1 day 12 hours. */
export function durationText(duration: string, { text }: Texts): string {
  return text.duration([...duration.matchAll(/(\d+)([smhd])/g)].map(([, count, unit = '']) => [Number(count), unit]));
}

/** A list of sentences. */
export function bullets(sentences: readonly Part[], kind = ''): Html {
  return html`<ul class="sentences ${kind}">${sentences.map((each) => html`<li>${each}</li>\n`)}</ul>`;
}
