import { readText } from '../../http/read-text.ts';
import { applyFault } from '../faults/index.ts';
import type { HttpFault } from '../faults/kinds.ts';
import { LifecycleError } from '../model/lifecycle-error.ts';
import type { StoredRecord } from '../model/record.ts';
import type { RequestLog } from '../model/request-log.ts';
import type { Runtime } from '../model/runtime.ts';
import { type ReceivedRequest, type Said, say, sealed } from './answer.ts';
import { type Call, isPage, logAnswer, logFailure } from './log.ts';
import type { Reception } from './receive.ts';
import { refusal } from './refuse.ts';
import { candidatesOf, documentsAt, type Routed, route } from './route.ts';

/** What answering the vendors' paths needs beside the runtime. */
export interface Serving {
  readonly runtime: Runtime;
  readonly requestLog: RequestLog;
  readonly maxBytes: number;
  readonly reception: () => Reception;
  readonly faultFor: (operation: string) => HttpFault | undefined;
  /** The page that a shopper sees of an record, where the answer is one. */
  readonly shopperPage: (record: StoredRecord, request: Request) => string;
  readonly returnUrl: (asked: Pick<ReceivedRequest, 'merchant'>) => string;
}

/** Answers a request to one of the documented paths; `undefined` where the path is none. */
export async function serve(serving: Serving, request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  const documents = documentsAt(pathname, serving.runtime.apis);
  if (documents.length === 0) return undefined;
  const candidates = candidatesOf(documents, request);
  const first = candidates[0]?.operations[0];
  if (first === undefined) return plain(405, 'sandbox: method not allowed on this path');
  const inQuery = first.request.place === 'query' || request.method !== first.method;
  const text = inQuery ? search.slice(1) : await readText(request, serving.maxBytes);
  if (text === undefined) return plain(413, 'sandbox: the body is too large');
  const routed = route(candidates, text, serving.reception());
  const call: Call = { api: routed.candidates.api, received: routed.received, text, request };
  const fault = mayFail(routed) ? serving.faultFor(call.received.operation.id) : undefined;
  const work = async (): Promise<Response> => answered(serving, call);
  const response = fault === undefined ? await work() : await applyFault(fault, work, request);
  response.headers.set('x-sandbox-operation', call.received.operation.id);
  return response;
}

/** Of several operations at one address an unread request is none's, and uses up no fault of theirs. */
function mayFail({ candidates, received }: Routed): boolean {
  return candidates.operations.length === 1 || received.content !== undefined;
}

function answered(serving: Serving, call: Call): Response {
  const { runtime } = serving;
  const { api, received, request } = call;
  // Now and not when the request came in: others may have come in by other names while its body was read.
  runtime.origin = new URL(request.url).origin;
  const { operation, merchant, content, payload } = received;
  const asked: ReceivedRequest = { api, merchant, operation, content, payload };
  try {
    const said: Said = received.refusal === undefined ? say(runtime, asked) : { refusal: received.refusal };
    const { body, envelope } = contentOf(serving, call, said);
    const answer = sealed(runtime, asked, body, envelope);
    logAnswer(serving, call, { said, answer });
    return responded(serving, asked, answer.text);
  } catch (error) {
    if (error instanceof LifecycleError) return failed(serving, call, error);
    throw error;
  }
}

/** What is answered, before it is sealed. */
function contentOf(serving: Serving, call: Call, said: Said): { body: unknown; envelope?: Readonly<Record<string, unknown>> } {
  const { api, received, request } = call;
  const { operation } = received;
  if (said.refusal !== undefined) {
    const { answer, envelope } = refusal(api, operation, said.refusal, { ...received, words: said.words ?? {} });
    return { body: answer, envelope };
  }
  if (said.record !== undefined && isPage(operation)) return { body: serving.shopperPage(said.record, request) };
  return { body: said.body() };
}

/** The sandbox failed where the vendor would have answered: that is not a refusal, and nothing that a vendor would say. */
function failed(serving: Serving, call: Call, { message }: LifecycleError): Response {
  const answer = `sandbox: ${call.received.operation.id} failed in ${message}`;
  logFailure(serving, call, { failure: message, answer });
  return plain(500, answer);
}

function responded(serving: Serving, asked: ReceivedRequest, text: string): Response {
  const shape = asked.operation.answer;
  if (shape.place === 'location') return new Response(null, { status: 302, headers: { location: `${serving.returnUrl(asked)}${text}` } });
  return new Response(text, { headers: { 'content-type': `${shape.mediaType ?? 'text/plain'}; charset=utf-8` } });
}

export function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
