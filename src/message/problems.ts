import type { Problem } from '../errors/problem.ts';
import { found } from './check.ts';
import type { Schema } from './schema.ts';
import { checkOf } from './validate.ts';

/** All problems of a value, each once, or none. No message holds a value: it may be a personal datum. */
export function problemsOf(schema: Schema, value: unknown): readonly Problem[] {
  const problems = found(checkOf(schema), value);
  // Two conditions may ask for the same.
  return problems.length < 2 ? problems : [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}

function key({ pointer, rule, message }: Problem): string {
  return `${pointer} ${rule} ${message}`;
}
