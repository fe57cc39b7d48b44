import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, onTestFinished, test } from 'vitest';
import { isObject, type Json, type JsonObject, lookup } from '../../scripts/spec/json.ts';
import { jsonPath, pathOf } from '../../scripts/spec/json-path.ts';
import { SpecProblems } from '../../scripts/spec/problem.ts';
import { readSpecs } from '../../scripts/spec/read.ts';
import { textsOf } from '../../scripts/spec/texts.ts';
import { lineOf } from '../generate/command.ts';

const specs = new URL('../../specs/', import.meta.url).pathname;
const document = await readFile(join(specs, 'ecpay-einvoice.yaml'), 'utf8');
const value = load(document) as JsonObject;

/** An overlay that translates every text, each into the same word. */
const overlay = [
  'overlay: 1.0.0',
  'info:',
  '  title: ecpay-einvoice in the Chinese of Taiwan',
  '  version: 1.0.0',
  'extends: ../ecpay-einvoice.yaml',
  'actions:',
  ...[...textsOf(value)].flatMap(({ at }) => [
    `  - target: ${JSON.stringify(jsonPath(value, at.slice(0, -1)))}`,
    '    update:',
    `      ${at.at(-1)}: 中文`,
  ]),
  '',
].join('\n');

/** A folder with one document, and its translation as it is given here. */
async function folderWith(text: string, name = 'ecpay-einvoice'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-translation-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'specs/zh-TW'), { recursive: true });
  await writeFile(join(folder, 'specs/ecpay-einvoice.yaml'), document);
  await writeFile(join(folder, `specs/zh-TW/${name}.yaml`), text);
  return join(folder, 'specs');
}

async function problemsOf(folder: string): Promise<string[]> {
  const error: unknown = await readSpecs(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof SpecProblems)) throw new Error('nothing was wrong');
  return error.problems.map(({ message }) => message);
}

