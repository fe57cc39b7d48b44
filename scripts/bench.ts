import { execFileSync, fork } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { lines, table } from './bench/harness/print.ts';
import type { Row, SubjectRow } from './bench/harness/row.ts';
import { machine } from './bench/machine.ts';
import { writeResults } from './bench/results.ts';

/**
 * `npm run bench`: what our code takes, beside the packages of others and beside what any code has to do. `-- sign
 * verify` runs these subjects alone; `-- --write` keeps the results in scripts/bench/results.json, for the docs.
 */
const here = import.meta.dirname;
const built = join(here, '../test/.bench');

const { values: options, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});

async function subjects(): Promise<readonly string[]> {
  const files = (await readdir(join(here, 'bench/subjects'))).map((file) => file.replace(/\.ts$/, ''));
  const unknown = positionals.filter((name) => !files.includes(name));
  if (unknown.length > 0) throw new Error(`no subject is called ${unknown.join(', ')}; there are ${files.join(', ')}`);
  return positionals.length > 0 ? positionals : files;
}

/** As it is shipped, JavaScript: what runs TypeScript in place names every function anew when it is made. */
async function compile(): Promise<void> {
  await rm(built, { recursive: true, force: true });
  const folders = ['subjects', 'programs'].map((folder) => join(here, 'bench', folder, '*.ts'));
  await build({
    ...{ entryPoints: folders, outdir: built, outbase: join(here, 'bench') },
    ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' },
    logLevel: 'warning',
  });
}

async function run(subject: string): Promise<Row[]> {
  const program = fork(join(built, 'programs/subject.js'), [join(built, 'subjects', `${subject}.js`)], {
    execArgv: ['--expose-gc', '--enable-source-maps'],
  });
  return new Promise((resolve, reject) => {
    let rows: Row[] = [];
    program.on('message', (found: SubjectRow[]) => {
      rows = found.map((row) => ({ subject, ...row }));
    });
    program.on('error', reject);
    program.on('exit', (code) => (code === 0 ? resolve(rows) : reject(new Error(`${subject} ended with ${code}`))));
  });
}

execFileSync('npm', ['ci', '--prefix', 'test/bench', '--no-audit', '--no-fund', '--ignore-scripts'], {
  cwd: join(here, '..'),
  stdio: ['ignore', 'ignore', 'inherit'],
});
await compile();
const rows: Row[] = [];
for (const subject of await subjects()) {
  const found = await run(subject);
  rows.push(...found);
  for (const row of found) console.log(`\n${lines(row).join('\n')}`);
}
console.log(`\n${machine()}\n\n${table(rows)}`);
if (options.write) await writeResults(rows);
