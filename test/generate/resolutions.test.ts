import { rm } from 'node:fs/promises';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineOf, type Outcome, replaced, type Workshop, workshop } from './command.ts';

/** A write, and the read that finds out what became of it: each word of `x-resolve` once. */
const shop = `openapi: 3.1.0
info: { title: Shop, summary: A shop, version: 1.0.0 }
servers: [{ url: "https://shop.example", description: Stage, x-environment: stage }]
paths:
  /pay:
    post:
      operationId: pay
      x-envelope: json
      x-examples: { one: { summary: One., request: { no: "1", amount: 1 }, answer: {} } }
      x-effect: write
      x-resolve:
        operation: find
        with: { no: no, from: { earlier: 60 } }
        settle: 1m30s
        list: payments
        omitted: true
        where: { amount: amount }
        when: { kind: [card, 7] }
        otherwise: ask on the telephone
        happened: { state: done }
        absent: { state: [gone, lost] }
        refused: [no such number]
        time: at
        alike: true
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Payment" } } } }
      responses: { "200": { description: Paid., content: { application/json: { schema: { type: object } } } } }
  /find:
    get:
      operationId: find
      x-envelope: form
      x-examples: { one: { summary: One., request: { no: "1", from: "20260101000000" }, answer: {} } }
      x-effect: read
      parameters:
        - { name: no, in: query, required: true, description: Its number., schema: { type: string } }
        - { name: from, in: query, required: true, description: From when on., schema: { type: string, format: yyyyMMddHHmmss } }
        - { name: kind, in: query, required: true, description: Kind., schema: { type: string, const: all } }
      responses: { "200": { description: Found., x-envelope: json, content: { application/json: { schema: { $ref: "#/components/schemas/Found" } } } } }
  /drop:
    post:
      operationId: drop
      x-envelope: json
      x-examples: { one: { summary: One., request: { no: "1" }, answer: {} } }
      x-effect: write
      x-resolve: { instead: Drop it again }
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Payment" } } } }
      responses: { "200": { description: Dropped., content: { application/json: { schema: { type: object } } } } }
components:
  schemas:
    Payment:
      type: object
      required: [no]
      properties: { no: { type: string }, amount: { type: integer }, note: { type: string } }
    Found:
      type: object
      properties:
        kind: { type: string }
        payments: { type: array, items: { $ref: "#/components/schemas/Told" } }
    Told:
      type: object
      properties:
        amount: { type: integer }
        at: { type: string }
        state: { type: string, x-meanings: { done: { en: done, zh: 完成 }, gone: { en: gone, zh: 無 }, lost: { en: lost, zh: 遺失 } } }
`;

/** What is wrong, what is replaced, by what, the text on the reported line, what is said. */
type Fault = readonly [name: string, place: string, by: string, line: string, sentence: string];

