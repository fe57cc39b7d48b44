import { describe, expect, test } from 'vitest';
import { registry } from '../../generated/registry.ts';
import { withDatesWritten } from '../../src/message/dates.ts';
import { problemsOf } from '../../src/message/problems.ts';
import type { Schema, SchemaObject } from '../../src/message/schema.ts';
import { parseTime } from '../../src/time/parse.ts';
import { deepFreeze } from '../call/loopback.ts';

const time = new Date('2026-01-31T16:30:00Z');
const day: SchemaObject = { type: 'string', format: 'yyyyMMdd' };

describe('a Date is written where a time is asked for', () => {
  test.each<[string, Schema, unknown, unknown]>([
    ['by itself', day, time, '20260201'],
    ['as a number', { type: 'integer', format: 'unix-seconds' }, time, 1769877000],
    [
      'in a field',
      { properties: { at: day, name: { type: 'string' } } },
      { at: time, name: '1' },
      { at: '20260201', name: '1' },
    ],
    [
      'in a list',
      { items: { properties: { at: day } } },
      [{ at: time }, { at: '20260101' }],
      [{ at: '20260201' }, { at: '20260101' }],
    ],
    ['behind a reference', { properties: { at: { $ref: day } } }, { at: time }, { at: '20260201' }],
    ['in one of several forms', { oneOf: [{ type: 'integer' }, day] }, time, '20260201'],
    [
      'in one of several objects',
      { anyOf: [{ properties: { a: { type: 'string' } } }, { properties: { at: day } }] },
      { at: time },
      { at: '20260201' },
    ],
    ['in any field', { additionalProperties: day }, { x: time }, { x: '20260201' }],
  ])('%s', (_, schema, given, written) => {
    expect(withDatesWritten(schema, deepFreeze(given))).toEqual(written);
  });
});

test('in a schema that holds itself', () => {
  const node: SchemaObject = {
    type: 'object',
    properties: {
      at: day,
      next: {
        get $ref(): Schema {
          return node;
        },
      },
    },
  };
  expect(withDatesWritten(node, { next: { next: { at: time } } })).toEqual({ next: { next: { at: '20260201' } } });
});

test('what has no Date in it comes back as the very thing', () => {
  const schema: Schema = { properties: { at: day, list: { items: day } } };
  const given = { at: '20260201', list: ['20260201'] };
  expect(withDatesWritten(schema, given)).toBe(given);
});

test.each<[string, Schema, unknown]>([
  ['an invalid one', day, new Date(Number.NaN)],
  ['one out of all reach', day, new Date(8.64e15)],
])('%s stays, and its type is refused', (_, schema, given) => {
  expect(withDatesWritten(schema, given)).toBe(given);
  expect(problemsOf(schema, given)).toEqual([
    { pointer: '', rule: 'type', message: 'must be text or a valid Date between 1900 and 2099' },
  ]);
});

test('a Date in the place of another text is refused by its name', () => {
  const schema: Schema = { properties: { name: { type: 'string' } } };
  expect(problemsOf(schema, withDatesWritten(schema, { name: time }))).toEqual([
    { pointer: '/name', rule: 'type', message: 'must be text; yours is a Date' },
  ]);
});

/** Every text of a value that can be read as a time, with the value as it is when a `Date` stands there. */
function* withDate(value: unknown): Generator<unknown> {
  const time = typeof value === 'string' ? parseTime(value) : undefined;
  if (time !== undefined) yield time.date;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, held] of Object.entries(value)) {
    for (const changed of withDate(held))
      yield Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed };
  }
}

const fields = Object.values(registry).flatMap(({ document, requests, examples: byId }) =>
  Object.entries(byId).flatMap(([id, examples]) =>
    examples.flatMap(({ request }) =>
      [...withDate(request)].map((dated) => ({
        title: `${document.name} ${id}`,
        schema: requests[id],
        request,
        dated,
      })),
    ),
  ),
);

test('in every document: a Date makes of each example of a time the very text of the example', () => {
  const found = fields.filter(({ schema, dated }) =>
    JSON.stringify(problemsOf(schema ?? true, dated)).includes('valid Date'),
  );
  expect(new Set(found.map(({ title }) => title.split(' ')[0]))).toEqual(
    new Set(['ccat-cvs', 'ecpay-cashier', 'ecpay-logistics', 'mypay']),
  );
  for (const { schema, request, dated } of found) expect(withDatesWritten(schema, deepFreeze(dated))).toEqual(request);
});
