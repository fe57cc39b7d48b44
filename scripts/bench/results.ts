import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Row } from './harness/row.ts';
import { machine } from './machine.ts';

/** What `npm run bench -- --write` keeps in scripts/bench/results.json, for the docs. */
export interface Results {
  /** The day on which it was last written. */
  readonly date: string;
  readonly machine: string;
  readonly rows: readonly Row[];
}

const path = join(import.meta.dirname, 'results.json');

/** @throws Error where there are none yet */
export async function readResults(): Promise<Results> {
  return JSON.parse(await readFile(path, 'utf8')) as Results;
}

/**
 * Rows of subjects that were not measured now stay.
 *
 * @throws Error where those are another machine's: figures of two machines in one table would mislead
 */
export async function writeResults(rows: readonly Row[]): Promise<void> {
  const kept = await readResults().catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  const measured = new Set(rows.map(({ subject }) => subject));
  const others = (kept?.rows ?? []).filter(({ subject }) => !measured.has(subject));
  if (kept !== undefined && others.length > 0 && kept.machine !== machine())
    throw new Error(`scripts/bench/results.json is of ${kept.machine}: measure all subjects`);
  const all = [...others, ...rows].toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
  const results: Results = { date: new Date().toISOString().slice(0, 10), machine: machine(), rows: all };
  await writeFile(path, `${JSON.stringify(results, rounded, 1)}\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
