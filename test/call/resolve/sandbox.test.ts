import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isUnresolved, type Resolution, type ResolveSince } from '../../../src/errors/index.ts';
import { createSandbox, type Listener, listen } from '../../../src/sandbox/index.ts';
import { everyApi } from '../../../src/sandbox/model/apis.ts';
import { type Loopback, loopback, rejection, type Seen } from '../loopback.ts';
import { type Stage, type Write, writes } from './writes.ts';

/** The real client against the real sandbox, with a socket between them. */
const sandbox = createSandbox();
let server: Listener;
let stage: Stage;
beforeAll(async () => {
  server = await listen(sandbox, { graceMs: 0 });
  stage = { sandbox, calm: { baseUrl: server.url }, tried: { baseUrl: server.url, retries: 0 } };
});
afterAll(() => server.close());
afterEach(() => sandbox.faults.clear());

const soon = { settle: 0, pause: 5 };

/** Where a browser makes the call there is no error to ask, and the shop asks the client. */
async function found(write: Write, error: unknown, options: ResolveSince): Promise<Resolution[]> {
  const later = await write.resolve(options);
  return isUnresolved(error) ? [await error.resolve(options), later] : [later];
}

const isBrowserForm = (id: string): boolean =>
  everyApi.some(({ operations }) => operations[id]?.delivery === 'browser-form');

test('every operation that can be asked about is here', () => {
  const queried = everyApi.flatMap(({ operations }) =>
    Object.values(operations).flatMap(({ id, resolve }) => (resolve === undefined ? [] : [id])),
  );
  expect(Object.keys(writes).sort()).toEqual(queried.sort());
});

describe.each(Object.entries(writes))('%s', (id, { query, prepare }) => {
  async function failed(write: Write): Promise<unknown> {
    const error = await rejection(write.make());
    if (isBrowserForm(id)) return error;
    if (!isUnresolved(error)) throw error;
    expect(error).toMatchObject({ outcome: 'unknown', retryable: false, operation: id });
    expect(error.message).toContain('error.resolve()');
    expect(error.reference).toEqual(write.reference);
    return error;
  }

  test('done, and the answer lost: happened, once', async () => {
    const write = await prepare(stage);
    const since = Date.now();
    sandbox.faults.next(id as 'refundOrder', 'lost-answer');
    const error = await failed(write);
    for (const resolution of await found(write, error, { since })) {
      expect(resolution).toMatchObject({ state: 'happened', value: write.value });
    }
    expect(write.done()).toHaveLength(1);
  });

  test('refused before anything was done: did not happen', async () => {
    const write = await prepare(stage);
    const since = Date.now();
    sandbox.faults.next(id as 'refundOrder', '500');
    const error = await failed(write);
    for (const resolution of await found(write, error, { since, ...soon }))
      expect(resolution).toEqual({ state: 'did-not-happen' });
    expect(write.done()).toHaveLength(0);
    // What it was told to be safe is safe.
    await write.make();
    expect(write.done()).toHaveLength(1);
  });

  test('done after the first question: happened', async () => {
    const late = await lateServer();
    const write = await prepare({ ...stage, tried: { baseUrl: late.url, retries: 0 } });
    late.arm();
    const since = Date.now();
    const error = await failed(write);
    const options = { since, settle: 40, pause: 5 };
    const resolution = isUnresolved(error) ? await error.resolve(options) : await write.resolve(options);
    expect(resolution).toMatchObject({ state: 'happened', value: write.value });
    expect(late.questions()).toBe(2);
    expect(write.done()).toHaveLength(1);
    await late.close();
  });

  test('the question is refused: still unknown, with its error', async () => {
    const write = await prepare(stage);
    const since = Date.now();
    sandbox.faults.next(id as 'refundOrder', 'lost-answer');
    sandbox.faults.always(query as 'queryOrder', '403');
    for (const resolution of await found(write, await failed(write), { since })) {
      expect(resolution).toMatchObject({
        state: 'still-unknown',
        reason: expect.stringContaining('HTTP 403'),
        cause: { code: expect.stringMatching(/^(http-refused|rate-limited)$/), operation: query },
      });
    }
  });

  test('the question gets no answer: still unknown, with its error', async () => {
    const write = await prepare({ ...stage, tried: { ...stage.tried, timeout: 100 } });
    const since = Date.now();
    sandbox.faults.next(id as 'refundOrder', 'lost-answer');
    sandbox.faults.always(query as 'queryOrder', 'hang');
    for (const resolution of await found(write, await failed(write), { since })) {
      expect(resolution).toMatchObject({
        state: 'still-unknown',
        cause: { code: 'deadline-passed', operation: query },
      });
    }
  });
});

interface LateServer extends Loopback {
  /** The next request is cut, and done as soon as the first question about it was answered. */
  arm(): void;
  questions(): number;
}

/** Between client and sandbox: what comes first is heard of by the sandbox too late. */
async function lateServer(): Promise<LateServer> {
  const pass = async ({ method, url, body, headers }: Seen): Promise<Response> =>
    fetch(`${server.url}${url}`, {
      method,
      headers: { 'content-type': String(headers['content-type']) },
      redirect: 'manual',
      ...(method === 'GET' ? {} : { body }),
    });
  let held: Seen | undefined;
  let isArmed = false;
  let questions = 0;
  const loop = await loopback((seen, response) => {
    if (isArmed) {
      isArmed = false;
      held = seen;
      response.socket?.destroy();
      return;
    }
    questions += 1;
    void (async () => {
      if (questions === 2 && held !== undefined) await (await pass(held)).text();
      const answer = await pass(seen);
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        .end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  return {
    ...loop,
    arm: () => {
      isArmed = true;
    },
    questions: () => questions,
  };
}
