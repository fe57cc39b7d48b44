import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreign } from '../../cases/tested.ts';
import { type Cell, matrix } from './matrix.ts';
import { phpCases } from './php-shop.ts';
import { openStage, type Stage } from './stage.ts';
import { type TrialName, trials } from './trials.ts';

const titled = (cell: Cell): string => (cell === 'works' ? 'works' : `cannot be: ${cell.cannot}`);

test('the cases of programs are those of test/cases, and what they ask works', () => {
  const requested = Object.values(matrix).flatMap(({ cases, cells }) =>
    Object.entries(cases).map(([id, names]) => [id, names.filter((name) => cells[name] !== 'works')] as const),
  );
  expect(requested.map(([, failing]) => failing.length)).toEqual(requested.map(() => 0));
  expect([...requested.map(([id]) => id), ...phpCases].sort()).toEqual(foreign);
});

describe.each(Object.entries(matrix))('%s', (_, { file, hosts, cells }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(file);
  });
  afterAll(() => stage?.close());

  const rows = Object.entries(cells).map(([trial, cell]) => [trial as TrialName, titled(cell), cell] as const);
  test.each(rows)('%s %s', async (trial, _title, cell) => {
    const tried = trials[trial](stage);
    if (cell === 'works') await tried;
    else await expect(tried).rejects.toThrow(cell.shown);
  });

  test('asks for the hosts that its package holds, and no others', () => {
    expect([...new Set(stage.requested)]).toEqual(hosts);
  });
});
