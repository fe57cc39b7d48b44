import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ordered } from '../calls/answer.ts';

/** A vendor that takes its time over each answer, and counts the connections that are open at once. */
const delay = 20;
const open = { now: 0, most: 0 };
const server = createServer((request, response) => {
  request.resume();
  setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(ordered), delay);
});
server.on('connection', (socket) => {
  open.now += 1;
  open.most = Math.max(open.most, open.now);
  socket.once('close', () => {
    open.now -= 1;
  });
});
await once(server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 }), 'listening');
process.on('message', () => {
  process.send?.(open.most);
  open.most = open.now;
});
process.once('disconnect', () => process.exit());
process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
