import { SandboxError } from '../model/sandbox-error.ts';
import { type CallbackKind, callbackKinds, type HttpKind, httpKinds, isCallbackKind, isHttpKind, type Measure } from './kinds.ts';
import type { Single } from './plan.ts';
import type { FaultTables } from './types.ts';

/** operationIds by what they are. */
export interface Names {
  readonly operations: ReadonlySet<string>;
  readonly callbacks: ReadonlySet<string>;
}

export function namesOf(apis: readonly FaultTables[]): Names {
  return {
    operations: new Set(apis.flatMap((api) => Object.keys(api.operations))),
    callbacks: new Set(apis.flatMap((api) => Object.keys(api.callbacks ?? {}))),
  };
}

/** Do both kinds apply to the same side, HTTP or callback? */
export function sameSide(one: string, other: string): boolean {
  return (isHttpKind(one) && isHttpKind(other)) || (isCallbackKind(one) && isCallbackKind(other));
}

/** @throws SandboxError for a name, a kind or a measure that there is not, or that do not go together */
export function checkSingle(names: Names, when: Single['when'], of: unknown, kind: unknown, measure: Measure): void {
  checkKind(kind);
  checkMeasure(measure, [kind]);
  if (of === '*' && when === 'always') return;
  checkName(names, of);
  if (suits(names, of, kind)) return;
  const [what, kinds] = names.operations.has(of) ? ['an operation', httpKinds] : ['a callback', callbackKinds];
  refuse(`"${of}" is ${what}, and "${kind}" does not apply to it; use one of ${Object.keys(kinds).join(', ')}`);
}

/** @throws SandboxError as `checkSingle` does */
export function checkChances(names: Names, chances: { readonly [Key in 'rate' | 'kinds' | 'of']?: unknown } & Measure): void {
  const { rate, kinds, of = [] } = chances;
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1)) refuse('"rate" must be a number from 0 (never) to 1 (always)');
  if (!Array.isArray(kinds) || kinds.length === 0) refuse('"kinds" must be a list with at least one fault');
  if (!Array.isArray(of) || (of.length === 0 && chances.of !== undefined)) refuse('"of" must be a list with at least one operation or callback');
  for (const kind of kinds) checkKind(kind);
  checkMeasure(chances, kinds);
  for (const name of of) {
    checkName(names, name);
    if (!kinds.some((kind) => suits(names, name, kind))) refuse(`none of the faults ${kinds.join(', ')} apply to "${name}"`);
  }
}

function suits(names: Names, name: string, kind: string): boolean {
  return (names.operations.has(name) && isHttpKind(kind)) || (names.callbacks.has(name) && isCallbackKind(kind));
}

/** @throws SandboxError where there is no such operation or callback */
export function checkName(names: Names, name: unknown): asserts name is string {
  if (typeof name === 'string' && (names.operations.has(name) || names.callbacks.has(name))) return;
  refuse(`unknown operation or callback ${shown(name)}; use one of ${[...names.operations, ...names.callbacks].join(', ')}`);
}

function checkKind(kind: unknown): asserts kind is HttpKind | CallbackKind {
  if (typeof kind === 'string' && (isHttpKind(kind) || isCallbackKind(kind))) return;
  const known = `for an operation ${Object.keys(httpKinds).join(', ')}; for a callback ${Object.keys(callbackKinds).join(', ')}`;
  refuse(`unknown fault ${shown(kind)}; use one of these: ${known}`);
}

function checkMeasure(measure: Measure, kinds: readonly string[]): void {
  for (const [name, kind] of [
    ['ms', 'late'],
    ['bytes', 'cut'],
  ] as const) {
    const value = measure[name];
    if (value === undefined) continue;
    if (!kinds.includes(kind)) refuse(`"${name}" is only for the fault "${kind}"`);
    // Longer than this no timer of JavaScript waits.
    if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** 31) refuse(`"${name}" must be a whole number from 0 to ${2 ** 31 - 1}`);
  }
}

function refuse(message: string): never {
  throw new SandboxError('fault-unknown', message);
}

/** What was given, as far as it may be printed in one line. */
function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `of type ${typeof value}`;
}
