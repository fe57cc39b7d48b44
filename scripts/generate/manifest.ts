import type { Spec } from '../spec/spec.ts';

interface Entry {
  readonly types: string;
  readonly default: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, Entry | string>>;
}

/** package.json with an entry for each document; entries of what is written by hand stay as they are. */
export function manifestWith(text: string, specs: readonly Spec[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const others = Object.entries(manifest.exports).filter(([, entry]) => !isDocument(entry));
  const documents = specs.map(({ name }): [string, Entry] => [`./${name}`, entryOf(name)]);
  const exports = Object.fromEntries([...documents, ...others]);
  return `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`;
}

function entryOf(name: string): Entry {
  const path = `./dist/generated/${name}/client`;
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

function isDocument(entry: Entry | string): boolean {
  return typeof entry !== 'string' && entry.default.startsWith('./dist/generated/');
}
