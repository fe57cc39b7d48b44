import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { formMediaType } from '../form-data.ts';
import { formOf, isEmpty } from './parsed-body.ts';

/** Node.js's request, with what frameworks put beside it. */
export interface NodeRequest extends IncomingMessage {
  /** What a body parser made of the body. */
  readonly body?: unknown;
  /** The path before a router took its part off. */
  readonly originalUrl?: string;
}

/**
 * A web-standard `Request` of Node.js's own. A body that a parser has read already is taken from `body`: text, bytes,
 * or the fields of a form or JSON, which are written as a body once more. If the stream was read and nothing of it was
 * kept, the request is one whose body is used, which any reader refuses at once.
 *
 * @param body what a body parser made of the body, where it is not `incoming.body`
 * @throws TypeError where no `Request` can be made: a method that the standard forbids, a parsed body that no form can
 * carry
 */
export function toRequest(incoming: NodeRequest, body: unknown = incoming.body): Request {
  const method = incoming.method ?? 'GET';
  const headers = headersOf(incoming);
  if (method === 'GET' || method === 'HEAD') return new Request(requestUrl(incoming), { method, headers });
  const unread = !incoming.readableDidRead && !incoming.readableEnded;
  if (isEmpty(body) && unread)
    return new Request(requestUrl(incoming), {
      method,
      headers,
      body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
      duplex: 'half',
    });
  if (isEmpty(body) && holdsBody(incoming))
    return used(new Request(requestUrl(incoming), { method, headers, body: '-' }));
  // They describe the body as it was sent, and a parser has unpacked it.
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name);
  // The fields that a parser made of its parts; what a parser left as it was still has its boundary.
  if (/^multipart\//i.test(headers.get('content-type') ?? '') && isParsed(body))
    headers.set('content-type', formMediaType);
  return new Request(requestUrl(incoming), { method, headers, body: textOf(body, headers.get('content-type') ?? '') });
}

function isParsed(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

function textOf(body: unknown, mediaType: string): string | Uint8Array<ArrayBuffer> {
  if (isEmpty(body)) return '';
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (body instanceof URLSearchParams) return body.toString();
  return typeof body !== 'object' || body === null || /[/+]json\b/i.test(mediaType)
    ? JSON.stringify(body)
    : formOf(body);
}

/** Was there a body to be read? */
function holdsBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

/** Its stream is cancelled, so that it counts as read. */
function used(request: Request): Request {
  request.body?.cancel().catch(() => undefined);
  return request;
}

export function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return headers;
}

export function requestUrl(incoming: NodeRequest): URL {
  const path = incoming.originalUrl ?? incoming.url ?? '/';
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  const { host = 'localhost' } = incoming.headers;
  const whole =
    /^[\w.-]+(?::\d+)?$/.test(host) && path.startsWith('/') ? urlIn(`${scheme}://${host}${path}`) : undefined;
  if (whole !== undefined) return whole;
  // The host is the sender's word; one that is not a host must not keep a callback out.
  const base = `${scheme}://${host}`;
  const origin = URL.canParse(base) ? base : `${scheme}://localhost`;
  return new URL(path.startsWith('/') && URL.canParse(origin + path) ? origin + path : origin);
}

function urlIn(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
