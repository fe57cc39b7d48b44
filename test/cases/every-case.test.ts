import { expect, test } from 'vitest';
import { cases, pending } from './cases.ts';
import { answers, callbacks, elsewhere, explanations, notifications, requests } from './tested.ts';

test('every case is tested, or is pending for a reason', () => {
  const tested = [...answers, ...callbacks, ...explanations, ...requests, ...elsewhere, ...notifications];
  const all = [...tested, ...Object.keys(pending)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.sort()).toEqual(cases.map(({ id }) => id).sort());
});
