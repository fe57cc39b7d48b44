import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';
import { callbackProblems } from './callbacks.ts';
import { effectProblems } from './effects.ts';
import { lifecycleProblems } from './lifecycles.ts';
import { resolutionProblems } from './resolutions.ts';
import { ruleProblems } from './rules.ts';

/** What does not agree within a document: names that have to be somewhere else in it, or in the code. */
export async function lint(spec: Spec): Promise<SpecProblem[]> {
  return [
    ...(await ruleProblems(spec)),
    ...callbackProblems(spec),
    ...resolutionProblems(spec),
    ...lifecycleProblems(spec),
    ...effectProblems(spec),
  ];
}
