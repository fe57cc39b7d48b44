import type { Problem } from '../../errors/problem.ts';
import { chineseOf } from '../../message/chinese-problem.ts';
import type { Operation } from '../../message/operation.ts';
import type { HttpRequest } from '../http/request.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Wire } from '../model/record.ts';
import type { LoggedRequest } from '../model/request-log.ts';
import type { Runtime } from '../model/runtime.ts';
import type { PlannedAnswer, SealedAnswer } from './answer.ts';
import { LogEntry } from './log-entry.ts';
import type { Received } from './receive.ts';

/** A request that was read. */
export interface ReadRequest {
  readonly api: SandboxApi;
  readonly received: Received;
  readonly text: string;
  readonly request: HttpRequest;
  readonly entry: LogEntry;
}

/** Begins the log entry of a request. */
export function entryOf(
  { requestLog, clock }: Runtime,
  read: Omit<ReadRequest, 'entry'>,
  { isKnown }: { readonly isKnown: boolean },
): LogEntry {
  const { operation, merchant, refusal } = read.received;
  const problem = refusal === undefined ? undefined : read.received.problem;
  return new LogEntry(requestLog, {
    at: clock.now(),
    api: read.api.document.name,
    ...(isKnown ? { operation: operation.id } : {}),
    method: read.request.method,
    path: read.request.url.pathname,
    merchant: merchant.id,
    ...(problem === undefined ? {} : { problem: problemOf(read.api, problem) }),
    wire: shortened({ text: read.text, plain: read.received.content }),
  });
}

function problemOf({ rules }: SandboxApi, problem: Problem): NonNullable<LoggedRequest['problem']> {
  const { pointer, message, rule } = problem;
  return { pointer, message, zh: rules[rule]?.zh ?? chineseOf(problem) };
}

/** Adds a request and its answer to the request log, and to the history of the record that it is about. */
export function logAnswer(
  runtime: Runtime,
  { received: { operation }, entry }: ReadRequest,
  { unsealed, sealed }: { readonly unsealed: PlannedAnswer; readonly sealed: SealedAnswer },
): void {
  const { record, refusal } = unsealed;
  const { text, content } = sealed;
  // A page is for a person to read; the console shows the order itself.
  const page = { text: `HTML, ${text.length} characters`, plain: undefined };
  const answer = isPage(operation) ? page : shortened({ text, plain: content });
  entry.add({
    answer,
    ...(refusal === undefined ? {} : { refusal }),
    ...(record === undefined ? {} : { record: record.id }),
  });
  if (record === undefined) return;
  const { at, wire, fault } = entry.logged;
  const struck = fault === undefined ? {} : { fault };
  runtime.store.note(record, { is: 'request', at, operation: operation.id, wire, answer, ...struck });
}

/** Is the answer a page for the shopper's browser? */
export function isPage(operation: Operation): boolean {
  return operation.delivery === 'browser-form' && operation.answer.envelope.name === 'text';
}

/** Longest text that is kept of a message, in UTF-16 code units. */
const kept = 16_384;

function shortened(wire: Wire): Wire {
  return wire.text.length <= kept ? wire : { text: `${wire.text.slice(0, kept)}…`, plain: undefined };
}
