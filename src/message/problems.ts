import type { Problem } from '../errors/problem.ts';
import { found } from './check.ts';
import type { Schema } from './schema.ts';
import { checkOf } from './validate.ts';

/** All problems of a value, or none. No message holds a value: it may be a personal datum. */
export function problemsOf(schema: Schema, value: unknown): readonly Problem[] {
  return found(checkOf(schema), value);
}
