import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  createMypay,
  isDeadlineError,
  isTransportError,
  isUnreadableError,
  type Mypay,
} from '../../../generated/mypay/client.ts';
import { isHttpError } from '../../../src/errors/index.ts';
import { createSandbox, type HttpKind, type Listener, listen, stageCredentials } from '../../../src/sandbox/index.ts';
import { rejection } from '../../call/loopback.ts';

/** The real client against the real sandbox, with a socket between them and without one. */
const sandbox = createSandbox();
let server: Listener;
beforeAll(async () => {
  server = await listen(sandbox, { graceMs: 2 ** 31 - 1 });
});
// A hang that nobody gave up would be waited for.
afterAll(() => server.close());
afterEach(() => sandbox.faults.clear());

const ways: readonly (readonly [string, () => Mypay])[] = [
  ['over HTTP', () => createMypay({ ...stageCredentials.mypay, baseUrl: server.url, timeout: 300, retries: 0 })],
  [
    'in process',
    () =>
      createMypay({
        ...stageCredentials.mypay,
        baseUrl: 'http://sandbox.invalid',
        timeout: 300,
        retries: 0,
        fetch: (url, init) => sandbox(new Request(url, init)),
      }),
  ],
];

const met: readonly (readonly [HttpKind, (error: unknown) => boolean, boolean])[] = [
  ['refused', isTransportError, false],
  ['hang', isDeadlineError, false],
  ['late', isDeadlineError, true],
  ['cut', isTransportError, true],
  ['garbage', isUnreadableError, false],
  ['403', isHttpError, false],
  ['429', isHttpError, false],
  ['500', isHttpError, false],
  ['lost-answer', isTransportError, true],
];

let count = 0;
describe.each(ways)('%s', (_, client) => {
  test.each(met)(
    '%s: the client says so, and whether the order was made is as the kind says',
    async (kind, expected, done) => {
      const item = { id: '1', name: 'tea', cost: 10, amount: 1, total: 10 };
      count += 1;
      const order = { user_id: 'phper', cost: 10, order_id: `F${count}`, ip: '127.0.0.1', items: [item] };
      sandbox.faults.next('createOrder', kind, kind === 'late' ? { ms: 60_000 } : {});
      const error = await rejection(client().createOrder(order));
      expect([String(error), expected(error)]).toEqual([String(error), true]);
      expect(sandbox.order(order.order_id) !== undefined).toBe(done);
      expect((await client().listPaymentMethods({ cost: 10 })).code).toBe('B200');
    },
  );
});
