import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/spec/json.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema } from '../../src/message/schema.ts';
import { keywordNames } from '../../src/message/validate.ts';
import { foundByAjv, foundByUs, judgeOfSchema } from './oracle.ts';

/** Each keyword, with others that it goes together with. */
const schemas: readonly JsonObject[] = [
  { type: 'string' },
  { type: ['integer', 'null'] },
  { type: 'number', multipleOf: 2, minimum: 0, maximum: 4 },
  { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 3 },
  { type: 'boolean' },
  { const: 'a' },
  { const: null },
  { enum: ['a', 1, null, true] },
  { minLength: 1, maxLength: 2 },
  { 'x-max-bytes': 3 },
  { 'x-min-width': 2, 'x-max-width': 3 },
  { pattern: '^a+$' },
  { format: 'email', pattern: 'a' },
  { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true },
  { contains: { type: 'string' } },
  { prefixItems: [{ type: 'string' }, { type: 'integer' }], items: { type: 'null' } },
  { items: { enum: ['a', 1] } },
  { minProperties: 1, maxProperties: 2 },
  { required: ['a', 'b'] },
  { dependentRequired: { a: ['b', 'a/~'] } },
  { dependentSchemas: { a: { required: ['b'], properties: { b: { type: 'string' } } } } },
  { propertyNames: { maxLength: 1 } },
  { properties: { a: { type: 'string' }, b: false }, additionalProperties: false },
  { properties: { a: { type: 'string' } }, additionalProperties: { type: 'integer' } },
  { patternProperties: { '^a': { type: 'integer' } }, additionalProperties: false },
  { allOf: [{ required: ['a'] }, { properties: { a: { type: 'string' } } }] },
  { anyOf: [{ type: 'string' }, { required: ['a'] }] },
  { oneOf: [{ type: 'integer' }, { minimum: 2 }] },
  { not: { type: 'string' } },
  { if: { type: 'string' }, then: { maxLength: 1 }, else: { type: 'object' } },
  { if: { required: ['a'] }, then: false },
];

const name = fc.constantFrom('a', 'b', 'ab', 'a/~', '__proto__', 'constructor');
const scalar = fc.constantFrom<unknown>(
  '',
  'a',
  'aa',
  'b',
  '金',
  '金流',
  '😀😀',
  'a@b',
  0,
  1,
  2,
  2.5,
  3,
  4,
  -1,
  null,
  true,
  false,
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.array(fc.tuple(name, scalar), { maxLength: 3 }).map((members) => Object.fromEntries(members)),
);

test('every keyword is in one of the schemas', () => {
  expect(new Set([...schemas.flatMap((schema) => Object.keys(schema)), '$ref'])).toEqual(new Set(keywordNames));
});

test.each(schemas.map((schema) => [JSON.stringify(schema), schema] as const))('%s judges as in Ajv', (_, schema) => {
  const judge = judgeOfSchema(schema);
  fc.assert(
    fc.property(value, (given) => {
      const errors = judge(given);
      expect(foundByUs(schema as Schema, given, errors)).toEqual(foundByAjv(errors));
    }),
    { numRuns: 400 },
  );
});

test('a schema may hold itself', () => {
  const box: Schema = {
    type: 'object',
    properties: {
      size: { type: 'integer' },
      get inner(): Schema {
        return { $ref: box, maxProperties: 1 };
      },
    },
  };
  expect(problemsOf(box, { size: 1, inner: { inner: { size: 1 } } })).toEqual([]);
  expect(problemsOf(box, { inner: { inner: { size: 'a' } } })).toMatchObject([
    { pointer: '/inner/inner/size', rule: 'type' },
  ]);
  expect(problemsOf(box, { inner: { size: 1, inner: {} } })).toMatchObject([
    { pointer: '/inner', rule: 'maxProperties' },
  ]);
});

test('what is not a number of JSON is none', () => {
  for (const given of [Number.NaN, Number.POSITIVE_INFINITY, 1n, undefined, () => 1, Symbol('a')]) {
    expect(problemsOf({ type: 'number' }, given)).toHaveLength(1);
    expect(problemsOf({ type: 'integer' }, given)).toHaveLength(1);
  }
});
