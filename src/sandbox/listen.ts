import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Sandbox } from './sandbox.ts';

export interface ListenOptions {
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /** Loopback unless told otherwise. @default '127.0.0.1' */
  readonly host?: string;
}

export interface Listener {
  /** Address for a client's `baseUrl`. */
  readonly url: string;
  /** Stops taking requests and waits for those under way. */
  close(): Promise<void>;
}

/** Serves a sandbox over HTTP with Node.js's own server. */
export async function listen(sandbox: Sandbox, options: ListenOptions = {}): Promise<Listener> {
  const host = options.host ?? '127.0.0.1';
  const server = createServer((incoming, outgoing) => void serve(sandbox, incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeIdleConnections();
      }),
  };
}

async function serve(sandbox: Sandbox, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await sandbox(requestOf(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch (error) {
    // The stack of a fault of the sandbox's own; requests' contents never reach it.
    console.error(error instanceof Error ? error.stack : error);
    outgoing.writeHead(500, { 'content-type': 'text/plain' }).end('sandbox: internal error\n');
  }
}

function requestOf(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' as const } : {};
  return new Request(new URL(incoming.url ?? '/', 'http://sandbox.invalid'), { method, headers, ...body });
}
