import { dice } from './dice.ts';
import type { CallbackKind, HttpKind } from './kinds.ts';
import type { Chance } from './plan.ts';

/** Throws the dice for one call of a name; gives the kind that fires. */
export type Shaker = <Kind extends HttpKind | CallbackKind>(name: string, fits: (kind: string) => kind is Kind) => Kind | undefined;

/** @param key tells one chance's dice from another's of the same seed */
export function shaker(chance: Chance, seed: number, key: string): Shaker {
  const rolls = new Map<string, () => number>();
  return (name, fits) => {
    const kinds = chance.kinds.filter(fits);
    if (kinds.length === 0 || (chance.of !== undefined && !chance.of.includes(name))) return undefined;
    const roll = rolls.get(name) ?? dice(seed, `${key} ${name}`);
    rolls.set(name, roll);
    // Both are thrown each time, so that one that fires does not shift what comes after it.
    const [luck, choice] = [roll(), roll()];
    return luck < chance.rate ? kinds[Math.floor(choice * kinds.length)] : undefined;
  };
}
