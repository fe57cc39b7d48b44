import type { Direction } from '../spec/direction.ts';
import { limitsOf } from '../spec/schema/limits.ts';
import type { Schema } from '../spec/schema/schema.ts';
import { code, type Html, html, line } from './html.ts';

/** What a document describes in English, with the vendor's Chinese term. */
interface Described {
  readonly description: string;
  readonly term: string;
}

/** The type of a field: the first is what the merchant sees, the others are what the wire may carry as well. */
export function typeText({ types }: Schema): Html {
  const [first, ...others] = types.filter((type) => type !== 'null');
  const nothing = types.includes('null') && first !== undefined ? ' or null' : '';
  const seen = first ?? (types.includes('null') ? 'null' : 'any');
  const wire = others.length === 0 ? '' : `, on the wire also ${others.join(' or ')}`;
  return html`${seen}${nothing}${wire}`;
}

/** What bounds a value, in words. */
export function bounds(schema: Schema): Html[] {
  const { pattern } = schema.keywords;
  const limits = limitsOf(schema).map((limit) => line(limit));
  return pattern === undefined ? limits : [...limits, html`matches ${code(pattern)}`];
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

/** What it means, and what the vendor calls it in Chinese. */
export function description(described: Described): Html {
  return html`${line(described.description)}${termOf(described)}`;
}

/** The vendor's Chinese term as a label of its own; nothing where there is none. */
export function termOf({ term }: Pick<Described, 'term'>): Html {
  return html`${term !== '' && html` <span lang="zh-Hant" class="term">${term}</span>`}`;
}

const units: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day' };

/** `1d12h` is 1 day 12 hours. */
export function durationText(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([smhd])/g)].map(
    ([, count, unit = '']) => `${count} ${units[unit]}${Number(count) === 1 ? '' : 's'}`,
  );
  return parts.join(' ');
}
