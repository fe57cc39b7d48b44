import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { packageSources } from '../../package-sources.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Compiles samples as a merchant's strict program would, `jinliu/...` being the sources. Gives what the compiler has
 * against them, by sample.
 */
export function compileSamples(samples: ReadonlyMap<string, string>): string[] {
  const files = new Map([...samples].map(([name, code]) => [join(root, 'samples', `${name}.ts`), code]));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const strict: ts.CompilerOptions = {
    ...options,
    noEmit: true,
    isolatedDeclarations: false,
    declaration: false,
    paths: Object.fromEntries([...packageSources()].map(([name, source]) => [name, [source]])),
  };
  const host = ts.createCompilerHost(strict);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = (path) =>
    [...files.keys()].some((file) => dirname(file).startsWith(path)) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, language, ...rest) => {
    const code = files.get(path);
    return code === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, code, language);
  };
  const program = ts.createProgram([...files.keys()], strict, host);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    if (source === undefined) return [`${path}: was not compiled`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((found) =>
      sentence(path, source, found),
    );
  });
}

function sentence(path: string, source: ts.SourceFile, found: ts.Diagnostic): string {
  const line = source.getLineAndCharacterOfPosition(found.start ?? 0).line + 1;
  return `${path.slice(root.length)}:${line}: ${ts.flattenDiagnosticMessageText(found.messageText, '\n')}`;
}
