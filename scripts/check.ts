import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mixed, undescribed } from './check/descriptions.ts';
import { judge } from './release/judge.ts';
import { report, type SpecProblem, SpecProblems } from './spec/problem.ts';
import { readSpecs } from './spec/read.ts';
import type { Spec } from './spec/spec.ts';

/**
 * What `npm run check` asks of the documents beside lint: everything is described, in English alone, and each
 * `info.version` follows what has changed since the released copies under specs/released. `--specs DIR` works on a copy.
 */
const { values: options } = parseArgs({ options: { specs: { type: 'string', default: 'specs' } } });

async function check(spec: Spec): Promise<SpecProblem[]> {
  const released = join(options.specs, 'released', `${spec.name}.yaml`);
  const judgement = await judge(join(options.specs, `${spec.name}.yaml`), released);
  const since = judgement.released === undefined ? 'never released' : `${judgement.level} since ${judgement.released}`;
  console.log(`${judgement.name} ${judgement.version}: ${since}`);
  return [...undescribed(spec), ...mixed(spec), ...(judgement.problem === undefined ? [] : [judgement.problem])];
}

try {
  const problems: SpecProblem[] = [];
  for (const spec of await readSpecs(options.specs)) problems.push(...(await check(spec)));
  report(problems);
} catch (error) {
  if (!(error instanceof SpecProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
