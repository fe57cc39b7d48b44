import type { Problem } from '../../errors/problem.ts';
import { isContent, type Layout } from '../../message/layout.ts';
import { parseTimeAs } from '../../time/parse.ts';
import { minute } from '../../time/units.ts';
import type { OwnRefusalKind } from '../model/example.ts';

/** A timestamp that the vendor refuses, and where it stands. */
interface Unfresh {
  readonly refusal: OwnRefusalKind;
  readonly problem: Problem;
}

/**
 * Is a timestamp that the vendor looks at missing, or outside of its window? It may be right by the sandbox's clock, which can be put forward,
 * or by the real one, which the merchant's server goes by.
 */
export function freshness(layout: Layout, content: unknown, moments: readonly number[]): Unfresh | undefined {
  for (const [name, slot] of layout) {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'object' || (slot.is === 'payload' && slot.fields !== undefined)) {
      const inner = freshness(slot.fields ?? [], value ?? {}, moments);
      if (inner !== undefined) return { ...inner, problem: { ...inner.problem, pointer: `/${name}${inner.problem.pointer}` } };
    }
    if (slot.is !== 'clock' || slot.fresh === undefined) continue;
    const window = slot.fresh * minute;
    const moment = parseTimeAs(slot.format, value);
    if (moment === undefined) return { refusal: 'payload', problem: { pointer: `/${name}`, rule: 'required', message: 'must be given' } };
    if (!moments.some((now) => Math.abs(now - moment) <= window))
      return { refusal: 'stale', problem: { pointer: `/${name}`, rule: 'fresh', message: `must lie within ${slot.fresh} minutes of now` } };
  }
  return undefined;
}
