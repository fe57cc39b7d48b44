import type { Problem } from '../errors/problem.ts';
import { found } from './check.ts';
import type { Schema } from './schema.ts';
import { checkOf } from './validate.ts';

/** All problems of a value, each once, or none. No message holds a value: it may be a personal datum. */
export function problemsOf(schema: Schema, value: unknown): readonly Problem[] {
  const problems = found(checkOf(schema), value);
  // Two conditions may ask for the same, and a union for what a `type` asks for already.
  return problems.length < 2 ? problems : unique(problems);
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const isNew = !seen.has(key(problem));
    seen.add(key(problem));
    return isNew;
  });
}

function key({ pointer, message }: Problem): string {
  return `${pointer} ${message}`;
}
