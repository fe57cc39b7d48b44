import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '../node/adapter.ts';
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
  const server = createServer(toNodeHandler((request) => answered(sandbox, request)));
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

/** A fault of the sandbox's own is printed; requests' contents never reach it. */
async function answered(sandbox: Sandbox, request: Request): Promise<Response> {
  try {
    return await sandbox(request);
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    return new Response('sandbox: internal error\n', { status: 500, headers: { 'content-type': 'text/plain' } });
  }
}
