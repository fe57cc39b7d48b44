/**
 * Pages link to each other by where they stand in the site: `~/` is the start of the reader's language, `^/` that of
 * the whole site. On the page itself every address is relative, so that the site works from any folder.
 *
 * @param path of the page within the site: `en/ecpay-cashier/index.html`
 */
export function withRelativeAddresses(text: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const [language = ''] = path.split('/');
  return text.replaceAll(/((?:href|src|data-root)=")([~^])\//g, (_, before: string, root: string) =>
    root === '^' ? `${before}${up}` : `${before}${up}${language}/`,
  );
}

/** The page of an operation, a callback, or of something else of a document. */
export function pageOf(document: string, name: string, anchor?: string): string {
  return `~/${document}/${name}.html${anchor === undefined ? '' : `#${anchor}`}`;
}
