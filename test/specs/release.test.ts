import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Judgement, judge } from '../../scripts/release/judge.ts';
import { bumped, isAtLeast } from '../../scripts/release/version.ts';

const specs = new URL('../../specs/', import.meta.url).pathname;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinliu-release-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Edit = readonly [before: string | RegExp, after: string];

/** A copy of a document with these places changed, judged against the document as it was. */
async function judged(name: string, ...edits: readonly Edit[]): Promise<Judgement> {
  const own = await mkdtemp(join(folder, 'case-'));
  const released = join(own, 'released.yaml');
  const changed = join(own, `${name}.yaml`);
  const current = await readFile(join(specs, `${name}.yaml`), 'utf8');
  // Whatever version it has come to.
  let text = current.replace(/^ {2}version: .*$/m, '  version: 1.0.0');
  await writeFile(released, text);
  for (const [before, after] of edits) {
    const edited = text.replace(before, after);
    expect(edited, String(before)).not.toBe(text);
    text = edited;
  }
  await writeFile(changed, text);
  return judge(changed, released);
}

const [major, minor, patch]: readonly Edit[] = [
  [/^ {2}version: .*$/m, '  version: 99.0.0'],
  [/^ {2}version: 1\.0\.0$/m, '  version: 1.1.0'],
  [/^ {2}version: 1\.0\.0$/m, '  version: 1.0.1'],
];
if (major === undefined || minor === undefined || patch === undefined) throw new Error('no edits');
const newField: Edit = [
  '        OrganName:\n',
  '        OrganCity: { type: string, description: Town of the organisation. }\n        OrganName:\n',
];
const goneFromAnswer: Edit = ['        IsExist: { $ref: "#/components/schemas/IsExist" }\n', ''];
const goneFromRequest: Edit = ['\n        Remark: {', '\n        Remarks: {'];

describe('what has changed', () => {
  test.concurrent.each<[string, string, string, readonly Edit[]]>([
    ['none', 'nothing', 'ecpay-einvoice', [[/$/, '\n# a comment\n']]],
    ['patch', 'a description', 'ecpay-einvoice', [['A donation code to look up.', 'The donation code to look up.']]],
    ['patch', 'an example', 'ecpay-einvoice', [['財團法人範例基金會', '財團法人樣本基金會']]],
    ['minor', 'a field more in an answer, inside the ciphertext', 'ecpay-einvoice', [newField]],
    [
      'minor',
      'a meaning more',
      'ecpay-einvoice',
      [['        "9000001": {', '        "9000002": { en: later, zh: 稍後 }\n        "9000001": {']],
    ],
    [
      'minor',
      'a fulfilment that has a name',
      'ecpay-logistics',
      [['          merchant: MerchantID,\n', '          merchant: MerchantID,\n          once: [MerchantTradeNo],\n']],
    ],
    ['major', 'another name of a fulfilment', 'ecpay-cashier', [['once: [MerchantTradeNo]', 'once: [TradeNo]']]],
    ['major', 'another event', 'ecpay-cashier', [['          amount: TradeAmt,\n', '']]],
    ['major', 'a field less in an answer, inside the ciphertext', 'ecpay-einvoice', [goneFromAnswer]],
    ['major', 'a field of a request with another name', 'ecpay-logistics', [goneFromRequest]],
    [
      'major',
      'a field of a request that has to be given now',
      'ecpay-logistics',
      [['        - ServerReplyURL\n', '        - ServerReplyURL\n        - Remark\n']],
    ],
    [
      'major',
      'a value less in a request',
      'ecpay-logistics',
      [
        ['enum: [TCAT, POST]', 'enum: [TCAT]'],
        [/ {8}POST: \{.*\n/, ''],
      ],
    ],
    [
      'major',
      'another envelope',
      'ecpay-logistics',
      [['x-envelope: { name: check-mac-value, digest: md5 }', 'x-envelope: { name: check-mac-value, digest: sha256 }']],
    ],
    [
      'major',
      'a rule more',
      'ecpay-logistics',
      [
        [
          'x-rules: [goods-weight-decimals, no-html-tags]',
          'x-rules: [goods-weight-decimals, no-html-tags, items-sum-to-cost]',
        ],
      ],
    ],
  ])('%s: %s', async (level, _what, name, edits) => {
    expect((await judged(name, ...edits)).level).toBe(level);
  });
});

describe('the version', () => {
  test.concurrent.each<[string, readonly Edit[], boolean]>([
    ['need not move when nothing changed', [], true],
    ['has to move when anything changed', [newField], false],
    ['has to move as far as the change goes', [newField, patch], false],
    ['follows', [newField, minor], true],
    ['may go further', [newField, major], true],
    ['has to begin anew with what breaks', [goneFromAnswer, minor], false],
  ])('%s', async (_what, edits, fine) => {
    const { problem } = await judged('ecpay-einvoice', ...edits);
    expect(problem === undefined).toBe(fine);
    if (problem !== undefined)
      expect(problem.message).toMatch(
        /^\S+ecpay-einvoice\.yaml:\d+: info\.version is .* makes it \d+\.\d+\.\d+ or later\n {2}(?:patch|minor|major): /,
      );
  });

  test('is free for a document that was never released', async () => {
    const judgement = await judge(join(specs, 'ecpay-einvoice.yaml'), join(folder, 'nothing.yaml'));
    expect(judgement).toMatchObject({ level: 'none', changes: [] });
    expect(judgement.released).toBeUndefined();
  });

  test.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'none', '1.2.3'],
  ] as const)('%s and a %s change make %s', (version, level, wanted) => {
    expect(bumped(version, level)).toBe(wanted);
    expect(isAtLeast(wanted, version)).toBe(true);
    expect(isAtLeast(version, wanted)).toBe(level === 'none');
    expect(isAtLeast('1.10.0', '1.9.9')).toBe(true);
  });
});

