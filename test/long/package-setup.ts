import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** A project with nothing but the tarball, as a merchant would have it. */
    consumer: { readonly project: string; readonly tarball: string; readonly subpaths: readonly string[] };
  }
}

/** The package is built, packed and installed once, for all tests of what is published. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'jinliu-consumer-')));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    maxBuffer: 16 * 1024 * 1024,
  });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as { filename: string }[];
  const tarball = join(folder, packed?.filename ?? '');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'shop', private: true, type: 'module' }));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, '@types/node@20.19.43'], {
    cwd: folder,
  });
  const { exports } = JSON.parse(await readFile(join(folder, 'node_modules/jinliu/package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const subpaths = Object.keys(exports).filter((path) => path !== './package.json' && !path.includes('*'));
  project.provide('consumer', { project: folder, tarball, subpaths });
  return () => rm(folder, { recursive: true, force: true });
}
