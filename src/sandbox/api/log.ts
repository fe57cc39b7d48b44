import type { Operation } from '../../message/operation.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Wire } from '../model/record.ts';
import type { RequestLog } from '../model/request-log.ts';
import type { Runtime } from '../model/runtime.ts';
import type { Said, Sealed } from './answer.ts';
import type { Received } from './receive.ts';

/** Where requests are put down. */
interface Logs {
  readonly runtime: Runtime;
  readonly requestLog: RequestLog;
}

/** A request that was read. */
export interface Call {
  readonly api: SandboxApi;
  readonly received: Received;
  readonly text: string;
  readonly request: Request;
}

/** Puts a request and its answer into the request log, and into the history of the thing that it is about. */
export function logAnswer({ runtime, requestLog }: Logs, call: Call, { said, answer }: { said: Said; answer: Sealed }): void {
  const { record, refusal } = said;
  const { operation } = call.received;
  // A page is made for a person; the console has the order itself.
  const page = { text: `HTML, ${answer.text.length} characters`, plain: undefined };
  const note = {
    at: runtime.clock.now(),
    operation: operation.id,
    wire: requestOf(call),
    answer: isPage(operation) ? page : short({ text: answer.text, plain: answer.content }),
  };
  if (record !== undefined) runtime.store.note(record, { is: 'request', ...note });
  requestLog.put({
    ...note,
    api: call.api.document.name,
    merchant: call.received.merchant.id,
    ...(refusal === undefined ? {} : { refusal }),
    ...(record === undefined ? {} : { record: record.id }),
  });
}

/** Puts a request that the sandbox failed to answer into the request log. */
export function logFailure({ runtime, requestLog }: Logs, call: Call, { failure, answer }: { failure: string; answer: string }): void {
  requestLog.put({
    at: runtime.clock.now(),
    api: call.api.document.name,
    operation: call.received.operation.id,
    merchant: call.received.merchant.id,
    failure,
    wire: requestOf(call),
    answer: { text: answer, plain: undefined },
  });
}

/** The answer is what a shopper's browser shows. */
export function isPage(operation: Operation): boolean {
  return operation.delivery === 'browser-form' && operation.answer.envelope.name === 'text';
}

function requestOf({ text, received }: Call): Wire {
  return short({ text, plain: received.content });
}

/** Longest text that is kept of a message, in UTF-16 code units. */
const kept = 16_384;

function short(wire: Wire): Wire {
  return wire.text.length <= kept ? wire : { text: `${wire.text.slice(0, kept)}…`, plain: undefined };
}