// biome-ignore format: a table
const faults: readonly Fault[] = [
  ['a question that is not there', 'operation: find\n', 'operation: fnd\n', 'operation: fnd', '"fnd" is not an operation of this document; name one of find'],
  ['a question that writes', 'operation: find\n', 'operation: drop\n', 'operation: drop', '"drop" writes; name an operation that only reads'],
  ['a read that is to be found out', 'operationId: find', 'x-resolve: { instead: Ask again }\n      operationId: find', 'instead: Ask again', '"find" reads, and a read may be made again; drop its x-resolve'],
  ['a property that the question lacks', '{ no: no, from', '{ number: no, no: no, from', 'number: no', '"number" is not a property of find; name one of no, from, kind'],
  ['a property that is not sent', '{ no: no, from', '{ no: number, from', 'no: number', '"number" is not a property of what is sent; name one of no, amount, note'],
  ['a moment in a text', '{ no: no, from: { earlier: 60 } }', '{ no: { earlier: 60 }, from: no }', 'no: { earlier', '"no" has no format, so no moment can be written into it; give a property instead'],
  ['a question that lacks what it asks for', '{ no: no, from: { earlier: 60 } }', '{ no: no }', 'with: { no: no }', 'find asks for "from"; say which property of what was sent holds it'],
  ['a list that is not there', 'list: payments', 'list: payment', 'list: payment', '"payment" is not a list in the answer of find'],
  ['a list that is none', 'list: payments', 'list: kind', 'list: kind', '"kind" is not a list in the answer of find'],
  ['a property that an item lacks', 'where: { amount: amount }', 'where: { cost: amount }', 'where: { cost', '"cost" is not a property of an item of payments; name one of amount, at, state'],
  ['an item that equals what is not sent', 'where: { amount: amount }', 'where: { amount: cost }', 'where: { amount: cost', '"cost" is not a property of what is sent'],
  ['a condition on what the answer lacks', 'when: { kind:', 'when: { sort:', 'when: { sort', '"sort" is not a property there; name one of kind, payments'],
  ['a value that is never sent', 'happened: { state: done }', 'happened: { state: don }', 'happened: { state: don }', '"don" is not a value of state; name one of done, gone, lost'],
  ['one of several values that is never sent', '[gone, lost]', '[gone, los]', '[gone, los]', '"los" is not a value of state'],
  ['a time that is not there', 'time: at', 'time: when', 'time: when', '"when" is not a property of an item of payments'],
  ['a whole answer that never says no', '        list: payments\n        omitted: true\n        where: { amount: amount }\n        when: { kind: [card, 7] }\n        otherwise: ask on the telephone\n        happened: { state: done }\n        absent: { state: [gone, lost] }\n        refused: [no such number]\n        time: at\n        alike: true\n', '', 'x-resolve:', 'nothing here says that there is no such thing; give "absent" or "refused"'],
  ['neither a question nor words', '{ instead: Drop it again }', '{}', 'x-resolve: {}', '"x-resolve" must have exactly one of instead, operation'],
  ['a question and words', 'settle: 1m30s', 'settle: 1m30s\n        instead: wait', 'x-resolve:', '"x-resolve" must have exactly one of instead, operation'],
  ['a question without its time', '        settle: 1m30s\n', '', 'x-resolve:', '"x-resolve" must have properties with, settle when property operation is present'],
  ['a condition without words', '        otherwise: ask on the telephone\n', '', 'x-resolve:', '"x-resolve" must have properties operation, otherwise when property when is present'],
  ['what looks alike without a time', '        time: at\n', '', 'x-resolve:', '"x-resolve" must have properties list, time when property alike is present'],
  ['an odd time to settle', 'settle: 1m30s', 'settle: 90', 'settle: 90', '"x-resolve" at settle must be string'],
  ['a misspelt word', 'happened:', 'happend:', 'happend:', 'must NOT have additional properties ("happend")'],
];

const nameOf = (fault: string): string => fault.replaceAll(/\W+/g, '-').toLowerCase();

describe('every slip of x-resolve is told', () => {
  let made: Workshop;
  let outcome: Outcome;
  const texts = new Map<string, string>();
  beforeAll(async () => {
    made = await workshop();
    await made.put('shop', shop);
    for (const [fault, place, by] of faults) {
      texts.set(fault, replaced(shop, place, by));
      await made.put(nameOf(fault), texts.get(fault) ?? '');
    }
    outcome = await made.run();
  });
  afterAll(() => rm(made.folder, { recursive: true, force: true }));

  test.each(faults)('%s', (fault, _place, _by, line, sentence) => {
    const expected = lineOf(texts.get(fault) ?? '', line);
    const said = outcome.stderr.split('\n').filter((each) => each.startsWith(`specs/${nameOf(fault)}.yaml:`));
    expect(said).toContainEqual(
      expect.stringMatching(`:${expected}: .*${sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  });

  test('the sound one beside them is not', () => {
    expect(outcome.stderr).not.toContain('specs/shop.yaml:');
  });
});

test('each word comes into the table', async () => {
  const made = await workshop();
  await made.put('shop', shop);
  expect(await made.run()).toMatchObject({ code: 0, stderr: '' });
  const table = await made.read('generated/shop/operations.ts');
  await rm(made.folder, { recursive: true });
  const { code } = await transform(table, { loader: 'ts' });
  const { operations } = (await import(
    `data:text/javascript,${encodeURIComponent(code.replaceAll(/^import .*$/gm, ''))}`
  )) as {
    operations: Readonly<Record<string, object>>;
  };
  expect(operations['pay']).toMatchObject({
    resolve: {
      operation: 'find',
      with: { no: 'no', from: { earlier: 60, format: 'yyyyMMddHHmmss' } },
      needs: ['no', 'amount'],
      settle: 90_000,
      list: 'payments',
      omitted: true,
      where: { amount: 'amount' },
      when: { kind: ['card', '7'] },
      otherwise: 'ask on the telephone',
      happened: { state: ['done'] },
      absent: { state: ['gone', 'lost'] },
      refused: ['no such number'],
      time: 'at',
      alike: true,
    },
  });
  expect(operations['drop']).toMatchObject({ advice: 'Drop it again' });
  for (const id of ['find', 'drop']) expect(operations[id]).not.toHaveProperty('resolve');
});
