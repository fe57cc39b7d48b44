import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { type Content, extract, type Layout } from '../message/layout.ts';
import type { Operation } from '../message/operation.ts';
import { deliver } from './deliver.ts';
import { CallHooks } from './hooks.ts';
import { ItemReader } from './item-reader.ts';
import { type Items, itemsIn, started } from './items.ts';
import { judgeAnswer } from './judge.ts';
import { deadlinesOf } from './options.ts';
import { readAnswer } from './read-answer.ts';
import type { Resolver } from './resolve/resolver.ts';
import { type SealContext, type Sealed, sealPayload } from './seal.ts';
import { urlOf } from './server.ts';
import type { SealedRequest } from './try.ts';
import type { CallControl } from './types.ts';

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

/** How an answer is read: to its end, or item by item as it arrives. */
export type AnswerReading = 'whole' | 'items';

/**
 * One call, bound to openapi-fetch's per-call options: its serialiser validates, fills and seals the payload; its
 * `fetch` delivers, opens and judges, and hands on the value. Nothing goes out that was not sealed here.
 */
export class Exchange {
  /** The vendor's own response, as soon as one has come. */
  response: Response | undefined;
  readonly #context: SealContext;
  readonly #operation: Operation;
  readonly #signal: AbortSignal | undefined;
  readonly #hooks: CallHooks;
  readonly #resolver: Resolver;
  readonly #url: string;
  #payload: unknown;
  #sealed: Sealed = { text: '', content: {} };

  /** @throws DeliveryError where the operation has no server in this environment */
  constructor(
    { api, settings }: SealContext,
    operation: Operation,
    { control, resolver }: { readonly control: CallControl; readonly resolver: Resolver },
  ) {
    const { signal } = control;
    this.#context = { api, settings: { ...settings, ...deadlinesOf(api.document.name, control, settings) } };
    this.#operation = operation;
    this.#signal = signal;
    this.#hooks = new CallHooks(settings.hooks, { api: api.document.name, operation: operation.id });
    this.#resolver = resolver;
    this.#url = urlOf(api, operation, settings);
  }

  options(reading: AnswerReading): BoundOptions {
    const { request, answer } = this.#operation;
    const inQuery = request.place === 'query';
    return {
      // The path key may hold a fragment, which would swallow the query: the whole address is written by
      // `pathSerializer`.
      baseUrl: '',
      pathSerializer: () => this.#url,
      headers: {
        // As the documents ask (ECPay Developers p=22507, "HTTPS Transfer Protocol"); what comes instead is read all the
        // same.
        ...(answer.mediaType === undefined ? {} : { Accept: answer.mediaType }),
        ...request.headers,
        ...(inQuery ? {} : { 'Content-Type': request.mediaType ?? 'application/octet-stream' }),
      },
      bodySerializer: (payload) => this.#seal(payload),
      querySerializer: (payload) => (inQuery ? this.#seal(payload) : ''),
      fetch: (sealed) => this.#deliver(sealed, reading),
      parseAs: 'json',
    };
  }

  /** What every error of this call says: which call it was, and how to find out what became of it. */
  place(): ErrorPlace {
    const { api, settings } = this.#context;
    const { id, effect, advice, resolve, request } = this.#operation;
    const place = { api: api.document.name, operation: id, effect, advice };
    if (resolve === undefined) return place;
    // With the number that the client filled in.
    const payload = extract(request.layout, this.#sealed.content) as Content;
    return { ...place, findOut: this.#resolver.findOut(this.#operation, { payload, at: settings.now() }) };
  }

  #seal(payload: unknown): string {
    this.#payload = payload;
    this.#sealed = sealPayload(this.#context, this.#operation, payload);
    return this.#sealed.text;
  }

  async #deliver({ headers }: Request, reading: AnswerReading): Promise<Response> {
    const place = this.place();
    const call = deliver({
      operation: this.#operation,
      settings: this.#context.settings,
      place,
      hooks: this.#hooks,
      signal: this.#signal,
      request: (attempt) => this.#request(headers, attempt),
      receive: (response) =>
        reading === 'whole' ? this.#receive(response, place) : this.#receiveItems(response, place),
    });
    return opened(await this.#ending(call, reading));
  }

  async #receive(response: Response, place: ErrorPlace): Promise<unknown> {
    this.response = response;
    const maxBytes = this.#context.settings.maxAnswerBytes;
    const delivered = await readAnswer(response, this.#operation, { maxBytes, place });
    this.#hooks.answer(delivered);
    return judgeAnswer(this.#context, this.#operation, { ...delivered, sent: this.#sealed.content, place });
  }

  /**
   * The first item is there when this resolves, or none will come. What is not a success is read whole, as without a
   * stream.
   */
  async #receiveItems(response: Response, place: ErrorPlace): Promise<Items> {
    const { stream: list = '' } = this.#operation;
    if (response.status >= 300) return started(itemsIn(await this.#receive(response, place), list), this.#hooks);
    this.response = response;
    const [context, operation, sent] = [this.#context, this.#operation, this.#sealed.content];
    const reader = new ItemReader({
      context,
      operation,
      list,
      sent,
      response,
      place,
      hooks: this.#hooks,
      signal: this.#signal,
    });
    return started(reader.items(), this.#hooks);
  }

  async #ending<Value>(call: Promise<Value>, reading: AnswerReading): Promise<Value> {
    try {
      const value = await call;
      // Of what is read item by item the reader tells the end.
      if (reading === 'whole') this.#hooks.end(undefined);
      return value;
    } catch (error) {
      this.#hooks.end(error);
      throw error;
    }
  }

  /** The sealed text itself and not the Request's stream, so that the merchant's own `fetch` sees what is sent. */
  #request(headers: Headers, attempt: number): SealedRequest {
    const { method, request } = this.#operation;
    // The same bytes again, unless a timestamp in them may have run out.
    if (attempt > 1 && hasClock(request.layout)) this.#seal(this.#payload);
    const { text } = this.#sealed;
    if (request.place === 'query') return { url: `${this.#url}?${text}`, init: { method, headers } };
    return { url: this.#url, init: { method, headers, body: text } };
  }
}

/** Does the client write the present moment somewhere into it? */
function hasClock(layout: Layout): boolean {
  return layout.some(
    ([, slot]) => slot.is === 'clock' || ('fields' in slot && slot.fields !== undefined && hasClock(slot.fields)),
  );
}

/**
 * The opened value on its way through openapi-fetch, which asks `json()` only of a response that announces a length.
 */
function opened(value: unknown): Response {
  const response = new Response(null, { headers: { 'Content-Length': '1' } });
  return Object.defineProperty(response, 'json', { value: () => Promise.resolve(value) });
}
