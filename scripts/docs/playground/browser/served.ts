import { escapeHtml } from '../../../../src/http/escape-html.ts';
import { servedAt } from './address.ts';

/** A response as it is handed to the service worker. */
export interface Served {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ReadableStream<Uint8Array> | null;
}

/**
 * A response of the sandbox's or of the shop's for the browser: every address in it leads below the base, and the page
 * may be shown in a frame of this site's.
 *
 * @param at the address that it answers
 */
export async function servedResponse(response: Response, at: string, base: string): Promise<Served> {
  const headers = new Headers(response.headers);
  const location = headers.get('location');
  if (location !== null) headers.set('location', servedAt(new URL(location, at).href, base));
  headers.delete('x-frame-options');
  const policy = headers.get('content-security-policy');
  if (policy !== null) headers.set('content-security-policy', framed(policy));
  const type = headers.get('content-type') ?? '';
  const body = /^text\/(?:html|javascript)/.test(type)
    ? streamOf(await readdressed(response, { at, base, isPage: type.startsWith('text/html') }))
    : response.body;
  return { status: response.status, headers: [...headers], body };
}

/** Forms go nowhere else, and this site's pages may frame it. */
function framed(policy: string): string {
  return policy
    .replace(/form-action [^;]*/, "form-action 'self'")
    .replace("frame-ancestors 'none'", "frame-ancestors 'self'");
}

function streamOf(text: string): ReadableStream<Uint8Array> | null {
  return new Response(text).body;
}

async function readdressed(
  response: Response,
  { at, base, isPage }: { readonly at: string; readonly base: string; readonly isPage: boolean },
): Promise<string> {
  const text = await response.text();
  return isPage ? servedPage(text, at, base) : text.replaceAll("'/_sandbox/", `'${base}/_sandbox/`);
}

/**
 * A page whose links, forms and files lead below the base. Its templates write these attributes in quotes, and escape
 * every value, so that no text of a payload looks like one.
 */
export function servedPage(text: string, at: string, base: string): string {
  return text.replaceAll(/ (href|src|action)="([^"]*)"/g, (whole, name: string, value: string) => {
    const address = unescaped(value);
    if (address.startsWith('#') || !URL.canParse(address, at)) return whole;
    return ` ${name}="${escapeHtml(servedAt(new URL(address, at).href, base))}"`;
  });
}

function unescaped(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
