import type { ErrorPlace } from '../errors/jinliu-error.ts';
import type { Operation } from '../message/operation.ts';
import { deliver, type SealedRequest } from './deliver.ts';
import { judgeAnswer } from './judge.ts';
import { type Context, sealPayload } from './seal.ts';
import { urlOf } from './server.ts';

/** The parts of openapi-fetch's per-call options that an exchange is bound to. */
interface BoundOptions {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly pathSerializer: () => string;
  readonly bodySerializer: (payload: unknown) => string;
  readonly querySerializer: (payload: unknown) => string;
  readonly fetch: (sealed: Request) => Promise<Response>;
  readonly parseAs: 'json';
}

/**
 * One call, bound to openapi-fetch's per-call options: its serialiser validates, fills and seals the payload; its `fetch` delivers, opens and
 * judges, and hands on the value. Nothing goes out that was not sealed here.
 */
export class Exchange {
  /** The vendor's own response, as soon as one has come. */
  response: Response | undefined;
  readonly #context: Context;
  readonly #operation: Operation;
  readonly #signal: AbortSignal | undefined;
  readonly #url: string;
  #payload: unknown;
  #text = '';

  /** @throws DeliveryError where the operation has no server in this environment */
  constructor(context: Context, operation: Operation, signal?: AbortSignal) {
    this.#context = context;
    this.#operation = operation;
    this.#signal = signal;
    this.#url = urlOf(context.api, operation, context.settings);
  }

  options(): BoundOptions {
    const { request } = this.#operation;
    const inQuery = request.place === 'query';
    return {
      // The path key may hold a fragment, which would swallow the query: the whole address is written by `pathSerializer`.
      baseUrl: '',
      pathSerializer: () => this.#url,
      headers: { ...request.headers, ...(inQuery ? {} : { 'Content-Type': request.mediaType ?? 'application/octet-stream' }) },
      bodySerializer: (payload) => this.#seal(payload),
      querySerializer: (payload) => (inQuery ? this.#seal(payload) : ''),
      fetch: (sealed) => this.#deliver(sealed),
      parseAs: 'json',
    };
  }

  #seal(payload: unknown): string {
    this.#payload = payload;
    this.#text = sealPayload(this.#context, this.#operation, payload);
    return this.#text;
  }

  async #deliver({ headers }: Request): Promise<Response> {
    const { api, settings } = this.#context;
    const operation = this.#operation;
    const place: ErrorPlace = { api: api.document.name, operation: operation.id, mayHaveHappened: operation.effect === 'write' };
    const value = await deliver({
      operation,
      settings,
      place,
      signal: this.#signal,
      request: (attempt) => this.#request(headers, attempt),
      judge: (delivered) => {
        this.response = delivered.response;
        return judgeAnswer(this.#context, operation, delivered);
      },
    });
    return opened(value);
  }

  /** The sealed text itself and not the Request's stream, so that the merchant's own `fetch` sees what is sent. */
  #request(headers: Headers, attempt: number): SealedRequest {
    const { method, request } = this.#operation;
    const text = attempt === 1 ? this.#text : this.#seal(this.#payload);
    if (request.place === 'query') return { url: `${this.#url}?${text}`, init: { method, headers } };
    return { url: this.#url, init: { method, headers, body: text } };
  }
}

/** The opened value on its way through openapi-fetch, which asks `json()` only of a response that announces a length. */
function opened(value: unknown): Response {
  const response = new Response(null, { headers: { 'Content-Length': '1' } });
  return Object.defineProperty(response, 'json', { value: () => Promise.resolve(value) });
}
