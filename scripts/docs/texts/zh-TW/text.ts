import { type Html, html, joined, type Part } from '../../html.ts';
import type { Texts } from '../en/index.ts';

const units: Readonly<Record<string, string>> = { s: '秒', m: '分鐘', h: '小時', d: '天' };

export const text: Texts['text'] = {
  and: (parts) => listed(parts, '與'),
  or: (parts) => listed(parts, '或'),
  comma: '、',
  semicolon: '；',
  space: '',
  nothing: '空字串',
  yes: '是',
  no: '否',
  duration: (parts) => parts.map(([count, unit]) => `${count} ${units[unit]}`).join(' '),
};

/** Durations are Chinese themselves; code has a space round it. */
function listed(parts: readonly Part[], last: string): Html {
  if (parts.length < 2) return html`${parts}`;
  const between = parts.some((part) => typeof part === 'string') ? last : ` ${last} `;
  return html`${joined(parts.slice(0, -1), '、')}${between}${parts.at(-1)}`;
}
