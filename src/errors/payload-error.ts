import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';
import { listed, type Problem } from './problem.ts';

/** The payload breaks the spec. Nothing was sent. All problems are listed, not only the first. */
export class PayloadError extends JinliuError {
  override readonly name = 'PayloadError';
  readonly code = 'payload-invalid' as const;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], { api, operation }: ErrorPlace) {
    const rules = problems.length === 1 ? 'a rule' : `${problems.length} rules`;
    super(
      { api, operation },
      { what: `the payload breaks ${rules}, and nothing was sent:${listed(problems)}`, outcome: 'not-sent' },
    );
    this.problems = problems;
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { ...super.toJSON(), problems: this.problems };
  }
}

export function isPayloadError(error: unknown): error is PayloadError {
  return isBranded(error) && error.code === 'payload-invalid';
}
