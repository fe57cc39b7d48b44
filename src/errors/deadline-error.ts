import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** Why a call was given up. */
export interface Ended {
  readonly by: 'deadline' | 'pause' | 'item' | 'caller';
  /** Milliseconds that were waited for an answer. */
  readonly waited?: number;
  /** Before anything was sent. */
  readonly wasSent: boolean;
}

/**
 * No answer came in time (options `timeout`, `tryTimeout`, `idleTimeout` and `itemTimeout`, milliseconds), or the
 * caller's signal ended the call.
 */
export class DeadlineError extends JinliuError {
  override readonly name = 'DeadlineError';
  readonly code = 'deadline-passed' as const;

  constructor(ended: Ended, place: ErrorPlace) {
    const { by, wasSent } = ended;
    super(place, {
      what: whatEnded(ended),
      outcome: wasSent ? 'unknown' : 'not-sent',
      // Whoever ended a call does not want it made again.
      mayHelp: by !== 'caller',
    });
  }
}

function whatEnded({ by, waited, wasSent }: Ended): string {
  switch (by) {
    case 'caller':
      return `the caller aborted the call${wasSent ? '' : ' before it was sent'}`;
    case 'pause':
      return `nothing more of the answer came within ${waited} ms (option idleTimeout)`;
    case 'item':
      return `no complete item arrived within ${waited} ms (option itemTimeout)`;
    case 'deadline':
      return `no answer within ${waited} ms`;
  }
}

export function isDeadlineError(error: unknown): error is DeadlineError {
  return isBranded(error) && error.code === 'deadline-passed';
}
