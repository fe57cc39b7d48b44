import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { undescribed } from './check/descriptions.ts';
import { type SpecProblem, SpecProblems } from './generate/problem.ts';
import { readSource } from './generate/source.ts';
import { judge } from './release/judge.ts';

/**
 * What `npm run check` asks of the documents beside lint: everything is described, and each `info.version` follows what has changed since
 * the released copies under specs/released. `--specs DIR` works on a copy.
 */
const { values: options } = parseArgs({ options: { specs: { type: 'string', default: 'specs' } } });

const names = (await readdir(options.specs)).filter((name) => name.endsWith('.yaml')).sort();
const problems: SpecProblem[] = [];
for (const name of names) {
  const path = join(options.specs, name);
  problems.push(...undescribed(await readSource(path)));
  const judgement = await judge(path, join(options.specs, 'released', name));
  const since = judgement.released === undefined ? 'never released' : `${judgement.level} since ${judgement.released}`;
  console.log(`${judgement.name} ${judgement.version}: ${since}`);
  if (judgement.problem !== undefined) problems.push(judgement.problem);
}
if (problems.length > 0) {
  console.error(new SpecProblems(problems).message);
  process.exitCode = 1;
}
