import 'reflect-metadata';
import type { INestApplication, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { test } from 'vitest';
import { AppModule } from '../nestjs.ts';
import { AppModule as FastifyAppModule } from '../nestjs-fastify.ts';
import { expectCallbacks, type Shop, shopAt } from './conversation.ts';

/** No log of requests that were cut off, and no wait for connections that are kept open. */
const quiet = { logger: false, forceCloseConnections: true } as const;

async function withNest(app: INestApplication, use: (shop: Shop) => Promise<void>): Promise<void> {
  await app.listen(0, '127.0.0.1');
  try {
    await use(shopAt(await app.getUrl()));
  } finally {
    await app.close();
  }
}

test.each([
  ['its body parsers', {}],
  ['its body parsers, and rawBody', { rawBody: true }],
] as const satisfies readonly (readonly [string, NestApplicationOptions])[])(
  'on Express, with %s',
  async (_, options) =>
    withNest(await NestFactory.create(AppModule, { ...options, ...quiet }), (shop) =>
      expectCallbacks(shop, { readsToEnd: true }),
    ),
);

test('on Express, without a body parser', async () =>
  withNest(await NestFactory.create(AppModule, { bodyParser: false, ...quiet }), expectCallbacks));

test.each([
  ['its body parsers', {}],
  ['its body parsers, and rawBody', { rawBody: true }],
] as const satisfies readonly (readonly [string, NestApplicationOptions])[])(
  'on Fastify, with %s',
  async (_, options) =>
    withNest(await NestFactory.create(FastifyAppModule, new FastifyAdapter(), { ...options, ...quiet }), (shop) =>
      expectCallbacks(shop, { readsToEnd: true, parts: false }),
    ),
);
