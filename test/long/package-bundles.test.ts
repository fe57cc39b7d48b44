import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import { pascalCase, vendorOf } from '../../scripts/generate/conventions.ts';

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

/** XML takes another package, of 60 kB. */
function limitOf(document: Document): { readonly bytes: number; readonly gzip: number } {
  if (registry[document].envelopes.some(({ name }) => name === 'ccat-xml')) return { bytes: 200_000, gzip: 66_000 };
  const operations = Object.keys(registry[document].operations).length;
  return operations > 10 ? { bytes: 300_000, gzip: 45_000 } : { bytes: 130_000, gzip: 42_000 };
}

describe.each(documents)('%s', (document) => {
  test('a bundle that creates its client is small, and holds no other document and no explanation', async () => {
    const { bytes, gzip, sources } = await bundled(`export { create${pascalCase(document)} } from 'jinliu/${document}';`);
    expect(sources).toContain(`generated/${document}/client.ts`);
    expect(sources.filter((path) => path.startsWith('generated/') && !path.startsWith(`generated/${document}/`))).toEqual([]);
    expect(sources.filter((path) => /^src\/(?:explain|sandbox|cli)\//.test(path))).toEqual([]);
    const own = new Set<string>(registry[document].envelopes.map(({ name }) => name));
    const vendors = new Set(documents.map(vendorOf));
    const envelopes = sources.flatMap((path) => /^src\/envelopes\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
    // The others (forms, JSON, pairs) are nobody's own.
    expect(envelopes.filter((name) => registryNames.has(name) && vendors.has(vendorOf(name)) && !own.has(name))).toEqual([]);
    const limit = limitOf(document);
    expect(bytes).toBeLessThanOrEqual(limit.bytes);
    expect(gzip).toBeLessThanOrEqual(limit.gzip);
  });
});

const registryNames: ReadonlySet<string> = new Set(
  documents.flatMap((document) => registry[document].envelopes.map(({ name }) => name as string)),
);

test('what all clients share is small, and runs without Node.js', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { isJinliuError } from 'jinliu';", resolveDir: project },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(1000);
});

test('an error keeps its name in a bundle that renames everything', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "import { isTransportError, TransportError } from 'jinliu'; const error = new TransportError('no answer', { api: 'x' }); console.log(error.name, isTransportError(error));", resolveDir: project },
    bundle: true, format: 'esm', platform: 'node', minify: true, write: false,
  });
  expect(outputFiles[0]?.text).toContain('TransportError');
});

test('a map leads from what runs to its source', async () => {
  const path = join(installed, 'dist/chunks/core.js');
  const [code, map] = await Promise.all([readFile(path, 'utf8'), readFile(`${path}.map`, 'utf8')]);
  const [name, source] = ['class CallHooks', 'src/call/hooks.ts'];
  const line = code.split('\n').findIndex((text) => text.includes('CallHooks=class'));
  expect([name, source, line]).toBeDefined();
  expect(originalPositionFor(new TraceMap(map), { line: line + 1, column: code.split('\n')[line]?.indexOf('CallHooks=class') ?? 0 }).source).toContain(source);
});