test('the documents of this folder say everything in Chinese, and everything else as it is written', async () => {
  const written = await readSpecs(specs);
  const translated = await readSpecs(specs, { language: 'zh-TW' });
  expect(translated.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
  for (const [index, { source, translation, info }] of translated.entries()) {
    expect(translation?.isWhole).toBe(true);
    expect([info.title, info.description]).toEqual([translation?.title, translation?.description]);
    const left = [...textsOf(source.value)].filter(({ text }) => !/\p{Script=Han}/u.test(text));
    expect(left.map(({ at }) => at.join('/'))).toEqual([]);
    expect(withoutTexts(source.value)).toEqual(withoutTexts(written[index]?.source.value ?? null));
  }
});

test('a text in Chinese stands in the place of the English one, and the English one stays where it is asked for', async () => {
  const folder = await folderWith(overlay.replace('中文', '查驗'));
  const [english] = await readSpecs(folder);
  const [chinese] = await readSpecs(folder, { language: 'zh-TW' });
  expect(english?.info.title).toBe('ECPay B2C e-invoice');
  expect(english?.operation('checkBarcode')?.summary).toMatch(/^Ask/);
  expect(chinese?.info.title).toBe('查驗');
  const { summary, description, term } = chinese?.operation('checkBarcode') ?? {};
  expect([summary, description, term]).toEqual(['中文', '中文', '手機條碼驗證']);
  expect(chinese?.operation('checkBarcode')?.request.payload.field('BarCode')?.description).toBe('中文');
});

test('a document without a translation is in English', async () => {
  const folder = await folderWith('', 'not-yaml');
  await rm(join(folder, 'zh-TW'), { recursive: true });
  const [spec] = await readSpecs(folder, { language: 'zh-TW' });
  expect([spec?.translation, spec?.info.title]).toEqual([undefined, 'ECPay B2C e-invoice']);
  expect(await readdir(folder)).toEqual(['ecpay-einvoice.yaml']);
});

test('a translation of what a document is called leaves all else in English', async () => {
  const head = overlay.slice(0, overlay.indexOf('  - target'));
  const folder = await folderWith(`${head}  ${first}\n      description: 中文。\n`);
  const [spec] = await readSpecs(folder, { language: 'zh-TW' });
  expect(spec?.translation).toMatchObject({ title: '中文', description: '中文。', isWhole: false });
  expect(spec?.info.title).toBe('ECPay B2C e-invoice');
  expect(await problemsOf(await folderWith(`${head}  ${first}\n`))).toEqual([
    expect.stringContaining(
      'this description has no Chinese; update it in zh-TW/ecpay-einvoice.yaml, with the target $.info',
    ),
  ]);
});

const barcode = "$.paths['/B2CInvoice/CheckBarcode'].post";
const first = '- target: "$.info"\n    update:\n      title: 中文';

test.each([
  ['overlay: 1.0.0', 'overlay: 2.0.0', 'overlay', 'not an OpenAPI Overlay 1.0; start it with "overlay: 1.0.0"'],
  ['  version: 1.0.0\n', '', 'info', "the overlay's info has no version; say it in a text"],
  [
    '../ecpay-einvoice',
    '../ecpay-cashier',
    'extends',
    '"extends" has to be the document of the same name; write "extends: ../ecpay-einvoice.yaml"',
  ],
  ['"$.info"', '"$.inof"', '- target', 'the target "$.inof" is not in specs/ecpay-einvoice.yaml; did you mean $.info?'],
  ['"$.info"', '"$.paths"', '- target', 'the target "$.paths" has no text to translate; mend it or remove the action'],
  ['"$.info"', '"$..title"', '- target', 'the target "$..title" is not a plain path; write it like'],
  ['"$.info"', '[]', '- target', 'an action has no target; name one object of the document: $.info'],
  [
    `${first}\n`,
    '- target: "$.info"\n',
    '- target',
    'there is no update; give title and summary and description in Chinese',
  ],
  ['title: 中文', 'titel: 中文', '      titel', '"titel" is not a text of this target; remove it'],
  [
    'title: 中文',
    'title: ECPay B2C e-invoice',
    '      title',
    'the title stands in English still; put it into Chinese',
  ],
  ['title: 中文', 'title: Zhongwen', '      title', 'the title has no Chinese in it; put it into Chinese'],
  ['title: 中文', 'title: ""', '      title', 'the title is not a text; give it in Chinese'],
  ['summary: 中文', 'title: 再次', '      title: 再次', 'the title of $.info is translated twice; keep one of the two'],
  [
    '    update:',
    '    remove: true\n    update:',
    '    remove',
    '"remove" is not part of a translation; an action has a target and an update',
  ],
  ['actions:', 'actions: {}\nothers:', 'actions', 'a translation has a list of actions; start with the target $.info'],
])('%j as %j is a problem with its line', async (from, to, place, message) => {
  const text = overlay.replace(from, to);
  const problem = `specs/zh-TW/ecpay-einvoice.yaml:${lineOf(text, place)}: ${message}`;
  expect(await problemsOf(await folderWith(text))).toContainEqual(expect.stringContaining(problem));
});

test('every text that is left in English is a problem where it is written', async () => {
  const head = overlay.slice(0, overlay.indexOf('  - target'));
  const tag = '  - target: $.tags[0]\n    update: { description: 中文 }\n';
  const found = await problemsOf(await folderWith(`${head}  ${first}\n${tag}`));
  expect(found).toHaveLength([...textsOf(value)].length - 2);
  expect(found).toContain(
    `specs/ecpay-einvoice.yaml:${lineOf(document, 'summary: Ask whether a mobile barcode exists')}: this summary has no Chinese; update it in zh-TW/ecpay-einvoice.yaml, with the target ${barcode}`,
  );
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
  await writeFile(join(folder, 'zh-TW/ecpay-einvoice.yaml'), overlay.replace('"$.info"', '$'));
  expect(await problemsOf(folder)).toEqual([
    expect.stringContaining('this title has no Chinese'),
    expect.stringContaining('the target "$" has no text to translate'),
    'specs/zh-TW/gone.yaml:1: there is no document gone.yaml to translate; rename the file or remove it',
  ]);
});

test('texts are told from data and from fields of the same name', () => {
  const found = [
    ...textsOf({
      info: { title: 'a', license: { name: 'MIT' } },
      'x-refusals': { own: { summary: 'no', zh: '不', answer: { summary: 'no' } }, payload: { summary: 'b' } },
      'x-counterparts': { title: { en: 'no', zh: '不' }, members: { M: { zh: '不', option: 'no', note: 'c' } } },
      paths: {
        '/a': {
          post: {
            'x-resolve': { instead: 'd' },
            'x-examples': { one: { summary: 'e', request: { description: 'no' } } },
          },
        },
      },
      components: {
        schemas: {
          A: {
            description: 'f',
            example: { description: 'no' },
            properties: { description: { title: 'no', description: 'g' } },
          },
          B: { allOf: [{ $comment: 'h', not: {} }] },
        },
      },
    }),
  ];
  expect(found.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  expect(found.at(-1)?.at).toEqual(['components', 'schemas', 'B', 'allOf', '0', '$comment']);
});

test('the source of a document or an operation is a text where it says more than addresses and titles', () => {
  const sources = [
    'https://vendor.example/?p=2874, ReturnURL',
    'API 規格文件 5.0',
    'API 規格文件 5.0, section 2.5',
    'stage as recorded',
  ];
  const operations = sources.map((source, index) => ({ operationId: `o${index}`, 'x-source': source }));
  const schemas = { A: { 'x-source': 'API 規格文件 5.0, section 2.5' } };
  const found = [...textsOf({ 'x-source': 'page 3', operations, components: { schemas } })];
  expect(found.map(({ text }) => text)).toEqual(['page 3', sources[2], sources[3]]);
});

test.each([
  [['paths', '/a#b', 'post'], "$.paths['/a#b'].post"],
  [['allOf', '0', 'x-term'], "$.allOf[0]['x-term']"],
  [["it's", 'a\\b'], "$['it\\'s']['a\\\\b']"],
  [[], '$'],
])('%j is %s, there and back', (path, text) => {
  expect(jsonPath({ allOf: [{}] }, path)).toBe(text);
  expect(pathOf(text)).toEqual(path);
});

test.each(['info', '$..a', '$.a[*]', '$.a[?@.b]', '$.a.', '$[a]', "$['a]"])('%s is not a plain path', (text) => {
  expect(pathOf(text)).toBeUndefined();
});

/** A document with every text of its own made the same, sources and refusals that are called in both languages too. */
function withoutTexts(document: Json): Json {
  const copy = JSON.parse(JSON.stringify(document), (key, held: Json) => {
    if (key === 'x-source') return '';
    const isRefusal = isObject(held) && typeof held['zh'] === 'string' && held['summary'] !== undefined;
    return isRefusal ? { ...held, summary: '' } : held;
  }) as Json;
  for (const { at } of textsOf(copy)) {
    const holder = lookup(copy, at.slice(0, -1));
    if (isObject(holder)) holder[at.at(-1) ?? ''] = '';
  }
  return copy;
}
