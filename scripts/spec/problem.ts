/**
 * A fault in a document under `specs/`: where it stands and what to mend. Every problem of a run is reported, not only
 * the first.
 */
export class SpecProblem extends Error {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.name = 'SpecProblem';
    this.file = file;
    this.line = line;
  }
}

/** All problems of one document or of several, thrown together: each once, line by line. */
export class SpecProblems extends Error {
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    const once = [...new Map(problems.map((problem) => [problem.message, problem])).values()];
    const sorted = once.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    super(sorted.map((problem) => problem.message).join('\n'));
    this.name = 'SpecProblems';
    this.problems = sorted;
  }
}

/** @throws SpecProblems unless there are none */
export function report(problems: readonly SpecProblem[]): void {
  if (problems.length > 0) throw new SpecProblems(problems);
}

/** Like `Promise.all`, but with the problems of all that failed and not of the first alone. */
export async function together<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(promises);
  const problems: SpecProblem[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    const reason: unknown = result.reason;
    if (reason instanceof SpecProblem) problems.push(reason);
    else if (reason instanceof SpecProblems) problems.push(...reason.problems);
    else throw reason;
  }
  report(problems);
  return results.filter((result) => result.status === 'fulfilled').map((result) => result.value);
}
