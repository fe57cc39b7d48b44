import type { Problem } from '../errors/problem.ts';
import type { Schema, SchemaObject } from './schema.ts';

/** Looks at a value and reports what is wrong with it. */
export type Check = (value: unknown, report: Report) => void;

/** Makes the check of a schema. */
export type Compile = (schema: Schema) => Check;

/** For each keyword what makes a check of it. Others of the same schema may say more about it, as `else` about `if`. */
export type Keywords = {
  readonly [Name in keyof SchemaObject]?: (
    asked: SchemaObject[Name] & (NonNullable<unknown> | null),
    schema: SchemaObject,
    compile: Compile,
  ) => Check;
};

/** The problems of a value, and the place in it that is looked at. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];

  /** @param message never holds a value: it may be a personal datum */
  add(rule: string, message: string): void {
    this.addAll([{ pointer: '', rule, message }]);
  }

  /** Problems that were found with the value as the root. */
  addAll(problems: readonly Problem[]): void {
    const here = this.#path.map((name) => `/${escaped(name)}`).join('');
    for (const { pointer, rule, message } of problems) {
      const problem = { pointer: here + pointer, rule, message };
      // Two conditions may ask for the same field.
      if (!this.problems.some((known) => isSame(known, problem))) this.problems.push(problem);
    }
  }

  /** A problem of a member of the value. */
  addAt(name: string | number, rule: string, message: string): void {
    this.#path.push(name);
    this.add(rule, message);
    this.#path.pop();
  }

  /** Looks at a member of the value. */
  enter(name: string | number, check: Check, member: unknown): void {
    this.#path.push(name);
    check(member, this);
    this.#path.pop();
  }
}

/** What a check finds by itself, for a branch that may fail. */
export function found(check: Check, value: unknown): readonly Problem[] {
  const report = new Report();
  check(value, report);
  return report.problems;
}

export function fits(check: Check, value: unknown): boolean {
  return found(check, value).length === 0;
}

function isSame(one: Problem, other: Problem): boolean {
  return one.pointer === other.pointer && one.rule === other.rule && one.message === other.message;
}

function escaped(name: string | number): string {
  return typeof name === 'number' ? String(name) : name.replaceAll('~', '~0').replaceAll('/', '~1');
}
