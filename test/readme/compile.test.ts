import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import { blocksOf, pages, readmes, root, withSources } from './blocks.ts';

/** What TypeScript says of these texts, each taken as a file of its own. */
async function complaints(examples: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(root, 'test', '.readme-'));
  try {
    const files = await Promise.all(
      examples.map(async (text, index) => {
        const file = join(folder, `example-${index}.ts`);
        await writeFile(file, withSources(text, file));
        return file;
      }),
    );
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      root,
    );
    const settings = { ...options, isolatedDeclarations: false, declaration: false };
    const host = ts.createCompilerHost(settings);
    // No type stands in a comment of a TypeScript file, and a quarter of the time goes into reading them.
    host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
    const program = ts.createProgram(files, settings, host);
    return files.flatMap((file) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n')),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('every TypeScript example of both READMEs, of the guides and beside each entry point compiles', async () => {
  const blocks = await Promise.all(pages.flat().map((page) => blocksOf(page, 'ts')));
  for (const each of blocks.slice(0, readmes.length)) expect(each.length).toBeGreaterThan(2);
  const documents = Object.keys(registry);
  const beside = await Promise.all(
    documents.map(async (name) =>
      entryExample(name, await readFile(join(root, 'generated', name, 'client.ts'), 'utf8')),
    ),
  );
  const once = await Promise.all(
    ['memory', 'redis', 'postgres', 'postgres-sql'].map((name) => docExample(`src/once/${name}.ts`)),
  );
  expect(await complaints([...blocks.flat().map(({ code }) => code), ...beside, ...once])).toEqual([]);
});

/** The example of a file's doc comment; the shop's own client is there. */
async function docExample(path: string): Promise<string> {
  const found = /@example\n((?: \*(?!\/).*\n)+?) \*\/\nexport /.exec(await readFile(join(root, path), 'utf8'));
  if (found === null) throw new Error(`${path} has no example`);
  const cashier = "import type { EcpayCashier } from 'jinliu/ecpay-cashier';\ndeclare const cashier: EcpayCashier;\n";
  return `${cashier}${(found[1] ?? '').replaceAll(/^ \* ?/gm, '')}\nexport {};\n`;
}

function entryExample(name: string, text: string): string {
  const found = /@example\n((?: \*(?!\/).*\n)+?) \*\/\nexport function (\w+)/.exec(text);
  if (found === null) throw new Error(`the client of ${name} has no example`);
  return `import { ${found[2]} } from 'jinliu/${name}';\n${(found[1] ?? '').replaceAll(/^ \* ?/gm, '')}\nexport {};\n`;
}
