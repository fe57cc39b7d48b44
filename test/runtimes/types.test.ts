import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { consumer } from '../long/consumer.ts';

const run = promisify(execFile);
const { project, subpaths } = inject('consumer');
const packages = join(import.meta.dirname, 'node_modules');
const compilers = (await readdir(packages)).filter((name) => /^typescript-\d/.test(name));

describe.each(compilers)('%s', (compiler) => {
  test.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ])('compiles a strict shop of every entry under $moduleResolution, declarations and all', async (resolution) => {
    const folder = join(project, `${compiler}-${resolution.moduleResolution}`);
    await mkdir(folder, { recursive: true });
    const compilerOptions = {
      ...resolution,
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    };
    const files = { 'shop.ts': consumer, 'every-entry.ts': everyEntry() };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
    const found = await run(process.execPath, [join(packages, compiler, 'bin/tsc'), '-p', folder]).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string }) => error.stdout ?? String(error),
    );
    expect(found).toBe('');
  });
});

function everyEntry(): string {
  return subpaths.map((path, index) => `export * as entry${index} from 'jinliu${path.slice(1)}';\n`).join('');
}
