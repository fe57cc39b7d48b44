import { type ErrorPlace, JinliuError } from './jinliu-error.ts';
import { listed, type Problem } from './problem.ts';

/** What the merchant gave breaks the spec. Nothing was sent. All problems are listed, not only the first. */
export class PayloadError extends JinliuError {
  readonly code = 'payload-invalid' as const;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], place: ErrorPlace) {
    super(`the payload breaks ${problems.length === 1 ? 'a rule' : `${problems.length} rules`}:${listed(problems)}`, place);
    this.problems = problems;
  }
}

export function isPayloadError(error: unknown): error is PayloadError {
  return error instanceof PayloadError;
}
