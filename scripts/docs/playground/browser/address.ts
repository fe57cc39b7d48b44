/** Where the sandbox is, as its clients and its own pages see it. Nobody outside of this page can reach it. */
export const sandboxOrigin = 'http://sandbox.invalid';

/** In the place of every address that is not the sandbox's: the shop's, or anybody else's. */
const elsewhere = '/_elsewhere';

/**
 * Where the browser finds an address of the sandbox's, or of the shop's: below the address that the service worker
 * serves, so that nothing leaves the page's origin.
 *
 * @param base where the service worker serves this page's sandbox, without a slash at its end
 */
export function servedAt(address: string, base: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, origin, href, pathname, search, hash } = new URL(address);
  if (origin === sandboxOrigin) return `${base}${pathname}${search}${hash}`;
  return /^https?:$/.test(protocol) ? `${base}${elsewhere}?to=${encodeURIComponent(href)}` : address;
}

/** The mirror of `servedAt`: the address that is meant by a path below the base. */
export function addressOf(path: string): string {
  const { pathname, search, searchParams } = new URL(path, sandboxOrigin);
  const to = searchParams.get('to');
  return pathname === elsewhere && to !== null && URL.canParse(to) ? to : `${sandboxOrigin}${pathname}${search}`;
}
