import { isContent } from '../../../../src/message/layout.ts';
import type { SandboxApi } from '../../../../src/sandbox/model/api.ts';
import { everyApi } from '../../../../src/sandbox/model/apis.ts';
import { createSandbox, type Sandbox } from '../../../../src/sandbox/sandbox.ts';
import { type AnyEvent, type StageClient, stageClient } from '../../../stage-client.ts';
import { sandboxOrigin } from './address.ts';
import { answerWire, type Exchange, requestWire, type WireMessage } from './wire.ts';

/** What was sent, and what became of it. */
export interface Sent {
  readonly api: SandboxApi;
  readonly operation: string;
  readonly payload: unknown;
  /** Each try. Of a form, what the shopper's browser posted. */
  readonly exchanges: Exchange[];
  readonly value?: unknown;
  readonly error?: unknown;
  readonly form?: BrowserForm;
}

/** What the client makes where the shopper's browser has to send the request. */
export interface BrowserForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A callback that the shop received, and what it did about it. */
export interface ReceivedCallback {
  readonly api: SandboxApi;
  /** By the sandbox's clock, in milliseconds since 1970. */
  readonly at: number;
  readonly request: WireMessage;
  /** The shopper's browser brought it, and is shown the answer. */
  readonly isBrought: boolean;
  event?: AnyEvent;
  confirmed?: unknown;
  error?: unknown;
  answer?: WireMessage;
}

/** What the shop shows to a browser that comes to it. */
type ShopPage = (address: string, event?: AnyEvent) => string;

/** The vendors' stand-in, a client of each, and a shop that receives what they say. */
export class Conversation {
  readonly sandbox: Sandbox;
  readonly received: ReceivedCallback[] = [];
  readonly #shopPage: ShopPage;
  readonly #listeners = new Set<() => void>();
  /** Which document each address of the shop's is for. */
  readonly #addresses = new Map<string, SandboxApi>();
  /** The form that waits to be posted. */
  #posting: Sent | undefined;

  constructor(shopPage: ShopPage) {
    this.#shopPage = shopPage;
    const callbackUrl: Record<string, string> = {};
    for (const api of everyApi) {
      if (api.callbacks === undefined) continue;
      const address = `https://shop.example/${api.document.name}`;
      callbackUrl[api.document.name] = address;
      this.#addresses.set(address, api);
    }
    this.sandbox = createSandbox({ callbackUrl, fetch: (request) => this.#receive(request, false) });
    this.sandbox.watch(() => this.changed());
  }

  /** Calls back whenever an order, a callback or the clock changes. */
  watch(listener: () => void): void {
    this.#listeners.add(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Forgets all orders, and what was received. */
  clear(): void {
    this.sandbox.clear();
    this.received.length = 0;
  }

  async send(api: SandboxApi, operation: string, payload: unknown): Promise<Sent> {
    this.#noteAddresses(api, payload);
    const sent = { api, operation, payload, exchanges: [] as Exchange[] };
    try {
      const value = await this.#client(api, sent.exchanges).call(operation, payload);
      if (api.operations[operation]?.delivery !== 'browser-form') return { ...sent, value };
      const form = value as BrowserForm;
      this.#posting = { ...sent, form };
      return this.#posting;
    } catch (error) {
      return { ...sent, error };
    } finally {
      await this.sandbox.settled();
      this.changed();
    }
  }

  /** Posts a form as the shopper's browser does. */
  async post({ action, fields }: BrowserForm): Promise<Response> {
    const response = await this.visit(new Request(action, { method: 'POST', body: new URLSearchParams(fields) }));
    await this.sandbox.settled();
    return response;
  }

  /** A browser comes to an address: of the sandbox's, or of the shop's. */
  async visit(request: Request): Promise<Response> {
    if (new URL(request.url).origin !== sandboxOrigin) return this.#visitShop(request);
    const sent = this.#posting;
    if (sent === undefined || request.method !== 'POST' || request.url !== sent.form?.action)
      return this.sandbox(request);
    this.#posting = undefined;
    return this.#exchange(request, sent.exchanges);
  }

  async #visitShop(request: Request): Promise<Response> {
    if (request.method === 'POST') return this.#receive(request, true);
    return pageResponse(this.#shopPage(request.url));
  }

  #client(api: SandboxApi, exchanges: Exchange[]): StageClient {
    return stageClient(api.document.name, {
      baseUrl: sandboxOrigin,
      now: () => this.sandbox.clock.now(),
      fetch: (url, init) => this.#exchange(new Request(url, init), exchanges),
    });
  }

  async #exchange(request: Request, exchanges: Exchange[]): Promise<Response> {
    const { method, url } = request;
    const exchange: Exchange = { method, url, request: await requestWire(request) };
    exchanges.push(exchange);
    const response = await this.sandbox(request);
    exchange.answer = await answerWire(response);
    this.changed();
    return response;
  }

  async #receive(request: Request, isBrought: boolean): Promise<Response> {
    const api = this.#addresses.get(request.url);
    const { callbacks } = api === undefined ? {} : this.#client(api, []);
    if (api === undefined || callbacks === undefined)
      return new Response('not an address of the shop', { status: 404 });
    const at = this.sandbox.clock.now();
    const received: ReceivedCallback = { api, at, request: await requestWire(request), isBrought };
    this.received.unshift(received);
    const handler = async (event: AnyEvent): Promise<unknown> => {
      received.event = event;
      if ('confirm' in event && typeof event.confirm === 'function') received.confirmed = await event.confirm();
      return api.callbacks?.[event.callback]?.acknowledgement.by === 'page'
        ? pageResponse(this.#shopPage(request.url, event))
        : undefined;
    };
    // Two callbacks may look alike, where one is brought by the browser: a shop has an address for each.
    const wanted = Object.values(api.callbacks ?? {}).filter(
      (row) => (row.acknowledgement.by === 'page') === isBrought,
    );
    const handlers = Object.fromEntries(wanted.map(({ id }) => [id, handler]));
    const onError = (error: unknown): void => {
      received.error = error;
    };
    const response = await callbacks.handle(request, handlers, { onError });
    received.answer = await answerWire(response);
    this.changed();
    return response;
  }

  /** Callbacks that an order asks for go to addresses in its payload. */
  #noteAddresses(api: SandboxApi, value: unknown): void {
    if (typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value))
      this.#addresses.set(new URL(value).href, api);
    else if (Array.isArray(value) || isContent(value))
      for (const each of Object.values(value)) this.#noteAddresses(api, each);
  }
}

function pageResponse(text: string): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'self'",
  };
  return new Response(text, { headers });
}
