import { isContent } from '../../call/layout.ts';
import { problemsOf } from '../../call/problems.ts';
import type { Validator } from '../../call/validator.ts';
import type { Problem } from '../../errors/problem.ts';

/**
 * What the vendor makes of a payload: it takes an optional field that comes empty, as forms bring it, for one that was not given, and passes over
 * fields that it does not know. (Our clients are stricter, so that a slip is found; a shop that talks to the vendor by itself works here as there.)
 */
export function judge(validate: Validator | undefined, payload: unknown): { readonly payload: unknown; readonly problem?: Problem } {
  const problems = validate === undefined ? [] : problemsOf(validate, payload);
  if (validate === undefined || problems.length === 0) return { payload };
  const passedOver = problems.filter(({ pointer, rule }) => rule === 'additionalProperties' || at(payload, pathOf(pointer)) === '');
  if (passedOver.length === 0) return { payload, ...told(problems) };
  const lighter = structuredClone(payload);
  for (const { pointer } of passedOver) drop(lighter, pathOf(pointer));
  const left = problemsOf(validate, lighter);
  return left.length === 0 ? { payload: lighter } : { payload, ...told(left) };
}

/** The vendors name one field; a problem of the whole says less. */
function told(problems: readonly Problem[]): { readonly problem?: Problem } {
  const problem = problems.find((each) => each.pointer !== '') ?? problems[0];
  return problem === undefined ? {} : { problem };
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
