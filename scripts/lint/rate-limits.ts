import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

/** A wait belongs to one status that is an error. */
export function rateLimitProblems(spec: Spec): SpecProblem[] {
  const ofOperations = spec.operations.flatMap(({ responses }) =>
    responses.flatMap(({ status, at, rateLimited }) =>
      rateLimited === undefined || /^[45]\d\d$/.test(status)
        ? []
        : [spec.problem(at, `x-rate-limited stands at "${status}"; give it to one status from 400 on, such as "429"`)],
    ),
  );
  const ofCallbacks = spec.callbacks.flatMap(({ responses }) =>
    responses.flatMap(({ at, rateLimited }) =>
      rateLimited === undefined
        ? []
        : [spec.problem(at, 'x-rate-limited is said of what the merchant answers; drop it')],
    ),
  );
  return [...ofOperations, ...ofCallbacks];
}
