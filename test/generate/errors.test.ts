import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forThisTest, lineOf, type Outcome, replaced, type Workshop, workshop } from './command.ts';

/** What is wrong, what is replaced, by what, the text on the reported line, what is said. */
type Fault = readonly [name: string, place: string, by: string, line: string, sentence: string];

// biome-ignore format: a table
const slips: readonly Fault[] = [
  ['a misspelt extension', 'tags: [Checks]\n', 'x-efect: read\n', 'x-efect', '"x-efect" is not in our vocabulary; mend the spelling or see specs/README.md'],
  ['a wrong value of an extension', 'x-effect: read', 'x-effect: reed', 'x-effect: reed', '"x-effect" must be equal to one of the allowed values (read, write)'],
  ['a success code that the answer lacks', '{ code: RtnCode, values', '{ code: RtCode, values', '{ code: RtCode', 'x-success.code is "RtCode", which is not a property of the answer; name one of RtnCode, RtnMsg'],
  ['a callback or operation without a name', '    post:\n      operationId: checkBarcode\n', '    post:\n', '    post:\n      tags', 'an operation needs an operationId in camelCase'],
  ['a reference to nothing', 'contentSchema: { $ref: "#/components/schemas/LoveCodeQuestion" }', 'contentSchema: { $ref: "#/components/schemas/LoveQuestion" }', 'LoveQuestion', '"#/components/schemas/LoveQuestion" points at nothing; mend the name or add the component'],
  ['a reference to another file', 'PlatformID: { $ref: "#/components/schemas/PlatformID" }', 'PlatformID: { $ref: "other.yaml#/PlatformID" }', 'other.yaml', 'leaves the document; copy what it points at into components'],
  ['an unknown format', 'format: unix-seconds', 'format: unix-second', 'format: unix-second\n', 'the format "unix-second" is not known; use one of yyyy/MM/dd HH:mm:ss,'],
  ['a property without a type', '        OrganName:\n          type: string\n', '        OrganName:\n', '        OrganName:', '"OrganName" has no type'],
  ['a required property that is not described', 'required: [MerchantID, BarCode]', 'required: [MerchantID, Barcode]', '[MerchantID, Barcode]', '"Barcode" is required and not described'],
  ['a misspelt type', '    TransMsg:\n      type: string', '    TransMsg:\n      type: strng', 'type: strng', 'not JSON Schema: "type" must be equal to one of the allowed values: array, boolean, integer'],
  ['a value without a meaning', 'enum: ["Y", "N"]', 'enum: ["Y", "N", "U"]', 'enum: ["Y", "N", "U"]', 'the value "U" has no meaning in x-meanings beside it'],
  ['a meaning without a value', '"N": { en: does not exist, zh: 不存在 }', '"N": { en: does not exist, zh: 不存在 }\n        Z: { en: odd, zh: 怪 }', 'Z: { en: odd', '"Z" has a meaning but is not in the enum beside it'],
  ['an option that is not there', '    platformId:\n', '    platformNo:\n', 'PlatformID: { $ref: "#/components/schemas/PlatformID" }', '"PlatformID" is filled from the option "platformId", which x-credentials does not list'],
  ['a component with a name of ours', '    RpHeader:\n      type', '    Refusal: { type: string, description: Taken. }\n    RpHeader:\n      type', '    Refusal:', '"Refusal" is the name of a component that the generator makes; choose another'],
  ['another component with a name of ours', '    TransCode:\n      type', '    Credentials: { type: string, description: Taken. }\n    TransCode:\n      type', '    Credentials:', '"Credentials" is the name of a component that the generator makes; choose another'],
];

describe('every slip of a document is told at once, each with its line', () => {
  let made: Workshop;
  let text: string;
  let outcome: Outcome;
  beforeAll(async () => {
    made = await workshop('ecpay-einvoice');
    text = await made.edit('ecpay-einvoice', (whole) => slips.reduce((so, [, place, by]) => replaced(so, place, by), whole));
    outcome = await made.run();
  });
  afterAll(() => rm(made.folder, { recursive: true, force: true }));

  test.each(slips)('%s', (_name, _place, _by, line, sentence) => {
    const said = outcome.stderr.split('\n').filter((each) => each.startsWith(`specs/ecpay-einvoice.yaml:${lineOf(text, line)}: `));
    expect(said.map((each) => each.replace(/^[^ ]* /, ''))).toContainEqual(expect.stringContaining(sentence));
  });

  test('and nothing else is told, the exit code is 1 and nothing is written', async () => {
    const said = outcome.stderr.trim().split('\n');
    expect(said.at(-1)).toBe(`${said.length - 1} problem(s); nothing was written`);
    for (const each of said.slice(0, -1)) expect(each).toMatch(/^specs\/ecpay-einvoice\.yaml:\d+: \S/);
    expect(outcome.stdout).toBe('');
    expect(outcome.code).toBe(1);
    expect(await made.files()).toEqual([]);
  });
});

