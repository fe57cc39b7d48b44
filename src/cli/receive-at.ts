import { createServer } from 'node:http';
import { toNodeHandler } from '../http/node/adapter.ts';
import { type Connection, clientOf } from './client.ts';
import type { CommandLine } from './command-line.ts';
import type { KnownDocument } from './documents.ts';
import { printError } from './stderr.ts';
import { UsageError } from './usage.ts';

/** What a callback is checked with. */
export interface Checking {
  readonly known: KnownDocument;
  readonly connection: Connection;
  readonly line: CommandLine;
  readonly callback?: string;
}

interface Receiving extends Checking {
  readonly port: string;
  /** Checks a callback and prints what it is. */
  readonly print: (input: Request) => Promise<number>;
}

type Handle = (input: Request, handlers: Readonly<Record<string, () => string>>) => Promise<Response>;

const command = 'jinliu verify';

/** Receives callbacks at a port of this machine until Ctrl-C, and answers each as the vendor wants it. */
export async function receiveAt({ known, connection, callback, port, print }: Receiving): Promise<number> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError('--listen must be a port, 0 to 65535', command);
  const { callbacks } = clientOf(known, connection) as {
    readonly callbacks?: { readonly handle: Handle };
  };
  const ids = callback === undefined ? Object.keys(known.callbacks ?? {}) : [callback];
  const handlers = Object.fromEntries(ids.map((id) => [id, () => '<!doctype html><title>OK</title>OK']));
  const receive = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST')
      return new Response('callbacks are posted here\n', { status: 405, headers: { allow: 'POST' } });
    await print(request.clone());
    return callbacks?.handle(request, handlers) ?? new Response(null, { status: 501 });
  };
  const server = createServer((incoming, outgoing) => void toNodeHandler(receive)(incoming, outgoing));
  const listening = await new Promise<Error | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(Number(port), '127.0.0.1', () => resolve(undefined));
  });
  if (listening !== undefined)
    throw new UsageError(
      `cannot listen on port ${port}: ${'code' in listening ? String(listening.code) : listening.message}`,
      command,
    );
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  printError(`receiving callbacks of ${known.document.name} at http://127.0.0.1:${actual}/ (any path); Ctrl-C ends it`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return 0;
}
