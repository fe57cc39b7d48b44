import { applyFault, type HttpFault } from '../faults/index.ts';
import { type HttpAnswer, plain } from '../http/answer.ts';
import type { HttpRequest } from '../http/request.ts';
import { LifecycleError } from '../model/lifecycle-error.ts';
import type { Merchant } from '../model/merchant.ts';
import type { StoredRecord } from '../model/record.ts';
import type { Runtime } from '../model/runtime.ts';
import { answerTo, type PlannedAnswer, type ReceivedRequest, sealed } from './answer.ts';
import { bodyText } from './body.ts';
import { entryOf, isPage, logAnswer, type ReadRequest } from './log.ts';
import { refusalOf } from './refuse.ts';
import { candidatesOf, documentsAt, pathsOf, type Routed, requestTypeOf, route } from './route.ts';

export interface ApiOptions {
  /** Longest request body in bytes. */
  readonly maxBytes: number;
  /** The real time, beside the sandbox's own. */
  readonly real: () => number;
  /** The fault for a call, which may be known by several operationIds. */
  readonly fault: (operations: readonly string[]) => HttpFault | undefined;
  /** What a shopper sees of a record, where the answer is a page. */
  readonly shopperPage: (
    record: StoredRecord,
    created: { readonly request: HttpRequest; readonly operation: string },
  ) => BrowserAnswer;
  /** Where answers by redirect go. */
  readonly returnUrl: (merchant: Merchant) => string;
  /** The site whose page in a browser sent the request, where that is neither on this machine nor in its network. */
  readonly foreignOrigin: (request: HttpRequest) => string | undefined;
}

/** The page itself, or the address to which the browser is sent to get it. */
export type BrowserAnswer =
  | { readonly page: string; readonly address?: undefined }
  | { readonly address: string; readonly page?: undefined };

/** An answer before it is sealed. */
interface Unsent {
  readonly body: unknown;
  /** Fields of a refusal that stand outside of the payload. */
  readonly envelope?: Readonly<Record<string, unknown>>;
  /** The HTTP status, where it is not 200. */
  readonly status?: number;
  /** The browser gets its page there. */
  readonly address?: string;
}

/** Answers requests to the documented paths. */
export class ApiHandler {
  readonly #runtime: Runtime;
  readonly #options: ApiOptions;

  constructor(runtime: Runtime, options: ApiOptions) {
    this.#runtime = runtime;
    this.#options = options;
  }

  /** `undefined` where no document has the path. */
  async respond(request: HttpRequest): Promise<HttpAnswer | undefined> {
    const { url } = request;
    const documents = documentsAt(url.pathname, this.#runtime.apis);
    if (documents.length === 0) return undefined;
    const candidates = candidatesOf(documents, request);
    const first = candidates[0]?.operations[0];
    if (first === undefined) return plain(405, 'method not allowed on this path');
    const isInQuery = first.request.place === 'query' || request.method !== first.method;
    const text = isInQuery
      ? url.search.slice(1)
      : await bodyText(request, { candidates, maxBytes: this.#options.maxBytes });
    if (text === undefined) return plain(413, 'the body is too large');
    const routed = route(candidates, text, this.#reception());
    const incoming = { api: routed.candidates.api, received: routed.received, text, request };
    const isKnown = isIdentifiable(routed);
    const read: ReadRequest = { ...incoming, entry: entryOf(this.#runtime, incoming, { isKnown }) };
    const { id } = read.received.operation;
    const fault = this.#options.fault([...(isKnown ? [id] : []), ...writtenBy(read)]);
    const answer = await this.#answerWith(fault, read);
    return isKnown ? { ...answer, headers: { ...answer.headers, 'x-sandbox-operation': id } } : answer;
  }

  #reception(): Parameters<typeof route>[2] {
    const { merchants, clock } = this.#runtime;
    return { merchants, times: [clock.now(), this.#options.real()] };
  }

  #answerWith(fault: HttpFault | undefined, read: ReadRequest): Promise<HttpAnswer> {
    const { entry, request } = read;
    const answer = async (refusal?: string): Promise<HttpAnswer> => this.#answer(read, refusal);
    if (fault === undefined) return entry.during(request, answer);
    entry.add({ fault: fault.kind });
    return entry.during(request, () => applyFault(fault, answer, request));
  }

  /** @param declined a kind of refusal that a developer has asked for; what is wrong with the request goes before it */
  #answer(read: ReadRequest, declined?: string): HttpAnswer {
    // Set now and not when the request came in: while its body was read, others may have come in under other host
    // names.
    this.#runtime.origin = read.request.url.origin;
    const { operation, merchant, content, payload, refusal = declined } = read.received;
    const foreignOrigin = this.#options.foreignOrigin(read.request);
    const received: ReceivedRequest = { api: read.api, merchant, operation, content, payload, foreignOrigin };
    try {
      const unsealed: PlannedAnswer = refusal === undefined ? answerTo(this.#runtime, received) : { refusal };
      const unsent = this.#contentOf(read, unsealed);
      const answer = sealed(this.#runtime, received, unsent);
      logAnswer(this.#runtime, read, { unsealed, sealed: answer });
      return unsent.address === undefined
        ? this.#responseOf(received, answer.text, unsent.status)
        : moved(unsent.address);
    } catch (error) {
      if (error instanceof LifecycleError) return this.#failed(read, error);
      throw error;
    }
  }

  /** What is answered, before it is sealed. */
  #contentOf({ api, received, request }: ReadRequest, answer: PlannedAnswer): Unsent {
    const { operation } = received;
    if (answer.refusal !== undefined) {
      const { values = {} } = answer;
      const { answer: body, ...rest } = refusalOf(api, operation, { ...received, kind: answer.refusal, values });
      return { body, ...rest };
    }
    if (answer.record === undefined || !isPage(operation)) return { body: answer.body() };
    const { page = '', address } = this.#options.shopperPage(answer.record, { request, operation: operation.id });
    return address === undefined ? { body: page } : { body: page, address };
  }

  #responseOf({ operation, merchant }: ReceivedRequest, text: string, status = 200): HttpAnswer {
    const { place, mediaType = 'text/plain' } = operation.answer;
    if (place === 'location') {
      return moved(`${this.#options.returnUrl(merchant)}${text}`);
    }
    return { status, headers: { 'content-type': `${mediaType}; charset=utf-8` }, body: text };
  }

  /**
   * The sandbox failed where the vendor would have answered: that is no refusal, and nothing that a vendor would say.
   */
  #failed(read: ReadRequest, { message }: LifecycleError): HttpAnswer {
    const answer = plain(500, `${read.received.operation.id} failed in ${message}`);
    read.entry.add({ failure: message, answer: { text: answer.body.trimEnd(), plain: undefined } });
    return answer;
  }
}

/**
 * With several operations at one address an unreadable request belongs to none of them, and uses up none of their
 * faults.
 */
function isIdentifiable({ candidates, received }: Routed): boolean {
  return candidates.operations.length === 1 || received.content !== undefined;
}

/**
 * The operations at this address whose requests are the merchant's own text: only its media type says that it may be
 * for one of them.
 */
function writtenBy({ api, request }: ReadRequest): readonly string[] {
  const type = requestTypeOf(request);
  return Object.values(api.operations)
    .filter((each) => each.request.isText === true && each.request.mediaType === type)
    .filter((each) => pathsOf(each).includes(request.url.pathname) && each.method === request.method)
    .map(({ id }) => id);
}

function moved(location: string): HttpAnswer {
  return { status: 302, headers: { location } };
}
