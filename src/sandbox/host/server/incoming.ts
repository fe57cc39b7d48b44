import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersOf, urlOf } from '../../../http/node/request.ts';

/** A request as the web standard has it, and how far its body was read. */
export interface Arrived {
  readonly request: Request;
  /** Has the body come to its end? One that there is none of has. */
  readonly read: () => boolean;
  /** Nobody reads on; the rest of the body flows to whoever takes it now. */
  readonly release: () => Promise<void>;
}

/**
 * Nothing of the body is read before it is asked for, and who stops reading leaves the rest with the client: a body that is too large costs
 * neither memory nor time, and the connection still carries the refusal.
 *
 * @param expected the client waits for the word that it may send its body (`Expect: 100-continue`)
 * @throws TypeError for a method that the standard forbids
 */
export function arrive(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  signal: AbortSignal,
  expected: boolean,
): Arrived {
  const init = { method: incoming.method ?? 'GET', headers: headersOf(incoming), signal };
  const hasBody =
    incoming.headers['transfer-encoding'] !== undefined || Number(incoming.headers['content-length'] ?? 0) > 0;
  if (!hasBody || init.method === 'GET' || init.method === 'HEAD')
    return { request: new Request(urlOf(incoming), init), read: () => !hasBody, release: async () => undefined };
  let ended = false;
  let chunks: AsyncIterator<Uint8Array> | undefined;
  const release = async (): Promise<void> => void (await chunks?.return?.());
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (chunks === undefined) {
          if (expected) outgoing.writeContinue();
          chunks = incoming.iterator({ destroyOnReturn: false });
        }
        const { done, value } = await chunks.next();
        ended = done === true;
        if (ended) controller.close();
        else controller.enqueue(value);
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  );
  return { request: new Request(urlOf(incoming), { ...init, body, duplex: 'half' }), read: () => ended, release };
}
