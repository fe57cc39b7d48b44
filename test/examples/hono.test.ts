import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { expect, test } from 'vitest';
import {
  callback,
  closed,
  expectAcknowledged,
  expectHangUp,
  expectParts,
  expectRefusals,
  expectTooLarge,
  listening,
  post,
} from './conversation.ts';
import { app } from './hono.ts';

async function withApp(use: (url: string) => Promise<void>, ...inFront: readonly MiddlewareHandler[]): Promise<void> {
  const outer = new Hono();
  for (const each of inFront) outer.use(each);
  const server = createAdaptorServer({ fetch: outer.route('/', app).fetch }) as Server;
  const { url } = await listening(server);
  try {
    await use(url);
  } finally {
    await closed(server);
  }
}

test('the recipe', () =>
  withApp(async (url) => {
    await expectAcknowledged(url);
    await expectParts(url);
    await expectRefusals(url);
    await expectTooLarge(url);
    await expectHangUp(url);
  }));

test('with a limit of its own in front', () => withApp(expectAcknowledged, bodyLimit({ maxSize: 64 * 1024 })));

test('a body that a middleware has read is refused at once', () =>
  withApp(
    async (url) => expect(await post(url, await callback('lost'))).toEqual([400, 'refused: consumed-body']),
    async (c, next) => {
      await c.req.parseBody();
      await next();
    },
  ));
