import { type Html, html, joined, type Part } from '../../html.ts';

const units: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day' };

/** How the language joins words. */
export const text = {
  and: (parts: readonly Part[]): Html => listed(parts, 'and'),
  or: (parts: readonly Part[]): Html => listed(parts, 'or'),
  comma: ', ',
  semicolon: '; ',
  /** Between one sentence and the next. */
  space: ' ',
  nothing: '""',
  yes: 'yes',
  no: 'no',
  duration: (parts: readonly (readonly [count: number, unit: string])[]): string =>
    parts.map(([count, unit]) => `${count} ${units[unit]}${count === 1 ? '' : 's'}`).join(' '),
};

/** `a`, `b` and `c`. */
function listed(parts: readonly Part[], last: 'and' | 'or'): Html {
  if (parts.length < 2) return html`${parts}`;
  return html`${joined(parts.slice(0, -1), ', ')} ${last} ${parts.at(-1)}`;
}
