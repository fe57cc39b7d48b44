import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cloneRawRequest } from 'hono/request';
import { expect, test } from 'vitest';
import { catPaid } from '../cat.ts';
import { ecpayPaid } from '../ecpay.ts';
import { app } from '../hono.ts';
import { mypayPaid } from '../mypay.ts';
import { ecpayCallback, expectCallbacks, expectShippedOnce, post, type Shop, withServer } from './conversation.ts';

function withHono(
  inner: Hono,
  use: (shop: Shop) => Promise<void>,
  ...inFront: readonly MiddlewareHandler[]
): Promise<void> {
  const outer = new Hono();
  for (const each of inFront) outer.use(each);
  return withServer(createAdaptorServer({ fetch: outer.route('/', inner).fetch }) as Server, use);
}

test('without a reader of the body', () => withHono(app, expectCallbacks));

test('with a limit of its own in front', () => withHono(app, expectShippedOnce, bodyLimit({ maxSize: 64 * 1024 })));

const cloning = new Hono()
  .post('/ecpay/paid', async (c) => ecpayPaid(await cloneRawRequest(c.req)))
  .post('/mypay/paid', async (c) => mypayPaid(await cloneRawRequest(c.req)))
  .post('/cat/paid', async (c) => catPaid(await cloneRawRequest(c.req)));

test('cloneRawRequest, where nobody has read the body', () => withHono(cloning, expectCallbacks));

test.each(['parseBody', 'text', 'arrayBuffer'] as const)('cloneRawRequest behind %s()', (read) =>
  withHono(
    cloning,
    (shop) => expectCallbacks(shop, { readsToEnd: true }),
    async (c, next) => {
      await c.req[read]();
      await next();
    },
  ),
);

test('a body that a middleware has read is refused at once', () =>
  withHono(
    app,
    async ({ origin }) =>
      expect(await post(`${origin}/ecpay/paid`, await ecpayCallback('lost'))).toEqual([400, 'refused: consumed-body']),
    async (c, next) => {
      await c.req.parseBody();
      await next();
    },
  ));
