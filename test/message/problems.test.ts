import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema } from '../../src/message/schema.ts';

const message = (schema: Schema, value: unknown): string[] =>
  problemsOf(schema, value).map((problem) => problem.message);

describe('a problem says the limit and what was given, and never a value', () => {
  test.each<[Schema, unknown, string]>([
    [{ type: 'string' }, 10, 'must be text; yours is a number'],
    [{ type: 'integer' }, '10', 'must be a whole number; yours is text'],
    [{ type: 'integer' }, 1.5, 'must be a whole number'],
    [{ type: ['integer', 'null'] }, [], 'must be a whole number or null; yours is a list'],
    [{ type: 'object' }, undefined, 'must be an object; yours is missing'],
    [{ type: 'array' }, {}, 'must be a list; yours is an object'],
    [{ type: 'object' }, () => 1, 'must be an object; yours is a function'],
    [{ type: 'string', minLength: 32 }, 'abcde', 'must have at least 32 characters; yours has 5'],
    [{ type: 'string', minLength: 1 }, '', 'must not be empty'],
    [{ type: 'string', maxLength: 1 }, '😀😀', 'must have at most 1 character; yours has 2'],
    [{ type: 'string', minLength: 16, maxLength: 16 }, 'a', 'must have exactly 16 characters; yours has 1'],
    [{ 'x-max-bytes': 5 }, '金流', 'must have at most 5 bytes in UTF-8; yours has 6'],
    [{ 'x-max-width': 5 }, 'ab金流', 'must be at most 5 wide, a Chinese character counting two; yours is 6'],
    [{ 'x-min-width': 4 }, '金', 'must be at least 4 wide, a Chinese character counting two; yours is 2'],
    [{ minimum: 1 }, 0, 'must be at least 1'],
    [{ exclusiveMinimum: 0 }, 0, 'must be more than 0'],
    [{ type: 'array', minItems: 1 }, [], 'must have at least 1 item; yours has 0'],
    [{ enum: ['A', 1] }, 'B', 'must be one of A, 1'],
    [
      { format: 'yyyy/MM/dd HH:mm:ss' },
      'now',
      'must be a real date and time in the form yyyy/MM/dd HH:mm:ss, Taipei time, for example 2026/01/31 09:08:07',
    ],
    [
      { format: 'yyyyMMdd' },
      '2026-01-31',
      'must be a real date in the form yyyyMMdd, Taipei time, for example 20260131',
    ],
    [{ format: 'email', pattern: '@' }, 'a', 'must be an e-mail address, for example name@example.com'],
    [{ pattern: '^[0-9]+$' }, 'a', 'must match ^[0-9]+$'],
    [{ pattern: '^09', description: 'Ten digits from 09.' }, 'a', 'must have the documented form: Ten digits from 09'],
    [{ properties: { a: false } }, { a: 1 }, 'must not be given here'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'is required with a'],
    [{ propertyNames: { pattern: '^[0-9]+$' } }, { a: 1 }, 'is not an allowed name: it must match ^[0-9]+$'],
    [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, 'is required, or b'],
    [
      { anyOf: [{ format: 'ipv4' }, { const: 'any' }] },
      'x',
      'must be an IPv4 address, for example 192.0.2.1, or must be any',
    ],
    [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 3, 'matches several of the forms where it must match exactly one'],
  ])('%j of %j: %s', (schema, value, text) => {
    expect(message(schema, value)).toEqual([text]);
  });
});

describe('nothing that misleads is told', () => {
  test('of two conditions that ask for one field only one', () => {
    const asksForB = { if: { required: ['a'] }, then: { required: ['b'] } };
    expect(problemsOf({ allOf: [asksForB, asksForB] }, { a: 1 })).toEqual([
      { pointer: '/b', rule: 'required', message: 'is required' },
    ]);
  });

  test('no verdict of an `if`, and nothing of the branch that does not count', () => {
    const schema: Schema = {
      if: { properties: { a: { const: 1 } } },
      then: { required: ['b'] },
      else: { required: ['c'] },
    };
    expect(problemsOf(schema, { a: 2 })).toMatchObject([{ pointer: '/c', rule: 'required' }]);
  });

  const success: Schema = {
    type: 'object',
    required: ['id'],
    properties: { code: { const: 'OK' }, id: { type: 'string' } },
  };
  const refusal: Schema = { type: 'object', required: ['words'], properties: { code: { enum: ['E1', 'E2'] } } };

  test('of the objects that a value may be, the nearest one counts', () => {
    expect(problemsOf({ anyOf: [success, refusal] }, { code: 'OK', id: 1 })).toEqual([
      { pointer: '/id', rule: 'type', message: 'must be text; yours is a number' },
    ]);
    expect(problemsOf({ anyOf: [success, refusal] }, { code: 'E1' })).toMatchObject([
      { pointer: '/words', rule: 'required' },
    ]);
  });

  test('a field that is wrong by itself comes before what follows from it', () => {
    const schema: Schema = {
      if: { properties: { tool: { pattern: '3' } } },
      then: { required: ['address'] },
      properties: { tool: { type: 'string' } },
    };
    expect(problemsOf(schema, { tool: 27 }).map(({ pointer }) => pointer)).toEqual(['/tool', '/address']);
  });
});
