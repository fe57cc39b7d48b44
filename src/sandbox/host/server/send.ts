import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { TextResponse } from '../../../http/text-response.ts';

export interface Sending {
  /** Aborted when the client has left, or the server stops: that ends the answer. */
  readonly left: AbortController;
  /** Told the length of each piece that has gone. */
  readonly sent: (bytes: number) => void;
}

/**
 * Sends an answer without ending it: one that is whole with its length, a stream piece by piece as it comes.
 *
 * @throws what the answer's stream fails with, after everything before it has gone
 */
export async function send(response: Response, outgoing: ServerResponse, { left, sent }: Sending): Promise<void> {
  head(response, outgoing);
  if (response instanceof TextResponse) return sendText(await response.text(), outgoing, sent);
  if (response.body === null) return;
  const { signal } = left;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const leave = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', leave, { once: true });
  try {
    let next = reader.read();
    // Somebody who waits for events has to see that the stream is open.
    if ((await settled(next)) === undefined) outgoing.flushHeaders();
    for (let piece = await next; !piece.done && !signal.aborted; piece = await next) {
      next = reader.read();
      if (!outgoing.headersSent && !outgoing.hasHeader('content-length') && (await settled(next))?.done)
        outgoing.setHeader('content-length', piece.value.byteLength);
      await written(outgoing, piece.value);
      sent(piece.value.byteLength);
    }
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** One piece, and what ends the answer goes with it. */
function sendText(text: string, outgoing: ServerResponse, sent: Sending['sent']): void {
  const bytes = Buffer.from(text);
  outgoing.setHeader('content-length', bytes.length);
  outgoing.write(bytes, (error) => {
    if (!error) sent(bytes.length);
  });
}

function head(response: Response, outgoing: ServerResponse): void {
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.statusCode = response.status;
}

/**
 * What a promise has come to, or nothing where it takes longer than what is done at once. A text's pieces are all there
 * at once.
 */
async function settled<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise.catch(() => undefined), turn(undefined)]);
}

/** Waits until the client has taken it, so that a slow one does not fill the memory. */
function written(outgoing: ServerResponse, piece: Uint8Array): Promise<void> {
  const { socket } = outgoing;
  return new Promise((resolve) => {
    const done = (): void => {
      socket?.off('close', done);
      resolve();
    };
    socket?.once('close', done);
    outgoing.write(piece, done);
  });
}
