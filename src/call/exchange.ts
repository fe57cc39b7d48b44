import type { ErrorPlace } from '../errors/jinliu-error.ts';
import { type Content, extract, type Layout } from '../message/layout.ts';
import type { Operation } from '../message/operation.ts';
import type { Api } from './api.ts';
import { deliver } from './deliver.ts';
import { CallHooks } from './hooks.ts';
import type { ReadItems } from './item-reader.ts';
import { type Items, itemsIn, started } from './items.ts';
import { judgeAnswer } from './judge.ts';
import { deadlinesOf, type Settings } from './options.ts';
import { readAnswer } from './read-answer.ts';
import type { Resolver } from './resolve/resolver.ts';
import { type SealContext, type Sealed, sealPayload } from './seal.ts';
import { urlOf } from './server.ts';
import type { SealedRequest } from './try.ts';
import type { CallControl } from './types.ts';

/** What a call is given. */
interface Given {
  readonly payload: unknown;
  readonly reading: AnswerReading;
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** Middleware sees the request and the response. */
  readonly isSeen: boolean;
}

/** openapi-fetch's per-call options, bound to an exchange. */
interface BoundOptions {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly pathSerializer: () => string;
  readonly bodySerializer: (payload: unknown) => string;
  readonly querySerializer: (payload: unknown) => string;
  readonly params: { readonly path: object; readonly query?: unknown };
  readonly body: unknown;
  readonly Request: typeof Request | typeof UnseenRequest;
  readonly fetch: (sealed: Pick<Request, 'headers'>) => Promise<Opened>;
  readonly parseAs: 'json';
}

/** How an answer is read: to its end, or item by item as it arrives. */
export type AnswerReading = 'whole' | ReadItems;

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
    this.#context = { api, settings: settingsOf(api, settings, control) };
    this.#operation = operation;
    this.#signal = signal;
    this.#hooks = new CallHooks(settings.hooks, { api: api.document.name, operation: operation.id });
    this.#resolver = resolver;
    this.#url = urlOf(api, operation, settings);
  }

  options({ payload, reading, headers, isSeen }: Given): BoundOptions {
    const inQuery = this.#operation.request.place === 'query';
    return {
      // The path key may hold a fragment, which would swallow the query: the whole address is written by
      // `pathSerializer`.
      baseUrl: '',
      pathSerializer: () => this.#url,
      params: inQuery ? { path: {}, query: payload } : { path: {} },
      // A body of `undefined` would not be serialised, and so not be validated.
      body: inQuery ? undefined : (payload ?? null),
      headers: headersOf(this.#operation, headers),
      bodySerializer: (given) => this.#seal(given),
      querySerializer: (given) => (inQuery ? this.#seal(given) : ''),
      Request: isSeen ? Request : UnseenRequest,
      fetch: async (sealed) => opened(await this.#deliver(sealed, reading), isSeen),
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

  #deliver({ headers }: Pick<Request, 'headers'>, reading: AnswerReading): Promise<unknown> {
    const place = this.place();
    const call = deliver({
      operation: this.#operation,
      settings: this.#context.settings,
      place,
      hooks: this.#hooks,
      signal: this.#signal,
      request: (attempt) => this.#request(headers, attempt),
      receive: (response) =>
        reading === 'whole' ? this.#receive(response, place) : this.#receiveItems(response, place, reading),
    });
    return this.#ending(call, reading);
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
  async #receiveItems(response: Response, place: ErrorPlace, read: ReadItems): Promise<Items> {
    const { stream: list = '' } = this.#operation;
    if (response.status >= 300) return started(itemsIn(await this.#receive(response, place), list), this.#hooks);
    this.response = response;
    const [context, operation, sent] = [this.#context, this.#operation, this.#sealed.content];
    const items = read({
      context,
      operation,
      list,
      sent,
      response,
      place,
      hooks: this.#hooks,
      signal: this.#signal,
    });
    return started(items, this.#hooks);
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

/** @param given the caller's own, which replace none of the document's */
function headersOf({ request, answer }: Operation, given: Given['headers']): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { ...given };
  // As the documents ask (ECPay Developers p=22507, "HTTPS Transfer Protocol"); what comes instead is read all the same.
  if (answer.mediaType !== undefined) headers['Accept'] = answer.mediaType;
  if (request.headers !== undefined) Object.assign(headers, request.headers);
  if (request.place !== 'query') headers['Content-Type'] = request.mediaType ?? 'application/octet-stream';
  return headers;
}

/** The client's own, unless the call is given deadlines. */
function settingsOf(api: Api, settings: Settings, control: CallControl): Settings {
  const { timeout, tryTimeout, idleTimeout, itemTimeout } = control;
  const isGiven = [timeout, tryTimeout, idleTimeout, itemTimeout].some((each) => each !== undefined);
  return isGiven ? { ...settings, ...deadlinesOf(api.document.name, control, settings) } : settings;
}

/** Does the client write the present moment somewhere into it? */
function hasClock(layout: Layout): boolean {
  return layout.some(
    ([, slot]) => slot.is === 'clock' || ('fields' in slot && slot.fields !== undefined && hasClock(slot.fields)),
  );
}

/**
 * What openapi-fetch asks of a `Request`, which is made anew for each try. A whole one, with a stream and a signal of its
 * own, would take longer than sealing the payload, for nobody to see.
 */
class UnseenRequest {
  readonly method: string;
  readonly headers: Headers;

  constructor(_url: string, { method, headers }: { readonly method: string; readonly headers: Headers }) {
    this.method = method;
    this.headers = headers;
  }
}

/** openapi-fetch asks `json()` only of a response that announces a length. */
const announced = { 'Content-Length': '1' };
/** No `Headers`, which Node.js would load its whole HTTP client for when this file is imported. */
const announcing = new Map(Object.entries(announced));

interface Opened extends Pick<Response, 'ok' | 'status' | 'json'> {
  readonly headers: Pick<ReadonlyMap<string, string>, 'get'> | Headers;
}

/** The opened value on its way through openapi-fetch. */
function opened(value: unknown, isSeen: boolean): Opened {
  const json = (): Promise<unknown> => Promise.resolve(value);
  if (!isSeen) return { ok: true, status: 200, headers: announcing, json };
  return Object.defineProperty(new Response(null, { headers: announced }), 'json', { value: json });
}
