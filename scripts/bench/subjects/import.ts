import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { shuffled } from '../harness/measure.ts';
import type { Aim, Figure, SubjectRow } from '../harness/row.ts';
import { spreadOf } from '../harness/spread.ts';

const run = promisify(execFile);
const rounds = 15;
const floor = 'node:crypto';

/** What is imported, by the name that it is shown under. */
type Modules = ReadonlyMap<string, string>;

/** The package as it is shipped. */
async function entries(): Promise<Modules> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  };
  return new Map(
    Object.entries(exports).flatMap(([name, target]) =>
      typeof target === 'string'
        ? []
        : [[`jinliu${name.slice(1)}`, pathToFileURL(join(process.cwd(), target.default)).href]],
    ),
  );
}

function peers(): Modules {
  const { resolve } = createRequire(join(process.cwd(), 'test/bench/package.json'));
  const names = ['ecpay_aio_nodejs', 'node-ecpay-aio', '@rytass/payments-adapter-ecpay'];
  return new Map(names.map((name) => [name, pathToFileURL(resolve(name)).href]));
}

/** Microseconds of CPU time of a process that imports a module and ends, from its start on. */
async function spentOn(module: string): Promise<number> {
  const program = `await import(${JSON.stringify(module)});
    const { user, system } = process.cpuUsage();
    process.stdout.write(String(user + system), () => process.exit());`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
  return Number(stdout);
}

/** Importing each entry in a process of its own, above one that imports node:crypto and no more. */
export async function rows(): Promise<SubjectRow[]> {
  const ours = await entries();
  const theirs = peers();
  const modules = new Map([[floor, floor], ...ours, ...theirs]);
  const above = new Map([...modules.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const taken = new Map<string, number>();
    for (const [name, module] of shuffled(modules)) taken.set(name, await spentOn(module));
    for (const [name, values] of above) values.push((taken.get(name) ?? 0) - (taken.get(floor) ?? 0));
  }
  return [...ours.keys()].map((name) => {
    const own = above.get(name) ?? [];
    const others = name === 'jinliu/ecpay-cashier' ? [...theirs.keys()].map((peer) => figure(peer, above, own)) : [];
    const common = { work: 'import', of: name, unit: 'microseconds', mistaken: [] } as const;
    return { ...common, aims: aimsOf(name), ours: spreadOf(own), others };
  });
}

function figure(name: string, above: ReadonlyMap<string, readonly number[]>, own: readonly number[]): Figure {
  const taken = above.get(name) ?? [];
  const speed = spreadOf(taken.map((time, round) => time / (own[round] ?? 0)));
  return { name, role: 'peer', taken: spreadOf(taken), speed };
}

/** The sandbox is for tests, which start once. */
function aimsOf(name: string): Aim[] {
  if (name === 'jinliu/sandbox') return [];
  return [{ atMost: name === 'jinliu/mypay' ? 15_000 : 10_000 }];
}
