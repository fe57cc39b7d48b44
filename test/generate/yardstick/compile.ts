import { join } from 'node:path';
import ts from 'typescript';
import { root } from './copy.ts';
import { folder } from './shop.ts';

/** Files that were read once serve every program. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler has against a merchant's program that stands in the copy. */
export function complaints(name: string, program: string): string[] {
  const file = join(folder, `${name}.ts`);
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { readonly config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const strict: ts.CompilerOptions = { ...options, isolatedDeclarations: false, declaration: false };
  const host = ts.createCompilerHost(strict);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    if (path === file) return ts.createSourceFile(path, program, language);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, language, ...rest));
    return parsed.get(path);
  };
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], strict, host));
  return diagnostics.map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
}
