import { part } from './element.ts';

/** A page or a file of the site's, wherever the site is. */
export function siteAddress(path: string): string {
  const { root = '' } = part('playground', HTMLElement).dataset;
  return new URL(`${root}${path}`, location.href).href;
}
