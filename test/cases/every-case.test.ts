import { expect, test } from 'vitest';
import { cases, pending } from './cases.ts';
import { answers, callbacks, elsewhere, explanations, notifications, requests, sandboxes } from './tested.ts';

test('every case is tested, or is pending for a reason', () => {
  const others = [...elsewhere, ...notifications, ...sandboxes];
  const tested = [...answers, ...callbacks, ...explanations, ...requests, ...others];
  const all = [...tested, ...Object.keys(pending)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.sort()).toEqual(cases.map(({ id }) => id).sort());
});
