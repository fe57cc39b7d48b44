import { expect, test } from 'vitest';
import { cases, pending } from './cases.ts';
import { answers, callbacks, explanations, foreign, requests, sandboxes } from './tested.ts';

test('every case is tested, or is pending for a reason', () => {
  // What the sandbox takes, the vendors' own programs send too.
  const tested = new Set([...answers, ...callbacks, ...explanations, ...requests, ...sandboxes, ...foreign]);
  const all = [...tested, ...Object.keys(pending)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.sort()).toEqual(cases.map(({ id }) => id).sort());
});
