/** Every code that an error of jinliu can carry. Stable: match on it, never on a message. */
export type ErrorCode =
  | 'options-invalid'
  | 'payload-invalid'
  | 'delivery-wrong'
  | 'transport-failed'
  | 'deadline-passed'
  | 'http-refused'
  | 'message-unreadable'
  | 'answer-invalid'
  | 'api-refused'
  | 'callback-refused';

/** Where an error happened and what is known about it. */
export interface ErrorPlace {
  readonly api: string;
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
  readonly mayHaveHappened?: boolean | undefined;
  /** Would a later try have a fair chance? Counts only where nothing can have happened yet. */
  readonly retryable?: boolean | undefined;
}

/**
 * The base of all errors. No message, field or cause of it holds a secret or personal datum.
 *
 * @example
 * try {
 *   await einvoice.checkLoveCode({ LoveCode: '168001' });
 * } catch (error) {
 *   if (isJinliuError(error) && error.retryable) console.log(error.code, error.api, error.operation);
 * }
 */
export abstract class JinliuError extends Error {
  abstract readonly code: ErrorCode;
  /** The document's name, `ecpay-einvoice`. */
  readonly api: string;
  readonly operation: string | undefined;
  /** HTTP status, where an answer came. */
  readonly status: number | undefined;
  /** The vendor's own code, as text. */
  readonly apiCode: string | undefined = undefined;
  /** The vendor's own words; for people, never to be matched. */
  readonly apiMessage: string | undefined = undefined;
  /** The same call may be made again, and has a fair chance. Never true where `mayHaveHappened` is: a loop over it would pay twice. */
  readonly retryable: boolean;
  /** The vendor may have done what was asked although no good answer came. Ask with a query before you send a write again. */
  readonly mayHaveHappened: boolean;

  constructor(message: string, place: ErrorPlace) {
    super(
      `${place.api}${place.operation === undefined ? '' : `.${place.operation}`}: ${message}`,
      place.cause === undefined ? undefined : { cause: place.cause },
    );
    this.name = new.target.name;
    this.api = place.api;
    this.operation = place.operation;
    this.status = place.status;
    this.mayHaveHappened = place.mayHaveHappened ?? false;
    this.retryable = place.retryable === true && !this.mayHaveHappened;
  }
}

export function isJinliuError(error: unknown): error is JinliuError {
  return error instanceof JinliuError;
}
