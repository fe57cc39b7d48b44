import { areSameNames } from '../../message/names.ts';
import { type Packed, packed } from './packed.ts';

/** The fields of a message in the order in which they are signed. */
export interface Order {
  /** Names as the message has them. */
  readonly given: readonly string[];
  /** Sorted, without the checksum's own. */
  readonly names: readonly string[];
  /** Where each of them stands in the message. */
  readonly places: readonly number[];
  /** What stands in front of the value of each: `&name=`, encoded. */
  readonly openings: readonly Packed[];
  /** Characters of all openings. */
  readonly size: number;
}

/**
 * Messages bring the same names in the same order again and again. The latest ones, the last one first; few and of few
 * characters, since a stranger's callback may bring any.
 */
const latest: Order[] = [];
const most = 16;
const mostCharacters = 2000;

/**
 * The order of names, found again by comparing each of them.
 *
 * @throws URIError when a name holds a lone surrogate
 */
export function orderOf(given: readonly string[]): Order {
  const last = latest[0];
  if (last !== undefined && areSameNames(last.given, given)) return last;
  const at = latest.findIndex((order) => areSameNames(order.given, given));
  const order = latest[at] ?? sorted(given, last);
  if (at >= 0) latest.splice(at, 1);
  else if (given.join('').length > mostCharacters) return order;
  latest.unshift(order);
  latest.length = Math.min(latest.length, most);
  return order;
}

/**
 * Sorted without case, else code unit by code unit: never by a locale. What searches for a mistake asks for the order
 * before without one field or with one more, so that most openings are there.
 */
function sorted(given: readonly string[], before: Order | undefined): Order {
  const places = given
    .flatMap((name, place) => (name === 'CheckMacValue' ? [] : place))
    .sort((a, b) => byName(given[a] as string, given[b] as string));
  const names = places.map((place) => given[place] as string);
  const known = before?.names ?? [];
  let at = 0;
  const openings = names.map((name) => {
    while (at < known.length && byName(known[at] as string, name) < 0) at += 1;
    return (known[at] === name ? before?.openings[at] : undefined) ?? packed(`&${name}=`);
  });
  return { given, names, places, openings, size: openings.reduce((size, { length }) => size + length, 0) };
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
