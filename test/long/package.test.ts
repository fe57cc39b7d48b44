import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { describe, expect, inject, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import { vendorOf } from '../../scripts/generate/conventions.ts';
import { consumer, tracer } from './consumer.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

const { project, tarball, subpaths } = inject('consumer');
const installed = join(project, 'node_modules/jinliu');

describe.each([
  { moduleResolution: 'nodenext', module: 'nodenext' },
  { moduleResolution: 'bundler', module: 'esnext' },
])('under moduleResolution $moduleResolution', (resolution) => {
  test.each([
    { lib: ['es2023'], types: ['node'] },
    { lib: ['es2023', 'dom', 'dom.iterable'], types: [] as string[] },
  ])('a strict consumer compiles with $lib and types $types, and runs', async (globals) => {
    const folder = join(project, `${resolution.moduleResolution}-${globals.lib.length}`);
    await mkdir(folder, { recursive: true });
    const strict = {
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: false,
    };
    const options = { ...resolution, ...globals, ...strict, target: 'es2022', outDir: 'out', declaration: true };
    // An entry for Node.js speaks of Node.js's own types.
    const here = subpaths.filter((path) => path !== './node' || globals.types.includes('node'));
    const named = here.map((path, index) => `export * as entry${index} from 'jinliu${path.slice(1)}';\n`).join('');
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['shop.ts', 'every-entry.ts'] }),
    );
    await writeFile(join(folder, 'shop.ts'), consumer);
    await writeFile(join(folder, 'every-entry.ts'), named);
    expect(await compile(folder)).toBe('');
    const { stdout } = await run(process.execPath, [join(folder, 'out/shop.js')], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({
      form: true,
      organ: '財團法人範例基金會',
      code: 'LLL22098722826',
      slips: 2,
      methods: true,
      plain: '財團法人範例基金會',
      refused: '/LoveCode',
    });
  });
});

async function compile(folder: string): Promise<string> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [compiler, '-p', folder], { cwd: folder }).then(
    ({ stdout }) => stdout,
    (error: { stdout?: string }) => error.stdout ?? String(error),
  );
}

const documents = Object.keys(registry) as (keyof typeof registry)[];

function envelopesOf(document: keyof typeof registry): string[] {
  return registry[document].envelopes.map(({ name }) => name);
}

async function loadedBy(entry: string): Promise<string[]> {
  const trace = join(project, `${entry}.trace`);
  await writeFile(join(project, 'tracer.mjs'), tracer);
  await writeFile(join(project, 'one.mjs'), `await import('jinliu/${entry}');\n`);
  await run(process.execPath, ['--import', './tracer.mjs', 'one.mjs'], {
    cwd: project,
    env: { ...process.env, LOADED: trace },
  });
  const text = await readFile(trace, 'utf8');
  return [...new Set(text.trim().split('\n'))].map((url) =>
    new URL(url).pathname.replace(`${project}/node_modules/`, ''),
  );
}

test.each(documents)('importing %s loads no code of another API', async (document) => {
  const loaded = await loadedBy(document);
  expect(loaded).toContain(`jinliu/dist/generated/${document}/client.js`);
  const found = new Set(
    loaded.map((path) => /^jinliu\/dist\/generated\/([\w-]+)\//.exec(path)?.[1]).filter((name) => name !== undefined),
  );
  expect([...found]).toEqual([document]);
  expect(loaded.filter((path) => /^jinliu\/dist\/src\/(?:sandbox|cli)\//.test(path))).toEqual([]);
  expect(loaded.filter((path) => /\/generated\/.*\/(?:examples|received|help)\.js$/.test(path))).toEqual([]);

  const own = new Set(envelopesOf(document));
  const every = new Set(documents.flatMap(envelopesOf));
  // The others (forms, JSON, pairs) are nobody's own.
  const vendors = new Set(documents.map(vendorOf));
  const foreign = [...every].filter((name) => vendors.has(vendorOf(name)) && !own.has(name));
  expect(foreign.length).toBeGreaterThan(1);
  for (const name of foreign) expect(loaded).not.toContain(`jinliu/dist/src/envelopes/${name}.js`);
});

test('fast-xml-parser is loaded by entries that speak XML and by the sandbox alone', async () => {
  const speaksXml = (entry: string): boolean =>
    documents.some((document) => document === entry && envelopesOf(document).includes('ccat-xml'));
  for (const path of subpaths) {
    const entry = path.slice(2);
    const loaded = await loadedBy(entry);
    expect(
      loaded.some((each) => each.startsWith('fast-xml-parser/')),
      entry,
    ).toBe(speaksXml(entry) || entry === 'sandbox');
    const packages = new Set(loaded.filter((each) => !each.startsWith('/')).map((each) => each.split('/')[0]));
    if (!packages.has('fast-xml-parser'))
      expect([...packages].sort(), entry).toEqual(
        documents.some((document) => document === entry) ? ['jinliu', 'openapi-fetch'] : ['jinliu'],
      );
  }
});

describe('the tarball', () => {
  test('names no .ts source, holds no test and no script', async () => {
    const entriesOf = await readdir(installed, { recursive: true, withFileTypes: true });
    const files = entriesOf.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const path = file.slice(installed.length + 1);
      expect(path).toMatch(
        /^(?:dist\/(?:src|generated)\/.+\.(?:js|d\.ts)|specs\/[\w-]+\.yaml|package\.json|README(?:\.[\w-]+)?\.md|LICENSE|CHANGELOG\.md)$/,
      );
      if (!/\.(?:js|d\.ts)$/.test(path)) continue;
      const imported = [...(await readFile(file, 'utf8')).matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g)].map(
        (match) => match[1] ?? '',
      );
      for (const specifier of imported) expect(specifier, path).not.toMatch(/\.ts$/);
    }
  });

  test('is clean to publint', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test('resolves every subpath with its types (attw)', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'];
    const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 16 * 1024 * 1024 });
    for (const path of subpaths) {
      const said = stdout.split(`"jinliu${path.slice(1)}"`)[1]?.split('***')[0];
      expect(said, path).toContain('node16 (from ESM): 🟢 (ESM)');
      expect(said, path).toContain('bundler: 🟢');
    }
  });
});
