import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { HttpAnswer } from '../../http/answer.ts';
import type { Departure } from './departure.ts';

export interface Sending {
  /** Of the client, or of the server when it stops: that ends the answer. */
  readonly departure: Departure;
  /** Told the length of each piece that has gone. */
  readonly sent: (bytes: number) => void;
}

/**
 * Sends an answer without ending it: one that is whole with its length, a stream piece by piece as it comes.
 *
 * @throws what the answer's stream fails with, after everything before it has gone
 */
export async function send(answer: HttpAnswer, outgoing: ServerResponse, sending: Sending): Promise<void> {
  head(answer, outgoing);
  const { body } = answer;
  if (body instanceof ReadableStream) await sendStream(body, outgoing, sending);
  else if (body !== undefined) sendWhole(body, outgoing, sending.sent);
}

/** One piece, and what ends the answer goes with it. */
function sendWhole(body: string | Uint8Array, outgoing: ServerResponse, sent: Sending['sent']): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  outgoing.setHeader('content-length', bytes.length);
  outgoing.write(bytes, (error) => {
    if (!error) sent(bytes.length);
  });
}

async function sendStream(
  body: ReadableStream<Uint8Array>,
  outgoing: ServerResponse,
  { departure, sent }: Sending,
): Promise<void> {
  const { signal } = departure;
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
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

function head({ status, headers, cookies = [] }: HttpAnswer, outgoing: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.statusCode = status;
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
