import { type ErrorPlace, JinliuError } from './jinliu-error.ts';

/** No answer came: the host was not found, the connection was refused or cut. */
export class TransportError extends JinliuError {
  readonly code = 'transport-failed' as const;
  override readonly retryable = true;

  constructor(place: ErrorPlace) {
    super('no answer came over the network', place);
  }
}

export function isTransportError(error: unknown): error is TransportError {
  return error instanceof TransportError;
}
