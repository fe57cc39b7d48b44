import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Answerer } from '../../http/answerer.ts';
import { respondOf } from '../../http/respond.ts';
import type { AccessLine } from './access.ts';
import { HttpExchange, type ServerContext } from './exchange.ts';
import type { NodePair } from './incoming.ts';
import { listenError } from './listen-error.ts';

export interface ListenOptions {
  /** 0 picks a free port. @default 0 */
  readonly port?: number;
  /** The address to listen on, loopback by default. @default '127.0.0.1' */
  readonly host?: string;
  /** How long `close` waits for requests under way before it cuts them, in milliseconds. @default 5000 */
  readonly graceMs?: number;
  /** How long a client may take for its headers, in milliseconds. @default 10000 */
  readonly headersTimeoutMs?: number;
  /** How long a client may take for a whole request, in milliseconds. @default 30000 */
  readonly requestTimeoutMs?: number;
  /** Called with each request once it has been answered. */
  readonly log?: (line: AccessLine) => void;
  /** Called with what goes wrong inside; holds nothing of the request. @default prints the stack */
  readonly onError?: (error: unknown) => void;
}

export interface Listener {
  /** Address for a client's `baseUrl`. */
  readonly url: string;
  /**
   * Stops taking requests, waits for those under way up to `graceMs`, and cuts the rest. What never ends is cut at
   * once.
   */
  close(): Promise<void>;
}

/** Longest headers of a request, in bytes. */
const maxHeaderSize = 16 * 1024;

/**
 * Serves a sandbox over HTTP with Node.js's own server.
 *
 * @throws SandboxError `listen-failed`: the port is in use, or the host is not this machine's
 */
export async function listen(sandbox: Answerer, options: ListenOptions = {}): Promise<Listener> {
  const host = (options.host ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  const port = options.port ?? 0;
  const server = new SandboxServer(sandbox, options);
  try {
    const actual = await server.listen(host, port);
    return { url: urlOf(host, actual), close: () => server.close() };
  } catch (error) {
    throw listenError(error, host, port);
  }
}

class SandboxServer {
  readonly #server: Server;
  readonly #context: ServerContext;
  readonly #graceMs: number;
  readonly #exchanges = new Map<Socket, Set<HttpExchange>>();
  #closing: Promise<void> | undefined;

  constructor(answer: Answerer, options: ListenOptions) {
    const onError = options.onError ?? print;
    this.#context = {
      respond: respondOf(answer),
      closing: () => this.#closing !== undefined,
      onError,
      log: options.log,
    };
    this.#graceMs = options.graceMs ?? 5000;
    const headersTimeout = options.headersTimeoutMs ?? 10_000;
    const requestTimeout = Math.max(headersTimeout, options.requestTimeoutMs ?? 30_000);
    // How often slow clients are looked for.
    const connectionsCheckingInterval = Math.min(headersTimeout, 5000);
    this.#server = createServer({ maxHeaderSize, headersTimeout, requestTimeout, connectionsCheckingInterval });
    this.#server.on('connection', (socket) => {
      this.#exchanges.set(socket, new Set());
      socket.once('close', () => {
        for (const exchange of this.#exchanges.get(socket) ?? []) exchange.leave();
        this.#exchanges.delete(socket);
      });
    });
    for (const event of ['request', 'checkContinue'] as const) {
      const expectsContinue = event === 'checkContinue';
      this.#server.on(event, (incoming, outgoing) => this.#exchange({ incoming, outgoing, expectsContinue }));
    }
  }

  /** Returns the port. */
  async listen(host: string, port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    this.#server.on('error', this.#context.onError);
    return (this.#server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    this.#closing ??= this.#stop();
    return this.#closing;
  }

  #exchange(pair: NodePair): void {
    const exchange = new HttpExchange(this.#context, pair);
    const own = this.#exchanges.get(pair.incoming.socket);
    own?.add(exchange);
    void exchange.finished.then(() => own?.delete(exchange));
  }

  async #stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const [socket, exchanges] of this.#exchanges) {
      // A browser opens connections in advance; without a request they would be waited for.
      if (exchanges.size === 0) socket.destroy();
      for (const exchange of exchanges) if (exchange.isEndless()) exchange.cut();
    }
    const timer = setTimeout(() => this.#server.closeAllConnections(), this.#graceMs);
    await closed;
    clearTimeout(timer);
  }
}

/** A server that listens on every address is reported as loopback. */
function urlOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

function print(error: unknown): void {
  console.error(error instanceof Error ? error.stack : error);
}

export type { AccessLine } from './access.ts';
