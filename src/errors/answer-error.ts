import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';
import { listed, type Problem } from './problem.ts';

/** What is wrong with an answer. */
export interface AnswerFacts {
  readonly problems: readonly Problem[];
  /** What came, masked and bounded. */
  readonly raw: string;
  /** The vendor's own code and words, where they can be told. */
  readonly said?: { readonly code?: string; readonly message?: string } | undefined;
}

/** The answer was read, but a field that it needs is missing, or a value has another type than the spec says. */
export class AnswerError extends JinliuError {
  override readonly name = 'AnswerError';
  readonly code = 'answer-invalid' as const;
  readonly problems: readonly Problem[];
  /** What came, secrets and personal data masked, cut to 2,000 characters. */
  readonly raw: string;

  constructor({ problems, raw, said }: AnswerFacts, place: ErrorPlace) {
    super(place, {
      what: `the answer does not match its spec:${listed(problems)}\n`,
      outcome: 'unknown',
      apiCode: said?.code,
      apiMessage: said?.message,
    });
    this.problems = problems;
    this.raw = raw;
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { ...super.toJSON(), problems: this.problems };
  }
}

export function isAnswerError(error: unknown): error is AnswerError {
  return isBranded(error) && error.code === 'answer-invalid';
}
