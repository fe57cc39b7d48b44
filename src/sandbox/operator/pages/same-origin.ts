/**
 * Does a request that changes something come from a page of the sandbox's own? Any web page in the developer's browser can post a form to the
 * loopback address; but a browser says where a form stands (`Sec-Fetch-Site`, and `Origin` on every POST). What says neither is not a browser.
 * Of the origin only the host counts, since a proxy in front may speak https.
 */
export function isSameOrigin({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  return origin === null || (URL.canParse(origin) && new URL(origin).host === new URL(url).host);
}
