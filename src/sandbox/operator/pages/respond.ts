import type { Html } from '../../../http/html.ts';
import { type HttpAnswer, plain } from '../../http/answer.ts';

/** Only the sandbox's own files: no script, style or image from elsewhere, and none written into a page. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'";

const safe = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' } as const;

/** @param frame may another site show the page in a frame? Never the console: clicks on it could be hijacked */
export function page(
  content: Html,
  { status = 200, frame = false, forms = "'self'" }: { status?: number; frame?: boolean; forms?: string } = {},
): HttpAnswer {
  const framed = frame ? '' : "; frame-ancestors 'none'";
  return {
    status,
    headers: {
      ...safe,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `${policy}; form-action ${forms}${framed}`,
      ...(frame ? {} : { 'x-frame-options': 'DENY' }),
    },
    body: content.text,
  };
}

/** After a form: the page is fetched anew, so that reloading it sends nothing twice. */
export function seeOther(path: string): HttpAnswer {
  return { status: 303, headers: { ...safe, location: path, 'cache-control': 'no-store' } };
}

export function file(
  content: string | ReadableStream<Uint8Array>,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return { status: 200, headers: { ...safe, 'content-type': type, ...headers }, body: content };
}

export function plainPage(status: number, text: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  const answer = plain(status, text);
  return { ...answer, headers: { ...safe, ...answer.headers, ...headers } };
}
