import type { IRawProperty, Parameters } from 'fast-check';
import { vi } from 'vitest';

const most = 50;

/**
 * Properties in a run that only asks whether anything fails: fewer values, and the first counterexample will do. What
 * they do not find, the examples are to find. Counted and not timed, so that a busy machine finds the same.
 */
vi.mock('fast-check', async (load) => {
  const real = await load<typeof import('fast-check')>();
  const assert = <Ts>(property: IRawProperty<Ts>, { numRuns = most, ...others }: Parameters<Ts> = {}) =>
    real.default.assert(property, { ...others, numRuns: Math.min(numRuns, most), endOnFailure: true });
  return { ...real, default: { ...real.default, assert } };
});
