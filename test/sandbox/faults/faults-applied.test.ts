import { describe, expect, test } from 'vitest';
import {
  createMypay,
  isDeadlineError,
  isTransportError,
  isUnreadableError,
  type Mypay,
} from '../../../generated/mypay/client.ts';
import { examples, stageCredentials } from '../../../generated/mypay/examples.ts';
import { isHttpError } from '../../../src/errors/index.ts';
import { applyFault as applyToOurs, type HttpFault, isBrokenConnection } from '../../../src/sandbox/faults/index.ts';
import { fromRequest, fromResponse, toResponse } from '../../../src/sandbox/http/web.ts';
import { rejection } from '../../call/loopback.ts';

const request = (init: RequestInit = {}): Request => new Request('http://sandbox.invalid/', init);
const answer = 'twenty bytes of text';

async function applyFault(fault: HttpFault, answer: () => Promise<Response>, requested: Request): Promise<Response> {
  return toResponse(await applyToOurs(fault, async () => fromResponse(await answer()), fromRequest(requested)));
}

/** What was asked for, and how often the work was done. */
async function applied(fault: HttpFault, init?: RequestInit): Promise<{ done: number; outcome: Response | unknown }> {
  let done = 0;
  const work = async (): Promise<Response> => {
    done += 1;
    return new Response(answer, { status: 201, headers: { 'x-one': '1' } });
  };
  const outcome = await applyFault(fault, work, request(init)).catch((error: unknown) => error);
  return { done, outcome };
}

describe('in process the caller sees what fetch would show', () => {
  test.each([
    ['refused', 0, 'ECONNREFUSED'],
    ['lost-answer', 1, 'UND_ERR_SOCKET'],
  ] as const)('%s: the work is done %i times, and the rejection is fetch’s own', async (kind, times, code) => {
    const { done, outcome } = await applied({ kind });
    expect([done, isBrokenConnection(outcome)]).toEqual([times, true]);
    expect(outcome).toBeInstanceOf(TypeError);
    expect(outcome).toMatchObject({ message: 'fetch failed', cause: { code } });
  });

  test.each([0, 1, 19, 20, 1000])(
    'cut after %i bytes: the whole length is announced, and at least the last byte is missing',
    async (bytes) => {
      const { done, outcome } = await applied({ kind: 'cut', bytes });
      const response = outcome as Response;
      expect([done, response.status, response.headers.get('x-one'), response.headers.get('content-length')]).toEqual([
        1,
        201,
        '1',
        '20',
      ]);
      const read: number[] = [];
      const failure = await rejection(
        (async () => {
          for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) read.push(...chunk);
        })(),
      );
      expect(Buffer.from(read).toString()).toBe(answer.slice(0, Math.min(bytes, 19)));
      expect(failure).toMatchObject({ message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } });
    },
  );

  test('an answer without a body cannot be cut: it is lost', async () => {
    const redirect = async (): Promise<Response> => new Response(null, { status: 302, headers: { location: '/' } });
    expect(isBrokenConnection(await rejection(applyFault({ kind: 'cut', bytes: 5 }, redirect, request())))).toBe(true);
  });

  test.each([['403'], ['429'], ['500']] as const)('%s: nothing is done', async (kind) => {
    const { done, outcome } = await applied({ kind });
    expect([done, (outcome as Response).status]).toEqual([0, Number(kind)]);
  });

  test('late: the work is done, and the answer is whole', async () => {
    const { done, outcome } = await applied({ kind: 'late', ms: 1 });
    expect([done, await (outcome as Response).text()]).toEqual([1, answer]);
  });

  test.each([
    [{ kind: 'hang' }, 0],
    [{ kind: 'late', ms: 2 ** 31 - 1 }, 1],
  ] as const)('%j ends when the caller gives up, with its reason', async (fault, times) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 5);
    const { done, outcome } = await applied(fault, { signal: controller.signal });
    expect([done, outcome === reason]).toEqual([times, true]);
    const before = await applied(fault, { signal: AbortSignal.abort(reason) });
    expect(before.outcome).toBe(reason);
  });
});

/** The real client, whose every request meets the fault. */
function client(fault: HttpFault): Mypay {
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const requested = new Request(url, init);
    return applyFault(fault, async () => Response.json(examples.listPaymentMethods[0]?.answer), requested);
  };
  return createMypay({ ...stageCredentials, baseUrl: 'http://sandbox.invalid', fetch, timeout: 100, retries: 0 });
}

test.each<[HttpFault, (error: unknown) => boolean]>([
  [{ kind: 'refused' }, isTransportError],
  [{ kind: 'lost-answer' }, isTransportError],
  [{ kind: 'cut', bytes: 10 }, isTransportError],
  [{ kind: 'hang' }, isDeadlineError],
  [{ kind: 'late', ms: 60_000 }, isDeadlineError],
  [{ kind: 'garbage' }, isUnreadableError],
  [{ kind: '403' }, isHttpError],
  [{ kind: '429' }, isHttpError],
  [{ kind: '500' }, isHttpError],
])('a client meets %j as the error that it has for it', async (fault, expected) => {
  const error = await rejection(client(fault).listPaymentMethods({ cost: 100 }));
  expect([String(error), expected(error)]).toEqual([String(error), true]);
});
