import { SandboxError } from '../model/sandbox-error.ts';
import {
  type CallbackKind,
  callbackKinds,
  type HttpKind,
  httpKinds,
  isCallbackKind,
  isHttpKind,
  type Measure,
} from './kinds.ts';
import type { FaultTables } from './types.ts';

/** operationIds by what they are. */
export interface Names {
  readonly operations: ReadonlySet<string>;
  readonly callbacks: ReadonlySet<string>;
  /** Those of the callbacks that the shopper's browser brings. */
  readonly brought: ReadonlySet<string>;
  /** How each operation may be refused. */
  readonly refusals: ReadonlyMap<string, readonly string[]>;
}

export function namesOf(apis: readonly FaultTables[]): Names {
  const callbacks = apis.flatMap((api) => Object.entries(api.callbacks ?? {}));
  return {
    operations: new Set(apis.flatMap((api) => Object.keys(api.operations))),
    callbacks: new Set(callbacks.map(([id]) => id)),
    brought: new Set(callbacks.flatMap(([id, { acknowledgement }]) => (acknowledgement?.by === 'page' ? [id] : []))),
    refusals: new Map(
      apis.flatMap(({ operations, refusals = {}, operationRefusals = {} }) =>
        Object.keys(operations).map((id) => [id, Object.keys({ ...refusals, ...operationRefusals[id] })] as const),
      ),
    ),
  };
}

/** Do both kinds apply to the same side, HTTP or callback? */
export function areOfOneSide(one: string, other: string): boolean {
  return (isHttpKind(one) && isHttpKind(other)) || (isCallbackKind(one) && isCallbackKind(other));
}

/** A fault by name, as it was given. */
interface GivenFault extends Measure {
  readonly when: 'next' | 'always';
  readonly of: unknown;
  readonly kind: unknown;
}

/** @throws SandboxError for an unknown name, kind or measure, or for some that do not go together */
export function checkNamed(names: Names, { when, of, kind, ...measure }: GivenFault): void {
  checkKind(kind);
  checkMeasure(measure, [kind]);
  if (kind === 'declined') {
    checkDeclined(names, of, measure.as);
    return;
  }
  if (of === '*' && when === 'always') return;
  checkName(names, of);
  if (applies(names, of, kind)) return;
  const [what, kinds] = names.operations.has(of)
    ? ['is an operation', Object.keys(httpKinds)]
    : names.brought.has(of)
      ? ["the shopper's browser brings", broughtKinds]
      : ['is a callback', Object.keys(callbackKinds)];
  refuse(`"${kind}" does not apply to "${of}", which ${what}; use ${kinds.join(', ')}`);
}

/** @throws SandboxError as `checkNamed` does */
export function checkChances(
  names: Names,
  chances: { readonly [Key in 'rate' | 'kinds' | 'of']?: unknown } & Measure,
): void {
  const { rate, kinds, of = [] } = chances;
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= 1))
    refuse('"rate" must be a number from 0, never, to 1, always');
  if (!Array.isArray(kinds) || kinds.length === 0) refuse('"kinds" must be a list of at least one fault');
  if (!Array.isArray(of) || (of.length === 0 && chances.of !== undefined))
    refuse('"of" must be a list of at least one operation or callback');
  for (const kind of kinds) checkKind(kind);
  if (kinds.includes('declined')) refuse('"declined" does not come at random; set it for one operation');
  checkMeasure(chances, kinds);
  for (const name of of) {
    checkName(names, name);
    if (!kinds.some((kind) => applies(names, name, kind)))
      refuse(`none of the faults ${kinds.join(', ')} applies to "${name}"`);
  }
}

/** Each document has refusals of its own, so that one operation has to be named. */
function checkDeclined(names: Names, of: unknown, as: unknown): void {
  if (of === '*') refuse('"declined" is for one operation; name it');
  checkName(names, of);
  const known = names.refusals.get(of);
  if (known === undefined) refuse(`"declined" does not apply to "${of}", which is a callback`);
  if (typeof as === 'string' && known.includes(as)) return;
  refuse(`"as" must be one of the refusals of "${of}": ${known.join(', ')}`);
}

function applies(names: Names, name: string, kind: string): boolean {
  if (names.operations.has(name)) return isHttpKind(kind);
  return names.callbacks.has(name) && callbackSide(names, name)(kind);
}

/** The kinds that can happen to a callback: what a browser brings comes once, and at once. */
export function callbackSide({ brought }: Names, name: string): (kind: string) => kind is CallbackKind {
  return brought.has(name) ? isBroughtKind : isCallbackKind;
}

const broughtKinds: readonly string[] = ['bad-signature'] satisfies readonly CallbackKind[];

function isBroughtKind(kind: string): kind is CallbackKind {
  return broughtKinds.includes(kind);
}

/** @throws SandboxError where there is no such operation or callback */
export function checkName(names: Names, name: unknown): asserts name is string {
  if (typeof name === 'string' && (names.operations.has(name) || names.callbacks.has(name))) return;
  const known = [...names.operations, ...names.callbacks].join(', ');
  refuse(`unknown operation or callback ${shown(name)}; use one of ${known}`);
}

function checkKind(kind: unknown): asserts kind is HttpKind | CallbackKind {
  if (typeof kind === 'string' && (isHttpKind(kind) || isCallbackKind(kind))) return;
  const [http, callback] = [Object.keys(httpKinds).join(', '), Object.keys(callbackKinds).join(', ')];
  refuse(`unknown fault ${shown(kind)}; use ${http} for an operation, ${callback} for a callback`);
}

function checkMeasure(measure: Measure, kinds: readonly string[]): void {
  if (measure.as !== undefined && !kinds.includes('declined')) refuse('"as" only goes with the fault "declined"');
  for (const [name, kind] of [
    ['ms', 'late'],
    ['bytes', 'cut'],
  ] as const) {
    const value = measure[name];
    if (value === undefined) continue;
    if (!kinds.includes(kind)) refuse(`"${name}" only goes with the fault "${kind}"`);
    // JavaScript's timers take no longer delay than this.
    if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** 31)
      refuse(`"${name}" must be a whole number from 0 to ${2 ** 31 - 1}`);
  }
}

function refuse(message: string): never {
  throw new SandboxError('fault-unknown', message);
}

/** What was given, as far as it may be printed in one line. */
function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `of type ${typeof value}`;
}
