import type { Pairs } from '../pairs.ts';

/**
 * Sorted without case, else code unit by code unit: never by a locale. Generated layouts are in this order already,
 * which one pass sees.
 */
export function sortedNames(pairs: Readonly<Pairs>): readonly string[] {
  const names: string[] = [];
  let inOrder = true;
  for (const name in pairs) {
    if (name === 'CheckMacValue') continue;
    if (inOrder && names.length > 0 && byName(names[names.length - 1] as string, name) > 0) inOrder = false;
    names.push(name);
  }
  return inOrder ? names : sortedOnce(names);
}

/** Callbacks bring the same names in the same order again and again. Bounded: a stranger's may bring any. */
const orders = new Map<string, readonly string[]>();
const mostOrders = 100;

function sortedOnce(names: readonly string[]): readonly string[] {
  const key = names.join('&');
  const known = orders.get(key);
  // Names that hold the separator could make two lists look like one.
  if (known !== undefined && known.length === names.length && names.every((name) => !name.includes('&'))) return known;
  const sorted = names.toSorted(byName);
  if (orders.size < mostOrders && key.length <= 2000) orders.set(key, sorted);
  return sorted;
}

/** The order in which fields are signed. Compares names in small letters without making them. */
export function byName(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    const difference = small(left) - small(right);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function small(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
