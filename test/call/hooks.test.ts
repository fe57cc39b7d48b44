import { afterEach, expect, test } from 'vitest';
import { createEcpayEinvoice, type EcpayEinvoiceOptions, isHttpError } from '../../generated/ecpay-einvoice/client.ts';
import { stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from './loopback.ts';

type Hooks = NonNullable<EcpayEinvoiceOptions['hooks']>;

let server: Loopback | undefined;
afterEach(() => server?.close());

/** A call of a vendor who is busy twice, and then answers what cannot be read. */
async function busyTwice(hooks: Hooks): Promise<unknown> {
  server = await loopback((_, response, count) => response.writeHead(count < 3 ? 503 : 200).end('<p>168001</p>'));
  const einvoice = createEcpayEinvoice({ ...stageCredentials.ecpayEinvoice, baseUrl: server.url, hooks });
  return rejection(einvoice.checkLoveCode({ LoveCode: '168001' }));
}

test('they are told of names, sizes, codes, tries and the outcome, and of no payload', async () => {
  const seen: object[] = [];
  const heard =
    (hook: string) =>
    (each: object): void =>
      void seen.push({ hook, ...each });
  const error = await busyTwice({
    onRequest: heard('onRequest'),
    onRetry: heard('onRetry'),
    onAnswer: heard('onAnswer'),
    onUnexpected: heard('onUnexpected'),
  });
  const call = { api: 'ecpay-einvoice', operation: 'checkLoveCode' };
  const [bytes, number] = [server?.seen[0]?.body.length, expect.any(Number)];
  const end = {
    ...call,
    attempts: 3,
    duration: number,
    outcome: 'unknown',
    status: 200,
    bytes: 13,
    code: 'message-unreadable',
    apiCode: undefined,
  };
  expect(seen).toEqual([
    { hook: 'onRequest', ...call, attempt: 1, bytes },
    { hook: 'onRetry', ...call, attempt: 1, pause: number, code: 'http-refused' },
    { hook: 'onRequest', ...call, attempt: 2, bytes },
    { hook: 'onRetry', ...call, attempt: 2, pause: number, code: 'http-refused' },
    { hook: 'onRequest', ...call, attempt: 3, bytes },
    { hook: 'onAnswer', ...end },
    { hook: 'onUnexpected', ...end },
  ]);
  expect(isHttpError(error)).toBe(false);
  expect(JSON.stringify(seen)).not.toContain('168001');
});

test.each<[string, () => never | Promise<never>]>([
  [
    'throws',
    () => {
      throw new Error('the log is full');
    },
  ],
  ['rejects', () => Promise.reject(new Error('the log is away'))],
])('one that %s changes nothing', async (_, hook) => {
  const plain = await busyTwice({});
  await server?.close();
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', listen);
  const heard = await busyTwice({ onRequest: hook, onRetry: hook, onAnswer: hook, onUnexpected: hook });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', listen);
  expect(JSON.stringify(heard)).toBe(JSON.stringify(plain));
  expect(server?.seen).toHaveLength(3);
  expect(unhandled).toEqual([]);
});
