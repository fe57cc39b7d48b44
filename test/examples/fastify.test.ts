import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import { toRequest } from 'jinliu/node';
import { expect, test } from 'vitest';
import { paid } from './cashier.ts';
import {
  callback,
  expectAcknowledged,
  expectHangUp,
  expectParts,
  expectRefusals,
  expectTooLarge,
  post,
} from './conversation.ts';
import { app } from './fastify.ts';

async function listening(server: FastifyInstance, use: (url: string) => Promise<void>): Promise<void> {
  try {
    await use(`${await server.listen({ host: '127.0.0.1', port: 0 })}/ecpay/paid`);
  } finally {
    await server.close();
  }
}

test('the recipe', () =>
  listening(app, async (url) => {
    await expectAcknowledged(url);
    await expectParts(url);
    await expectRefusals(url);
    // Fastify's parser reads to the end before anyone is asked.
    await expectTooLarge(url, '0\r\n\r\n');
    await expectHangUp(url);
  }));

test('with @fastify/formbody', async () => {
  const server = fastify();
  await server.register(formbody);
  server.post('/ecpay/paid', (request) => paid(toRequest(request.raw, request.body)));
  await listening(server, async (url) => {
    await expectAcknowledged(url);
    await expectRefusals(url);
    await expectHangUp(url);
  });
});

test('with a parser that gives bytes, and with one that leaves the stream alone', async () => {
  const server = fastify();
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_, body, done) =>
    done(null, body),
  );
  server.addContentTypeParser('application/x-www-form-urlencoded; charset=utf-8', (_request, _payload, done) =>
    done(null),
  );
  server.post('/ecpay/paid', (request) => paid(toRequest(request.raw, request.body)));
  await listening(server, async (url) => {
    await expectAcknowledged(url);
    await expectAcknowledged(url, { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' });
  });
});

test('a body that was read and not handed on is refused at once', async () => {
  const server = fastify();
  await server.register(formbody);
  server.post('/ecpay/paid', (request) => paid(toRequest(request.raw)));
  await listening(server, async (url) =>
    expect(await post(url, await callback('lost'))).toEqual([400, 'refused: consumed-body']),
  );
});
