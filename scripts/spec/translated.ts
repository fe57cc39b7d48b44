import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isObject, items, type Json, lookup } from './json.ts';
import { jsonPath, pathOf } from './json-path.ts';
import type { SpecProblem } from './problem.ts';
import type { Source } from './source/source.ts';

/**
 * The texts of a document as they were when its Chinese last said what its English says, each as two short hashes, in
 * `specs/zh-TW/translated/<document>.json`. `npm run generate` keeps it: a text whose Chinese has changed counts as
 * translated, one whose English alone has changed does not.
 */
export interface Translated {
  /**
   * Texts whose English has changed under their Chinese, each where the Chinese stands. To say in which lines takes as
   * long as everything else of a small document, so that only who prints it asks.
   */
  stale(): readonly SpecProblem[];
  /** What the file has to say. With `isAccepted`, what is stale counts as translated too. */
  text(isAccepted: boolean): string;
}

/** Where the file of a document is. */
export function translatedPath(documentPath: string): string {
  const name = basename(documentPath, '.yaml');
  return join(dirname(documentPath), 'zh-TW', 'translated', `${name}.json`);
}

/** What is known of the texts of a document, whose overlay is in order. */
export async function readTranslated(documentPath: string, overlay: Source, source: Source): Promise<Translated> {
  const known = await readKnown(translatedPath(documentPath));
  const pairs = [...pairsOf(overlay, source)];
  const stale = pairs.filter(({ place, hashes }) => isStale(known.get(place), hashes));
  return {
    stale: () => stale.map(({ problem }) => problem()),
    text: (isAccepted) => {
      const kept = new Map(isAccepted ? [] : stale.map(({ place }) => [place, known.get(place)]));
      const all = pairs.map(({ place, hashes }) => [place, kept.get(place) ?? hashes]);
      return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
    },
  };
}

interface Pair {
  /** `$.info title` */
  readonly place: string;
  /** Of the English and of the Chinese. */
  readonly hashes: string;
  problem(): SpecProblem;
}

function* pairsOf(overlay: Source, source: Source): Generator<Pair> {
  for (const [index, action] of items(overlay.value['actions']).entries()) {
    const { target, update } = isObject(action) ? action : {};
    const path = typeof target === 'string' ? pathOf(target) : undefined;
    if (path === undefined || !isObject(update)) continue;
    for (const [key, chinese] of Object.entries(update)) {
      const at = [...path, key];
      yield {
        place: `${jsonPath(source.value, path)} ${key}`,
        hashes: `${hashOf(lookup(source.value, at))} ${hashOf(chinese)}`,
        problem: () =>
          overlay.problem(
            ['actions', String(index), 'update', key],
            `the English of this ${key} has changed (${source.file}:${source.problem(at, '').line}); put that into Chinese, or if nothing has to be changed here run "npm run generate -- --translated"`,
          ),
      };
    }
  }
}

/** Changed in English, and not in Chinese. */
function isStale(known: string | undefined, hashes: string): boolean {
  if (known === undefined) return false;
  const [english, chinese] = hashes.split(' ');
  const [englishThen, chineseThen] = known.split(' ');
  return english !== englishThen && chinese === chineseThen;
}

function hashOf(text: Json | undefined): string {
  return createHash('sha256').update(String(text)).digest('hex').slice(0, 8);
}

/** Nothing where the document was never translated before. */
async function readKnown(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '{}';
  });
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}
