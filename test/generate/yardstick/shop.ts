import { join } from 'node:path';
import { inject } from 'vitest';

export const folder: string = inject('yardstick');

type Fields = Readonly<Record<string, unknown>>;

/**
 * A client whose operations and callbacks this repository's compiler cannot know; `types.test.ts` shows them to the
 * copy's.
 */
export interface OpenClient {
  readonly [operation: string]: (payload: unknown) => Promise<Fields>;
}

export interface OpenFetch {
  POST(
    path: string,
    init: object,
  ): Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
}

export interface OpenCallbacks {
  handle(input: unknown, handlers: object, options?: object): Promise<Response>;
  verify(input: unknown): Promise<Fields>;
  readonly test: { readonly [callback: string]: (overrides?: object, options?: object) => Request };
}

interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Running {
  (request: Request): Promise<Response>;
  readonly clock: { now(): number; advance(duration: string): Promise<void> };
  orders(): readonly { readonly api: string; readonly state: string; readonly key: string }[];
  order(number: string): { readonly state: string; readonly history: readonly Fields[] } | undefined;
  transition(number: string, name: string): { readonly applied: boolean };
  settled(): Promise<void>;
}

interface Api {
  readonly document: { readonly name: string };
  readonly operations: Fields;
  readonly callbacks?: Fields;
  readonly stageCredentials: Readonly<Record<string, string>>;
  readonly create: (options: object) => unknown;
}

interface SandboxModule {
  createSandbox(options: object): Running;
}

/** A module of the copy. */
export function copied<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ join(folder, path)) as Promise<Module>;
}

export async function apiOf(document: string): Promise<Api> {
  const { registry } = await copied<{ readonly registry: Readonly<Record<string, Api>> }>('generated/registry.ts');
  const api = registry[document];
  if (api === undefined) throw new Error(`the registry has no ${document}`);
  return api;
}

/** What went over the line, either way. */
interface Sent {
  readonly url: string;
  readonly type: string | null;
  readonly text: string;
}

/** A shop of one document, with the copied sandbox for a vendor; `receive` is its server. */
export class Shop {
  readonly sandbox: Running;
  readonly credentials: Readonly<Record<string, string>>;
  /** What the client sent. */
  readonly requests: Sent[] = [];
  /** What came back. */
  readonly answers: string[] = [];
  /** Callbacks that the vendor sent. */
  readonly deliveries: Sent[] = [];
  receive: (request: Request) => Response | Promise<Response> = () => new Response('not now', { status: 503 });
  readonly #create: Api['create'];

  private constructor(api: Api, { createSandbox }: SandboxModule) {
    this.credentials = api.stageCredentials;
    this.#create = api.create;
    this.sandbox = createSandbox({
      fetch: (request: Request) => this.#deliver(request),
      callbackUrl: 'http://merchant.invalid/agreed',
    });
  }

  static async of(document: string): Promise<Shop> {
    const [api, module] = await Promise.all([apiOf(document), copied<SandboxModule>('src/sandbox/index.ts')]);
    return new Shop(api, module);
  }

  /** The client with the published credentials, or with others. */
  client(more: object = {}): OpenClient {
    const fetch = (url: string, init: RequestInit): Promise<Response> => this.#call(url, init);
    return this.#create({ ...this.credentials, baseUrl: 'http://sandbox.invalid', fetch, ...more }) as OpenClient;
  }

  /** Calls an operation. */
  call(operation: string, payload: object, more: object = {}): Promise<Fields> {
    const method = this.client(more)[operation];
    if (method === undefined) throw new Error(`the client has no ${operation}`);
    return method(payload);
  }

  get fetch(): OpenFetch {
    return (this.client() as unknown as { readonly fetch: OpenFetch }).fetch;
  }

  get callbacks(): OpenCallbacks {
    return (this.client() as unknown as { readonly callbacks: OpenCallbacks }).callbacks;
  }

  /** The form of an operation that the shopper's browser sends. */
  form(operation: string, payload: object, more: object = {}): Form {
    return this.client(more)[operation]?.(payload) as unknown as Form;
  }

  /** The shopper's browser sends a form. */
  async browse({ action, fields }: Form): Promise<string> {
    const page = await this.sandbox(new Request(action, { method: 'POST', body: new URLSearchParams(fields) }));
    return page.text();
  }

  /**
   * Options of a client in an environment, with keys that no merchant has: those of the stage are refused in production.
   */
  in(environment: string): object {
    const keys = Object.entries(this.credentials).map(([option, value]) => [option, [...value].reverse().join('')]);
    return { ...Object.fromEntries(keys), baseUrl: undefined, environment };
  }

  /** Where an operation would go in an environment. */
  async hostIn(environment: string, operation: string, payload: object): Promise<string> {
    let host = '';
    const fetch = async (url: string): Promise<Response> => {
      host = new URL(url).origin;
      return new Response('', { status: 400 });
    };
    await this.call(operation, payload, { ...this.in(environment), fetch }).catch(() => undefined);
    return host;
  }

  async #call(url: string, init: RequestInit): Promise<Response> {
    const request = new Request(url, init);
    this.requests.push({ url, type: request.headers.get('content-type'), text: String(init.body) });
    const response = await this.sandbox(request);
    this.answers.push(await response.clone().text());
    return response;
  }

  async #deliver(request: Request): Promise<Response> {
    const text = await request.clone().text();
    this.deliveries.push({ url: request.url, type: request.headers.get('content-type'), text });
    return this.receive(request);
  }
}
