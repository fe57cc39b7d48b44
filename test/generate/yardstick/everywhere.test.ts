import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addedFiles, filesIn, root, run } from './copy.ts';
import { apiOf, folder } from './shop.ts';

/** What is added to the documents is found wherever documents are, and not a line of TypeScript is another one. */

interface Added {
  /** `other-host/ecpay-cashier` */
  readonly title: string;
  readonly document: string;
  readonly isNew: boolean;
  readonly operations: readonly string[];
  readonly callbacks: readonly string[];
}

const paths = (await addedFiles()).filter((path) => !/\/(zh-TW|sandbox)\//.test(path));
const documents: readonly Added[] = await Promise.all(paths.map(addedBy));
const named = documents.map((each): [string, Added] => [each.title, each]);
const newDocuments = documents.filter(({ isNew }) => isNew).map(({ document }) => document);

async function addedBy(path: string): Promise<Added> {
  type Items = Readonly<Record<string, { readonly post: { readonly operationId: string } }>>;
  const text = await readFile(join(root, 'test/generate/added', path), 'utf8');
  const { openapi, paths, webhooks = {} } = parse(text) as { openapi?: string; paths: Items; webhooks?: Items };
  const ids = (items: Items): string[] => Object.values(items).map(({ post }) => post.operationId);
  const document = path.slice(path.indexOf('/') + 1).replace('.yaml', '');
  return {
    title: path.replace('.yaml', ''),
    document,
    isNew: openapi !== undefined,
    operations: ids(paths),
    callbacks: ids(webhooks),
  };
}

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

test('no TypeScript was changed: sources and scripts are the repository’s, byte for byte', async () => {
  for (const part of ['src', 'scripts']) {
    const files = await filesIn(join(root, part));
    expect(await filesIn(join(folder, part))).toEqual(files);
    for (const file of files) {
      const [own, original] = await Promise.all([folder, root].map((base) => readFile(join(base, part, file))));
      expect(own?.equals(original ?? Buffer.alloc(0)), file).toBe(true);
    }
  }
});

test('everything generated compiles, and is up to date', async () => {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile) as { readonly config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  expect(fileNames).toContain(join(folder, 'generated/harbor-pay/client.ts'));
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
  expect(diagnostics.map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'))).toEqual([]);
  expect(await run(folder, 'scripts/generate.ts', '--check')).toMatchObject({ code: 0, stderr: '' });
});

test.each(named)('%s is in the registry and in the READMEs', async (_, { document, operations, callbacks }) => {
  const api = await apiOf(document);
  expect(Object.keys(api.operations)).toEqual(expect.arrayContaining([...operations]));
  expect(Object.keys(api.callbacks ?? {})).toEqual(expect.arrayContaining([...callbacks]));
  for (const name of ['README.md', 'README.zh-TW.md']) {
    const row = (await read(name)).split('\n').find((line) => line.startsWith(`| \`jinliu/${document}\``));
    for (const id of [...operations, ...callbacks]) expect(row, `${name} ${id}`).toContain(`\`${id}\``);
  }
});

test('a new document is an entry of the package', async () => {
  const { exports } = JSON.parse(await read('package.json')) as { readonly exports: Readonly<Record<string, unknown>> };
  for (const document of newDocuments) {
    const path = `./dist/generated/${document}/client`;
    expect(exports[`./${document}`]).toEqual({ types: `${path}.d.ts`, default: `${path}.js` });
  }
});

test('the tour calls every operation', async () => {
  const { code, stdout, stderr } = await run(folder, 'scripts/tour.ts');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const { document, operations } of documents) {
    const [, section = ''] = stdout.split(`\njinliu/${document}  `);
    const [lines] = section.split('\n\n');
    for (const id of operations) expect(lines, document).toMatch(new RegExp(`^  ${id} +\\S`, 'm'));
  }
  expect(stdout).toMatch(/^\d+ operations of 7 APIs and 2 orders: all as expected\.$/m);
  expect(stdout).not.toContain('FAILED');
});

describe('the docs', () => {
  const site = join(folder, 'docs');
  const page = (name: string): Promise<string> => readFile(join(site, `${name}.html`), 'utf8');
  beforeAll(async () => {
    const { code, stdout, stderr } = await run(folder, 'scripts/docs.ts', '--specs', 'specs', '--out', site);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/samples compiled/);
  });

  test.each(named)('%s: a page for each operation and callback', async (_, { document, operations, callbacks }) => {
    for (const language of ['en', 'zh-TW']) {
      const index = await page(`${language}/${document}/index`);
      for (const id of [...operations, ...callbacks]) {
        expect(await page(`${language}/${document}/${id}`)).toContain(`<code class="id">${id}</code>`);
        expect(index).toContain(`/${document}/${id}.html"`);
      }
    }
  });

  test('have the Chinese words of a new document', async () => {
    expect(await page('zh-TW/index')).toContain('港灣支付 虛擬帳號');
  });

  test('say where an operation goes that has servers of its own', async () => {
    const text = await page('en/ecpay-logistics/trackParcel');
    expect(text).toContain('<code>https://ecparcel.ecpay.com.tw</code>');
    expect(text).toContain('Host: ecparcel-stage.ecpay.com.tw');
  });

  test.each([
    ['ecpay-einvoice', 'invoiced', 'exactly <code>1|OK</code> as <code>text/plain</code>'],
    ['ecpay-logistics', 'storeChosen', 'show one, or send the browser on'],
    ['harbor-pay', 'accountPaid', 'a message that says so; the client seals it'],
    ['lotus-cashier', 'paymentResult', 'exactly <code>1|LOTUS</code> as <code>text/plain</code>'],
  ])('%s: say how %s is acknowledged', async (document, id, text) => {
    expect(await page(`en/${document}/${id}`)).toContain(text);
  });
});
