import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../sandbox/served.ts';

/** What Node.js needs to read a form and answer with a page of the sandbox's length. */
const page = 'x'.repeat(Number(process.argv[2]));
const server = createServer(async (request, response) => {
  new URLSearchParams(await text(request));
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
serve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
