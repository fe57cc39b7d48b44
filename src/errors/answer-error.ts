import { type ErrorPlace, JinliuError } from './jinliu-error.ts';
import { listed, type Problem } from './problem.ts';

/** The answer opened, but lacks what gives it a meaning, or a value is of another type than the spec says. */
export class AnswerError extends JinliuError {
  readonly code = 'answer-invalid' as const;
  readonly problems: readonly Problem[];
  /** What came, secrets and personal data masked, cut to 2,000 characters. */
  readonly raw: string;

  constructor(problems: readonly Problem[], raw: string, place: ErrorPlace) {
    super(`the answer does not fit its spec:${listed(problems)}`, place);
    this.problems = problems;
    this.raw = raw;
  }
}

export function isAnswerError(error: unknown): error is AnswerError {
  return error instanceof AnswerError;
}
