import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import * as tested from './tested.ts';

test('every case is tested', () => {
  // What the sandbox takes, the vendors' own programs send too.
  const ids = new Set(Object.values(tested).flat());
  expect([...ids].sort()).toEqual(cases.map(({ id }) => id).sort());
});
