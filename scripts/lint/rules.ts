import type { Conventions } from '../generate/conventions.ts';
import { meant } from '../spec/nearest.ts';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** Rules that a document names and that are not written. */
export function ruleProblems(spec: Spec, { rules }: Conventions): SpecProblem[] {
  const missing = spec.endpoints.flatMap((endpoint) => endpoint.rules).filter(({ value }) => !rules.has(value));
  return missing.map(({ at, value }) => {
    const fix = meant(value, rules.keys(), `use one of ${[...rules.keys()].join(', ')}, or add src/rules/${value}.ts`);
    return spec.problem(at, `the rule "${value}" is not written; ${fix}`);
  });
}
