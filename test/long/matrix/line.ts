import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A request as it came over TCP. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What is done with a request: the socket is there to be ill-treated. */
export type Serve = (socket: Socket, received: Received, count: number) => void | Promise<void>;

export interface Line {
  readonly url: string;
  /** Requests that came whole. */
  seen(): number;
  close(): Promise<void>;
}

/** A server that speaks TCP, so that it can answer as no HTTP server would. */
export async function openLine(serve: Serve, onConnection?: (socket: Socket) => void): Promise<Line> {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A client that gives up resets its side.
    socket.on('error', () => {});
    onConnection?.(socket);
    let buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let found = requestIn(buffer); found !== undefined; found = requestIn(buffer)) {
        buffer = buffer.subarray(found.length);
        count += 1;
        void serve(socket, found.received, count);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: () => count,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The first whole request of what came. */
function requestIn(buffer: Buffer): { readonly received: Received; readonly length: number } | undefined {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = buffer.subarray(0, end).toString('latin1').split('\r\n');
  const [method = '', url = ''] = first.split(' ');
  const headers = new Headers(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const length = end + 4 + Number(headers.get('content-length') ?? 0);
  if (buffer.length < length) return undefined;
  return { received: { method, url, headers, body: buffer.subarray(end + 4, length).toString('utf8') }, length };
}

/** An answer as bytes of HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export function written({ status, headers = {}, body }: Answer, framing: 'length' | 'close' = 'length'): Buffer {
  const bytes = Buffer.from(body);
  const all = {
    ...headers,
    ...(framing === 'length' ? { 'content-length': String(bytes.length) } : { connection: 'close' }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`), bytes]);
}
