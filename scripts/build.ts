import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';
import { packageSources, sourceOf } from './package-sources.ts';

/** `npm run build`: the entries of the package and their declarations under dist/. */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { bin, dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};

await rm(dist, { recursive: true, force: true });
await bundle({
  root,
  dist,
  sources: [...packageSources().values(), ...Object.values(bin).map(sourceOf)],
  packages: Object.keys(dependencies),
});
execFileSync(process.execPath, [compiler, '-p', join(import.meta.dirname, 'tsconfig.build.json')], {
  stdio: 'inherit',
});

// The compiler rewrites `./x.ts` to `./x.js` in what runs and leaves it in declarations, where it would name a file
// that is not a declaration. Both are as long, so that the maps stay right.
for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.d.ts')) continue;
  const path = join(entry.parentPath, entry.name);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replaceAll(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

// npm does so where it installs; a clone runs its own build.
for (const path of Object.values(bin)) await chmod(join(root, path), 0o755);
