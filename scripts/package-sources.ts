import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * What `jinliu/...` is in this repository, by package.json's own exports: the source of each entry, by what a merchant
 * imports.
 */
export function packageSources(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly default: string } | string>>;
  };
  const sources = Object.entries(manifest.exports).flatMap(([subpath, entry]): [string, string][] =>
    typeof entry === 'string' ? [] : [[`jinliu${subpath.slice(1)}`, sourceOf(entry.default)]],
  );
  return new Map(sources);
}

/** `./dist/src/x.js` is built from `src/x.ts`. */
export function sourceOf(built: string): string {
  return join(root, built.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, '.ts'));
}
