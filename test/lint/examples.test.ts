import { describe, expect, test } from 'vitest';
import { reported, type Slip } from './slip.ts';

// biome-ignore format: a table
const slips: Readonly<Record<string, readonly Slip[]>> = {
  'ecpay-einvoice': [
    ['a request that breaks a pattern', 'request: { LoveCode: "168001" }', 'request: { LoveCode: "1" }', 'LoveCode: "1" }', 'the request of the example "exists": /LoveCode must have the documented form: Donation code, three to seven digits; a leading zero counts; mend the example or the schema'],
    ['a request with a number for a text', 'request: { LoveCode: "168001" }', 'request: { LoveCode: 1001 }', 'LoveCode: 1001', 'the request of the example "exists": /LoveCode must be text; yours is a number; mend the example or the schema'],
    ['a request with a field that there is not', 'request: { LoveCode: "168001" }', 'request: { LoveCode: "168001", Lovecode: "1" }', 'Lovecode: "1"', 'the request of the example "exists": /Lovecode is not a field of this operation; check the spelling; mend the example or the schema'],
    ['a request without a field that it needs', 'request: { LoveCode: "168001" }', 'request: {}', 'request: {}', 'the request of the example "exists": /LoveCode is required; mend the example or the schema'],
    ['an answer of a wrong type', 'answer: { RtnCode: 1,', 'answer: { RtnCode: one,', 'RtnCode: one', 'the answer of the example "exists": /RtnCode must be a whole number; yours is text; mend the example or the schema'],
    ['an answer that is text where the merchant gets a number', 'answer: { RtnCode: 1,', 'answer: { RtnCode: "1",', 'RtnCode: "1"', 'the answer of the example "exists": /RtnCode is read as 1; write it so'],
    ['two examples of one request', 'request: { LoveCode: "9999999" }', 'request: { LoveCode: "168001" }', '        ministry-down:', 'nothing tells the example "ministry-down" of "checkLoveCode" from "exists", which is always taken; give it another request, or a "when"'],
  ],
  'ecpay-cashier': [
    ['a callback that breaks its schema', '            RtnCode: 1\n            RtnMsg: 付款', '            RtnCode: paid\n            RtnMsg: 付款', 'RtnCode: paid', 'the request of the example "paid": /RtnCode must be a whole number; yours is text; mend the example or the schema'],
  ],
  'ecpay-logistics': [
    ['an example that breaks a rule which no clock decides', 'GoodsWeight: 1.234\n', 'GoodsWeight: 1.2345\n', 'GoodsWeight: 1.2345', 'the request of the example "post": /GoodsWeight must have at most three decimals; mend it, or drop the rule "goods-weight-decimals"'],
  ],
  'ccat-shop': [
    ['an operation without an example', '      x-examples:\n        open: { summary: Not paid yet., request: { no: A1 }, answer: { code: 1, shopNo: S1, status: 0, seen: true } }\n', '', '    post:\n      operationId: findOrder', '"findOrder" has no example; give it one under x-examples, which the sandbox answers with and the docs print'],
    ['a callback without an example', '      x-examples:\n        paid: { summary: The order is paid., request: { code: 1 } }\n', '', '    post:\n      operationId: told', '"told" has no example; give it one under x-examples'],
    ['an example without an answer', ', answer: { code: 5 } }', ' }', '        done: {', 'the example "done" has no answer; say what the vendor answers'],
    ['two examples of one callback', 'request: { code: 1 } }\n', 'request: { code: 1 } }\n        again: { summary: Again., request: { code: 1 } }\n', '        again:', 'nothing tells the example "again" of "told" from "paid"'],
    ['two answers about one thing', 'status: 0, seen: true } }\n', 'status: 0, seen: true } }\n        again: { summary: Again., request: { no: A1 }, answer: { shopNo: S1, code: 1, status: 0, seen: true } }\n', '        again:', 'nothing tells the example "again" of "findOrder" from "open"'],
  ],
};

describe.each(Object.entries(slips))('an example of %s', (name, own) => {
  test.each(own)('%s', async (...slip) => {
    const [said, expected] = await reported(name, slip);
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});

/** What looks like one of these slips and is none. */
// biome-ignore format: a table
const valid: readonly (readonly [name: string, document: string, place: string, by: string])[] = [
  ['one request, for things in two states', 'ccat-shop', 'status: 0, seen: true } }\n', 'status: 0, seen: true } }\n        paid: { summary: Paid., when: { status: 1 }, request: { no: A1 }, answer: { code: 1, shopNo: S1, status: 0, seen: true } }\n'],
  ['one request, answered otherwise', 'ccat-shop', 'status: 0, seen: true } }\n', 'status: 0, seen: true } }\n        paid: { summary: Paid., request: { no: A1 }, answer: { code: 1, shopNo: S1, status: 1, seen: true } }\n'],
  ['the answer to all else', 'ecpay-einvoice', 'answer: { RtnCode: 1,', 'otherwise: true\n          answer: { RtnCode: 1,'],
];

test.each(valid)('%s is not a slip', async (name, ...[document, place, by]) => {
  const [said] = await reported(document, [name, place, by, '', '']);
  expect(said).toEqual([]);
});
