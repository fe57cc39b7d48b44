import type { Problem } from '../errors/problem.ts';
import { type Content, isContent } from '../message/layout.ts';

const deepest = 20;

/** What no honest callback holds and what would do harm further on, in values of any depth. */
export function harmIn(value: unknown, pointer = '', depth = 0): Problem | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : { pointer, rule: 'surrogate', message: 'holds half of a surrogate pair' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return { pointer: '', rule: 'depth', message: `is nested deeper than ${deepest}` };
  for (const name of Object.keys(value)) {
    if (name === '__proto__') return { pointer: `${pointer}/__proto__`, rule: 'name', message: 'must not be the name of a field' };
    if (!name.isWellFormed()) return { pointer, rule: 'surrogate', message: 'a name holds half of a surrogate pair' };
    // Names of a stranger's making stay out of messages.
    const found = harmIn((value as Content)[name], pointer, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * CheckMacValue covers `a=1&b=2` as one text in small letters (beyond-the-documents.md, section 1). So it fits as well where a field is
 * renamed to another case (`simulatepaid=1` hides that nothing was paid), and where a part of a value is made a field of its own or the other way round.
 * Both are refused, since nobody can tell which of the two was signed. `names` are the known fields in small letters, and how they are spelt.
 */
export function secondReadingOf(content: unknown, names: ReadonlyMap<string, string>): string | undefined {
  if (!isContent(content)) return undefined;
  for (const name in content) {
    if (names.get(name) !== name) {
      if (name.includes('&') || name.includes('=')) return 'the name of a field holds "&" or "="';
      const known = names.get(name.toLowerCase());
      if (known !== undefined && known !== name) return `${known} came in another case`;
    }
    const value = content[name];
    if (typeof value !== 'string' || !value.includes('&')) continue;
    for (const found of value.matchAll(/&([^&=]*)=/g)) {
      const known = names.get((found[1] ?? '').toLowerCase());
      if (known !== undefined) return `a value holds "&${known}="`;
    }
  }
  return undefined;
}
