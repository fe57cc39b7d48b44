import fastify from 'fastify';
import { toRequest } from 'jinliu/node';
import { catPaid } from './cat.ts';
import { ecpayPaid } from './ecpay.ts';
import { mypayPaid } from './mypay.ts';

export const app = fastify();

// Fastify refuses a form that nobody reads. With @fastify/formbody in place of this parser the routes stay the same.
app.addContentTypeParser(
  ['application/x-www-form-urlencoded', 'multipart/form-data'],
  { parseAs: 'string' },
  (_, body, done) => done(null, body),
);

app.post('/ecpay/paid', (request) => ecpayPaid(toRequest(request.raw, request.body)));
app.post('/mypay/paid', (request) => mypayPaid(toRequest(request.raw, request.body)));
app.post('/cat/paid', (request) => catPaid(toRequest(request.raw, request.body)));
