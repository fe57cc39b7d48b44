import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersOf, requestUrl } from '../../../http/node/request.ts';

/** A request and its answer, as Node.js has them. */
export interface NodePair {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Does the client wait to be told that it may send its body (`Expect: 100-continue`)? */
  readonly expectsContinue: boolean;
}

/** A request of the web standard, and how far its body was read. */
export interface Arrived {
  readonly request: Request;
  /** Has the body been read to its end? True without a body. */
  readonly read: () => boolean;
  /** Stops reading; the rest of the body can be taken from the incoming message. */
  readonly release: () => Promise<void>;
}

/**
 * A request whose body is read only when it is asked for; whoever stops reading leaves the rest with the client. So a
 * body that is too large costs neither memory nor time, and the connection still carries the refusal.
 *
 * @throws TypeError for a method that the standard forbids
 */
export function arrive({ incoming, outgoing, expectsContinue }: NodePair, signal: AbortSignal): Arrived {
  const init = { method: incoming.method ?? 'GET', headers: headersOf(incoming), signal };
  const { 'transfer-encoding': encoding, 'content-length': length } = incoming.headers;
  const hasBody = encoding !== undefined || Number(length ?? 0) > 0;
  if (!hasBody || init.method === 'GET' || init.method === 'HEAD') {
    const request = new Request(requestUrl(incoming), init);
    return { request, read: () => !hasBody, release: async () => undefined };
  }
  let ended = false;
  let chunks: AsyncIterator<Uint8Array> | undefined;
  const release = async (): Promise<void> => void (await chunks?.return?.());
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (chunks === undefined) {
          if (expectsContinue) outgoing.writeContinue();
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
  return { request: new Request(requestUrl(incoming), { ...init, body, duplex: 'half' }), read: () => ended, release };
}
