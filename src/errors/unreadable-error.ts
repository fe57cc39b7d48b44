import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** Why an envelope could not be opened. */
export type OpeningFault = 'signature' | 'cipher' | 'unreadable' | 'too-large';

/** Why an answer cannot be read. */
export interface UnreadableFacts {
  readonly fault: OpeningFault;
  /** What is wrong, in a clause without a full stop. */
  readonly what: string;
  /** What came, masked and bounded. */
  readonly raw: string;
  /** What to do about it. */
  readonly advice?: string | undefined;
}

/**
 * An answer came that cannot be trusted or read: a wrong checksum, a ciphertext that cannot be decrypted, invalid XML
 * or JSON, too large.
 */
export class UnreadableError extends JinliuError {
  override readonly name = 'UnreadableError';
  readonly code = 'message-unreadable' as const;
  readonly fault: OpeningFault;
  /** What came, secrets and personal data masked, cut to 2,000 characters. */
  readonly raw: string;

  constructor({ fault, what, raw, advice }: UnreadableFacts, place: ErrorPlace) {
    // The same answer would be too large again.
    const mayHelp = fault === 'too-large' ? false : undefined;
    super(place, { what, outcome: 'unknown', mayHelp, advice });
    this.fault = fault;
    this.raw = raw;
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { ...super.toJSON(), fault: this.fault };
  }
}

export function isUnreadableError(error: unknown): error is UnreadableError {
  return isBranded(error) && error.code === 'message-unreadable';
}
