import createFetchClient, { type Middleware } from 'openapi-fetch';
import { type CallError, isJinliuError } from '../errors/any-error.ts';
import { DeliveryError } from '../errors/delivery-error.ts';
import { HttpError } from '../errors/http-error.ts';
import type { Operation } from '../message/operation.ts';
import type { Api } from './api.ts';
import { type AnswerReading, Exchange } from './exchange.ts';
import type { Items } from './items.ts';
import { Resolver } from './resolve/resolver.ts';
import type { SealContext } from './seal.ts';
import type { CallControl } from './types.ts';

/** How a call ended: a value, or an error that says why there is none. */
export type Ending =
  | { readonly data: unknown; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: CallError; readonly response: Response };

/** What `client.fetch` takes beside the path. */
export interface FetchInit extends CallControl {
  readonly body?: unknown;
  readonly params?: { readonly query?: unknown };
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call that is to be made. */
interface FetchRequest {
  readonly operation: Operation;
  readonly payload: unknown;
  readonly init: FetchInit | undefined;
  readonly reading: AnswerReading;
}

type FetchMethod = (path: string, init?: FetchInit) => Promise<Ending>;

/**
 * The one way of every call, whichever way it was asked for. Every use of openapi-fetch is here and in `Exchange`, so
 * that it can be replaced in a day.
 */
export class OpenapiCalls {
  /** Finds out what became of a write, by calls like any other. */
  readonly resolver: Resolver;
  readonly #api: Api;
  readonly #context: () => SealContext | Promise<SealContext>;
  readonly #openapi = createFetchClient<Record<string, never>>();
  /** Middleware of the merchant's sees each request. */
  #isSeen = false;

  /** @param context asked for at each call, since keys may be renewed while the client lives */
  constructor(api: Api, context: () => SealContext | Promise<SealContext>, now: () => number) {
    this.#api = api;
    this.#context = context;
    this.resolver = new Resolver(api, now, (operation, question, control) => this.call(operation, question, control));
  }

  /** @param init what the caller gave to `client.fetch` */
  async call(operation: Operation, payload: unknown, init: FetchInit = {}): Promise<Ending> {
    return this.#call({ operation, payload, init, reading: 'whole' });
  }

  /** The items of the operation's list, one by one. Nothing is sent before the first one is asked for. */
  async *stream(request: FetchRequest): Items {
    const { data, error } = await this.#call(request);
    if (error !== undefined) throw error;
    yield* data as Items;
  }

  async #call({ operation, payload, init = {}, reading }: FetchRequest): Promise<Ending> {
    let exchange: Exchange | undefined;
    try {
      exchange = new Exchange(await this.#context(), operation, { control: init, resolver: this.resolver });
      const options = exchange.options({ payload, reading, headers: init.headers, isSeen: this.#isSeen });
      const { data, error, response } = await this.#request(operation, options);
      // Without an answer of the vendor's the merchant's own middleware answered.
      if (exchange.response === undefined && error !== undefined)
        throw new HttpError(response.status, { raw: '' }, exchange.place());
      return { data, response: exchange.response ?? response };
    } catch (error) {
      if (!isCallError(error)) throw error;
      return { error, response: exchange?.response ?? Response.error() };
    }
  }

  /** `client.fetch`: openapi-fetch's methods by path, never an exception for what can happen to a call. */
  methods(): Readonly<Record<string, unknown>> {
    const { operations } = this.#api;
    const used = new Set(Object.values(operations).map(({ method }) => method));
    const methods: [string, FetchMethod][] = [...used].map((method) => [
      method,
      (path, init) => this.#callPath(method, path, init),
    ]);
    return Object.freeze({
      ...Object.fromEntries(methods),
      use: (...middleware: Middleware[]) => {
        this.#isSeen = true;
        this.#openapi.use(...middleware);
      },
      eject: (...middleware: Middleware[]) => this.#openapi.eject(...middleware),
    });
  }

  async #callPath(method: string, path: string, init: FetchInit = {}): Promise<Ending> {
    const operation = Object.values(this.#api.operations).find((each) => each.key === path && each.method === method);
    if (operation === undefined)
      return undelivered(new DeliveryError(`${method} ${path} is not an operation of this document`, this.#place()));
    if (operation.delivery === 'browser-form') {
      const message = `the shopper's browser must send this; call ${operation.id}() to build the form`;
      return undelivered(new DeliveryError(message, this.#place(operation)));
    }
    return this.call(operation, operation.request.place === 'query' ? init.params?.query : init.body, init);
  }

  #place(operation?: Operation): { readonly api: string; readonly operation?: string } {
    const api = this.#api.document.name;
    return operation === undefined ? { api } : { api, operation: operation.id };
  }

  #request(operation: Operation, options: object): Promise<{ data?: unknown; error?: unknown; response: Response }> {
    return this.#openapi.request(operation.method.toLowerCase() as 'post', operation.key as never, options as never);
  }
}

/** What can happen to a call; anything else is a slip in this code, or in a hook of the merchant's. */
function isCallError(error: unknown): error is CallError {
  return isJinliuError(error) && error.code !== 'callback-refused';
}

function undelivered(error: DeliveryError): Ending {
  return { error, response: Response.error() };
}
