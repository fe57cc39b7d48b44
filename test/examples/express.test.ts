import { createServer } from 'node:http';
import express, { type RequestHandler } from 'express';
import { toNodeHandler } from 'jinliu/node';
import { expect, test } from 'vitest';
import { paid } from './cashier.ts';
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
import { app } from './express.ts';

async function withApp(use: (url: string) => Promise<void>, ...inFront: readonly RequestHandler[]): Promise<void> {
  const outer =
    inFront.length === 0
      ? app
      : express()
          .use(...inFront)
          .use(app);
  const server = createServer(outer);
  const { url } = await listening(server);
  try {
    await use(url);
  } finally {
    await closed(server);
  }
}

test('the recipe, without a body parser', () =>
  withApp(async (url) => {
    await expectAcknowledged(url);
    await expectParts(url);
    await expectRefusals(url);
    await expectTooLarge(url);
    await expectHangUp(url);
  }));

test.each([
  ['urlencoded, simple', [express.urlencoded({ extended: false })]],
  ['urlencoded, extended', [express.urlencoded({ extended: true })]],
  ['text', [express.text({ type: '*/*' })]],
  ['raw', [express.raw({ type: '*/*' })]],
  ['json, which lets forms pass', [express.json()]],
  ['json and urlencoded', [express.json(), express.urlencoded()]],
] as const)('with a body parser in front: %s', (_, parsers) =>
  withApp(
    async (url) => {
      await expectAcknowledged(url);
      await expectParts(url);
      await expectRefusals(url);
      await expectHangUp(url);
    },
    ...parsers,
  ),
);

test('a parser that makes null of what is empty', () =>
  withApp(expectAcknowledged, express.urlencoded(), (request, _, next) => {
    for (const [name, value] of Object.entries(request.body)) if (value === '') request.body[name] = null;
    next();
  }));

test('a parser of parts, as multer, which leaves the fields without their boundary', () =>
  withApp(expectParts, (request, _, next) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', async () => {
        const headers = { 'content-type': request.headers['content-type'] ?? '' };
        const fields: Record<string, unknown> = Object.create(null);
        for (const [name, value] of await new Response(Buffer.concat(chunks), { headers }).formData())
          fields[name] = name in fields ? [fields[name], value] : value;
        request.body = fields;
        next();
      });
  }));

test('a parser that makes {} where it does not parse, as that of Express 4', () =>
  withApp(expectAcknowledged, (request, _, next) => {
    request.body = {};
    next();
  }));

test('a body that was read and not kept is refused at once', () =>
  withApp(
    async (url) => expect(await post(url, await callback('lost'))).toEqual([400, 'refused: consumed-body']),
    (request, _, next) => {
      request.resume().on('end', next);
    },
  ));

test('under a router, the handler sees the whole path', async () => {
  const seen: string[] = [];
  const router = express.Router().post(
    '/paid',
    toNodeHandler((request) => {
      seen.push(new URL(request.url).pathname);
      return paid(request);
    }),
  );
  const server = createServer(express().use('/ecpay', router));
  const { url } = await listening(server);
  await expectAcknowledged(url);
  await closed(server);
  expect(seen).toEqual(['/ecpay/paid']);
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
  const server = createServer(broken);
  const { url } = await listening(server);
  expect(await post(url, 'a=1')).toEqual([503, 'broken']);
  await closed(server);
});
