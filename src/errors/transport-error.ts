import { type ErrorPlace, JinliuError } from './jinliu-error.ts';

/** No answer came: the host was not found, the connection was refused or cut. */
export class TransportError extends JinliuError {
  readonly code = 'transport-failed' as const;

  constructor(place: ErrorPlace) {
    super('no answer came over the network', { ...place, retryable: true });
  }
}

export function isTransportError(error: unknown): error is TransportError {
  return error instanceof TransportError;
}
