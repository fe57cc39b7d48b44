import { createServer } from 'node:http';
import { bodyParser } from '@koa/bodyparser';
import Koa from 'koa';
import { test } from 'vitest';
import { app } from '../koa.ts';
import { expectCallbacks, withServer } from './conversation.ts';

test('without a body parser', () => withServer(createServer(app.callback()), expectCallbacks));

// Its own limit for a form is lower than ours, for text it is not.
const own = 'request entity too large';

test.each([
  ['its usual kinds', own, bodyParser()],
  ['forms alone', own, bodyParser({ enableTypes: ['form'] })],
  ['text', 'refused: too-large', bodyParser({ enableTypes: ['text'], extendTypes: { text: ['*/*'] } })],
] as const)('behind @koa/bodyparser: %s', (_, tooLarge, parser) => {
  const outer = new Koa().use(parser);
  for (const each of app.middleware) outer.use(each);
  return withServer(createServer(outer.callback()), (shop) => expectCallbacks(shop, { readsToEnd: true, tooLarge }));
});
