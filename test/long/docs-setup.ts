import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDocs } from './docs-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with the site, built once for all of its tests. */
    readonly docs: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-docs-'));
  const { code, output } = await buildDocs('--out', folder);
  if (code !== 0) throw new Error(output);
  provide('docs', folder);
  return () => rm(folder, { recursive: true, force: true });
}
