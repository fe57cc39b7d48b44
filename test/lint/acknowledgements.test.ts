import { describe, expect, test } from 'vitest';
import { reported, type Slip } from './slip.ts';

const answer =
  'responses: { "200": { description: Acknowledged., content: { text/plain: { schema: { type: string, const: OK } } } } }';
const answered = (mediaType: string, schema: string): string =>
  `responses: { "200": { description: Acknowledged., content: { ${mediaType}: { schema: ${schema} } } } }`;
const whole = `x-acknowledge: constant
      x-retries: [30s, 10m, 2h]
      x-event: { code: code, otherwise: unknown }
      x-examples:
        paid: { summary: The order is paid., request: { code: 1 } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } }
      ${answer}`;
/** The callback with another acknowledgement. */
const acknowledged = (by: string, responses: string): string =>
  whole.replace('constant\n      x-retries: [30s, 10m, 2h]\n', `${by}\n`).replace(answer, responses);
const sealed = (fields: string): string =>
  acknowledged('sealed', answered('application/json', `{ type: object, properties: { ${fields} } }`));

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a constant that says nothing', '{ type: string, const: OK }', '{ type: string }', '      responses: { "200": { description: Acknowledged.', 'x-acknowledge of "told" is constant, and its answer has no const; write the exact text for which the vendor waits as the const of its schema'],
  ['a constant that is empty', 'const: OK', 'const: ""', 'const: ""', 'x-acknowledge of "told" is constant, and its answer has no const;'],
  ['a constant of several fields', '{ type: string, const: OK }', '{ type: object, properties: { code: { type: integer, const: 1 } } }', 'const: 1', 'x-acknowledge of "told" is constant, and its answer has no const;'],
  ['a sealed text', whole, acknowledged('sealed', answer), 'const: OK', 'x-acknowledge of "told" is sealed, and its answer has no fields; describe its fields, or say constant and give it a const'],
  ['a sealed field that nobody fills in', whole, sealed('ok: { type: integer, const: 1 }, words: { type: string }'), 'words: {', 'nobody fills in "words" of the acknowledgement of "told"; give it a const, an x-filled-by, or drop it'],
  ['a sealed field inside of another', whole, sealed('data: { type: object, properties: { ok: { type: integer, const: 1 }, words: { type: string } } }'), 'words: {', 'nobody fills in "words" of the acknowledgement of "told";'],
  ['a sealed payload that nobody fills in', whole, sealed('ok: { type: integer, const: 1 }, data: { type: object, properties: { words: { type: string } }, x-payload: true }'), 'data: {', 'nobody fills in "data" of the acknowledgement of "told";'],
];

describe('an acknowledgement', () => {
  test.each(slips)('%s', async (...slip) => {
    const [said, expected] = await reported('ccat-shop', slip);
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});

test.each([
  [
    'sealed, its fields all filled in',
    sealed('ok: { type: integer, const: 1 }, at: { type: string, format: yyyyMMdd, x-filled-by: clock }'),
  ],
  [
    'sealed, a payload of constants',
    sealed('data: { type: object, properties: { ok: { type: integer, const: 1 } }, x-payload: true }'),
  ],
])('%s is none of these', async (name, by) => {
  const [said] = await reported('ccat-shop', [name, whole, by, '', '']);
  expect(said).toEqual([]);
});
