import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { makeCopy, run } from './copy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the copied and regenerated repository. */
    yardstick: string;
  }
}

/** One copy for all tests of the yardstick: it is generated once, and none of them changes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeCopy();
  const { code, stderr } = await run(folder, 'scripts/generate.ts');
  if (code !== 0) throw new Error(`the copy in ${folder} was not generated: ${stderr}`);
  project.provide('yardstick', folder);
  return () => rm(folder, { recursive: true, force: true });
}
