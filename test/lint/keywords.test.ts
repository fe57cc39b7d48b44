import { expect, test } from 'vitest';
import { reported, type Slip } from './slip.ts';

const love = 'pattern: ^[0-9]{3,7}$\n          maxLength: 7';
const exist = 'IsExist: { $ref: "#/components/schemas/IsExist" }';

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a misspelt bound', love, 'pattern: ^[0-9]{3,7}$\n          maxLenght: 7', 'maxLenght', '"maxLenght" is no keyword of JSON Schema; did you mean maxLength?'],
  ['a misspelt list of what is required', 'required: [MerchantID, LoveCode]', 'requird: [MerchantID, LoveCode]', 'requird', '"requird" is no keyword of JSON Schema; did you mean required?'],
  ['a keyword of an earlier OpenAPI', love, `nullable: true\n          ${love}`, 'nullable', '"nullable" is no keyword of JSON Schema; drop it, or see specs/README.md for keywords of ours'],
  ['a misspelt keyword in a condition', love, `${love}\n          if: { minLenght: 4 }`, 'minLenght', '"minLenght" is no keyword of JSON Schema; did you mean minLength?'],
  ['a misspelt keyword of the credentials', '  required: [merchantId, hashKey, hashIv]', '  required: [merchantId, hashKey, hashIv]\n  aditionalProperties: false', 'aditionalProperties', '"aditionalProperties" is no keyword of JSON Schema; did you mean additionalProperties?'],
  ['a pattern that is no regular expression', '^[0-9]{3,7}$', '"^[0-9{3,7}$"', '^[0-9{3,7}$', 'the pattern is not a regular expression: Invalid regular expression: /^[0-9{3,7}$/u: Unterminated character class; correct it'],
  ['a clamp without a bound', love, 'pattern: ^[0-9]{3,7}$\n          x-clamped: true', 'x-clamped', 'x-clamped speaks of a maximum or of a maxLength; write it beside the one that it speaks of'],
  ['what is passed over and may be given', love, `${love}\n          if: { x-ignored: true }`, 'x-ignored', 'x-ignored speaks of what may not be given; write "not: {}" beside it'],
  ['another value for no constant', love, `${love}\n          x-also: [x]`, 'x-also', 'x-also speaks of a const; write it beside the one that it speaks of'],
  ['the constant as another value for itself', love, 'const: "007"\n          x-also: ["7", "007"]', 'x-also', '"007" is the const itself; name only what the vendor takes for it'],
  ['a keyword that no validator of ours knows', love, `${love}\n          if: { unevaluatedProperties: false }`, 'unevaluatedProperties', '"unevaluatedProperties" is not among the keywords of our validators; say it in other keywords, or add it to src/message/keywords/'],
  ['a type beside a reference', exist, 'IsExist: { $ref: "#/components/schemas/IsExist", type: integer }', 'type: integer }', '"type" has no effect beside a $ref here; write it where "#/components/schemas/IsExist" leads, or a schema of its own in place of the reference'],
  ['properties beside a reference', exist, 'IsExist: { $ref: "#/components/schemas/IsExist", properties: {} }', 'properties: {}', '"properties" has no effect beside a $ref here;'],
  ['a text beside the reference of a body', 'schema: { type: string, description: A page for people. }', 'schema: { $ref: "#/components/schemas/RtnMsg", const: "" }', 'const: ""', '"const" has no effect beside a $ref here;'],
  ['options of a field that they do not fill', love, `${love}\n          x-options: [merchantId]`, 'x-options', 'x-options names what fills a field; write "x-filled-by: credentials" beside it'],
  ['an option that there is not', 'x-filled-by: envelope', 'x-filled-by: credentials\n          x-options: [platformId, platformNo]', 'Revision:', '"Revision" is filled from the option "platformNo", which x-credentials does not list; add it there'],
];

test.each(slips)('%s', async (...slip) => {
  const [said, expected] = await reported('ecpay-einvoice', slip);
  expect(said).toEqual([expect.stringContaining(expected)]);
});

test('what holds beside a reference and what only speaks of it is none of these', async () => {
  const beside =
    '$ref: "#/components/schemas/IsExist", maxLength: 1, enum: ["Y"], description: D., title: T, examples: ["Y"], x-sensitive: true';
  const [said] = await reported('ecpay-einvoice', ['', exist, `IsExist: { ${beside} }`, '', '']);
  expect(said).toEqual([]);
});