/** Faults that hide others, each in a document of its own. */
// biome-ignore format: a table
const stops: readonly Fault[] = [
  ['a bracket that is not closed', 'tags: [Checks]', 'tags: [Checks', 'summary: Ask whether a donation', 'not YAML: '],
  ['a key that stands twice', '  title: ECPay B2C e-invoice\n', '  title: ECPay B2C e-invoice\n  title: Again\n', '  title: Again', 'the key "title" stands twice in one mapping; keep one of the two'],
  ['a tab as indentation', '  version: ', '\tversion: ', '\tversion', 'not YAML: '],
  ['one operationId for two operations', 'operationId: checkBarcode', 'operationId: checkLoveCode', 'operationId: checkLoveCode\n      tags: [Checks]\n      summary: Ask whether a mobile', '"checkLoveCode" is the operationId of two operations; rename one'],
  ['an operation that is called like a part of the client', 'operationId: checkLoveCode', 'operationId: resolve', 'operationId: resolve', '"resolve" is what every client has beside its operations; choose another operationId'],
  ['an operation without an envelope', '      x-envelope: ecpay-aes\n', '', '    post:', 'this operation has no x-envelope; say which envelope carries it'],
  ['an operation without an effect', '      x-effect: read\n', '', '    post:', 'this operation has no x-effect; say read or write'],
  ['an envelope that is not written', 'x-envelope: ecpay-aes', 'x-envelope: ecpay-des', 'x-envelope: ecpay-des', 'the envelope "ecpay-des" is not written; did you mean ecpay-aes?'],
  ['an example that breaks its schema', 'LoveCode: "168001"', 'LoveCode: "1"', 'LoveCode: "1"', 'the request of the example "exists": /LoveCode must have the documented form: Donation code'],
  ['a rule that is not written', 'x-effect: read\n', 'x-effect: read\n      x-rules: [goods-weight-decimals, items-are-nice]\n', 'x-rules', 'the rule "items-are-nice" is not written; use one of'],
  ['an operation without an answer', '      responses:', '      response:', '    post:', 'this operation has no answer; describe the 2XX or 3XX one under "responses"'],
  ['what OpenAPI does not know', '      requestBody:', '      requestBdy:', 'requestBdy', 'not OpenAPI 3.1: /paths/~1B2CInvoice~1CheckLoveCode/post must NOT have unevaluated properties ("requestBdy")'],
  ['what OpenAPI asks for', '  title: ECPay B2C e-invoice\n', '', 'info:', "not OpenAPI 3.1: /info must have required property 'title'"],
  ['an OpenAPI of another time', 'openapi: 3.1.0', 'openapi: 3.0.3', 'openapi: 3.0.3', 'not OpenAPI 3.1: /openapi must match pattern'],
];

describe('every broken document is told', () => {
  let made: Workshop;
  let outcome: Outcome;
  const texts = new Map<string, string>();
  const nameOf = (fault: string): string => fault.replaceAll(/\W+/g, '-').toLowerCase();
  beforeAll(async () => {
    made = await workshop('ecpay-einvoice');
    for (const [fault, place, by] of stops) {
      const name = nameOf(fault);
      await cp(join(made.specs, 'ecpay-einvoice.yaml'), join(made.specs, `${name}.yaml`));
      texts.set(fault, await made.edit(name, (whole) => replaced(whole, place, by)));
    }
    outcome = await made.run();
  });
  afterAll(() => rm(made.folder, { recursive: true, force: true }));

  test.each(stops)('%s', (fault, _place, _by, line, sentence) => {
    const expected = lineOf(texts.get(fault) ?? '', line);
    const said = outcome.stderr.split('\n').filter((each) => each.startsWith(`specs/${nameOf(fault)}.yaml:`));
    expect(said).toContainEqual(expect.stringContaining(`specs/${nameOf(fault)}.yaml:${expected}: ${sentence}`));
  });

  test('the sound one beside them is not, the exit code is 1, and nothing is written', async () => {
    expect(outcome.stderr).not.toContain('specs/ecpay-einvoice.yaml:');
    expect(outcome.code).toBe(1);
    expect(await made.files()).toEqual([]);
  });
});

test('two documents that nothing tells apart are told, though each of them is sound', async () => {
  const made = forThisTest(await workshop('ecpay-einvoice'));
  await cp(join(made.specs, 'ecpay-einvoice.yaml'), join(made.specs, 'ecpay-second.yaml'));
  const { code, stderr } = await made.run();
  const line = lineOf(await made.edit('ecpay-second', (text) => text), '    post:\n      operationId: checkLoveCode');
  expect(stderr).toContain(
    `specs/ecpay-second.yaml:${line}: "checkLoveCode" has the method, path, host and merchant number of "checkLoveCode" in specs/ecpay-einvoice.yaml; drop one,`,
  );
  expect(code).toBe(1);
  expect(await made.files()).toEqual([]);
});

test('a document that holds no mapping is told so', async () => {
  const made = forThisTest(await workshop());
  const texts = { empty: '', comment: '# nothing\n', list: '- openapi: 3.1.0\n', word: 'openapi' };
  for (const [name, text] of Object.entries(texts)) await made.put(name, text);
  const { code, stderr } = await made.run();
  for (const name of Object.keys(texts)) expect(stderr).toContain(`specs/${name}.yaml:1: the document is not a mapping; start it with "openapi: 3.1.0"`);
  expect(code).toBe(1);
});

test('a broken document leaves what was generated before as it was', async () => {
  const made = forThisTest(await workshop('ecpay-einvoice'));
  expect((await made.run()).code).toBe(0);
  const files = await made.files();
  const before = await made.read('generated/ecpay-einvoice/operations.ts');
  await made.edit('ecpay-einvoice', (text) => replaced(replaced(text, 'x-effect: read', 'x-effect: reed'), 'summary: Ask', 'summary: Find out'));
  expect((await made.run()).code).toBe(1);
  expect(await made.files()).toEqual(files);
  expect(await made.read('generated/ecpay-einvoice/operations.ts')).toBe(before);
});
