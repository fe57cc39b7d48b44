import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import { pascalCase, vendorOf } from '../../scripts/generate/conventions.ts';
import * as shared from '../../src/index.ts';

/**
 * What a Worker's bundler makes of a shop that only creates a client: esbuild, minified, one file, with all that the
 * entry needs, other packages' code too.
 */

const { project } = inject('consumer');
const installed = join(project, 'node_modules/jinliu');

interface Bundle {
  readonly bytes: number;
  readonly gzip: number;
  /** Sources that some of the bundle comes from, by their path in the package. */
  readonly sources: readonly string[];
}

async function bundled(contents: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    write: false,
    sourcemap: 'external',
    outdir: project,
  });
  const [map, code] = outputFiles;
  if (map === undefined || code === undefined) throw new Error('esbuild made no bundle');
  return { bytes: code.contents.length, gzip: gzipSync(code.contents).length, sources: sourcesIn(code.text, map.text) };
}

function sourcesIn(code: string, map: string): string[] {
  const trace = new TraceMap(map);
  const found = new Set<string>();
  for (const [line, text] of code.split('\n').entries())
    for (let column = 0; column < text.length; column++) {
      const { source } = originalPositionFor(trace, { line: line + 1, column });
      if (source !== null) found.add(relative(installed, join(project, source)));
    }
  return [...found];
}

type Document = keyof typeof registry;
const documents = Object.keys(registry) as Document[];

/** More where there is more to know, where callbacks are received, and where XML is read. */
function limitOf(document: Document): { readonly bytes: number; readonly gzip: number } {
  const { envelopes, operations, ...others } = registry[document];
  if (envelopes.some(({ name }) => name === 'ccat-xml')) return { bytes: 133_000, gzip: 46_000 };
  if (Object.keys(operations).length > 10) return { bytes: 300_000, gzip: 45_000 };
  return { bytes: 121_000, gzip: 'callbacks' in others ? 41_500 : 30_000 };
}

const envelopes: ReadonlySet<string> = new Set(
  documents.flatMap((document) => registry[document].envelopes.map(({ name }) => name)),
);

test.each(documents)(
  'a bundle that creates a client of %s is small, and holds no other document and no explanation',
  async (document) => {
    const { bytes, gzip, sources } = await bundled(
      `export { create${pascalCase(document)} } from 'jinliu/${document}';`,
    );
    expect(sources).toContain(`generated/${document}/client.ts`);
    expect(
      sources.filter((path) => path.startsWith('generated/') && !path.startsWith(`generated/${document}/`)),
    ).toEqual([]);
    expect(sources.filter((path) => /^src\/(?:explain|sandbox|cli)\//.test(path))).toEqual([]);
    const own = new Set<string>(registry[document].envelopes.map(({ name }) => name));
    const vendors = new Set(documents.map(vendorOf));
    const held = sources.flatMap((path) => /^src\/envelopes\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
    // The others (forms, JSON, pairs) belong to no vendor.
    const foreign = held.filter((name) => envelopes.has(name) && vendors.has(vendorOf(name)) && !own.has(name));
    expect(foreign).toEqual([]);
    const limit = limitOf(document);
    expect(bytes).toBeLessThanOrEqual(limit.bytes);
    expect(gzip).toBeLessThanOrEqual(limit.gzip);
  },
);

test('what all clients share is small, and runs without Node.js', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { isJinliuError } from 'jinliu';", resolveDir: project },
    bundle: true,
    platform: 'browser',
    minify: true,
    write: false,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(1000);
});

test('errors keep their names in a bundle that shortens every name', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "import * as all from 'jinliu'; globalThis.all = all;", resolveDir: project },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const classes = Object.keys(shared).filter((name) => /^[A-Z]\w+Error$/.test(name) && name !== 'JinliuError');
  expect(classes.length).toBeGreaterThan(8);
  expect(code).not.toMatch(/class \w+Error\b/);
  for (const name of classes) expect(code).toContain(`name="${name}"`);
});

test('a map leads from what runs to its source', async () => {
  const file = join(installed, 'dist/chunks/core.js');
  const [code, map] = await Promise.all([readFile(file, 'utf8'), readFile(`${file}.map`, 'utf8')]);
  const lines = code.split('\n');
  const line = lines.findIndex((text) => text.includes('createClient('));
  const column = (lines[line]?.indexOf('createClient(') ?? 0) + 1;
  const found = originalPositionFor(new TraceMap(map), { line: line + 1, column });
  const source = await readFile(join(file, '..', found.source ?? ''), 'utf8');
  expect(source.split('\n')[(found.line ?? 0) - 1]).toContain('createClient');
});
