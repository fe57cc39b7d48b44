import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { DocumentHelp } from '../../../src/message/help.ts';

const here = new URL('./', import.meta.url);

/**
 * The playground's two scripts: `playground.js`, the sandbox and the clients with what the page does with them, and
 * `worker.js`, which serves the sandbox's pages. Classic scripts, so that the page works from the disk too.
 *
 * @throws what esbuild finds, such as a module of Node.js' own that nothing here stands for
 */
export async function playgroundScripts(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { playground: pathOf('browser/main.ts'), worker: pathOf('worker/main.ts') },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    // Errors are named after their classes.
    keepNames: true,
    charset: 'utf8',
    platform: 'browser',
    format: 'iife',
    target: ['es2023', 'chrome111', 'firefox115', 'safari16.4'],
    inject: [pathOf('node/buffer.ts')],
    define: { 'process.pid': '0', 'import.meta.url': '""' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [inPlaceOfNode, titlesAlone],
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text]));
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, here));
}

/** What browsers do not have stands in `node/`; a module that nothing stands for stops the build. */
const inPlaceOfNode: Plugin = {
  name: 'in-place-of-node',
  setup({ onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) => {
      const name = path.slice('node:'.length);
      if (!['crypto', 'net', 'module'].includes(name))
        return { errors: [{ text: `${importer} needs ${path}, for which scripts/docs/playground/node has nothing` }] };
      return { path: pathOf(`node/${name}.ts`), sideEffects: false };
    });
  },
};

/** Of the guide the console needs what operations and callbacks are called; the rest is as large as all else. */
const titlesAlone: Plugin = {
  name: 'titles-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]generated[\\/][^\\/]+[\\/]help\.ts$/ }, async ({ path }) => {
      const { help } = (await import(pathToFileURL(path).href)) as { readonly help: DocumentHelp };
      const titles = (endpoints: DocumentHelp['operations']): object =>
        Object.fromEntries(Object.entries(endpoints).map(([id, { summary, term }]) => [id, { summary, term }]));
      const { operations, callbacks } = help;
      const kept = { operations: titles(operations), callbacks: titles(callbacks) };
      return { contents: `export const help = ${JSON.stringify(kept)};`, loader: 'js' };
    });
  },
};
