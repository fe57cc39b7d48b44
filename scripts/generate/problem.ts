/** A fault in a document under `specs/`: where it stands and what to mend. Every problem of a run is reported, not only the first. */
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