test('Chinese in an English text is found, with its line', async () => {
  const { mixed } = await import('../../scripts/check/descriptions.ts');
  const { readSpec } = await import('../../scripts/spec/read.ts');
  const text = await readFile(join(specs, 'ecpay-einvoice.yaml'), 'utf8');
  expect(mixed(await readSpec(join(specs, 'ecpay-einvoice.yaml')))).toEqual([]);
  const path = join(folder, 'mixed.yaml');
  const edited = text
    .replace('A donation code to look up.', 'A donation code 捐贈碼 to look up.')
    .replace('A mobile barcode to look up.', 'A code that `手機條碼` stands for.');
  await writeFile(path, edited);
  const line = edited.split('\n').findIndex((each) => each.includes('捐贈碼 to')) + 1;
  expect(mixed(await readSpec(path)).map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`mixed.yaml:${line}: Chinese stands in an English text`)),
  ]);
});

test('what is described nowhere is found, with its line', async () => {
  const { undescribed } = await import('../../scripts/check/descriptions.ts');
  const { readSpec } = await import('../../scripts/spec/read.ts');
  expect(undescribed(await readSpec(join(specs, 'ecpay-einvoice.yaml')))).toEqual([]);
  const path = join(folder, 'bare.yaml');
  const text = (await readFile(join(specs, 'ecpay-einvoice.yaml'), 'utf8'))
    .replace('      description: A donation code to look up.\n', '')
    .replace(/ {6}summary: Ask whether a donation code exists.*\n/, '');
  await writeFile(path, text);
  const found = undescribed(await readSpec(path)).map((problem) => problem.message.replace(/^.*?:(\d+): /, ''));
  expect(found).toEqual([
    expect.stringContaining('"checkLoveCode" has no summary'),
    expect.stringContaining('"LoveCodeQuestion" has no description'),
  ]);
});
