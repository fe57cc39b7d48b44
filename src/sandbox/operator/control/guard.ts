import { isIP } from 'node:net';

/** Why a request may not touch what the sandbox keeps. */
export interface Trespass {
  readonly status: 400 | 403;
  readonly message: string;
}

/**
 * Keeps web pages in the developer's browser out. A page of another site says so in `Origin`; one whose name was made to point at this
 * machine (DNS rebinding) has its name in `Host`. A bare address cannot be rebound. In process there is no `Host`, and no browser.
 *
 * @param hosts names, beside loopback and bare addresses, under which this server is reached
 */
export function trespass(request: Request, hosts: readonly string[] = []): Trespass | undefined {
  const host = request.headers.get('host');
  const url = host === null ? request.url : `http://${host}`;
  if (host !== null && (/[/?#@\\]/.test(host) || !URL.canParse(url))) return { status: 400, message: 'the Host header is invalid' };
  const { hostname, host: named } = new URL(url);
  if (host !== null && !isOurs(hostname, hosts)) return { status: 403, message: `the Host header names "${hostname}", which is not a name of this server` };
  const origin = request.headers.get('origin');
  if (origin === null || origin === `http://${named}` || origin === `https://${named}`) return undefined;
  return { status: 403, message: 'the Origin header names another site' };
}

function isOurs(hostname: string, hosts: readonly string[]): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0 || hosts.some((each) => each.toLowerCase() === hostname);
}
