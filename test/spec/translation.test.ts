import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SpecProblems } from '../../scripts/spec/problem.ts';
import { readSpecs } from '../../scripts/spec/read.ts';
import { lineOf } from '../generate/command.ts';

const specs = new URL('../../specs/', import.meta.url).pathname;
const overlay = await readFile(join(specs, 'zh-TW/ecpay-einvoice.yaml'), 'utf8');

/** A folder with one document, and its translation as it is given here. */
async function folderWith(text: string, name = 'ecpay-einvoice'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-translation-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'specs/zh-TW'), { recursive: true });
  await cp(join(specs, 'ecpay-einvoice.yaml'), join(folder, 'specs/ecpay-einvoice.yaml'));
  await writeFile(join(folder, `specs/zh-TW/${name}.yaml`), text);
  return join(folder, 'specs');
}

async function problemsOf(folder: string): Promise<string[]> {
  const error: unknown = await readSpecs(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof SpecProblems)) throw new Error('nothing was wrong');
  return error.problems.map(({ message }) => message);
}

test('a translation is in Chinese', async () => {
  const translated = (await readSpecs(specs)).flatMap(({ name, translation }) =>
    translation === undefined ? [] : [{ name, translation }],
  );
  expect(translated).not.toEqual([]);
  for (const { name, translation } of translated) {
    expect(translation.title, name).toMatch(/\p{Script=Han}/u);
    expect(translation.description, name).toMatch(/\p{Script=Han}.*。$/u);
  }
});

test('a document without a translation is one without', async () => {
  const folder = await folderWith('', 'not-yaml');
  await rm(join(folder, 'zh-TW'), { recursive: true });
  expect((await readSpecs(folder)).map(({ translation }) => translation)).toEqual([undefined]);
  expect(await readdir(folder)).toEqual(['ecpay-einvoice.yaml']);
});

test.each([
  ['overlay: 1.0.0', 'overlay: 2.0.0', 'overlay', 'not an OpenAPI Overlay 1.0; start it with "overlay: 1.0.0"'],
  ['  version: 1.0.0\n', '', 'info', "the overlay's info has no version; say it in a text"],
  [
    '../ecpay-einvoice',
    '../ecpay-cashier',
    'extends',
    '"extends" has to be the document of the same name; write "extends: ../ecpay-einvoice.yaml"',
  ],
  ['$.info', '$.inof', '- target', 'the target "$.inof" is not known; a translation updates $.info'],
  ['      title: 綠', '      titel: 綠', '    update', 'the update has no title; give it in Chinese'],
  ['      title: 綠', '      titel: 綠', '      titel', '"titel" is not translated; keep title and description'],
  [
    '    update:',
    '    remove: true\n    update:',
    '    remove',
    '"remove" is not part of a translation; an action has a target and an update',
  ],
  [
    'actions:',
    'actions: []\nothers:',
    'actions',
    'a translation has one action, with the target $.info; add or remove',
  ],
])('%j as %j is a problem with its line', async (from, to, place, message) => {
  const text = overlay.replace(from, to);
  const problem = `specs/zh-TW/ecpay-einvoice.yaml:${lineOf(text, place)}: ${message}`;
  expect(await problemsOf(await folderWith(text))).toContain(problem);
});

test('what is not YAML, or nothing at all, is told so', async () => {
  expect(await problemsOf(await folderWith('a: [1'))).toEqual([
    expect.stringMatching(/^specs\/zh-TW\/ecpay-einvoice\.yaml:1: not YAML: /),
  ]);
  expect(await problemsOf(await folderWith('- a'))).toEqual([
    expect.stringMatching(
      /^specs\/zh-TW\/ecpay-einvoice\.yaml:1: the document is not a mapping; start it with "overlay: 1\.0\.0"/,
    ),
  ]);
});

test('a translation of no document is a problem, beside those of the others', async () => {
  const folder = await folderWith(overlay, 'gone');
  await writeFile(join(folder, 'zh-TW/ecpay-einvoice.yaml'), overlay.replace('$.info', '$'));
  expect(await problemsOf(folder)).toEqual([
    expect.stringContaining('zh-TW/ecpay-einvoice.yaml:7: the target "$" is not known'),
    'specs/zh-TW/gone.yaml:1: there is no document gone.yaml to translate; rename the file or remove it',
  ]);
});
