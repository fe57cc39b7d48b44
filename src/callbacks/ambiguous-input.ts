import type { Problem } from '../errors/problem.ts';
import type { Content } from '../message/layout.ts';

const deepest = 20;

/**
 * What no vendor sends and what readers take for different things: lone surrogates, a field named `__proto__`, nesting
 * without end.
 */
export function ambiguityIn(value: unknown, pointer = '', depth = 0): Problem | undefined {
  if (typeof value === 'string')
    return value.isWellFormed() ? undefined : { pointer, rule: 'surrogate', message: 'contains a lone surrogate' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return { pointer: '', rule: 'depth', message: `is nested deeper than ${deepest}` };
  for (const name in value) {
    if (name === '__proto__')
      return { pointer: `${pointer}/__proto__`, rule: 'name', message: 'must not be the name of a field' };
    if (!name.isWellFormed()) return { pointer, rule: 'surrogate', message: 'a name contains a lone surrogate' };
    // Names of a stranger's making stay out of messages.
    const found = ambiguityIn((value as Content)[name], pointer, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
