import { readdir, readFile } from 'node:fs/promises';
import type { SpecProblem } from '../spec/problem.ts';
import type { Spec } from '../spec/spec.ts';

const folder = new URL('../../src/rules/', import.meta.url);

let names: Promise<ReadonlySet<string>> | undefined;

/** Rules that a document names and that are not written. */
export async function ruleProblems(spec: Spec): Promise<SpecProblem[]> {
  names ??= readRuleNames();
  const known = await names;
  const missing = spec.endpoints.flatMap(({ rules }) => rules).filter(({ value }) => !known.has(value));
  return missing.map(({ at, value }) => {
    const fix = `use one of ${[...known].join(', ')}, or add src/rules/${value}.ts`;
    return spec.problem(at, `the rule "${value}" is not written; ${fix}`);
  });
}

/** The rules that are written: each file of src/rules that exports one, by the file's name. */
async function readRuleNames(): Promise<ReadonlySet<string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const written = files.filter((_, index) => /export const \w+: Rule\b/.test(texts[index] ?? ''));
  return new Set(written.map((file) => file.slice(0, -'.ts'.length)));
}
