import type { ViewDocument } from './document.ts';
import { print } from './emit.ts';
import type { Json } from './json.ts';

/** What lives in the sandbox (`x-lives`), what the operations do to it (`x-life`), and when a callback is tried again (`x-retries`). */
export function livesModule(view: ViewDocument): string {
  const held = (key: string): Json =>
    Object.fromEntries(view.operations.flatMap(({ id, spec }): [string, Json][] => (spec[key] === undefined ? [] : [[id, spec[key]]])));
  return [
    "import type { Doings, Lives } from '../../src/sandbox/life/life.ts';",
    '',
    `export const lives: Lives = ${print(view.source.value['x-lives'] ?? {})};`,
    '',
    `export const doings: Doings = ${print(held('x-life'))};`,
    '',
    `export const retries: { readonly [callback: string]: readonly string[] } = ${print(held('x-retries'))};`,
  ].join('\n');
}
