import type { Operation } from '../call/operation.ts';
import type { Envelope } from '../envelopes/envelope.ts';
import { type Answering, answerFor, refusalFor } from './answer.ts';
import type { SandboxApi } from './api.ts';
import { everyApi, everyEnvelope } from './apis.ts';
import { readBody } from './body.ts';
import { receive } from './receive.ts';

/** A stand-in for the vendors' servers: hand it a `Request`, get the `Response` that the vendor would give. */
export type Sandbox = (request: Request) => Promise<Response>;

export interface SandboxOptions {
  /** Which documents it answers for. @default all five */
  readonly apis?: readonly SandboxApi[];
  /** Where Cat's redirect answers go; a real contract has one such address. @default 'http://merchant.invalid/resp_get.asp' */
  readonly returnUrl?: string;
  /** Longest request body in bytes. @default 1048576 */
  readonly maxBytes?: number;
  /** The present moment in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/**
 * Five payment APIs in one function, under their documented paths and with the credentials that the vendors publish for their stages.
 * It opens what it gets, checks it, and answers from the documents' examples. Not for production: it moves no money.
 *
 * @example
 * const sandbox = createSandbox();
 * const einvoice = createEcpayEinvoice({ ...stage, baseUrl: 'http://sandbox.invalid', fetch: (url, init) => sandbox(new Request(url, init)) });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const apis = options.apis ?? everyApi;
  const envelopes: readonly Envelope[] = everyEnvelope;
  const now = options.now ?? Date.now;
  const returnUrl = options.returnUrl ?? 'http://merchant.invalid/resp_get.asp';
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const api = apis.find((each) => Object.values(each.operations).some((operation) => operation.path === pathname));
    if (api === undefined) return plain(404, 'sandbox: no API has this path');
    const candidates = candidatesOf(api, pathname, request);
    const [first] = candidates;
    if (first === undefined) return plain(405, 'sandbox: this path is not called with this method');
    const body = first.request.place === 'query' ? search.slice(1) : await readBody(request, options.maxBytes ?? 1024 * 1024);
    if (body === undefined) return plain(413, 'sandbox: the body is too large');
    const credentials = api.stageCredentials;
    const answering: Answering = { api, credentials, envelopes, now: now(), returnUrl };
    const received = receive(api, candidates, body, credentials, envelopes);
    if (received.fault !== undefined) return refusalFor(received.operation, received.fault, received.problem, answering);
    return answerFor(received.operation, received.payload, received.content, answering);
  };
}

/** The operations that a request may mean, those of its media type first. */
function candidatesOf(api: SandboxApi, path: string, request: Request): Operation[] {
  const all = Object.values(api.operations).filter((operation) => operation.path === path && operation.method === request.method);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const fits = (operation: Operation): boolean => operation.request.mediaType === type;
  return [...all.filter(fits), ...all.filter((operation) => !fits(operation))];
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
