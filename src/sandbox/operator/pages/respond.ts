import type { Html } from '../../../http/html.ts';
import { TextResponse } from '../../../http/text-response.ts';

/** Only the sandbox's own files: no script, style or image from elsewhere, and none written into a page. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'";

const safe = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' } as const;

/** @param frame may another site show the page in a frame? Never the console: clicks on it could be hijacked */
export function page(
  content: Html,
  { status = 200, frame = false, forms = "'self'" }: { status?: number; frame?: boolean; forms?: string } = {},
): Response {
  const framed = frame ? '' : "; frame-ancestors 'none'";
  return new TextResponse(content.text, {
    status,
    headers: {
      ...safe,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `${policy}; form-action ${forms}${framed}`,
      ...(frame ? {} : { 'x-frame-options': 'DENY' }),
    },
  });
}

/** After a form: the page is fetched anew, so that reloading it sends nothing twice. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...safe, location: path, 'cache-control': 'no-store' } });
}

export function file(
  content: string | ReadableStream,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const init = { headers: { ...safe, 'content-type': type, ...headers } };
  return typeof content === 'string' ? new TextResponse(content, init) : new Response(content, init);
}

export function plainPage(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new TextResponse(`sandbox: ${text}\n`, {
    status,
    headers: { ...safe, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
