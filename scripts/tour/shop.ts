import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '../../src/http/node/index.ts';

/** A shop's own server on loopback, for callbacks. */
export interface Shop {
  readonly url: string;
  close(): Promise<void>;
}

export async function openShop(handle: (request: Request) => Promise<Response>): Promise<Shop> {
  const server = createServer(toNodeHandler(handle));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** @throws Error naming what is not as expected */
export function expect<T>(what: string, actual: T, expected: T): T {
  if (actual !== expected) throw new Error(`${what} is ${String(actual)}, expected ${String(expected)}`);
  return actual;
}
