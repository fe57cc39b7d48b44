import type { IncomingMessage, ServerResponse } from 'node:http';
import { TextResponse } from '../../../http/text-response.ts';
import { isBrokenConnection, isHanging } from '../../faults/connection.ts';
import { type AccessLine, pathOf } from './access.ts';
import type { Answerer } from './answerer.ts';
import { drain, isShort } from './drain.ts';
import { ArrivedRequest, type NodePair } from './incoming.ts';
import { send } from './send.ts';

/** The server, as one exchange sees it. */
export interface ServerContext {
  readonly answer: Answerer;
  /** Is the server stopping? Then no connection stays open for another request. */
  readonly closing: () => boolean;
  /** Called with internal errors. */
  readonly onError: (error: unknown) => void;
  readonly log: ((line: AccessLine) => void) | undefined;
}

/** One request and its answer. */
export class HttpExchange {
  /** Resolves when the answer has been sent, or the connection has ended. */
  readonly finished: Promise<void>;
  readonly #server: ServerContext;
  readonly #pair: NodePair;
  readonly #left = new AbortController();
  readonly #began = { time: Date.now(), at: performance.now() };
  #arrived: ArrivedRequest | undefined;
  #response: Response | undefined;
  #isStream = false;
  #isBroken = false;
  #bytes = 0;

  constructor(server: ServerContext, pair: NodePair) {
    this.#server = server;
    this.#pair = pair;
    this.finished = this.#run();
  }

  /** Would waiting for its end be waiting for ever? */
  isEndless(): boolean {
    return this.#isStream || (this.#arrived !== undefined && isHanging(this.#arrived));
  }

  /** Ends it as if the client had left. */
  cut(): void {
    this.#leave();
    if (!this.#isStream) this.#pair.incoming.socket.destroy();
  }

  #leave(): void {
    this.#left.abort(new DOMException('the connection has ended', 'AbortError'));
  }

  async #run(): Promise<void> {
    const { incoming, outgoing } = this.#pair;
    const { socket } = incoming;
    const leave = (): void => this.#leave();
    socket.once('close', leave);
    try {
      await this.#respond(incoming, outgoing);
    } catch (error) {
      this.#isBroken = true;
      if (!isBrokenConnection(error) && !this.#left.signal.aborted) this.#server.onError(error);
      // What was sent so far still has to arrive; a connection that is to look refused has had nothing sent.
      if (outgoing.headersSent) socket.destroySoon();
      else socket.resetAndDestroy();
    } finally {
      await closed(outgoing);
      socket.off('close', leave);
      // The headers may have gone out before the stop, and promised an open connection.
      if (this.#server.closing()) socket.destroySoon();
      this.#log();
    }
  }

  async #respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await this.#answer();
    this.#response = response;
    this.#isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    const isUnread = this.#arrived?.isRead() === false;
    const isLong = isUnread && !incoming.complete && !isShort(incoming);
    if (this.#server.closing() || isLong) outgoing.setHeader('connection', 'close');
    await send(response, outgoing, { left: this.#left, sent: (bytes) => (this.#bytes += bytes) });
    if (isUnread) await this.#arrived?.release();
    if (isLong) await drain(incoming);
    else if (isUnread) incoming.resume();
    outgoing.end();
  }

  async #answer(): Promise<Response> {
    try {
      this.#arrived = new ArrivedRequest(this.#pair, this.#left);
    } catch {
      return plain(405, 'this method is not supported');
    }
    try {
      return await this.#server.answer(this.#arrived);
    } catch (error) {
      if (isBrokenConnection(error) || this.#left.signal.aborted) throw error;
      this.#server.onError(error);
      return plain(500, 'internal error');
    }
  }

  #log(): void {
    const { incoming } = this.#pair;
    const operation = this.#response?.headers.get('x-sandbox-operation') ?? undefined;
    this.#server.log?.({
      time: new Date(this.#began.time).toISOString(),
      method: incoming.method ?? '',
      path: pathOf(incoming.url ?? ''),
      ...(this.#response === undefined ? {} : { status: this.#response.status }),
      ms: Math.round((performance.now() - this.#began.at) * 10) / 10,
      bytes: this.#bytes,
      ...(operation === undefined ? {} : { operation }),
      ...(this.#isBroken || this.#left.signal.aborted ? { broken: true } : {}),
    });
  }
}

/** Resolves when the last byte was handed over, or the connection has ended. */
function closed(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (outgoing.writableFinished || outgoing.destroyed || outgoing.socket?.destroyed !== false) resolve();
    else outgoing.once('close', resolve);
  });
}

function plain(status: number, text: string): Response {
  return new TextResponse(`sandbox: ${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
