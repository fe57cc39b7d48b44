import type { CallbackKind, HttpKind } from './kinds.ts';
import type { RandomPlan } from './types.ts';

/** Draws for one call of a name; gives the kind that fires, if any. */
export type Draw = <Kind extends HttpKind | CallbackKind>(
  name: string,
  isOfSide: (kind: string) => kind is Kind,
) => Kind | undefined;

/**
 * Draws for one random fault.
 *
 * @param seed what the draws follow from: the seed of the sandbox, and the number of the fault
 */
export function drawerOf(plan: RandomPlan, seed: string): Draw {
  const streams = new Map<string, () => number>();
  return (name, isOfSide) => {
    const kinds = plan.kinds.filter(isOfSide);
    if (kinds.length === 0 || (plan.of !== undefined && !plan.of.includes(name))) return undefined;
    const random = streams.get(name) ?? randomNumbers(`${seed} ${name}`);
    streams.set(name, random);
    // Both numbers are drawn each time, so that a fault that fires does not shift the ones after it.
    const [luck, choice] = [random(), random()];
    return luck < plan.rate ? kinds[Math.floor(choice * kinds.length)] : undefined;
  };
}

/**
 * Numbers from 0 to below 1 that follow from a seed alone, so that the third call of an operation meets the same fault
 * in every run, whatever other operations are called in between.
 */
function randomNumbers(seed: string): () => number {
  let state = fnv1a(seed);
  // mulberry32: good enough to spread faults, and the same on every runtime.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
