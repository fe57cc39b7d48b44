import type { Problem } from '../../errors/problem.ts';
import { isContent, type Layout } from '../../message/layout.ts';
import { parseTimeAs } from '../../time/parse.ts';
import { minute } from '../../time/units.ts';
import type { OwnRefusalKind } from '../model/example.ts';

/** A timestamp that the vendor refuses, and where it is. */
interface TimestampProblem {
  readonly refusal: OwnRefusalKind;
  readonly problem: Problem;
}

/**
 * A timestamp that the vendor checks and that is missing or outside of its window. It may be right by the sandbox's
 * clock, which can be advanced, or by the real one, which the merchant's server goes by.
 */
export function timestampProblem(
  layout: Layout,
  content: unknown,
  times: readonly number[],
): TimestampProblem | undefined {
  for (const [name, slot] of layout) {
    const value = isContent(content) ? content[name] : undefined;
    if (slot.is === 'object' || (slot.is === 'payload' && slot.fields !== undefined)) {
      const inner = timestampProblem(slot.fields ?? [], value ?? {}, times);
      if (inner !== undefined)
        return { ...inner, problem: { ...inner.problem, pointer: `/${name}${inner.problem.pointer}` } };
    }
    if (slot.is !== 'clock' || slot.fresh === undefined) continue;
    const window = slot.fresh * minute;
    const time = parseTimeAs(slot.format, value);
    if (time === undefined)
      return { refusal: 'payload', problem: { pointer: `/${name}`, rule: 'required', message: 'must be given' } };
    if (!times.some((now) => Math.abs(now - time) <= window))
      return {
        refusal: 'stale',
        problem: { pointer: `/${name}`, rule: 'fresh', message: `must lie within ${slot.fresh} minutes of now` },
      };
  }
  return undefined;
}
