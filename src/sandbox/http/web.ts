import { readBytes } from '../../http/read-bytes.ts';
import { textResponse } from '../../http/text-response.ts';
import type { HttpAnswer } from './answer.ts';
import type { HttpRequest } from './request.ts';

/** A request of the web standard. */
class WebRequest implements HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly #request: Request;

  constructor(request: Request) {
    this.method = request.method;
    this.url = new URL(request.url);
    this.#request = request;
  }

  get signal(): AbortSignal {
    return this.#request.signal;
  }

  header(name: string): string | null {
    return this.#request.headers.get(name);
  }

  read(maxBytes: number): Promise<Uint8Array | undefined> {
    return readBytes(this.#request, maxBytes);
  }

  toWeb(): Request {
    return this.#request;
  }
}

export function fromRequest(request: Request): HttpRequest {
  return new WebRequest(request);
}

export function toResponse({ status, headers, cookies = [], body }: HttpAnswer): Response {
  const init = { status, headers };
  // Node.js' types let a response have bytes of its own memory alone.
  const response =
    typeof body === 'string'
      ? textResponse(body, init)
      : new Response((body as Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined) ?? null, init);
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

export function fromResponse(response: Response): HttpAnswer {
  const { status, body } = response;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  return { status, headers, cookies: response.headers.getSetCookie(), body: body ?? undefined };
}
