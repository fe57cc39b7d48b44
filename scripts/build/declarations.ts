import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  declaration: true,
  declarationMap: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  strict: true,
};

/**
 * The declarations of the entries and of all that they name, each with a map that leads an editor to the source in
 * the package. Each is made of its file alone, as `isolatedDeclarations` of tsconfig.json makes sure.
 *
 * @throws Error with what the compiler finds
 */
export async function declare(root: string, dist: string, sources: readonly string[]): Promise<void> {
  const found = new Set(sources);
  for (const source of found) {
    const path = join(dist, relative(root, source)).replace(/\.ts$/, '.d.ts');
    const { outputText, sourceMapText, diagnostics } = ts.transpileDeclaration(await readFile(source, 'utf8'), {
      compilerOptions: options,
      fileName: source,
      reportDiagnostics: true,
    });
    const [diagnostic] = diagnostics ?? [];
    if (diagnostic !== undefined)
      throw new Error(`${source}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`);
    for (const [imported] of outputText.matchAll(relativeImport)) found.add(join(dirname(source), imported));
    await mkdir(dirname(path), { recursive: true });
    // `./x.ts` would name a file that is not a declaration. `./x.js` is as long, so that the map stays right.
    await writeFile(
      path,
      outputText.replaceAll(relativeImport, (text) => text.replace(/\.ts$/, '.js')),
    );
    const map = { ...JSON.parse(sourceMapText ?? '{}'), sources: [relative(dirname(path), source)] };
    await writeFile(`${path}.map`, JSON.stringify(map));
  }
}

const relativeImport = /(?<=(?:\bfrom|\bimport\()\s*['"])\.[^'"]*\.ts(?=['"])/g;
