import { isIP } from 'node:net';
import type { HttpRequest } from '../http/request.ts';
import { isPrivate } from '../webhooks/private-address.ts';

/** Why a request may not use the console or the control API. */
export interface Forbidden {
  readonly status: 400 | 403;
  readonly message: string;
}

/**
 * Keeps web pages in the developer's browser out. A page of another site says so in `Origin`; one whose name was made
 * to point at this machine (DNS rebinding) has its name in `Host`. A bare address cannot be rebound. In process there
 * is no `Host`, and no browser.
 *
 * @param hosts names, beside loopback and bare addresses, by which this server may be called
 */
export function forbidden(request: HttpRequest, hosts: readonly string[] = []): Forbidden | undefined {
  const host = request.header('host');
  if (host !== null && (/[/?#@\\]/.test(host) || !URL.canParse(`http://${host}`)))
    return { status: 400, message: 'the Host header is not a valid host' };
  if (host !== null && !isOwnHost(new URL(`http://${host}`).hostname, hosts)) {
    const name = new URL(`http://${host}`).hostname;
    return {
      status: 403,
      message: `"${name}" in the Host header is not a name of this server; allow it with --allow-host`,
    };
  }
  return isOwnOrigin(request) ? undefined : { status: 403, message: 'the Origin header names another site' };
}

/**
 * Does a form come from a page of the sandbox's own? Any web page in the developer's browser can post a form to the
 * loopback address, but the browser says where the form is (`Sec-Fetch-Site`, and `Origin` on every POST). A request
 * with neither is not from a browser.
 */
export function isSameOrigin(request: HttpRequest): boolean {
  const site = request.header('sec-fetch-site');
  return (site === null || site === 'same-origin') && isOwnOrigin(request);
}

/** Longest part of an origin that is kept. */
const kept = 200;

/**
 * The site whose page in a browser sent a request to an API, where it is neither the sandbox's own nor at an address of
 * this machine or its network, as the shops that use the sandbox are. A browser names the site in `Origin`, on every
 * POST; `null` stands for a page that keeps its address to itself, and on a GET there is none: then `Sec-Fetch-Site`
 * says whether it is a stranger's, and `Referer` may name it. A request with none of them is not from a browser.
 */
export function foreignOrigin(request: HttpRequest, hosts: readonly string[] = []): string | undefined {
  const given = request.header('origin');
  const site = request.header('sec-fetch-site');
  const isNamed = given !== null && given !== 'null';
  if (!isNamed && (site === 'same-origin' || site === 'same-site')) return undefined;
  if (given === null && site !== 'cross-site') return undefined;
  const origin = isNamed ? given : originIn(request.header('referer'));
  if (origin === undefined) return 'null';
  const isOwn = isNamed && forbidden(request, hosts) === undefined;
  return isOwn || isPrivate(origin) ? undefined : origin.slice(0, kept);
}

function originIn(address: string | null): string | undefined {
  return address !== null && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Only the host counts, since a proxy in front may speak https. */
function isOwnOrigin(request: HttpRequest): boolean {
  const origin = request.header('origin');
  if (origin === null) return true;
  const host = request.header('host');
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return false;
  return new URL(origin).host === (host === null ? request.url : new URL(`http://${host}`)).host;
}

function isOwnHost(hostname: string, hosts: readonly string[]): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0 || hosts.some((each) => each.toLowerCase() === hostname);
}
