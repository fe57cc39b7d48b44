import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** What came of a request that is sent as long as the other side takes it. */
export interface Pushed {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  /** Bytes of the body that were handed to the connection before the answer came. */
  readonly sent: number;
}

/**
 * Sends so many bytes as long as the other side takes them; stops when an answer has come.
 *
 * @param text is sent over and over
 */
export function push(url: string, length: number, headers: IncomingHttpHeaders, text = 'x'): Promise<Pushed> {
  const chunk = Buffer.alloc(64 * 1024, text);
  return new Promise((resolve, reject) => {
    let sent = 0;
    let answer: IncomingMessage | undefined;
    const outgoing = httpRequest(url, { method: 'POST', headers }, (response) => {
      answer = response;
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection, sent }));
    });
    outgoing.on('error', (error) => (answer === undefined ? reject(error) : undefined));
    const more = (): void => {
      while (answer === undefined && sent < length) {
        const next = chunk.subarray(0, Math.min(chunk.length, length - sent));
        sent += next.length;
        if (!outgoing.write(next)) return void outgoing.once('drain', more);
      }
      if (sent >= length) outgoing.end();
    };
    more();
  });
}
