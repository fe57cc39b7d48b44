import type { Problem } from '../errors/problem.ts';
import type { Schema, SchemaObject } from './schema.ts';

/** Looks at a value and reports what is wrong with it. */
export type Check = (value: unknown, report: Report) => void;

/** Makes the check of a schema. */
export type Compile = (schema: Schema) => Check;

/** For each keyword what makes a check of it. Others of the same schema may say more about it, as `else` about `if`. */
export type Keywords = {
  readonly [Name in keyof SchemaObject]?: (
    keyword: SchemaObject[Name] & (NonNullable<unknown> | null),
    schema: SchemaObject,
    compile: Compile,
  ) => Check;
};

/** The problems of a value, and the place in it that is looked at. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  /** Problems that were found, those of trials too. */
  #found = 0;
  #trials = 0;

  /** @param message never holds a value: it may be a personal datum */
  add(rule: string, message: string): void {
    this.#found += 1;
    if (this.#trials === 0) this.problems.push({ pointer: this.#pointer(), rule, message });
  }

  /** A problem of a member of the value. */
  addAt(name: string | number, rule: string, message: string): void {
    this.#path.push(name);
    this.add(rule, message);
    this.#path.pop();
  }

  /** Problems that were found with the value as the root. */
  addAll(problems: readonly Problem[]): void {
    this.#found += problems.length;
    if (this.#trials > 0) return;
    const here = this.#pointer();
    for (const problem of problems) this.problems.push({ ...problem, pointer: here + problem.pointer });
  }

  /** Looks at a member of the value. */
  enter(name: string | number, check: Check, member: unknown): void {
    this.#path.push(name);
    check(member, this);
    this.#path.pop();
  }

  /** Does a value pass? A trial, of which nothing is reported. */
  passes(check: Check, value: unknown): boolean {
    const before = this.#found;
    this.#trials += 1;
    check(value, this);
    this.#trials -= 1;
    const hasPassed = this.#found === before;
    this.#found = before;
    return hasPassed;
  }

  #pointer(): string {
    return this.#path.map((name) => `/${escaped(name)}`).join('');
  }
}

/** What a check finds. */
export function found(check: Check, value: unknown): readonly Problem[] {
  const report = new Report();
  check(value, report);
  return report.problems;
}

function escaped(name: string | number): string {
  return typeof name === 'number' ? String(name) : name.replaceAll('~', '~0').replaceAll('/', '~1');
}
