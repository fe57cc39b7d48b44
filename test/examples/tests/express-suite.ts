import { createServer } from 'node:http';
import type express from 'express';
import type { Express, RequestHandler } from 'express';
import { expect, test } from 'vitest';
import {
  ecpayCallback,
  expectCallbacks,
  expectParts,
  expectShippedOnce,
  post,
  type Shop,
  withServer,
} from './conversation.ts';

/** The recipe's app in one version of Express, alone and behind that version's body parsers. */
export function testExpress(version: typeof express, app: Express): void {
  const withApp = (use: (shop: Shop) => Promise<void>, ...inFront: readonly RequestHandler[]): Promise<void> =>
    withServer(
      createServer(
        inFront.length === 0
          ? app
          : version()
              .use(...inFront)
              .use(app),
      ),
      use,
    );
  test('without a body parser', () => withApp(expectCallbacks));

  test.each([
    ['urlencoded, simple', [version.urlencoded({ extended: false })]],
    ['urlencoded, extended', [version.urlencoded({ extended: true })]],
    ['text', [version.text({ type: '*/*' })]],
    ['raw', [version.raw({ type: '*/*' })]],
    ['json', [version.json()]],
    ['json and urlencoded', [version.json(), version.urlencoded({ extended: false })]],
  ] as const)('behind a body parser: %s', (_, parsers) =>
    // The parsers read to the end before anyone is asked.
    withApp((shop) => expectCallbacks(shop, { readsToEnd: true }), ...parsers),
  );

  test('a parser that makes null of what is empty', () =>
    withApp(expectShippedOnce, version.urlencoded({ extended: false }), (request, _, next) => {
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

  test('a body that was read and not kept is refused at once', () =>
    withApp(
      async ({ origin }) =>
        expect(await post(`${origin}/ecpay/paid`, await ecpayCallback('lost'))).toEqual([
          400,
          'refused: consumed-body',
        ]),
      (request, _, next) => {
        request.resume().on('end', next);
      },
    ));
}
