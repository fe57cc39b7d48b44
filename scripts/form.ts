import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FormProblem, lengthProblems, parameterProblems } from './check/form.ts';

/** Checks the form of all code: at most three positional parameters, and functions of at most 40 lines. */
const folders = ['src', 'scripts', 'generated'];

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}

async function problemsIn(folder: string): Promise<FormProblem[]> {
  const problems: FormProblem[] = [];
  for (const file of await filesIn(folder)) {
    const text = await readFile(file, 'utf8');
    problems.push(...parameterProblems(file, text), ...lengthProblems(file, text));
  }
  return problems;
}

const problems = (await Promise.all(folders.map(problemsIn))).flat();
for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
if (problems.length > 0) process.exitCode = 1;
