/** What of a `Response` its body is behind. Node.js' types have it as properties, which no class can override. */
type OfBody = 'body' | 'bodyUsed' | 'text' | 'json' | 'arrayBuffer' | 'bytes' | 'blob' | 'formData' | 'clone';
const Bodiless: new (body: null, init: ResponseInit) => Omit<Response, OfBody> = Response;

/** A response's status and headers. */
export interface TextResponseInit {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A response whose body is a text. Servers of Bun, Deno and browsers look into a `Response`, and see no body that
 * stands in a class of ours.
 */
export function textResponse(text: string, init: TextResponseInit): Response {
  return isNode ? new TextResponse(text, init) : new Response(text || null, init);
}

/** Node.js 20 has no navigator, all else has one that says what it is. */
const { navigator } = globalThis as { readonly navigator?: { readonly userAgent?: string } };
const isNode = navigator?.userAgent?.startsWith('Node.js') ?? true;

/**
 * A `Response` whose body is a text at hand. The platform makes a stream for every body, which costs more than the
 * text; here it makes one only for whoever asks for it.
 */
export class TextResponse extends Bodiless {
  readonly #content: string;
  /** The same with a body of the platform's, once somebody has asked for it. */
  #streamed: Response | undefined;
  #isRead = false;

  constructor(content: string, init: TextResponseInit) {
    super(null, init);
    this.#content = content;
  }

  get body(): Response['body'] {
    return this.#asStream().body;
  }

  get bodyUsed(): boolean {
    return this.#isRead || this.#streamed?.bodyUsed === true;
  }

  async text(): Promise<string> {
    if (this.#isRead || this.#streamed !== undefined) return this.#asStream().text();
    this.#isRead = true;
    return this.#content;
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  arrayBuffer(): ReturnType<Response['arrayBuffer']> {
    return this.#asStream().arrayBuffer();
  }

  /** Newer runtimes have it. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  blob(): ReturnType<Response['blob']> {
    return this.#asStream().blob();
  }

  formData(): ReturnType<Response['formData']> {
    return this.#asStream().formData();
  }

  clone(): Response {
    const { status, statusText, headers } = this;
    const { body } = this.#asStream().clone();
    return new Response(body, { status, statusText, headers });
  }

  /** A text that was read counts as read, whichever way it is asked for again. */
  #asStream(): Response {
    if (this.#streamed === undefined) {
      this.#streamed = new Response(this.#content, { headers: this.headers });
      if (this.#isRead) void this.#streamed.text();
    }
    return this.#streamed;
  }
}
