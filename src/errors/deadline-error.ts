import { type ErrorPlace, JinliuError } from './jinliu-error.ts';

/** No answer came in time (option `timeout`, milliseconds), or the caller's signal ended the call. */
export class DeadlineError extends JinliuError {
  readonly code = 'deadline-passed' as const;

  constructor(message: string, place: ErrorPlace) {
    super(message, { ...place, retryable: true });
  }
}

export function isDeadlineError(error: unknown): error is DeadlineError {
  return error instanceof DeadlineError;
}
