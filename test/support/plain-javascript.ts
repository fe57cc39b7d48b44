import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/**
 * Puts a module and everything of ours that it imports into a folder as plain JavaScript, so that many processes start
 * on it quickly.
 */
export async function plainJavaScript(path: string, folder: string): Promise<string> {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  };
  const done = new Set<string>();
  const place = async (source: string): Promise<void> => {
    if (done.has(source)) return;
    done.add(source);
    const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), { compilerOptions });
    const target = targetOf(source);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
    for (const [, name = ''] of outputText.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
      await place(join(dirname(source), `${name}.ts`));
  };
  const targetOf = (source: string): string => join(folder, relative(root, source)).replace(/\.ts$/, '.js');
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await place(path);
  return targetOf(path);
}
