import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { type Part, readParts } from './mutate/parts.ts';

/**
 * `npm run test:mutate`, or `-- mac cat src/envelopes/form.ts` for some parts and files: changes one spot of the code at
 * a time and counts how many of the changes the tests notice. It takes a quarter of an hour on two quiet cores, so
 * `.ci/run` does without it. `JOBS=1` leaves one of the cores to others.
 */

const least = 90;

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

async function mutated(name: string, { mutate, tests }: Part): Promise<readonly MutantResult[]> {
  process.env['MUTATE_TESTS'] = tests.join(' ');
  const stryker = new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['JOBS'] ?? availableParallelism()),
    timeoutMS: 15_000,
    tempDirName: `dist/mutate/${name}`,
    ignorePatterns: ['dist', '**/.*/'],
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}

/** `RuntimeError`: a test file cannot be loaded. It can without the mutant, or Stryker would not have begun. */
const killed = ['Killed', 'Timeout', 'RuntimeError'];
const isKilled = ({ status }: MutantResult): boolean => killed.includes(status);
const counts = ({ status }: MutantResult): boolean => [...killed, 'Survived', 'NoCoverage'].includes(status);

function percent(mutants: readonly MutantResult[]): string {
  return ((mutants.filter(isKilled).length / mutants.length) * 100).toFixed(1).padStart(5);
}

/** Where a mutant lives, and what became of the text there: of each the first line. */
async function described({
  fileName,
  location: { start, end },
  mutatorName,
  replacement,
  status,
}: MutantResult): Promise<string> {
  const line = (await readFile(fileName, 'utf8')).split('\n')[start.line - 1] ?? '';
  const before = end.line === start.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1);
  const after = replacement?.split('\n')[0];
  return `${fileName}:${start.line}:${start.column} ${status} ${mutatorName}: ${before} -> ${after}`;
}

const wanted = process.argv.slice(2);
const mutants: MutantResult[] = [];
for (const [name, { mutate, tests }] of await readParts()) {
  const files = mutate.filter((file) => wanted.length === 0 || wanted.includes(name) || wanted.includes(file));
  if (files.length === 0) continue;
  const results = (await mutated(name, { mutate: files, tests })).filter(counts);
  mutants.push(...results.map((mutant) => ({ ...mutant, fileName: relative('', mutant.fileName) })));
}
// Those that ran out of time or could not be loaded too: they count as killed, and on a busy machine one may be sound.
for (const mutant of mutants) if (mutant.status !== 'Killed') console.log(await described(mutant));
for (const file of new Set(mutants.map(({ fileName }) => fileName))) {
  const own = mutants.filter(({ fileName }) => fileName === file);
  console.log(`${percent(own)} % of ${String(own.length).padStart(4)} ${file}`);
}
console.log(`${percent(mutants)} % of ${String(mutants.length).padStart(4)} in all; the aim is ${least}`);
if (Number(percent(mutants)) < least) process.exitCode = 1;
