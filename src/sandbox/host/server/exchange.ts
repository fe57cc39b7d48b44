import type { IncomingMessage, ServerResponse } from 'node:http';
import { isBrokenConnection, isHanging } from '../../faults/connection.ts';
import { type HttpAnswer, plain } from '../../http/answer.ts';
import type { Respond } from '../../http/respond.ts';
import { type AccessLine, pathOf } from './access.ts';
import { Departure } from './departure.ts';
import { drain, isShort } from './drain.ts';
import { ArrivedRequest, type NodePair } from './incoming.ts';
import { send } from './send.ts';

/** The server, as one exchange sees it. */
export interface ServerContext {
  readonly respond: Respond;
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
  readonly #departure = new Departure();
  readonly #began = { time: Date.now(), at: performance.now() };
  readonly #arrived: ArrivedRequest;
  #answer: HttpAnswer | undefined;
  #isStream = false;
  #isBroken = false;
  #bytes = 0;

  constructor(server: ServerContext, pair: NodePair) {
    this.#server = server;
    this.#pair = pair;
    this.#arrived = new ArrivedRequest(pair, this.#departure);
    this.finished = this.#run();
  }

  /** Would waiting for its end be waiting for ever? */
  isEndless(): boolean {
    return this.#isStream || isHanging(this.#departure.signal);
  }

  /** Ends it as if the client had left. */
  cut(): void {
    this.leave();
    if (!this.#isStream) this.#pair.incoming.socket.destroy();
  }

  /** The client has left. */
  leave(): void {
    this.#departure.leave();
  }

  async #run(): Promise<void> {
    const { incoming, outgoing } = this.#pair;
    const { socket } = incoming;
    try {
      await this.#respond(incoming, outgoing);
    } catch (error) {
      this.#isBroken = true;
      if (!isBrokenConnection(error) && !this.#departure.hasLeft) this.#server.onError(error);
      // What was sent so far still has to arrive; a connection that is to look refused has had nothing sent.
      if (outgoing.headersSent) socket.destroySoon();
      else socket.resetAndDestroy();
    } finally {
      await closed(outgoing);
      // The headers may have gone out before the stop, and promised an open connection.
      if (this.#server.closing()) socket.destroySoon();
      this.#log();
    }
  }

  async #respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const answer = await this.#answered();
    this.#answer = answer;
    this.#isStream = answer.headers['content-type']?.startsWith('text/event-stream') === true;
    const isUnread = !this.#arrived.isRead();
    const isLong = isUnread && !incoming.complete && !isShort(incoming);
    if (this.#server.closing() || isLong) outgoing.setHeader('connection', 'close');
    await send(answer, outgoing, { departure: this.#departure, sent: (bytes) => (this.#bytes += bytes) });
    if (isUnread) await this.#arrived.release();
    if (isLong) await drain(incoming);
    else if (isUnread) incoming.resume();
    outgoing.end();
  }

  async #answered(): Promise<HttpAnswer> {
    if (!this.#arrived.isSupported()) return plain(405, 'this method is not supported');
    try {
      return await this.#server.respond(this.#arrived);
    } catch (error) {
      if (isBrokenConnection(error) || this.#departure.hasLeft) throw error;
      this.#server.onError(error);
      return plain(500, 'internal error');
    }
  }

  #log(): void {
    const { log } = this.#server;
    if (log === undefined) return;
    const { incoming } = this.#pair;
    const operation = this.#answer?.headers['x-sandbox-operation'];
    log({
      time: new Date(this.#began.time).toISOString(),
      method: incoming.method ?? '',
      path: pathOf(incoming.url ?? ''),
      ...(this.#answer === undefined ? {} : { status: this.#answer.status }),
      ms: Math.round((performance.now() - this.#began.at) * 10) / 10,
      bytes: this.#bytes,
      ...(operation === undefined ? {} : { operation }),
      ...(this.#isBroken || this.#departure.hasLeft ? { broken: true } : {}),
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
