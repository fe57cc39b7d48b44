import { readFile } from 'node:fs/promises';
import { type Guide, guideOf } from './guides.ts';
import type { Paint } from './highlight.ts';
import type { Language } from './language.ts';

const english = 'CHANGELOG.md';
const chinese = 'scripts/docs/texts/zh-TW/changelog.md';

const root = new URL('../../', import.meta.url);

/**
 * What changed from one release to the next, in each language.
 *
 * @throws Error where one of them says less than the other
 */
export async function readChangelogs(paint: Paint): Promise<Readonly<Record<Language, Guide>>> {
  const [inEnglish = '', inChinese = ''] = await Promise.all(
    [english, chinese].map((name) => readFile(new URL(name, root), 'utf8')),
  );
  const [said, translated] = [pointsOf(inEnglish), pointsOf(inChinese)];
  if (said !== translated)
    throw new Error(`${english} and ${chinese} do not say the same: ${said} and ${translated}; bring both up to date`);
  return { en: guideOf('changelog', inEnglish, paint), 'zh-TW': guideOf('changelog', inChinese, paint) };
}

/** Each release with the number of its points. */
function pointsOf(text: string): string {
  const [, ...releases] = text.split(/^## /m);
  return releases
    .map((release) => `${/^[\w.-]+/.exec(release)?.[0]} has ${release.match(/^- /gm)?.length ?? 0} points`)
    .join(', ');
}
