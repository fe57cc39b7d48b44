import { createServer } from 'node:http';
import express from 'express';
import { toNodeHandler } from 'jinliu/node';
import { expect, test } from 'vitest';
import { ecpayPaid } from '../ecpay.ts';
import { app } from '../express.ts';
import { expectShippedOnce, post, withServer } from './conversation.ts';
import { testExpress } from './express-suite.ts';

testExpress(express, app);

test('under a router, the handler sees the whole path', async () => {
  const seen: string[] = [];
  const router = express.Router().post(
    '/paid',
    toNodeHandler((request) => {
      seen.push(new URL(request.url).pathname);
      return ecpayPaid(request);
    }),
  );
  await withServer(createServer(express().use('/ecpay', router)), expectShippedOnce);
  expect(seen).toEqual(['/ecpay/paid', '/ecpay/paid']);
});

test("an error of the handler's goes to Express", async () => {
  const broken = express()
    .post(
      '/ecpay/paid',
      toNodeHandler(() => {
        throw new Error('broken');
      }),
    )
    .use(((error: Error, _request, response, _next) => {
      response.status(503).send(error.message);
    }) as express.ErrorRequestHandler);
  await withServer(createServer(broken), async ({ origin }) =>
    expect(await post(`${origin}/ecpay/paid`, 'a=1')).toEqual([503, 'broken']),
  );
});
