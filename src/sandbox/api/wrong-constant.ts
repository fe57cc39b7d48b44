import type { Problem } from '../../errors/problem.ts';
import { isConstant, isContent, type Layout } from '../../message/layout.ts';

/** The constant by which an operation is known, and which a request does not have. */
export function wrongConstant(layout: Layout, content: unknown): { readonly problem?: Problem } {
  for (const [name, slot] of layout) {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'object') {
      const { problem } = wrongConstant(slot.fields, value);
      if (problem !== undefined) return { problem: { ...problem, pointer: `/${name}${problem.pointer}` } };
    }
    if (slot.is === 'constant' && !isConstant(slot, value)) return { problem: problemOf(name, value) };
  }
  return {};
}

function problemOf(name: string, value: unknown): Problem {
  const pointer = `/${name}`;
  if (value === undefined) return { pointer, rule: 'required', message: 'is required' };
  return value === ''
    ? { pointer, rule: 'empty', message: 'is required' }
    : { pointer, rule: 'const', message: 'is not known' };
}
