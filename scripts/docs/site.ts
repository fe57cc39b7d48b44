import { readdir, readFile } from 'node:fs/promises';
import { benchParts } from '../bench/table.ts';
import { readConventions } from '../generate/conventions.ts';
import { report } from '../spec/problem.ts';
import { readSpecs } from '../spec/read.ts';
import { readChangelogs } from './changelog.ts';
import { type DocumentParts, documentParts } from './document-parts.ts';
import type { Edition } from './edition.ts';
import { readGuides } from './guides.ts';
import type { Paint } from './highlight.ts';
import { languages } from './language.ts';
import { llmsText } from './llms.ts';
import { callbackPage } from './pages/callback.ts';
import { changelogPage } from './pages/changelog.ts';
import { documentPage, envelopesPage, lifecyclePage, valuesPage } from './pages/document.ts';
import { guidePage } from './pages/guide.ts';
import { languagePage } from './pages/language.ts';
import { operationPage } from './pages/operation.ts';
import { outcomesPage, outcomesSample } from './pages/outcomes.ts';
import type { Page } from './pages/page.ts';
import { playgroundPage } from './pages/playground.ts';
import { startPage, startSample } from './pages/start.ts';
import { playgroundFiles } from './playground/files.ts';
import { searchFiles } from './search/index.ts';
import { pageText } from './shell/page.ts';
import { untranslatedRules } from './texts/rule-texts.ts';
import { textsOf } from './texts/texts.ts';

/** The site in each language, of the documents of a folder. */
export async function readEditions(folder: string, paint: Paint): Promise<Edition[]> {
  const conventions = await readConventions();
  report(untranslatedRules(conventions.rules.keys()));
  const measured = languages.map(async (language) => [language, await benchParts(language)] as const);
  const guides = await readGuides(paint, new Map(await Promise.all(measured)));
  const changelogs = await readChangelogs(paint);
  const editions = languages.map(async (language): Promise<Edition> => {
    const specs = await readSpecs(folder, { language });
    return {
      language,
      texts: textsOf[language],
      documents: specs.map((spec) => documentParts(spec, { language, conventions, paint })),
      guides: guides.get(language) ?? [],
      changelog: changelogs[language],
      paint,
    };
  });
  return Promise.all(editions);
}

/** Every TypeScript sample of the site, by a name of its own: in each language, since comments are a part of the code. */
export function samplesIn(editions: readonly Edition[]): Map<string, string> {
  const samples = new Map<string, string>();
  for (const { language, texts, documents, guides } of editions) {
    samples.set(`${language}/outcomes`, outcomesSample(texts.samples));
    samples.set(`${language}/start`, startSample(texts.samples));
    for (const { spec, samples: own } of documents)
      for (const [id, code] of own) samples.set(`${language}/${spec.name}/${id}`, code);
    for (const { samples: own } of guides) for (const [id, code] of own) samples.set(`${language}/guides/${id}`, code);
  }
  return samples;
}

/** Every page of one language. */
export function pagesOf(edition: Edition): Page[] {
  const { documents, guides, texts } = edition;
  return [
    startPage(edition),
    ...guides.map((guide) => guidePage(guide, texts)),
    ...documents.flatMap(documentPages),
    outcomesPage(edition),
    playgroundPage(edition),
    changelogPage(edition),
  ];
}

/** Every page of one document. */
export function documentPages(parts: DocumentParts): Page[] {
  const { spec } = parts;
  const found = [
    documentPage(parts),
    ...spec.operations.map((operation) => operationPage(parts, operation)),
    ...spec.callbacks.map((callback) => callbackPage(parts, callback)),
    lifecyclePage(parts),
    valuesPage(parts),
    envelopesPage(parts),
  ];
  return found.filter((page) => page !== undefined);
}

/** All files of the site, by their paths. */
export async function siteFiles(editions: readonly Edition[]): Promise<Map<string, string | Uint8Array>> {
  const all = editions.map((edition) => ({ edition, pages: pagesOf(edition) }));
  const files = new Map<string, string | Uint8Array>([['index.html', languagePage()], ...(await searchFiles(all))]);
  for (const { edition, pages } of all)
    for (const page of pages) files.set(`${edition.language}/${page.path}`, pageText(page, edition));
  const [first] = editions;
  const documents = first?.documents ?? [];
  if (first !== undefined) files.set('llms.txt', llmsText(first));
  // A document refers to nothing outside of itself, so it is its own bundle.
  for (const { spec } of documents) files.set(`${spec.name}.json`, `${JSON.stringify(spec.source.value, null, 2)}\n`);
  return files;
}

/** The style sheet, the scripts and the pictures. */
export async function assets(): Promise<Map<string, string>> {
  return new Map([
    ['style.css', await joinedFiles('style/', '.css')],
    ['script.js', await joinedFiles('script/page/', '.js')],
    ['language.js', await readFile(new URL('script/language.js', import.meta.url), 'utf8')],
    ...(await playgroundFiles()),
    ['icon.svg', await readFile(new URL('icon.svg', import.meta.url), 'utf8')],
    // GitHub Pages would otherwise run its own page builder over the files.
    ['.nojekyll', ''],
  ]);
}

async function joinedFiles(folder: string, ending: string): Promise<string> {
  const at = new URL(folder, import.meta.url);
  const names = (await readdir(at)).filter((name) => name.endsWith(ending)).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, at), 'utf8')));
  return texts.join('\n');
}
