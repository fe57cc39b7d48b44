import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** Why a call was given up. */
export interface Ended {
  readonly by: 'deadline' | 'caller';
  /** Milliseconds that were waited for an answer. */
  readonly waited?: number;
  /** Before anything was sent. */
  readonly wasSent: boolean;
}

/** No answer came in time (options `timeout` and `tryTimeout`, milliseconds), or the caller's signal ended the call. */
export class DeadlineError extends JinliuError {
  readonly code = 'deadline-passed' as const;

  constructor({ by, waited, wasSent }: Ended, place: ErrorPlace) {
    super(place, {
      what: by === 'caller' ? `the caller ended the call${wasSent ? '' : ' before it began'}` : `no answer within ${waited} ms`,
      outcome: wasSent ? 'unknown' : 'not-sent',
      // Whoever ended a call does not want it made again.
      mayHelp: by === 'deadline',
    });
  }
}

export function isDeadlineError(error: unknown): error is DeadlineError {
  return isBranded(error) && error.code === 'deadline-passed';
}
