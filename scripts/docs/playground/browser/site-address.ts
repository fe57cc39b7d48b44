/** A page or a file of the site's, wherever the site is. */
export function siteAddress(path: string): string {
  const { root = '' } = document.body.dataset;
  return new URL(`${root}${path}`, location.href).href;
}
