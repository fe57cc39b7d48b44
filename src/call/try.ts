import { DeadlineError, type Ended } from '../errors/deadline-error.ts';
import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { UnreadableError } from '../errors/unreadable-error.ts';
import { readBytes } from '../http/read-bytes.ts';
import type { Fetch } from './fetch.ts';
import { networkFailure } from './network.ts';

/** A request as it goes out; its text is the one that was sealed. */
export interface SealedRequest {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Headers; readonly body?: string };
}

/** What came back over HTTP, read to its end. */
export interface Delivered {
  /** The vendor's own; its body has been read. */
  readonly response: Response;
  readonly text: string;
  /** After decompression. */
  readonly bytes: number;
}

/** One try: how it is sent, how long it may take, and how much may come. */
export interface Try {
  readonly fetch: Fetch;
  readonly request: SealedRequest;
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  readonly maxBytes: number;
  readonly place: ErrorPlace;
}

/**
 * Sends a request once and reads the answer. It ends in time and when the caller says so, also where the `fetch` that was given takes no notice
 * of its signal. A redirect is never followed: it would carry a signed order to somewhere else, and for some operations it is the answer.
 *
 * @throws TransportError, DeadlineError, UnreadableError
 */
export async function tryOnce(attempt: Try): Promise<Delivered> {
  const { signal, milliseconds, place } = attempt;
  if (signal?.aborted === true) throw new DeadlineError({ by: 'caller', wasSent: false }, place);
  const controller = new AbortController();
  let ended: Ended | undefined;
  const end = (by: Ended['by']): void => {
    ended ??= { by, waited: milliseconds, wasSent: true };
    controller.abort();
  };
  const timer = setTimeout(() => end('deadline'), milliseconds);
  const stop = (): void => end('caller');
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([send(attempt, controller.signal), aborted(controller.signal)]);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    if (ended !== undefined) throw new DeadlineError(ended, place);
    const failure = networkFailure(cause);
    // Of the cause its code alone: its message may quote the address.
    throw new TransportError(failure, { ...place, cause: new Error(failure.networkCode ?? 'unknown') });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function send({ fetch, request, maxBytes, place }: Try, signal: AbortSignal): Promise<Delivered> {
  const response = await fetch(request.url, { ...request.init, redirect: 'manual', signal });
  const bytes = await readBytes(response.body, maxBytes);
  const known = { ...place, status: response.status };
  if (bytes === undefined) {
    const message = `the answer is longer than ${maxBytes} bytes (option maxAnswerBytes), and reading it was given up`;
    throw new UnreadableError('unreadable', message, '', known);
  }
  return { response, text: decoded(bytes, known), bytes: bytes.byteLength };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array, place: ErrorPlace): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnreadableError('unreadable', 'the answer is not UTF-8', '', place);
  }
}

/** Never settles before the signal; rejects then. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    // By now it may be, since a `fetch` that was given has run its first lines.
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
