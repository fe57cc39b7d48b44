import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsNameTwice } from '../../src/message/json.ts';

test('no JSON that was written from a value has a name twice, and any does once one is added again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(holdsNameTwice(text)).toBe(false);
      expect(holdsNameTwice(`{"a":${text},"b":[${text}]}`)).toBe(false);
      expect(holdsNameTwice(`{"a":${text},"b":${text},"a":1}`)).toBe(true);
      expect(holdsNameTwice(`[{"b":{"a":${text},"\\u0061":${text}}}]`)).toBe(true);
    }),
  );
});

test.each([
  ['{"a":"a","b":"a"}', false],
  ['{"a":{"a":{"a":1}}}', false],
  ['[{"a":1},{"a":1}]', false],
  ['{"a":["a","a"],"b":1}', false],
  ['{"a":"\\",\\"a\\":","b":1}', false],
  ['{ "a" : 1 , "a" : 2 }', true],
  ['{"a":{"b":1},"c":{"b":1,"b":1}}', true],
  ['{"a":[],"b":{},"a":0}', true],
  ['{"__proto__":1,"__proto__":2}', true],
])('%s: %s', (text, twice) => {
  expect(holdsNameTwice(text)).toBe(twice);
});
