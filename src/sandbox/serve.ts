import { readText } from '../http/read-text.ts';
import type { Operation } from '../message/operation.ts';
import { type Asked, type Said, say, sealed } from './answer/answer.ts';
import { refusal } from './answer/refusal.ts';
import { candidatesOf, documentsAt, type Routed, route } from './api/route.ts';
import type { SandboxApi } from './api.ts';
import { applyFault } from './faults/index.ts';
import type { HttpFault } from './faults/kinds.ts';
import type { Journal } from './journal.ts';
import type { Entry, Wire } from './life/entry.ts';
import type { World } from './life/world.ts';
import type { Received, Reception } from './receive/receive.ts';

/** What answering the vendors' paths needs beside the world. */
export interface Serving {
  readonly world: World;
  readonly journal: Journal;
  readonly maxBytes: number;
  readonly reception: () => Reception;
  readonly faultFor: (operation: string) => HttpFault | undefined;
  /** The page that a shopper sees of an entry, where the answer is one. */
  readonly shopperPage: (entry: Entry, request: Request) => string;
  readonly returnUrl: (asked: Pick<Asked, 'merchant'>) => string;
}

/** Answers a request to one of the documented paths; `undefined` where the path is none. */
export async function serve(serving: Serving, request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  const documents = documentsAt(pathname, serving.world.apis);
  if (documents.length === 0) return undefined;
  const candidates = candidatesOf(documents, request);
  const first = candidates[0]?.operations[0];
  if (first === undefined) return plain(405, 'sandbox: this path is not called with this method');
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

/** A request that was read. */
interface Call {
  readonly api: SandboxApi;
  readonly received: Received;
  readonly text: string;
  readonly request: Request;
}

function answered(serving: Serving, call: Call): Response {
  const { world, journal } = serving;
  const { api, received, text, request } = call;
  const { operation, merchant, content } = received;
  // Now and not when the request came in: others may have come in by other names while its body was read.
  world.origin = new URL(request.url).origin;
  const asked: Asked = { api, merchant, operation, content, payload: received.payload };
  const said: Said = received.fault === undefined ? say(world, asked) : { fault: received.fault };
  const { entry } = said;
  const words = 'words' in said ? { words: said.words ?? {} } : {};
  const refused = said.fault === undefined ? undefined : refusal(api, operation, said.fault, { ...received, ...words });
  const body = refused === undefined ? bodyOf(serving, operation, said, request) : refused.answer;
  const answer = sealed(world, asked, body, refused?.envelope);
  const note = {
    at: world.clock.now(),
    operation: operation.id,
    wire: short({ text, plain: content }),
    // A page is made for a person; the console has the order itself.
    answer: isPage(operation) ? { text: `HTML, ${answer.text.length} characters`, plain: undefined } : short({ text: answer.text, plain: answer.content }),
  };
  if (entry !== undefined) world.ledger.note(entry, { is: 'asked', ...note });
  journal.put({
    ...note,
    api: api.document.name,
    merchant: merchant.id,
    ...(said.fault === undefined ? {} : { fault: said.fault }),
    ...(entry === undefined ? {} : { entry: entry.id }),
  });
  return responded(serving, asked, answer.text);
}

function responded(serving: Serving, asked: Asked, text: string): Response {
  const shape = asked.operation.answer;
  if (shape.place === 'location') return new Response(null, { status: 302, headers: { location: `${serving.returnUrl(asked)}${text}` } });
  return new Response(text, { headers: { 'content-type': `${shape.mediaType ?? 'text/plain'}; charset=utf-8` } });
}

function bodyOf(serving: Serving, operation: Operation, said: Said, request: Request): unknown {
  if (said.entry !== undefined && isPage(operation)) return serving.shopperPage(said.entry, request);
  return 'body' in said ? said.body() : {};
}

/** The answer is what a shopper's browser shows. */
function isPage(operation: Operation): boolean {
  return operation.delivery === 'browser-form' && operation.answer.envelope.name === 'text';
}

/** Longest text that is kept of a message, in UTF-16 code units. */
const kept = 16_384;

function short(wire: Wire): Wire {
  return wire.text.length <= kept ? wire : { text: `${wire.text.slice(0, kept)}…`, plain: undefined };
}

export function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
