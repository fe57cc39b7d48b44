import { type ErrorPlace, isBranded, JinliuError } from './jinliu-error.ts';

/** What the network said. */
export interface NetworkFailure {
  /** Its own code, `ECONNREFUSED`; `undefined` where it gave none. */
  readonly networkCode: string | undefined;
  /** The connection was never made, so that nothing can have arrived. */
  readonly wasRefused: boolean;
  /** The answer had begun to come. */
  readonly wasCut?: boolean;
  /** Trying again cannot help: a certificate or an address is wrong. */
  readonly isPermanent?: boolean;
}

/** No answer came: the host was not found, the connection was refused or cut. `networkCode` says which. */
export class TransportError extends JinliuError {
  override readonly name = 'TransportError';
  readonly code = 'transport-failed' as const;
  readonly networkCode: string | undefined;

  constructor({ networkCode, wasRefused, wasCut = false, isPermanent = false }: NetworkFailure, place: ErrorPlace) {
    const code = networkCode === undefined ? '' : ` (${networkCode})`;
    const what = wasRefused ? 'no connection' : wasCut ? 'the answer was cut off' : 'no answer came over the network';
    super(place, {
      what: `${what}${code}`,
      outcome: wasRefused ? 'not-sent' : 'unknown',
      mayHelp: !isPermanent,
    });
    this.networkCode = networkCode;
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    return { ...super.toJSON(), networkCode: this.networkCode };
  }
}

export function isTransportError(error: unknown): error is TransportError {
  return isBranded(error) && error.code === 'transport-failed';
}
