import { describe, expect, test } from 'vitest';
import { coerce, coerceOurs } from '../../src/message/coerce.ts';
import { isContent } from '../../src/message/layout.ts';
import type { Schema } from '../../src/message/schema.ts';
import { generated } from '../specs/apis.ts';
import { everyDocument } from '../specs/documents.ts';

describe('a scalar is read as its type says', () => {
  test.each<[Schema, unknown, unknown]>([
    [{ type: 'integer' }, '10', 10],
    [{ type: 'integer' }, '-5', -5],
    [{ type: 'integer' }, '007', 7],
    [{ type: 'integer' }, '10.0', 10],
    [{ type: 'integer' }, '10.5', '10.5'],
    [{ type: 'number' }, '10.5', 10.5],
    [{ type: 'integer' }, true, 1],
    [{ type: 'string' }, 10, '10'],
    [{ type: 'string' }, '007', '007'],
    [{ type: 'string' }, null, ''],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean' }, 0, false],
    [{ type: ['integer', 'null'] }, '', null],
    [{ type: ['integer', 'null'] }, '5', 5],
    [{ type: ['string', 'null'] }, '', ''],
  ])('%j: %j is %j', (schema, value, read) => expect(coerce(schema, value)).toBe(read));
});

test.each(['1e3', '0x64', ' 100 ', '+5', '5.', '.5', '1,000', '9'.repeat(16), '', 'Infinity'])(
  '%j is not a number',
  (text) => {
    expect(coerce({ type: 'number' }, text)).toBe(text);
  },
);

describe('what the vendor cuts off is cut off', () => {
  test.each<[Schema, unknown, unknown]>([
    [{ type: 'integer', maximum: 60, 'x-clamped': true }, '90', 60],
    [{ type: 'integer', maximum: 60, 'x-clamped': true }, 30, 30],
    [{ type: 'integer', maximum: 60 }, 90, 90],
    [{ type: 'string', maxLength: 2, 'x-clamped': true }, '😀😀😀', '😀😀'],
    [{ type: 'string', maxLength: 2, 'x-clamped': true }, '😀😀', '😀😀'],
    [{ type: 'string', maxLength: 2 }, 'abc', 'abc'],
  ])('%j: %j is %j', (schema, value, read) => expect(coerce(schema, value)).toBe(read));
});

describe('null where there is nothing', () => {
  const schema: Schema = {
    type: 'object',
    required: ['must'],
    properties: {
      must: { type: 'integer' },
      may: { type: 'integer' },
      text: { type: 'string' },
      empty: { type: ['integer', 'null'] },
    },
  };

  test('leaves an optional field out, and is never 0', () => {
    expect(coerce(schema, { must: 1, may: null, text: null, empty: null })).toEqual({ must: 1, text: '', empty: null });
    expect(coerce(schema, { must: null })).toEqual({ must: null });
  });
});

describe('what a value is made of', () => {
  test('members and items are read, what the schema does not name stays', () => {
    const schema: Schema = {
      type: 'object',
      properties: { list: { type: 'array', items: { type: 'integer' } } },
      additionalProperties: { type: 'string' },
    };
    expect(coerce(schema, { list: ['1', 2, 'x'], other: 5 })).toEqual({ list: [1, 2, 'x'], other: '5' });
    expect(coerce({ type: 'object', properties: {} }, { other: '5' })).toEqual({ other: '5' });
  });

  test('of several forms it is read as the first that it fits then', () => {
    const schema: Schema = {
      anyOf: [
        { type: 'object', required: ['amount'], properties: { amount: { type: 'integer' } } },
        { type: 'object', properties: { amount: { type: 'string' } } },
        { type: 'string' },
      ],
    };
    expect(coerce(schema, { amount: '10' })).toEqual({ amount: 10 });
    expect(coerce(schema, { amount: '010x' })).toEqual({ amount: '010x' });
    expect(coerce(schema, 5)).toBe('5');
  });

  test('a field called __proto__ is a field like any other', () => {
    const given = JSON.parse('{"__proto__":{"amount":"5"},"amount":"10"}') as object;
    const read = coerce({ type: 'object', properties: { amount: { type: 'integer' } } }, given) as object;
    expect(JSON.stringify(read)).toBe('{"__proto__":{"amount":"5"},"amount":10}');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});

/** As a form or XML carries it. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (isContent(value)) return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, asText(held)]));
  return typeof value === 'number' ? String(value) : value;
}

const apis = await Promise.all((await everyDocument()).map(({ name }) => generated(name)));
test.each(apis.map((api) => [api.document.name, api] as const))(
  '%s: every example reads back when its numbers are text',
  (_, api) => {
    const { requests, answers, notifications, examples: examplesById } = api;
    for (const [id, examples] of Object.entries(examplesById)) {
      for (const { request, answer } of examples) {
        expect(coerce(requests[id] ?? notifications[id] ?? false, asText(request)), id).toEqual(request);
        if (answer !== undefined) expect(coerce(answers[id] ?? true, asText(answer)), id).toEqual(answer);
      }
    }
  },
);

describe('coerceOurs', () => {
  const schema: Schema = {
    type: 'object',
    required: ['amount'],
    properties: {
      amount: { type: 'integer' },
      note: { type: 'string', minLength: 1 },
      inner: { type: 'object', properties: { count: { type: 'integer' } } },
    },
  };
  const given = (): object => ({ amount: '10', note: null, inner: { count: '2' }, other: '010' });

  test('reads as `coerce` does, in the place of what it is given', () => {
    const ours = given();
    const read = coerceOurs(schema, ours);
    expect(read).toEqual(coerce(schema, given()));
    expect(read).toBe(ours);
  });

  test('leaves what is inside as it was', () => {
    const inner = { count: '2' };
    expect(coerceOurs(schema, { amount: 1, inner })).toEqual({ amount: 1, inner: { count: 2 } });
    expect(inner).toEqual({ count: '2' });
  });
});
