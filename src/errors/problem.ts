/** One thing that is wrong with a payload or an answer. Contains no value, since a value may be personal data. */
export interface Problem {
  /** JSON Pointer to the place, `/items/0/cost`. */
  readonly pointer: string;
  /**
   * The rule that was broken: a JSON Schema keyword (`required`, `pattern`, `maxLength`, ...) or the name of a rule of
   * the spec. A named format counts as its pattern.
   */
  readonly rule: string;
  readonly message: string;
}

/** Problems as text, one a line. */
export function listed(problems: readonly Problem[]): string {
  return problems
    .map((problem) => `\n  ${problem.pointer === '' ? '/' : problem.pointer} [${problem.rule}] ${problem.message}`)
    .join('');
}
