import type { Problem } from '../../errors/problem.ts';
import { coerce } from '../../message/coerce.ts';
import { isContent } from '../../message/layout.ts';
import { problemsOf } from '../../message/problems.ts';
import type { Schema } from '../../message/schema.ts';

/** What our clients refuse to send, and the vendor passes over. */
const passedOver: ReadonlySet<string> = new Set(['additionalProperties', 'x-ignored']);

/**
 * Validates a payload as the vendor does: an optional field that is empty, as forms send it, counts as absent; fields
 * that are unknown, or have no effect beside others, are ignored. (Our clients are stricter, so that a slip is found; a shop that calls the vendor without
 * them works here as it does there.)
 */
export function validate(schema: Schema, given: unknown): { readonly payload: unknown; readonly problem?: Problem } {
  const payload = coerce(schema, given);
  const problems = problemsOf(schema, payload);
  const ignored = problems.filter((problem) => passedOver.has(problem.rule) || isEmpty(problem, given));
  if (ignored.length === 0) return { payload, ...firstOf(problems, given) };
  const rest = structuredClone(payload);
  for (const { pointer } of ignored) remove(rest, pathOf(pointer));
  const remaining = problemsOf(schema, rest);
  return remaining.length === 0 ? { payload: rest } : { payload, ...firstOf(remaining, given) };
}

/**
 * The vendors name one field, and check the type of what is there before they miss what is not; a problem with the
 * whole says less.
 */
function firstOf(problems: readonly Problem[], given: unknown): { readonly problem?: Problem } {
  const ofFields = problems.filter(({ pointer }) => pointer !== '');
  const problem = ofFields.find(({ rule }) => rule === 'type') ?? ofFields[0] ?? problems[0];
  if (problem === undefined) return {};
  return { problem: problem.rule === 'required' && isEmpty(problem, given) ? { ...problem, rule: 'empty' } : problem };
}

/** Is the problem with a field that was given, but is empty? */
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
  return path.reduce<unknown>(
    (held, name) => (isHolder(held) && Object.hasOwn(held, name) ? held[name] : undefined),
    value,
  );
}

function remove(value: unknown, path: readonly string[]): void {
  const holder = at(value, path.slice(0, -1));
  const name = path.at(-1);
  if (isContent(holder) && name !== undefined) delete (holder as Record<string, unknown>)[name];
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
