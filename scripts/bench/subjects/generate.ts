import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Generator } from '../generate/generator.ts';
import { shuffled } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { spreadOf } from '../harness/spread.ts';

const coldRuns = 5;
const saves = 5;

/** A copy of what the generator reads, with nothing generated yet. */
async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-bench-'));
  for (const name of ['specs', 'README.md', 'README.zh-TW.md', 'package.json'])
    await cp(name, join(folder, name), { recursive: true });
  return folder;
}

async function inCopy<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await copied();
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All documents, from the start of the process to its end. */
async function cold(): Promise<number> {
  return inCopy((folder) => new Generator(folder).spentInAll());
}

/** Milliseconds after which nothing more of a save is under way. */
const rest = 300;

/** What each save of each document takes, in a watcher that has seen one save of each. */
async function saved(): Promise<ReadonlyMap<string, readonly number[]>> {
  return inCopy(async (folder) => {
    const watcher = new Generator(folder, '--watch');
    await watcher.says('watching');
    const files = (await readdir(join(folder, 'specs'))).filter((file) => file.endsWith('.yaml'));
    const taken = new Map(files.map((file): [string, number[]] => [file, []]));
    for (let round = 0; round <= saves; round += 1)
      for (const file of shuffled(files)) {
        const spent = await spentOnSave(watcher, join(folder, 'specs', file), round);
        if (round > 0) taken.get(file)?.push(spent);
      }
    await watcher.close();
    return taken;
  });
}

async function spentOnSave(watcher: Generator, path: string, round: number): Promise<number> {
  const before = await watcher.spentSoFar();
  const done = watcher.says(`${path.split('/').at(-1)}: `);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/\n {2}summary: /, `\n  summary: ${round} `));
  await done;
  await new Promise((resolve) => setTimeout(resolve, rest));
  return (await watcher.spentSoFar()) - before;
}

/** What an author of documents waits for. */
export async function rows(): Promise<SubjectRow[]> {
  const all: number[] = [];
  for (let run = 0; run < coldRuns; run += 1) all.push(await cold());
  const common = { unit: 'microseconds', others: [], mistaken: [] } as const;
  return [
    { work: 'generate', ...common, aims: [{ atMost: 4_000_000 }], ours: spreadOf(all) },
    ...[...(await saved())].map(([file, taken]): SubjectRow => {
      const aims = [{ atMost: 1_000_000 }];
      return { work: 'generate-save', of: `specs/${file}`, ...common, aims, ours: spreadOf(taken) };
    }),
  ];
}
