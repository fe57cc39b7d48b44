import { describe, expect, test } from 'vitest';
import { document, problemsOf, reported, type Slip, sandboxFile } from './slip.ts';

// biome-ignore format: a table
const slips: Readonly<Record<string, readonly Slip[]>> = {
  'ecpay-einvoice': [
    ['an envelope that is not written', 'x-envelope: ecpay-aes', 'x-envelope: ecpay-des', 'ecpay-des', 'the envelope "ecpay-des" is not written; did you mean ecpay-aes?'],
    ['an envelope that nobody knows', 'x-envelope: ecpay-aes', 'x-envelope: sealed-box', 'sealed-box', 'the envelope "sealed-box" is not written; use one of ccat-apn, ccat-redirect, ccat-xml, check-mac-value, code-message, ecpay-aes, form, json, mypay-aes, piped-pairs, raw-pairs, text, or add src/envelopes/sealed-box.ts'],
    ['a digest where there is none', 'x-envelope: ecpay-aes', 'x-envelope: { name: ecpay-aes, digest: md5 }', 'digest: md5', 'the envelope "ecpay-aes" has no digest; write its name alone'],
    ['a credential that is not required', 'required: [merchantId, hashKey, hashIv]', 'required: [merchantId, hashKey]', 'x-credentials:', 'the envelope "ecpay-aes" needs the credential "hashIv", which x-credentials does not require; list it there and require it'],
    ['a rule that is not written', 'x-effect: read\n', 'x-effect: read\n      x-rules: [goods-weight-decimal]\n', 'x-rules', 'the rule "goods-weight-decimal" is not written; did you mean goods-weight-decimals?'],
    ['a rule that nobody knows', 'x-effect: read\n', 'x-effect: read\n      x-rules: [all-is-well]\n', 'x-rules', 'the rule "all-is-well" is not written; use one of expire-date-within-days, goods-weight-decimals,'],
  ],
  'ecpay-cashier': [
    ['an answer whose envelope is not written', 'x-envelope: { name: raw-pairs, digest: sha256 }', 'x-envelope: { name: row-pairs, digest: sha256 }', 'row-pairs', 'the envelope "row-pairs" is not written; did you mean raw-pairs?'],
    ['a form that no browser can post', 'x-envelope: { name: check-mac-value, digest: sha256 }\n      x-delivery', 'x-envelope: { name: raw-pairs, digest: sha256 }\n      x-delivery', 'x-envelope: { name: raw-pairs', 'the envelope "raw-pairs" makes no form for a browser to post; name one of check-mac-value, form, mypay-aes'],
    ['a signature without a digest', 'x-envelope: { name: raw-pairs, digest: sha256 }', 'x-envelope: raw-pairs', 'x-envelope: raw-pairs', 'the envelope "raw-pairs" needs a digest; write { name: raw-pairs, digest: sha256 }, or md5'],
    ['an answer that cannot be opened', 'x-envelope: { name: raw-pairs, digest: sha256 }', 'x-envelope: ecpay-aes', 'x-envelope: ecpay-aes', 'the envelope "ecpay-aes" carries the field "Data", which the answer of "queryTradeInfo" does not describe; add it, or name another envelope'],
    ['a computed field that is not written', '{ compute: cashier-trade-no }', '{ compute: cashier-tradeno }', 'cashier-tradeno', 'the computed field "cashier-tradeno" is not written; did you mean cashier-trade-no?'],
    ['a computed field of a callback that is not written', 'SimulatePaid: 1', 'SimulatePaid: { compute: nothing-known }', 'nothing-known', 'the computed field "nothing-known" is not written; add it to "computed" in src/sandbox/vendors/ecpay/index.ts'],
    ['an option that there is not', '{ credential: merchantId }', '{ credential: merchantID }', 'credential: merchantID', '"merchantID" is not an option of x-credentials; did you mean merchantId?'],
    ['an option that is a secret', '{ credential: merchantId }', '{ credential: hashKey }', 'credential: hashKey', '"hashKey" is a secret, which stands in no message; name one of merchantId'],
    ['a guard that is not written', 'by: shopper, notify', 'by: shopper, guards: [in-time], notify', 'guards: [in-time]', 'the guard "in-time" is not written; add it to "guards" in src/sandbox/vendors/ecpay/index.ts'],
    ['a kind of refusal that nothing finds', '        stale:', '        stalle:', 'stalle:', 'nothing finds a fault of the kind "stalle"; did you mean stale?'],
  ],
  'ccat-cvs': [
    ['a guard of an operation that is misspelt', 'guards: [slip-amount-over-fee', 'guards: [slip-amount-over-fees', 'over-fees', 'the guard "slip-amount-over-fees" is not written; did you mean slip-amount-over-fee?'],
    ['English in a Chinese refusal', '「{field}」{problem_zh}', '「{field}」{problem}', '  payload:\n', 'the refusal "payload" is Chinese, and {problem} is English; write {problem_zh}'],
    ['a field of a wrong payload that there is not', 'payload-expire-date-pattern:', 'payload-expiry-date-pattern:', 'payload-expiry-date', 'nothing finds a fault of the kind "payload-expiry-date-pattern"; did you mean payload-expire-date-pattern?'],
    ['a rule of a wrong payload that there is not', 'payload-minimum:', 'payload-minimun:', 'payload-minimun', 'nothing finds a fault of the kind "payload-minimun"; did you mean payload-minimum?'],
    ['a rule of another operation', '        payload-enum:', '        payload-expire-date-within-days:', '        payload-expire-date-within', 'nothing finds a fault of the kind "payload-expire-date-within-days";'],
    ['a kind of the guards without its Chinese', '    zh: 金額超過合約上限\n', '', 'amount-too-large:', '"amount-too-large" is a kind of the vendor\'s own; say its Chinese with "zh"'],
    ['a kind of another vendor\'s guards', 'amount-below-fee:', 'sold-out:', 'sold-out:', 'nothing finds a fault of the kind "sold-out"; name one of specs/README.md, "x-refusals", or a kind that a guard of the vendor raises'],
  ],
};

describe.each(Object.entries(slips))('what %s names and nobody has written', (name, own) => {
  test.each(own)('%s', async (...slip) => {
    const [said, expected] = await reported(name, slip);
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});

test('the vendor is the first part of the name: what is written for one is not there for another', async () => {
  const problems = await problemsOf('ecpay-shop', await document('ccat-shop'), await sandboxFile('ccat-shop'));
  expect(problems.map(({ message }) => message.replace(/^.*: the/, 'the'))).toEqual([
    'the computed field "slip-trans-id" is not written; add it to "computed" in src/sandbox/vendors/ecpay/index.ts',
    'the guard "slip-ibon-code" is not written; add it to "guards" in src/sandbox/vendors/ecpay/index.ts',
    'the guard "slip-amount-under-limit" is not written; add it to "guards" in src/sandbox/vendors/ecpay/index.ts',
    expect.stringContaining('nothing finds a fault of the kind "amount-too-large"'),
  ]);
});
