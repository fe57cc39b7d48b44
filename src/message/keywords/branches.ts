import type { Problem } from '../../errors/problem.ts';
import { type Check, found } from '../check.ts';
import type { Schema } from '../schema.ts';

/** One of the schemas of an `anyOf` or `oneOf`. */
export interface Branch {
  readonly schema: Schema;
  readonly check: Check;
}

/**
 * What is wrong with a value that fits no branch. All that every branch finds would mislead: of the objects that it may
 * be it is held to the one that it comes nearest to; of forms, or of fields that must be there, all are named.
 */
export function noneFits(rule: string, branches: readonly Branch[], value: unknown): readonly Problem[] {
  const all = branches.map(({ check }) => found(check, value));
  const near = branches.every(describesValue) ? fewest(all) : [];
  if (near.length > 0 && near.every(({ pointer }) => pointer !== '')) return near;
  const [missing, ...instead] = missingFields(all);
  if (missing !== undefined) {
    const others = instead.map(nameOf);
    return [{ ...missing, rule, message: `is required${others.length === 0 ? '' : `, or ${others.join(', or ')}`}` }];
  }
  return [{ pointer: '', rule, message: message(all) }];
}

/** A branch without a type says only what must be there. */
function describesValue({ schema }: Branch): boolean {
  return (
    typeof schema === 'object' && (['$ref', 'type', 'anyOf', 'oneOf'] as const).some((key) => schema[key] !== undefined)
  );
}

function fewest(all: readonly (readonly Problem[])[]): readonly Problem[] {
  return all.reduce((near, each) => (each.length < near.length ? each : near));
}

/** The fields of which one is missing: one at least per branch, each once. */
function missingFields(all: readonly (readonly Problem[])[]): readonly Problem[] {
  const missing = all.flat().filter((problem) => problem.rule === 'required');
  return missing.filter(({ pointer }, index) => missing.findIndex((other) => other.pointer === pointer) === index);
}

function nameOf({ pointer }: Problem): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

function message(all: readonly (readonly Problem[])[]): string {
  const forms = new Set(all.map(([first]) => (first?.pointer === '' ? first.message : undefined)));
  return forms.has(undefined) ? 'matches none of the allowed forms' : [...forms].join(', or ');
}
