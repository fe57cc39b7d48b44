import type { Spec } from '../spec/spec.ts';
import { vendorOf } from './conventions.ts';

interface Entry {
  readonly types: string;
  readonly default: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, Entry | string>>;
}

/** What people search for, beside the vendors. */
const keywords = ['taiwan', 'payment', 'logistics', 'e-invoice', 'openapi'];

/** package.json with an entry for each document and its vendor among the keywords; other entries stay as they are. */
export function manifestWith(text: string, specs: readonly Spec[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const others = Object.entries(manifest.exports).filter(([, entry]) => !isDocument(entry));
  const documents = specs.map(({ name }): [string, Entry] => [`./${name}`, entryOf(name)]);
  const exports = Object.fromEntries([...documents, ...others]);
  const made = { exports, keywords: [...new Set([...keywords, ...specs.flatMap(vendorNames)])] };
  return `${JSON.stringify({ ...manifest, ...made }, null, 2)}\n`;
}

/** A Chinese title begins with the vendor. */
function vendorNames({ name, translation }: Spec): string[] {
  const [chinese] = translation?.title.split(' ') ?? [];
  return [vendorOf(name), ...(chinese === undefined ? [] : [chinese])];
}

function entryOf(name: string): Entry {
  const path = `./dist/generated/${name}/client`;
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

function isDocument(entry: Entry | string): boolean {
  return typeof entry !== 'string' && entry.default.startsWith('./dist/generated/');
}
