import type { Direction } from '../spec/direction.ts';
import type { Schema } from '../spec/schema/schema.ts';
import { code, type Html, html, line } from './html.ts';

/** The type of a field: the first is what the merchant sees, the others are what the wire may carry as well. */
export function typeText({ types }: Schema): Html {
  const [first, ...others] = types.filter((type) => type !== 'null');
  const nothing = types.includes('null') && first !== undefined ? ' or null' : '';
  const seen = first ?? (types.includes('null') ? 'null' : 'any');
  const wire = others.length === 0 ? '' : `, on the wire also ${others.join(' or ')}`;
  return html`${seen}${nothing}${wire}`;
}

/** What bounds a value, in words. */
export function bounds({ keywords, meanings, maxBytes, widths }: Schema): Html[] {
  const found: Html[] = [];
  const { format, pattern, multipleOf } = keywords;
  // A list of values says more than the length of its longest one.
  if (keywords.enum === undefined && meanings === undefined)
    found.push(...range(keywords.minLength, keywords.maxLength, 'character'));
  found.push(...range(keywords.minItems, keywords.maxItems, 'item'));
  if (maxBytes !== undefined) found.push(html`up to ${maxBytes} bytes in UTF-8`);
  const { least, most } = widths;
  if (least !== undefined || most !== undefined)
    found.push(html`${least ?? 0} to ${most ?? 'any number of'} columns wide, a Chinese character counting two`);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = keywords;
  if (minimum !== undefined && maximum !== undefined) found.push(html`${Number(minimum)} to ${Number(maximum)}`);
  else if (minimum !== undefined) found.push(html`${Number(minimum)} or more`);
  else if (maximum !== undefined) found.push(html`at most ${Number(maximum)}`);
  if (exclusiveMinimum !== undefined) found.push(html`more than ${Number(exclusiveMinimum)}`);
  if (exclusiveMaximum !== undefined) found.push(html`less than ${Number(exclusiveMaximum)}`);
  if (multipleOf !== undefined) found.push(html`a multiple of ${Number(multipleOf)}`);
  if (keywords.uniqueItems === true) found.push(html`no item twice`);
  if (format !== undefined) found.push(format === 'unix-seconds' ? html`Unix seconds` : html`as ${code(format)}`);
  if (pattern !== undefined) found.push(html`matches ${code(pattern)}`);
  return found;
}

function range(least: unknown, most: unknown, unit: string): Html[] {
  const count = (count: unknown): string => `${Number(count)} ${unit}${Number(count) === 1 ? '' : 's'}`;
  if (least === undefined && most === undefined) return [];
  if (least === most) return [html`exactly ${count(most)}`];
  if (most === undefined) return Number(least) === 1 ? [html`not empty`] : [html`at least ${count(least)}`];
  return least === undefined || Number(least) === 0
    ? [html`up to ${count(most)}`]
    : [html`${Number(least)} to ${count(most)}`];
}

/** Who puts a value here, where that is not the merchant. */
export function filledBy({ filledBy: by }: Schema, direction: Direction, aroundPayload: boolean): Html | undefined {
  if (by === 'envelope') return html`made by the envelope`;
  if (direction === 'in') return undefined;
  if (by === 'credentials') return html`filled in from the client's options`;
  if (by === 'clock') return aroundPayload ? html`the present moment` : html`the present moment unless you give it`;
  if (by === 'new-id') return aroundPayload ? html`a new id` : html`a new id unless you give it`;
  return undefined;
}

export function examplesOf({ keywords: { examples = [], example } }: Schema): Html[] {
  const given = [...examples, ...(example === undefined ? [] : [example])];
  return given.map((value) => code(value));
}

/** A heading's English and Chinese. */
export function title(en: string, zh: string): Html {
  return html`${en} <span lang="zh-Hant" class="zh">${zh}</span>`;
}

export function description(schema: Schema): Html {
  return line(schema.description);
}

const units: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day' };

/** `1d12h` is 1 day 12 hours. */
export function durationText(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([smhd])/g)].map(
    ([, count, unit = '']) => `${count} ${units[unit]}${Number(count) === 1 ? '' : 's'}`,
  );
  return parts.join(' ');
}
