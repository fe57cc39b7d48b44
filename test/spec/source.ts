import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource, type Source } from '../../scripts/spec/source/source.ts';

/** A document of these lines, as it is written. */
export async function sourceOf(text: string): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-spec-'));
  try {
    const path = join(folder, 'tiny.yaml');
    await writeFile(path, text);
    return await readSource(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
