import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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
    // An entry for Node.js uses Node.js's own types.
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

/** The sources, by their path in the package, of what an import loads. */
async function loadedBy(specifier: string): Promise<string[]> {
  const trace = join(project, `${specifier.replace('/', '-')}.trace`);
  await writeFile(join(project, 'tracer.mjs'), tracer);
  await writeFile(join(project, 'one.mjs'), `await import('${specifier}');\n`);
  await run(process.execPath, ['--import', './tracer.mjs', 'one.mjs'], {
    cwd: project,
    env: { ...process.env, LOADED: trace },
  });
  const files = (await readFile(trace, 'utf8'))
    .trim()
    .split('\n')
    .map((url) => fileURLToPath(url));
  const loaded = [...new Set(files)].filter((file) => file !== join(project, 'one.mjs'));
  for (const file of loaded) expect(file.startsWith(`${installed}/dist/`), file).toBe(true);
  return (await Promise.all(loaded.map(sourcesOf))).flat();
}

/** What only hands on what other files hold has no map. */
async function sourcesOf(file: string): Promise<string[]> {
  if (!(await readFile(file, 'utf8')).includes('//# sourceMappingURL=')) return [];
  const { sources } = JSON.parse(await readFile(`${file}.map`, 'utf8')) as { readonly sources: readonly string[] };
  return sources.map((source) => relative(installed, join(file, '..', source)));
}

test.each(documents)(
  'importing %s loads no code of another vendor, and no table of another document',
  async (document) => {
    const loaded = await loadedBy(`jinliu/${document}`);
    expect(loaded).toContain(`generated/${document}/client.ts`);
    const found = new Set(loaded.flatMap((path) => /^generated\/([\w-]+)\//.exec(path)?.[1] ?? []));
    expect([...found]).toEqual([document]);
    expect(loaded.filter((path) => /^src\/(?:sandbox|cli)\//.test(path))).toEqual([]);
    expect(loaded.filter((path) => /^generated\/.*\/(?:examples|lifecycles|records|help)\.ts$/.test(path))).toEqual([]);

    // The others (forms, JSON, pairs) belong to no vendor.
    const vendors = new Set(documents.map(vendorOf));
    const every = new Set(documents.flatMap(envelopesOf));
    const foreign = [...every].filter((name) => vendors.has(vendorOf(name)) && vendorOf(name) !== vendorOf(document));
    expect(foreign.length).toBeGreaterThan(0);
    for (const name of foreign) expect(loaded).not.toContain(`src/envelopes/${name}.ts`);
  },
);

test('what reads XML is loaded by entries that speak it and by the sandbox alone', async () => {
  const speaksXml = (entry: string): boolean =>
    documents.some((document) => document === entry && envelopesOf(document).includes('ccat-xml'));
  for (const path of subpaths) {
    const entry = path.slice(2);
    const loaded = await loadedBy(`jinliu${path.slice(1)}`);
    const readsXml = loaded.some((each) => each.includes('node_modules/fast-xml-parser/'));
    expect(readsXml, entry).toBe(speaksXml(entry) || entry === 'sandbox');
  }
});

test('an error is one for every entry', async () => {
  const imports = subpaths.map((path) => `await import('jinliu${path.slice(1)}')`);
  await writeFile(
    join(project, 'errors.mjs'),
    `const all = [${imports.join(', ')}];
    const classes = new Set(all.flatMap((entry) => entry.JinliuError ?? []));
    const guards = new Set(all.flatMap((entry) => entry.isPayloadError ?? []));
    console.log(JSON.stringify([all.filter((entry) => entry.JinliuError).length, classes.size, guards.size]));`,
  );
  const { stdout } = await run(process.execPath, ['errors.mjs'], { cwd: project });
  expect(JSON.parse(stdout)).toEqual([documents.length + 1, 1, 1]);
});

describe('the tarball', () => {
  test('holds what runs, its declarations, and the sources that the maps of both lead to', async () => {
    const found = await readdir(installed, { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const paths = new Set(files.map((file) => relative(installed, file)));
    for (const path of paths)
      expect(path).toMatch(
        /^(?:dist\/(?:(?:src|generated|chunks)\/.+\.(?:js|d\.ts)(?:\.map)?|licenses\.txt|llms\.txt)|(?:src|generated)\/.+\.ts|specs\/(?:[\w-]+\.schema\.json|README\.md|(?:(?:sandbox|zh-TW)\/)?[\w-]+\.yaml)|package\.json|README(?:\.[\w-]+)?\.md|LICENSE|CHANGELOG\.md)$/,
      );
    const built = [...paths].filter((path) => /^dist\/.*\.(?:js|d\.ts)$/.test(path));
    expect(built.length).toBeGreaterThan(100);
    for (const path of built) {
      const text = await readFile(join(installed, path), 'utf8');
      for (const [, imported = ''] of text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g))
        expect(imported, path).not.toMatch(/\.ts$/);
      const sources = (await sourcesOf(join(installed, path))).filter((source) => !source.includes('node_modules/'));
      for (const source of sources) expect([...paths], path).toContain(source);
    }
  });

  test('has the specs and their vocabulary, by their names', async () => {
    const names = [...documents.map((document) => `${document}.yaml`), 'vocabulary.schema.json'];
    const found = names.map((name) => createRequire(join(project, 'shop.js')).resolve(`jinliu/specs/${name}`));
    expect(found).toEqual(names.map((name) => join(installed, 'specs', name)));
    expect(JSON.parse(await readFile(found.at(-1) ?? '', 'utf8'))).toHaveProperty('$schema');
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
