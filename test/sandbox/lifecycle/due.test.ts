import { describe, expect, test } from 'vitest';
import { dueTime } from '../../../src/sandbox/lifecycle/due.ts';

const taipei = (text: string): number => Date.parse(`${text}+08:00`);

describe('until a field', () => {
  test.each([
    ['2026/03/01 12:30:00', '2026-03-01T12:30:00'],
    ['2026/03/01', '2026-03-01T00:00:00'],
    ['20260301', '2026-03-01T00:00:00'],
    [20260301, '2026-03-01T00:00:00'],
    [taipei('2026-03-01T12:30:00') / 1000, '2026-03-01T12:30:00'],
  ])('that holds %j: at its moment', (held, time) => {
    expect(dueTime({ until: 'ExpireDate' }, { fields: { ExpireDate: held }, notes: {} })).toBe(taipei(time));
  });
});

describe('through a field', () => {
  test.each([
    ['2026/03/01', '2026-03-01T23:59:59'],
    ['2026-02-28', '2026-02-28T23:59:59'],
    ['2026/03/01 12:30:00', '2026-03-01T23:59:59'],
    ['2026/03/01 23:59:59', '2026-03-01T23:59:59'],
    [taipei('2026-03-01T00:00:00') / 1000, '2026-03-01T23:59:59'],
  ])('that holds %j: at the last second of its day', (held, time) => {
    expect(dueTime({ through: 'ExpireDate' }, { fields: { ExpireDate: held }, notes: {} })).toBe(taipei(time));
  });
});

test.each([undefined, null, '', 'soon', '2026/02/30', {}])('a field that holds %j is not a moment', (held) => {
  expect(dueTime({ until: 'ExpireDate' }, { fields: { ExpireDate: held }, notes: {} })).toBeUndefined();
  expect(dueTime({ through: 'ExpireDate' }, { fields: { ExpireDate: held }, notes: {} })).toBeUndefined();
});

test('a transition that waits for no field is due at none', () => {
  expect(dueTime({}, { fields: { ExpireDate: '2026/03/01' }, notes: {} })).toBeUndefined();
});

test('a moment may be noted beside the fields', () => {
  const held = { fields: {}, notes: { next: '20260301123000' } };
  expect(dueTime({ until: { note: 'next' } }, held)).toBe(taipei('2026-03-01T12:30:00'));
  expect(dueTime({ until: 'next' }, held)).toBeUndefined();
});
