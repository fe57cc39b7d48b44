import { expect, test } from 'vitest';
import { withoutSensitive } from '../../src/cli/hidden.ts';

test('hides fields by name wherever they stand, leaves the rest, and changes nothing that it is given', () => {
  const date = new Date(0);
  const value = {
    key: 'secret',
    nothing: '',
    list: [{ Key: 'secret', cost: 1 }],
    buyer: { name: { of: 'secret' } },
    date,
    none: null,
  };
  const before = structuredClone(value);
  expect(withoutSensitive(value, ['key', 'name', 'nothing', 'none'])).toEqual({
    value: { key: '***', nothing: '', list: [{ Key: '***', cost: 1 }], buyer: { name: '***' }, date, none: null },
    names: ['key', 'Key', 'name'],
  });
  expect(value).toEqual(before);
});
