import type { IncomingMessage, ServerResponse } from 'node:http';
import { isBrokenConnection, isHanging } from '../../faults/connection.ts';
import { type AccessLine, pathOf } from './access.ts';
import type { Answerer } from './answerer.ts';
import { isLittle, linger } from './drain.ts';
import { type Arrived, arrive } from './incoming.ts';
import { send } from './send.ts';

/** What one exchange is told about its server. */
export interface Serving {
  readonly answer: Answerer;
  /** The server is stopping: no connection stays open for another request. */
  readonly closing: () => boolean;
  /** Told of what went wrong inside. */
  readonly onError: (error: unknown) => void;
  readonly log: ((line: AccessLine) => void) | undefined;
}

/** One request and its answer. */
export interface Exchange {
  /** Would waiting for its end be waiting for ever? */
  endless(): boolean;
  /** Ends it as if the client had left. */
  cut(): void;
  readonly finished: Promise<void>;
}

/** @param expected the client waits for the word that it may send its body */
export function exchange(
  serving: Serving,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  expected: boolean,
): Exchange {
  const { socket } = incoming;
  const left = new AbortController();
  const leave = (): void => left.abort(new DOMException('the connection is closed', 'AbortError'));
  socket.once('close', leave);
  let arrived: Arrived | undefined;
  let streaming = false;
  const began = { time: new Date().toISOString(), at: performance.now() };
  let bytes = 0;
  let response: Response | undefined;
  let broken = false;

  async function run(): Promise<void> {
    try {
      response = await answered();
      streaming = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
      const unread = arrived?.read() === false;
      const more = unread && !incoming.complete && !isLittle(incoming);
      if (serving.closing() || more) outgoing.setHeader('connection', 'close');
      await send(response, outgoing, { signal: left.signal, sent: (length) => (bytes += length) });
      if (unread) await arrived?.release();
      if (more) await linger(incoming);
      else if (unread) incoming.resume();
      outgoing.end();
    } catch (error) {
      broken = true;
      if (!isBrokenConnection(error) && !left.signal.aborted) serving.onError(error);
      // What was sent so far still has to arrive; a connection that is to look refused has had nothing sent.
      if (outgoing.headersSent) socket.destroySoon();
      else socket.resetAndDestroy();
    } finally {
      await closed(outgoing);
      socket.off('close', leave);
      // Its headers may have gone out before the stop, and promised an open connection.
      if (serving.closing()) socket.destroySoon();
      note();
    }
  }

  async function answered(): Promise<Response> {
    try {
      arrived = arrive(incoming, outgoing, left.signal, expected);
    } catch {
      return plain(405, 'this method is not supported');
    }
    try {
      return await serving.answer(arrived.request);
    } catch (error) {
      if (isBrokenConnection(error) || left.signal.aborted) throw error;
      serving.onError(error);
      return plain(500, 'internal error');
    }
  }

  function note(): void {
    const operation = response?.headers.get('x-sandbox-operation') ?? undefined;
    serving.log?.({
      time: began.time,
      method: incoming.method ?? '',
      path: pathOf(incoming.url ?? ''),
      ...(response === undefined ? {} : { status: response.status }),
      ms: Math.round((performance.now() - began.at) * 10) / 10,
      bytes,
      ...(operation === undefined ? {} : { operation }),
      ...(broken || left.signal.aborted ? { broken: true } : {}),
    });
  }

  return {
    endless: () => streaming || (arrived !== undefined && isHanging(arrived.request)),
    cut: () => {
      leave();
      if (!streaming) socket.destroy();
    },
    finished: run(),
  };
}

/** Resolves when the last byte was handed over, or the connection has ended. */
function closed(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (outgoing.writableFinished || outgoing.destroyed || outgoing.socket?.destroyed !== false) resolve();
    else outgoing.once('close', resolve);
  });
}

function plain(status: number, text: string): Response {
  return new Response(`sandbox: ${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
