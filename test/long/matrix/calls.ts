import { clientOf } from '../../../scripts/tour/client-of.ts';
import type { CallControl } from '../../../src/call/types.ts';
import type { Operation } from '../../../src/message/operation.ts';
import { createSandbox, everyApi, type Sandbox } from '../../../src/sandbox/index.ts';
import type { Answer, Received } from './line.ts';

/** An operation with the document's own example of a success. */
export interface Call {
  readonly document: string;
  readonly operation: Operation;
  readonly payload: Readonly<Record<string, unknown>>;
  /** A moment at which the rules about dates hold. */
  readonly now: () => number;
}

export const calls: readonly Call[] = everyApi.flatMap(({ document, operations, exchanges }) =>
  Object.values(operations).map((operation) => {
    const payload = exchanges[operation.id]?.[0]?.request ?? {};
    return { document: document.name, operation, payload, now: () => nowFor(payload) };
  }),
);

/** A day before the dates of the example. */
function nowFor(payload: Call['payload']): number {
  const date = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(String(payload['expire_date'] ?? payload['stop_time'] ?? payload['regular_first_charge_date'] ?? ''));
  if (date === null) return Date.now();
  return Date.parse(`${date[1]}-${date[2]}-${date[3]}T00:00:00+08:00`) - 24 * 60 * 60 * 1000;
}

interface Deadlines {
  readonly timeout: number;
  readonly tryTimeout: number;
}

export async function make({ document, operation, payload, now }: Call, baseUrl: string, control: CallControl & Deadlines): Promise<unknown> {
  const { signal, ...deadlines } = control;
  const client = clientOf(document, { baseUrl, now, ...deadlines });
  const method = client[operation.id] as (payload: unknown, control?: CallControl) => unknown;
  return method(payload, signal === undefined ? {} : { signal });
}

/** What a vendor does and answers: a new sandbox, so that each number is used for the first time. */
export function work({ now }: Call, received: Received): Promise<Answer> {
  return workIn(createSandbox({ now }), received);
}

export async function workIn(sandbox: Sandbox, { method, url, headers, body }: Received): Promise<Answer> {
  const response = await sandbox(new Request(`http://sandbox.invalid${url}`, { method, headers, ...(method === 'GET' ? {} : { body }) }));
  return { status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) };
}
