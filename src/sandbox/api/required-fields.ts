import type { Problem } from '../../errors/problem.ts';
import { isContent, type Layout } from '../../message/layout.ts';

/**
 * A field that our client fills in where the merchant gives nothing, so that the payload's schema does not ask for it,
 * and that the vendor asks for.
 */
export function missingField(layout: Layout, content: unknown): Problem | undefined {
  for (const [name, slot] of layout) {
    const value = isContent(content) ? content[name] : undefined;
    if ('required' in slot && (value === undefined || value === ''))
      return { pointer: `/${name}`, rule: value === '' ? 'empty' : 'required', message: 'is required' };
    const fields = 'fields' in slot ? slot.fields : undefined;
    const inner = fields === undefined ? undefined : missingField(fields, value);
    if (inner !== undefined && value !== undefined) return { ...inner, pointer: `/${name}${inner.pointer}` };
  }
  return undefined;
}
