import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** Every TypeScript block of both READMEs, compiled against the sources as a user's editor would see them. */
test.each(['README.md', 'README.zh-TW.md'])('the examples of %s compile', async (name) => {
  const blocks = [...(await readFile(join(root, name), 'utf8')).matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1] ?? '');
  expect(blocks.length).toBeGreaterThan(2);
  const folder = await mkdtemp(join(root, 'test', '.readme-'));
  try {
    const files = await Promise.all(
      blocks.map(async (block, index) => {
        const file = join(folder, `example-${index}.ts`);
        await writeFile(file, block.replaceAll(/'jinliu\/([\w-]+)'/g, (_, entry: string) => `'../../src/${entry === 'sandbox' ? 'sandbox/index' : entry}.ts'`));
        return file;
      }),
    );
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root);
    const program = ts.createProgram(files, { ...options, isolatedDeclarations: false, declaration: false });
    const messages = files.flatMap((file) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n')),
    );
    expect(messages).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
