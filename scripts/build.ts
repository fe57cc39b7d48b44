import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';
import { declare } from './build/declarations.ts';
import { licenses } from './build/licenses.ts';
import { painter } from './docs/highlight.ts';
import { llmsText } from './docs/llms.ts';
import { readEditions } from './docs/site.ts';
import { packageSources, sourceOf } from './package-sources.ts';

/**
 * `npm run build`: the entries of the package, as package.json has them, and their declarations under dist/; and for
 * programs that read for people where the reference stands.
 */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { bin, homepage } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  readonly bin: Readonly<Record<string, string>>;
  readonly homepage: string;
};
const entries = [...packageSources().values()];

await rm(dist, { recursive: true, force: true });
const modules = await bundle({ root, dist, sources: [...entries, ...Object.values(bin).map(sourceOf)] });
await writeFile(join(dist, 'licenses.txt'), await licenses(modules));
await declare(root, dist, entries);

const [english] = await readEditions(join(root, 'specs'), await painter());
if (english !== undefined) await writeFile(join(dist, 'llms.txt'), llmsText(english, homepage));

// npm does so where it installs; a clone runs its own build.
for (const path of Object.values(bin)) await chmod(join(root, path), 0o755);
