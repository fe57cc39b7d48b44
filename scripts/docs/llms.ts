import type { Edition } from './edition.ts';
import { nameOf, summaryOf } from './summary.ts';

/**
 * The site for programs that read for people: what there is, and where, in one text.
 *
 * @param base where the site is, with a slash at its end; nothing for addresses that are relative to it
 * @see https://llmstxt.org
 */
export function llmsText({ language, texts, guides, documents }: Edition, base = ''): string {
  const { site, start } = texts;
  const address = (path: string): string => `${base}${language}/${path}`;
  const item = (name: string, path: string, about: string): string => `- [${name}](${address(path)}): ${about}`;
  return [
    '# jinliu',
    '',
    `> ${start.description}`,
    '',
    `## ${site.guides}`,
    '',
    ...guides.map(({ name, title, lead }) => item(title, `guides/${name}.html`, lead)),
    item(site.outcomes, 'outcomes.html', texts.outcomes.description),
    ...documents.flatMap((parts) => {
      const { spec } = parts;
      return [
        '',
        `## ${nameOf(parts)}`,
        '',
        item(spec.name, `${spec.name}/index.html`, spec.info.summary),
        `- [${spec.name}.yaml](${base}${spec.name}.yaml): ${site.downloads(spec.info.version)}`,
        ...spec.endpoints.map((each) => item(each.id, `${spec.name}/${each.id}.html`, summaryOf(each))),
      ];
    }),
    '',
  ].join('\n');
}
