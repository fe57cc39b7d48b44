import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { Chunks, type Importers, widths } from './chunks.ts';

/** Where the sources are, and which of them are entries. */
export interface Bundling {
  readonly root: string;
  readonly dist: string;
  readonly sources: readonly string[];
}

const nothing: Importers = { importers: [], dynamicImporters: [] };

/**
 * The entries as few files, since Node.js spends most of an import on finding and linking each of them: with what they
 * use of other packages, which would be as many files again. Names stay, so that errors and stack traces can be read.
 *
 * @returns the modules that are in it
 */
export async function bundle({ root, dist, sources }: Bundling): Promise<readonly string[]> {
  const bundler = await rolldown({
    cwd: root,
    input: Object.fromEntries(sources.map((source) => [relative(root, source).replace(/\.ts$/, ''), source])),
    platform: 'node',
    checks: { pluginTimings: false },
  });
  let chunks: Chunks | undefined;
  const { output } = await bundler.write({
    dir: dist,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    sourcemap: true,
    // The sources are in the package.
    sourcemapExcludeSources: true,
    // An uncaught error prints the line that it was thrown on: one line of forty kilobytes would hide what it says.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
    codeSplitting: {
      // What a module stands on goes with it, unless it is needed further and has its place already.
      groups: widths.map((width, index) => ({
        debugName: width,
        priority: widths.length - index,
        name: (module, graph) => {
          chunks ??= new Chunks(sources, (id) => graph.getModuleInfo(id) ?? nothing);
          return chunks.nameAt(width, module) ?? null;
        },
      })),
    },
  });
  await bundler.close();
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}
