import type { HttpRequest } from '../http/request.ts';

/** How Node.js's `fetch` reports that nobody listens, that no answer came, or that less came than was announced. */
export type BreakCode = 'ECONNREFUSED' | 'UND_ERR_SOCKET' | 'ECONNRESET';

/**
 * A connection broken on purpose. In process the caller sees what `fetch` throws in such a case; over HTTP the server
 * has no answer to send and destroys the socket.
 */
export class BrokenConnection extends TypeError {
  constructor(code: BreakCode, message = 'fetch failed') {
    super(message, {
      cause: Object.assign(new Error(`the sandbox was told to break the connection (${code})`), { code }),
    });
  }
}

export function isBrokenConnection(error: unknown): error is BrokenConnection {
  return error instanceof BrokenConnection;
}

/** The signals of requests that hang. */
const hanging = new WeakSet<AbortSignal>();

/** Never answers: rejects when the caller gives up. */
export function hang({ signal }: Pick<HttpRequest, 'signal'>): Promise<never> {
  hanging.add(signal);
  return new Promise((_, reject) => whenAborted(signal, reject));
}

/** Will the request of this signal never be answered? A server that stops does not wait for it. */
export function isHanging(signal: AbortSignal): boolean {
  return hanging.has(signal);
}

/** Waits so many milliseconds of real time, unless the caller gives up before. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopListening();
      resolve();
    }, ms);
    const stopListening = whenAborted(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

function whenAborted(signal: AbortSignal, then: (reason: unknown) => void): () => void {
  const listener = (): void => then(signal.reason);
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
