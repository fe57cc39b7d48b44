import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import { toRequest } from 'jinliu/node';
import { expect, test } from 'vitest';
import { catPaid } from '../cat.ts';
import { ecpayPaid } from '../ecpay.ts';
import { app } from '../fastify.ts';
import { mypayPaid } from '../mypay.ts';
import { ecpayCallback, expectCallbacks, expectShippedOnce, post, type Shop, shopAt } from './conversation.ts';

async function withFastify(server: FastifyInstance, use: (shop: Shop) => Promise<void>): Promise<void> {
  try {
    await use(shopAt(await server.listen({ host: '127.0.0.1', port: 0 })));
  } finally {
    await server.close();
  }
}

function withRoutes(server: FastifyInstance): FastifyInstance {
  server.post('/ecpay/paid', (request) => ecpayPaid(toRequest(request.raw, request.body)));
  server.post('/mypay/paid', (request) => mypayPaid(toRequest(request.raw, request.body)));
  server.post('/cat/paid', (request) => catPaid(toRequest(request.raw, request.body)));
  return server;
}

test('with a parser that keeps the text', () =>
  withFastify(app, (shop) => expectCallbacks(shop, { readsToEnd: true })));

test('with @fastify/formbody', async () => {
  const server = fastify();
  await server.register(formbody);
  await withFastify(withRoutes(server), (shop) => expectCallbacks(shop, { readsToEnd: true, parts: false }));
});

test('with a parser that gives bytes, and with one that leaves the stream alone', async () => {
  const server = fastify();
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_, body, done) =>
    done(null, body),
  );
  server.addContentTypeParser('application/x-www-form-urlencoded; charset=utf-8', (_request, _payload, done) =>
    done(null),
  );
  await withFastify(withRoutes(server), async (shop) => {
    await expectCallbacks(shop, { readsToEnd: true, parts: false });
    await expectShippedOnce(shop, { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' });
  });
});

test('a body that was read and not handed on is refused at once', async () => {
  const server = fastify();
  await server.register(formbody);
  server.post('/ecpay/paid', (request) => ecpayPaid(toRequest(request.raw)));
  await withFastify(server, async ({ origin }) =>
    expect(await post(`${origin}/ecpay/paid`, await ecpayCallback('lost'))).toEqual([400, 'refused: consumed-body']),
  );
});
