import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { AccessLine } from './access.ts';
import type { Answerer } from './answerer.ts';
import { type Exchange, exchange, type Serving } from './exchange.ts';
import { listenError } from './listen-error.ts';

export interface ListenOptions {
  /** 0 picks a free port. @default 0 */
  readonly port?: number;
  /** The address to listen on. @default loopback @default '127.0.0.1' */
  readonly host?: string;
  /** How long `close` waits for requests under way before it cuts them, in milliseconds. @default 5000 */
  readonly graceMs?: number;
  /** How long a client may take for its headers, in milliseconds. @default 10000 */
  readonly headersTimeoutMs?: number;
  /** How long a client may take for a whole request, in milliseconds. @default 30000 */
  readonly requestTimeoutMs?: number;
  /** Told of each request when it is over. */
  readonly log?: (line: AccessLine) => void;
  /** Told of what goes wrong inside; the request's contents are not in it. @default prints the stack */
  readonly onError?: (error: unknown) => void;
}

export interface Listener {
  /** Address for a client's `baseUrl`. */
  readonly url: string;
  /** Stops taking requests, waits for those under way up to `graceMs`, and cuts the rest. What never ends is cut at once. */
  close(): Promise<void>;
}

/** Longest headers of a request, in bytes. */
const maxHeaderSize = 16 * 1024;

/**
 * Serves a sandbox over HTTP with Node.js's own server.
 *
 * @throws SandboxError `listen-failed`: the port is in use, the host is not this machine's
 */
export async function listen(sandbox: Answerer, options: ListenOptions = {}): Promise<Listener> {
  const host = (options.host ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  const port = options.port ?? 0;
  let closing: Promise<void> | undefined;
  const serving: Serving = {
    answer: sandbox,
    closing: () => closing !== undefined,
    onError: options.onError ?? printed,
    log: options.log,
  };
  const headersTimeout = options.headersTimeoutMs ?? 10_000;
  const requestTimeout = Math.max(headersTimeout, options.requestTimeoutMs ?? 30_000);
  // Slow clients are looked for this often.
  const connectionsCheckingInterval = Math.min(headersTimeout, 5000);
  const server = createServer({ maxHeaderSize, headersTimeout, requestTimeout, connectionsCheckingInterval });
  const busy = new Map<Socket, Set<Exchange>>();

  server.on('connection', (socket) => {
    busy.set(socket, new Set());
    socket.once('close', () => busy.delete(socket));
  });
  for (const event of ['request', 'checkContinue'] as const) {
    server.on(event, (incoming, outgoing) => {
      const each = exchange(serving, incoming, outgoing, event === 'checkContinue');
      const own = busy.get(incoming.socket);
      own?.add(each);
      void each.finished.then(() => own?.delete(each));
    });
  }

  async function stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const [socket, examples] of busy) {
      // A browser opens connections in advance, which would be waited for.
      if (examples.size === 0) socket.destroy();
      for (const each of examples) if (each.endless()) each.cut();
    }
    const timer = setTimeout(() => server.closeAllConnections(), options.graceMs ?? 5000);
    await closed;
    clearTimeout(timer);
  }

  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    throw listenError(error, host, port);
  }
  server.on('error', serving.onError);
  return {
    url: urlOf(host, (server.address() as AddressInfo).port),
    close: () => (closing ??= stop()),
  };
}

/** Who listens on every address is reached on loopback. */
function urlOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

function printed(error: unknown): void {
  console.error(error instanceof Error ? error.stack : error);
}

export type { AccessLine } from './access.ts';
