/** How Node.js's `fetch` says that there was nobody, that nothing came, or that less came than was announced. */
export type Break = 'ECONNREFUSED' | 'UND_ERR_SOCKET' | 'ECONNRESET';

/**
 * A connection that broke on purpose. In process the caller sees what `fetch` throws in such a case; over HTTP the server has no answer to
 * give and destroys the socket.
 */
export class BrokenConnection extends TypeError {
  constructor(code: Break, message = 'fetch failed') {
    super(message, { cause: Object.assign(new Error(`the sandbox broke the connection as an injected fault (${code})`), { code }) });
  }
}

export function isBrokenConnection(error: unknown): error is BrokenConnection {
  return error instanceof BrokenConnection;
}
