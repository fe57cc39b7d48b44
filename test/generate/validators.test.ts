import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judged, read, viewOf } from './tiny.ts';

describe('a request', () => {
  test('is told all its problems at once, each with its pointer', async () => {
    const view =
      await viewOf(`{ type: object, required: [a, b], properties: { a: { type: string, maxLength: 2 }, b: { type: integer },
      c: { type: array, items: { type: object, required: [d], properties: { d: { type: string, enum: [x, y] } } } } } }`);
    const value = { a: 'abc', c: [{ d: 'x' }, { d: 'z' }, {}], 'e/f': 1 };
    expect(judged(view, value).sort()).toEqual([
      '/a maxLength',
      '/b required',
      '/c/1/d enum',
      '/c/2/d required',
      '/e~1f additionalProperties',
    ]);
  });

  test('is taken as it is: the text "10" is not a number, and nothing is changed', async () => {
    const view = await viewOf('{ type: object, properties: { a: { type: [integer, string] }, b: { type: boolean } } }');
    const value = Object.freeze({ a: '10', b: 'true' });
    expect(judged(view, value)).toEqual(['/a type', '/b type']);
  });

  test('counts characters as people do, and bytes where the vendor counts bytes', async () => {
    const view = await viewOf(
      '{ type: object, properties: { a: { type: string, maxLength: 2 }, b: { type: string, x-max-bytes: 6 } } }',
    );
    expect(judged(view, { a: '😀😀', b: '金流' })).toEqual([]);
    expect(judged(view, { a: '😀😀😀', b: '金流a' })).toEqual(['/a maxLength', '/b x-max-bytes']);
  });

  test.each([
    ['yyyy/MM/dd HH:mm:ss', '2026/02/28 23:59:59', '2026/02/28 24:00:00'],
    ['yyyyMMdd', '20260228', '2026-02-28'],
    ['yyyy-MM-ddTHH:mm:ss+08:00', '2026-02-28T00:00:00+08:00', '2026-02-28T00:00:00Z'],
    ['ipv4', '127.0.0.1', '127.0.0.256'],
    ['uri', 'https://shop.example/paid', 'javascript:alert(1)'],
    ['email', 'a@shop.example', 'a shop'],
  ])('has dates and addresses in the form %s', async (format, right, wrong) => {
    const view = await viewOf(`{ type: object, properties: { a: { type: string, format: "${format}" } } }`);
    expect(judged(view, { a: right })).toEqual([]);
    expect(judged(view, { a: wrong })).toEqual(['/a pattern']);
  });

  test('that is not an object is a problem of the whole', async () => {
    const view = await viewOf('{ type: object, required: [a], properties: { a: { type: string } } }');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.integer())), (value) => {
        expect(judged(view, value)).toEqual([' type']);
      }),
      { numRuns: 20 },
    );
  });
});

describe('an answer', () => {
  const answer =
    '{ type: object, properties: { n: { type: [integer, string] }, s: { type: [string, integer] }, e: { type: [integer, "null"] } } }';

  test('is read as its schema says: numbers and texts change places, nothing at all is null', async () => {
    const view = await viewOf('{ type: object }', answer);
    expect(read(view, { n: '10', s: 7, e: '' })).toEqual({ value: { n: 10, s: '7', e: null }, problems: [] });
  });

  test('may hold what the document does not know', async () => {
    const view = await viewOf('{ type: object }', answer);
    expect(read(view, { n: 1, new: { deep: true } }).problems).toEqual([]);
    expect(read(view, { n: 'ten' }).problems).toEqual(['/n type']);
  });

  test('keeps the leading zeros of a text', async () => {
    const view = await viewOf('{ type: object }', answer);
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{1,12}$/), (text) => {
        expect(read(view, { s: text })).toEqual({ value: { s: text }, problems: [] });
      }),
      { numRuns: 20 },
    );
  });
});
