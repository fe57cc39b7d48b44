import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** `npm run build`: src/ and generated/ as JavaScript with declarations under dist/. */
const dist = join(import.meta.dirname, '../dist');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

await rm(dist, { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', join(import.meta.dirname, 'tsconfig.build.json')], {
  stdio: 'inherit',
});

// The compiler rewrites `./x.ts` to `./x.js` in what runs and leaves it in declarations, where it would name a file
// that is not shipped.
for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.d.ts')) continue;
  const path = join(entry.parentPath, entry.name);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replaceAll(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

// npm does so where it installs; a clone runs its own build.
const { bin } = JSON.parse(await readFile(join(dist, '../package.json'), 'utf8')) as {
  readonly bin: Readonly<Record<string, string>>;
};
for (const path of Object.values(bin)) await chmod(join(dist, '..', path), 0o755);
