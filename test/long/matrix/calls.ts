import { callExample } from '../../../scripts/call-example.ts';
import { stageClient } from '../../../scripts/stage-client.ts';
import type { CallControl } from '../../../src/call/types.ts';
import type { Operation } from '../../../src/message/operation.ts';
import { createSandbox, everyApi, type Sandbox } from '../../../src/sandbox/index.ts';
import type { Example } from '../../../src/sandbox/model/example.ts';
import type { Answer, Received } from './line.ts';

/** An operation with the document's own example of a success. */
export interface Call {
  readonly document: string;
  readonly operation: Operation;
  readonly payload: Example['request'];
  /** A moment at which the rules about dates hold. */
  readonly now: () => number;
}

export const calls: readonly Call[] = await Promise.all(
  everyApi.flatMap(({ document, operations, examples }) =>
    Object.values(operations).map(async (operation) => {
      const payload = examples[operation.id]?.[0]?.request ?? {};
      const time = await timeFor(document.name, operation, payload);
      return { document: document.name, operation, payload, now: () => time };
    }),
  ),
);

/** Now, or a moment near the dates of the example. */
async function timeFor(document: string, { id }: Operation, payload: Call['payload']): Promise<number> {
  let time = 0;
  await callExample(payload, Date.now(), async (now) => {
    time = now;
    const sandbox = createSandbox({ now: () => now });
    const fetch = (url: string, init: RequestInit): Promise<Response> => sandbox(new Request(url, init));
    await stageClient(document, { baseUrl: 'http://sandbox.invalid', fetch, now: () => now }).call(id, payload);
  });
  return time;
}

interface Deadlines {
  readonly timeout: number;
  readonly tryTimeout: number;
}

export async function make(
  { document, operation, payload, now }: Call,
  baseUrl: string,
  control: CallControl & Deadlines,
): Promise<unknown> {
  const { signal, ...deadlines } = control;
  return stageClient(document, { baseUrl, now, ...deadlines }).call(
    operation.id,
    payload,
    signal === undefined ? {} : { signal },
  );
}

/** What a vendor does and answers: a new sandbox, so that each number is used for the first time. */
export function work({ now }: Call, received: Received): Promise<Answer> {
  return workIn(createSandbox({ now }), received);
}

export async function workIn(sandbox: Sandbox, { method, url, headers, body }: Received): Promise<Answer> {
  const response = await sandbox(
    new Request(`http://sandbox.invalid${url}`, { method, headers, ...(method === 'GET' ? {} : { body }) }),
  );
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}
