import fastify, { type FastifyInstance } from 'fastify';
import { toRequest } from 'jinliu/node';
import { paid } from './cashier.ts';

export const app: FastifyInstance = fastify();

// Fastify refuses media types that nobody reads; @fastify/formbody does as well.
app.addContentTypeParser(
  ['application/x-www-form-urlencoded', 'multipart/form-data'],
  { parseAs: 'string' },
  (_, body, done) => done(null, body),
);

app.post('/ecpay/paid', (request) => paid(toRequest(request.raw, request.body)));
