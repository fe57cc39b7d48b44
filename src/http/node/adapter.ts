import type { IncomingMessage, ServerResponse } from 'node:http';
import { type NodeRequest, toRequest } from './request.ts';

/** A handler as the web standard has it. */
export type WebHandler = (request: Request) => Response | Promise<Response>;

/** A handler as Node.js's own server, Express and its kin call it. */
export type NodeHandler = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next?: (error: unknown) => void,
) => Promise<void>;

/**
 * Turns a web-standard handler into one for Node.js's own server, Express and its kin, with or without a body parser in
 * front. What the handler throws goes to `next`, where there is one; else it becomes a bare 500.
 *
 * @example
 * app.post('/paid', toNodeHandler((request) => cashier.callbacks.handle(request, { paymentResult: ship })));
 */
export function toNodeHandler(handler: WebHandler): NodeHandler {
  return async (incoming: NodeRequest, outgoing, next) => {
    try {
      await send(await handler(toRequest(incoming)), outgoing);
    } catch (error) {
      if (next !== undefined) next(error);
      else if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500, { 'content-type': 'text/plain' }).end('internal error\n');
    }
  };
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.writeHead(response.status).end(body);
}
