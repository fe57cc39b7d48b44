import type { Operation } from '../../message/operation.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Wire } from '../model/record.ts';
import type { Runtime } from '../model/runtime.ts';
import type { PlannedAnswer, SealedAnswer } from './answer.ts';
import type { Received } from './receive.ts';

/** A request that was read. */
export interface ReadRequest {
  readonly api: SandboxApi;
  readonly received: Received;
  readonly text: string;
  readonly request: Request;
}

/** Adds a request and its answer to the request log, and to the history of the record that it is about. */
export function logAnswer(
  runtime: Runtime,
  read: ReadRequest,
  answer: { unsealed: PlannedAnswer; sealed: SealedAnswer },
): void {
  const { record, refusal } = answer.unsealed;
  const { operation, merchant } = read.received;
  const { text, content } = answer.sealed;
  // A page is for a person to read; the console shows the order itself.
  const page = { text: `HTML, ${text.length} characters`, plain: undefined };
  const entry = {
    at: runtime.clock.now(),
    operation: operation.id,
    wire: wireOf(read),
    answer: isPage(operation) ? page : shortened({ text, plain: content }),
  };
  if (record !== undefined) runtime.store.note(record, { is: 'request', ...entry });
  runtime.requestLog.put({
    ...entry,
    api: read.api.document.name,
    merchant: merchant.id,
    ...(refusal === undefined ? {} : { refusal }),
    ...(record === undefined ? {} : { record: record.id }),
  });
}

/** Adds a request that the sandbox failed to answer to the request log. */
export function logFailure(runtime: Runtime, read: ReadRequest, failed: { failure: string; answer: string }): void {
  runtime.requestLog.put({
    at: runtime.clock.now(),
    api: read.api.document.name,
    operation: read.received.operation.id,
    merchant: read.received.merchant.id,
    failure: failed.failure,
    wire: wireOf(read),
    answer: { text: failed.answer, plain: undefined },
  });
}

/** Is the answer a page for the shopper's browser? */
export function isPage(operation: Operation): boolean {
  return operation.delivery === 'browser-form' && operation.answer.envelope.name === 'text';
}

function wireOf({ text, received }: ReadRequest): Wire {
  return shortened({ text, plain: received.content });
}

/** Longest text that is kept of a message, in UTF-16 code units. */
const kept = 16_384;

function shortened(wire: Wire): Wire {
  return wire.text.length <= kept ? wire : { text: `${wire.text.slice(0, kept)}…`, plain: undefined };
}
