import { isContent } from '../message/layout.ts';
import type { CallbackSet } from './callback-set.ts';

/**
 * The merchant whom a callback names in clear, before anything of it is believed: whose keys it has to fit is all that
 * follows from it. `undefined` where it names none.
 */
export function merchantIn({ rows }: CallbackSet, text: string): string | undefined {
  const fields = new Set(rows.flatMap(({ merchant }) => merchant?.field ?? []));
  if (fields.size === 0) return undefined;
  const content = text.trimStart().startsWith('{') ? jsonIn(text) : Object.fromEntries(new URLSearchParams(text));
  for (const field of fields) {
    const value = isContent(content) ? content[field] : undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
