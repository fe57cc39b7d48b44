import type { Problem } from '../../errors/problem.ts';
import { coerce } from '../../message/coerce.ts';
import { isContent } from '../../message/layout.ts';
import { problemsOf } from '../../message/problems.ts';
import type { Schema } from '../../message/schema.ts';

/**
 * What the vendor makes of a payload: it takes an optional field that comes empty, as forms bring it, for one that was not given, and passes
 * over fields that it does not know. (Our clients are stricter, so that a slip is found; a shop that talks to the vendor by itself works here
 * as there.)
 */
export function judge(schema: Schema, given: unknown): { readonly payload: unknown; readonly problem?: Problem } {
  const payload = coerce(schema, given);
  const problems = problemsOf(schema, payload);
  const passedOver = problems.filter((problem) => problem.rule === 'additionalProperties' || isEmpty(problem, given));
  if (passedOver.length === 0) return { payload, ...firstOf(problems, given) };
  const lighter = structuredClone(payload);
  for (const { pointer } of passedOver) drop(lighter, pathOf(pointer));
  const left = problemsOf(schema, lighter);
  return left.length === 0 ? { payload: lighter } : { payload, ...firstOf(left, given) };
}

/** The vendors name one field, and read what is there before they miss what is not; a problem of the whole says less. */
function firstOf(problems: readonly Problem[], given: unknown): { readonly problem?: Problem } {
  const ofFields = problems.filter(({ pointer }) => pointer !== '');
  const problem = ofFields.find(({ rule }) => rule === 'type') ?? ofFields[0] ?? problems[0];
  if (problem === undefined) return {};
  return { problem: problem.rule === 'required' && isEmpty(problem, given) ? { ...problem, rule: 'empty' } : problem };
}

/** What the problem is about was given, and is empty. */
function isEmpty({ pointer }: Problem, given: unknown): boolean {
  const held = at(given, pathOf(pointer));
  return held === '' || held === null;
}

function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((held, name) => (isHolder(held) && Object.hasOwn(held, name) ? held[name] : undefined), value);
}

function drop(value: unknown, path: readonly string[]): void {
  const holder = at(value, path.slice(0, -1));
  const name = path.at(-1);
  if (isContent(holder) && name !== undefined) delete (holder as Record<string, unknown>)[name];
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
