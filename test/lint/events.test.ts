import { expect, test } from 'vitest';
import { missingOf } from '../../scripts/spec/operation/missing.ts';
import type { SpecOperation } from '../../scripts/spec/operation/operation.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { replaced } from '../generate/command.ts';
import { document, reported, type Slip, sourceOf } from './slip.ts';

function operationOf(spec: Spec, id: string): SpecOperation {
  const found = spec.operation(id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

const event = 'time: modify_time, once: [order_no] }';
const answer = 'once: [cust_order_number] }';
const different =
  'x-event and the event of x-confirm have a different "once"; say in both what names one fulfilment, part by part, or in neither';

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a fulfilment by what is not a property', event, 'time: modify_time, once: [order] }', 'once: [order]', '"order" is not a property there; name one of'],
  ['by what the answer lacks', answer, 'once: [order_no] }', 'event: { list: order', '"order_no" is not a property there; name one of'],
];

test.each(slips)('%s', async (...slip) => {
  const [said, expected] = await reported('ccat-cvs', slip);
  expect(said).toEqual([expect.stringContaining(expected)]);
});

// biome-ignore format: a table
test.each<Slip>([
  ['the callback alone', `, ${answer}`, ' }', 'event: { list: order', different],
  ['the answer alone', `, once: [order_no] }`, ' }', 'x-event:', different],
  ['a part more in the callback', 'once: [order_no]', 'once: [order_no, trans_id]', 'event: { list: order', different],
])('one fulfilment is named in %s', async (...slip) => {
  const [said, expected] = await reported('ccat-cvs', slip);
  expect(said).toEqual([expected]);
});

const asks = '        operation: queryOrder\n        with: { uid: uid, key: key }\n        event: { code: prc';
const missing = '          answer: { uid: "", key: "" }';
const unsaid =
  '"queryOrder" does not say how it refuses to answer about what there is not; add x-refusals "missing", whose answer has a code, or is empty where it sends the question back';

// biome-ignore format: a table
test.each<Slip>([
  ['no answer about what there is not', missing, `          answer: {}`, asks, unsaid],
  ['an answer that sends back what was not asked', missing, `          answer: { order_id: "" }`, asks, '"order_id" is sent back by x-refusals "missing" of "queryOrder", and is not asked with'],
])('a confirmation by an operation with %s', async (...slip) => {
  const [said, expected] = await reported('mypay', slip);
  expect(said[0]).toBe(expected);
  expect(new Set(said.map((each) => each.replace(/^[^ ]+ /, ''))).size).toBe(1);
});

test('an answer with a code, or a code for all operations, says enough', async () => {
  for (const answer of ['{ code: B500, msg: 查無此筆交易 }', '{ prc: B500 }']) {
    const text = replaced(await document('mypay'), missing, `          answer: ${answer}`);
    const spec = new Spec(await sourceOf('mypay', text));
    expect(missingOf(operationOf(spec, 'queryOrder'), spec.refusals.value)).toEqual({ code: 'B500' });
  }
});

// biome-ignore format: a table
test.each<Slip>([
  ['a callback that nothing tells apart, of an answer that something does', 'time: finishtime, distinct: refund_uid, key: key }', 'time: finishtime, key: key }', 'event: { list: refund_order', 'no callback would ever be confirmed: the answer is compared by "uid", and x-event has no "distinct"; give it one, or drop this'],
])('%s', async (...slip) => {
  const [said, expected] = await reported('mypay', slip);
  expect(said).toEqual([expected]);
});

// biome-ignore format: a table
test.each<Slip>([
  ['with fields that a payment has too', 'fields: [PeriodType, ExecTimes, FirstAuthAmount, ProcessDate]', 'fields: [PeriodType, ExecTimes]', 'fields: [PeriodType, ExecTimes]', '"paymentResult" has all of these, and would be refused as "periodResult"; add a field that it does not have'],
  ['without any field', 'fields: [PeriodType, ExecTimes, FirstAuthAmount, ProcessDate]', 'fields: []', 'fields: []', '"x-other-callbacks" at periodResult/fields must NOT have fewer than 1 items; see specs/README.md'],
])('another callback %s', async (...slip) => {
  const [said, expected] = await reported('ecpay-cashier', slip);
  expect(said).toEqual([expected]);
});

test('another callback where none is signed', async () => {
  const [said, expected] = await reported('mypay', [
    '',
    '\npaths:\n',
    '\nx-other-callbacks:\n  other: { en: other, zh: 其他, fields: [x] }\npaths:\n',
    'other: {',
    'no webhook of this document is signed, so that "other" would never be found; drop it',
  ]);
  expect(said).toEqual([expected]);
});

// biome-ignore format: a table
test.each<Slip>([
  ['at a range', '        "403": { $ref: "#/components/responses/TooFast" }\n        4XX: { $ref: "#/components/responses/Refused" }', '        4XX: { $ref: "#/components/responses/TooFast" }', '        4XX: { $ref: "#/components/responses/TooFast" }', 'x-rate-limited stands at "4XX"; give it to one status from 400 on, such as "429"'],
  ['that is no duration', 'x-rate-limited: 30m', 'x-rate-limited: half an hour', 'x-rate-limited: half', '"x-rate-limited" must match pattern'],
])('a rate limit %s', async (...slip) => {
  const [said, expected] = await reported('ecpay-cashier', slip);
  expect(said[0]).toContain(expected);
});
