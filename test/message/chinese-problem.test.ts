import { expect, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import { chineseOf } from '../../src/message/chinese-problem.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema } from '../../src/message/schema.ts';
import { keywordNames } from '../../src/message/validate.ts';

/** For each keyword something that breaks it, and the words for that. */
const broken: Readonly<Record<string, readonly [schema: Schema, value: unknown, words: string]>> = {
  type: [{ type: 'integer' }, 'x', '資料型態不正確'],
  const: [{ const: 1 }, 2, '不是可用的值'],
  enum: [{ enum: [1, 3] }, 2, '不是可用的值'],
  minLength: [{ minLength: 3 }, 'x', '長度不可少於 3 個字'],
  maxLength: [{ maxLength: 3 }, 'xxxxx', '長度不可超過 3 個字'],
  'x-max-bytes': [{ 'x-max-bytes': 4 }, '中文', '長度不可超過 4 個位元組'],
  'x-min-width': [{ 'x-min-width': 4 }, '中', '長度不可少於 4 個字元，中文字算兩個字元'],
  'x-max-width': [{ 'x-max-width': 4 }, '中文字', '長度不可超過 4 個字元，中文字算兩個字元'],
  format: [{ type: 'string', format: 'email' }, 'x', '格式不正確'],
  pattern: [{ pattern: '^[0-9]{3}$' }, 'x', '格式不正確'],
  minimum: [{ minimum: 1 }, 0, '不可小於 1'],
  maximum: [{ maximum: 1.5 }, 2, '不可大於 1.5'],
  exclusiveMinimum: [{ exclusiveMinimum: -1 }, -2, '必須大於 -1'],
  exclusiveMaximum: [{ exclusiveMaximum: 5 }, 5, '必須小於 5'],
  multipleOf: [{ multipleOf: 5 }, 4, '必須為 5 的倍數'],
  minItems: [{ minItems: 1 }, [], '不可少於 1 筆'],
  maxItems: [{ maxItems: 1 }, [1, 2], '不可超過 1 筆'],
  uniqueItems: [{ uniqueItems: true }, [1, 1], '不可重複'],
  contains: [{ contains: { const: 1 } }, [2], '缺少必要的項目'],
  minProperties: [{ minProperties: 1 }, {}, '不可少於 1 個欄位'],
  maxProperties: [{ maxProperties: 1 }, { a: 1, b: 2 }, '不可超過 1 個欄位'],
  propertyNames: [{ propertyNames: { maxLength: 1 } }, { aa: 1 }, '不是可用的欄位'],
  additionalProperties: [{ additionalProperties: false }, { a: 1 }, '不是可用的欄位'],
  required: [{ required: ['a'] }, {}, '必須填寫'],
  dependentRequired: [{ dependentRequired: { a: ['b'] } }, { a: 1 }, '有 a 時必須填寫'],
  anyOf: [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, '與 b 至少須填一項'],
  oneOf: [{ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, '與 b 只能填一項'],
  not: [{ not: { required: ['a'] } }, { a: 1 }, '不可填寫'],
  'x-ignored': [{ not: {}, 'x-ignored': true }, 1, '不可填寫'],
};

/** These hold other schemas, whose own problems are told. */
const holders = [
  ...['$ref', 'prefixItems', 'items', 'properties', 'patternProperties', 'dependentSchemas'],
  ...['allOf', 'if', 'then', 'else'],
];

test.each(Object.entries(broken))('%s', (_, [schema, value, words]) => {
  const [problem] = problemsOf(schema, value);
  expect(problem && chineseOf(problem)).toBe(words);
});

test('no keyword that judges a value is without words', () => {
  expect(keywordNames.filter((name) => !(name in broken) && !holders.includes(name))).toEqual([]);
});

test.each([
  ['an empty text', { minLength: 1 }, '', '不可為空值'],
  ['several forms', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, true, '格式不正確'],
  [
    'one field that is missing in each form',
    { anyOf: [{ required: ['a'] }, { required: ['a', 'c'] }] },
    {},
    '與 c 至少須填一項',
  ],
] as const)('%s', (_, schema, value, text) => {
  const [problem] = problemsOf(schema as Schema, value);
  expect(problem && chineseOf(problem)).toBe(text);
});

test('a rule that nobody knows is wrong all the same', () => {
  for (const rule of ['no-such-rule', 'constructor'])
    expect(chineseOf({ pointer: '/a', rule, message: 'must be 5' })).toBe('不正確');
});

test('every rule of a document has words of its own, without English', () => {
  const rules = Object.values(registry).flatMap((api) => Object.entries(api.rules));
  expect(rules.length).toBeGreaterThan(5);
  for (const [name, { zh }] of rules) expect(zh, name).toMatch(/^[^A-Za-z]{4,}$/);
});
