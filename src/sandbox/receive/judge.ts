import type { Problem } from '../../errors/problem.ts';
import { isContent } from '../../message/layout.ts';
import { problemsOf } from '../../message/problems.ts';
import type { Validator } from '../../message/validate.ts';

/** What stood in a payload before a validator read its text as numbers, by JSON Pointer. */
interface Seen {
  /** Given, and empty. */
  readonly empty: Set<string>;
  /** A number to JavaScript and to no vendor: `1e3`, `0x64`, ` 100 `, or more digits than a number holds. */
  readonly strange: Set<string>;
}

/**
 * What the vendor makes of a payload: it takes an optional field that comes empty, as forms bring it, for one that was not given, and passes over
 * fields that it does not know. (Our clients are stricter, so that a slip is found; a shop that talks to the vendor by itself works here as there.)
 *
 * @param payload its text is read as numbers in place, where the spec says so
 */
export function judge(validate: Validator | undefined, payload: unknown): { readonly payload: unknown; readonly problem?: Problem } {
  if (validate === undefined) return { payload };
  const seen: Seen = { empty: new Set(), strange: new Set() };
  look(payload, '', seen);
  const problems = problemsOf(validate, payload);
  const wrong = strangeNumber(payload, seen);
  if (wrong !== undefined) return { payload, problem: wrong };
  const filledIn = [...seen.empty].filter((pointer) => typeof at(payload, pathOf(pointer)) === 'number');
  const passedOver = problems.filter(({ pointer, rule }) => rule === 'additionalProperties' || seen.empty.has(pointer)).map(({ pointer }) => pointer);
  if (passedOver.length === 0 && filledIn.length === 0) return { payload, ...told(problems) };
  const lighter = structuredClone(payload);
  for (const pointer of [...passedOver, ...filledIn]) drop(lighter, pathOf(pointer));
  const left = problemsOf(validate, lighter).map((problem) =>
    problem.rule === 'required' && seen.empty.has(problem.pointer) ? { ...problem, rule: 'empty' } : problem,
  );
  return left.length === 0 ? { payload: lighter } : { payload, ...told(left) };
}

const plainNumber = /^-?\d{1,15}(?:\.\d+)?$/;

/** No vendor's message is deeper. */
const deepest = 20;

function look(value: unknown, pointer: string, seen: Seen, depth = 0): void {
  if (value === '' || value === null) seen.empty.add(pointer);
  else if (typeof value === 'string') {
    if (!plainNumber.test(value) && !Number.isNaN(Number(value))) seen.strange.add(pointer);
  } else if (typeof value === 'object' && depth < deepest) {
    for (const [name, held] of Object.entries(value)) look(held, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, seen, depth + 1);
  }
}

/** A strange number that was taken for one; where text is wanted it is text like any other. */
function strangeNumber(payload: unknown, { strange }: Seen): Problem | undefined {
  for (const pointer of strange) {
    if (typeof at(payload, pathOf(pointer)) === 'number') return { pointer, rule: 'type', message: 'must be a number in plain digits' };
  }
  return undefined;
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
