import { expect, test } from 'vitest';
import { checked } from '../../scripts/bench/harness/checked.ts';
import { figures, way } from '../../scripts/bench/harness/measure.ts';
import { amount } from '../../scripts/bench/harness/print.ts';
import { bestOf, isReached, type Row } from '../../scripts/bench/harness/row.ts';
import { spreadOf } from '../../scripts/bench/harness/spread.ts';
import { awkwardText, orderFields } from '../../scripts/bench/inputs.ts';
import { finishedText, hashed, keys } from '../../scripts/bench/mac.ts';
import { readResults } from '../../scripts/bench/results.ts';
import { benchParts } from '../../scripts/bench/table.ts';
import { texts } from '../../scripts/bench/texts.ts';
import { sign } from '../../src/envelopes/check-mac-value/sign.ts';

test('the middle and the quartiles, between two values where none stands there', () => {
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ low: 2, median: 3, high: 4 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
});

test('ratios are taken within a round, not of the two medians', () => {
  const ways = [
    { name: 'a', role: 'ours' },
    { name: 'b', role: 'peer' },
  ] as const;
  // A machine that is ten times slower in the second round slows both.
  const { ours, others } = figures(ways, [
    [1, 10, 2],
    [3, 30, 6],
  ]);
  expect(ours.median).toBe(2);
  expect(others).toMatchObject([{ name: 'b', taken: { median: 6 }, speed: { low: 3, median: 3, high: 3 } }]);
});

test('a peer that is wrong is left out, and our own way may not be wrong', async () => {
  const input = (): number => 2;
  const run = (role: 'ours' | 'peer', name: string, by: number) =>
    way(role, name, { prepare: (value: number) => value, run: (value) => value * by });
  const isRight = (value: number, result: unknown): boolean => result === value * 2;
  const { right, mistaken } = await checked(input, [run('ours', 'a', 2), run('peer', 'b', 3)], isRight);
  expect(right.map(({ name }) => name)).toEqual(['a']);
  expect(mistaken).toEqual([{ name: 'b', wrong: 500, of: 500 }]);
  await expect(checked(input, [run('ours', 'a', 3)], isRight)).rejects.toThrow('a is wrong 500 times');
});

test('the best of a role counts, and an aim that nothing was measured for is not reached', () => {
  const one = { low: 1, median: 1, high: 1 };
  const row: Row = {
    ...{ subject: 's', work: 'w', unit: 'microseconds', aims: [], ours: one, mistaken: [] },
    others: [3, 2].map((times) => {
      const spread = { low: times, median: times, high: times };
      return { name: String(times), role: 'peer', taken: spread, speed: spread };
    }),
  };
  expect(bestOf(row, 'peer')?.name).toBe('2');
  expect(isReached(row, { beside: 'peer', times: 2 })).toBe(true);
  expect(isReached(row, { beside: 'peer', times: 2.5 })).toBe(false);
  expect(isReached(row, { beside: 'floor', times: 1 })).toBeUndefined();
  expect(isReached(row, { atMost: 1 })).toBe(true);
  expect(isReached(row, { atMost: 0.5 })).toBe(false);
});

test('amounts are readable', () => {
  expect([0.918, 1234, 3_720_000].map((value) => amount(value, 'microseconds'))).toEqual([
    '0.918 us',
    '1.23 ms',
    '3.72 s',
  ]);
  expect(amount(50_900_000, 'bytes')).toBe('50.9 MB');
  expect(amount(1710.4, 'per-second')).toBe('1,710/s');
});

test('the checksum by hand is ours, with values that packages get wrong', () => {
  for (let count = 0; count < 200; count += 1) {
    const fields = orderFields(awkwardText);
    expect(hashed(finishedText(fields)), JSON.stringify(fields)).toBe(sign(fields, keys, 'sha256'));
  }
});

test('the docs have texts for everything that was measured', async () => {
  const { rows, machine } = await readResults();
  for (const language of ['en', 'zh-TW'] as const) {
    for (const { work } of rows) expect(texts[language], work).toHaveProperty([work]);
    const parts = await benchParts(language);
    expect(parts.get('machine')).toContain(machine);
    expect(parts.get('bench')?.split('\n').length).toBeGreaterThan(20);
    expect(parts.get('bench_once')).toMatch(/\| [\d,]+\/s \|/);
  }
});
