import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** Why an envelope did not open. */
export type OpeningFault = 'signature' | 'cipher' | 'unreadable';

/** An answer came that cannot be believed or read: a wrong checksum, a cipher that does not open, no XML, no JSON, too long. */
export class UnreadableError extends JinliuError {
  readonly code = 'message-unreadable' as const;
  readonly fault: OpeningFault;
  /** What came, secrets and personal data masked, cut to 2,000 characters. */
  readonly raw: string;

  constructor(fault: OpeningFault, message: string, raw: string, place: ErrorPlace) {
    super(place, { what: message, outcome: 'unknown' });
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
