import { close, createIndex } from 'pagefind';
import type { Edition } from '../edition.ts';
import { type Html, html, plainLine } from '../html.ts';
import { type Language, otherLanguage } from '../language.ts';
import type { Page } from '../pages/page.ts';

/** The pages of one language. */
export interface Indexed {
  readonly edition: Edition;
  readonly pages: readonly Page[];
}

/**
 * The index of the search, by the paths of its files: one for each language, which pages load when somebody searches. A
 * page found in the other language leads to the same page in the reader's, and so it carries its title in both.
 */
export async function searchFiles(editions: readonly Indexed[]): Promise<Map<string, Uint8Array>> {
  const files = await Promise.all(
    editions.map(({ edition: { language }, pages }) => {
      const others = editions.find(({ edition }) => edition.language === otherLanguage(language));
      const titles = new Map(others?.pages.map(({ path, title }) => [path, title]));
      return indexOf(language, pages, titles);
    }),
  );
  await close();
  return new Map(files.flat());
}

async function indexOf(
  language: Language,
  pages: readonly Page[],
  titles: ReadonlyMap<string, string>,
): Promise<(readonly [path: string, content: Uint8Array])[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, excludeSelectors: unread });
  if (index === undefined) throw new Error(`the search cannot be built: ${errors.join('; ')}`);
  for (const page of pages) {
    const content = indexed(page, language, titles.get(page.path) ?? page.title).text;
    const added = await index.addHTMLFile({ url: page.path, content });
    if (added.errors.length > 0) throw new Error(`${page.path} cannot be indexed: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`the search cannot be built: ${written.errors.join('; ')}`);
  return written.files
    .filter(({ path }) => isLoaded(path))
    .map(({ path, content }) => [`search/${language}/${path}`, content] as const);
}

/** What nobody looks for: code, bytes, drawings, and the marks of links. */
const unread = ['figure', 'pre', 'svg', '.hash', '.pattern'];

/** What is searched of a page: what it says, without the frame, the drawings and the bytes. */
function indexed({ title, main, description }: Page, language: Language, otherTitle: string): Html {
  return html`<html lang="${language}"><body><main data-pagefind-body>
<p data-pagefind-meta="title" data-pagefind-weight="8">${title}</p>
<p data-pagefind-meta="other">${otherTitle}</p>
<p data-pagefind-meta="language">${language}</p>
<p data-pagefind-meta="about" data-pagefind-weight="6">${plainLine(description)}</p>
${main}</main></body></html>`;
}

/** Pagefind brings user interfaces of its own; this site has its own. */
function isLoaded(path: string): boolean {
  return !/^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|playground\/)/.test(path);
}
