import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { type NetworkFailure, TransportError } from '../errors/transport-error.ts';

/** The connection was never made: nothing can have arrived. Codes of Node.js, undici and Bun. */
const refused: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ConnectionRefused',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * What stands in the way will stand there the next time, too: a certificate. The request goes out after it was checked.
 */
const permanent: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** What comes over the network. @throws TransportError in place of whatever it fails with */
export function overNetwork<Result>(work: () => Promise<Result>, place: ErrorPlace): Promise<Result> {
  return work().catch((cause: unknown) => fail(networkFailure(cause), place));
}

/** The same of an answer that has begun to come. */
export function fromBody<Result>(work: () => Promise<Result>, place: ErrorPlace): Promise<Result> {
  return work().catch((cause: unknown) =>
    fail({ networkCode: networkFailure(cause).networkCode, wasRefused: false, wasCut: true }, place),
  );
}

function fail(failure: NetworkFailure, place: ErrorPlace): never {
  // Of the cause its code alone: its message may quote the address.
  throw new TransportError(failure, { ...place, cause: new Error(failure.networkCode ?? 'unknown') });
}

/**
 * What a failed `fetch` says, without the address that its message may quote: that may hold a password in its query.
 */
export function networkFailure(cause: unknown): NetworkFailure {
  const codes = codesOf(cause);
  const [networkCode] = codes;
  // Several addresses of one host may each have failed in a way of their own.
  const isPermanent = codes.some((code) => permanent.has(code)) || isBadPort(cause);
  const wasRefused = isPermanent || (codes.length > 0 && codes.every((code) => refused.has(code)));
  return { networkCode, wasRefused, isPermanent };
}

/** Of the error, of what caused it, and of each that it gathers. */
function codesOf(cause: unknown, depth = 0): string[] {
  if (!(cause instanceof Error) || depth > 5) return [];
  if (cause instanceof AggregateError && cause.errors.length > 0)
    return cause.errors.flatMap((each) => codesOf(each, depth + 1));
  const inner = codesOf(cause.cause, depth + 1);
  return inner.length > 0 || !('code' in cause) || typeof cause.code !== 'string' ? inner : [cause.code];
}

/** `fetch` refuses some ports without a code. */
function isBadPort(cause: unknown): boolean {
  return cause instanceof Error && cause.cause instanceof Error && cause.cause.message === 'bad port';
}
