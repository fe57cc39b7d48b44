import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';
import { listed, type Problem } from './problem.ts';

/**
 * Why a callback was refused.
 *
 * - `signature`: the checksum or the order's key is missing, malformed, wrong or another order's, or the fields can be
 *   read in two ways under it
 * - `unreadable`: not a form, not JSON, broken percent escapes, a lone surrogate, bytes that are not UTF-8
 * - `too-large`: the body is longer than `maxBytes`, or has more fields or values than are read
 * - `wrong-merchant`: it names another merchant than the client's
 * - `wrong-media-type`: another content type than the vendor's
 * - `field-twice`: a field appears more than once
 * - `invalid`: a field is missing or of the wrong type
 * - `unknown-callback`: it matches no callback of this API, even if it is correctly signed, or another one than was
 *   named
 * - `consumed-body`: the body was read before, by a body parser for example
 * - `no-handler`: it is verified, but no handler is registered for it
 * - `unconfirmed`: the API does not know the order that the callback names, or says something else of it
 */
export type CallbackRefusal =
  | 'signature'
  | 'unreadable'
  | 'too-large'
  | 'wrong-merchant'
  | 'wrong-media-type'
  | 'field-twice'
  | 'invalid'
  | 'unknown-callback'
  | 'consumed-body'
  | 'no-handler'
  | 'unconfirmed';

/** Says in short why a checksum does not fit. */
export type Explain = (
  fields: Readonly<Record<string, unknown>>,
  credentials: Readonly<Record<string, string>>,
) => string | undefined;

/** What is wrong with a callback. */
export interface CallbackFacts {
  readonly reason: CallbackRefusal;
  /** What is wrong, in a clause without a full stop. */
  readonly what: string;
  readonly problems?: readonly Problem[] | undefined;
  /** Hands the fields of a wrong checksum to what looks for the mistake behind it. */
  readonly explainedBy?: ((explain: Explain) => string | undefined) | undefined;
}

/**
 * A callback was refused and is not acknowledged, so that the vendor sends it again. `status` is the HTTP status of the
 * refusal.
 */
export class CallbackError extends JinliuError {
  override readonly name = 'CallbackError';
  readonly code = 'callback-refused' as const;
  readonly reason: CallbackRefusal;
  readonly problems: readonly Problem[];
  readonly #explainedBy: CallbackFacts['explainedBy'];

  constructor({ reason, what, problems = [], explainedBy }: CallbackFacts, place: ErrorPlace) {
    const status = place.status ?? (reason === 'too-large' ? 413 : 400);
    super(
      { ...place, status },
      {
        what: `callback refused (${reason}): ${what}${listed(problems)}`,
        outcome: 'refused',
        advice: explainedBy && 'explainCallback(error) says why',
      },
    );
    this.reason = reason;
    this.problems = problems;
    this.#explainedBy = explainedBy;
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { ...super.toJSON(), reason: this.reason, problems: this.problems };
  }

  /**
   * For a wrong checksum: the mistake that explains it, in a sentence or two. `explainCallback(error)` of the API's own
   * entry asks for it, so that programs which never ask do not carry what knows all mistakes, and a flood of forged
   * callbacks costs nothing.
   */
  explainedBy(explain: Explain): string | undefined {
    return this.#explainedBy?.(explain);
  }
}

export function isCallbackError(error: unknown): error is CallbackError {
  return isBranded(error) && error.code === 'callback-refused';
}
