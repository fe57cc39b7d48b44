import { EnvelopeFault } from '../envelope.ts';
import { mostFields, type Pairs, tooMany } from '../pairs.ts';

/** Of more places than this where a field may begin all or none are taken. */
const mostOpen = 6;

/**
 * The ways to read `k=v&k=v` that is not encoded, those with the most fields first. A `+` and a `%` stay what they are.
 * `&name=` begins a field where the document knows the name. Another name may be a field that is new, or a part of a
 * value: a merchant's own field may hold `uid=5&plan=vip`. Only a checksum can tell.
 *
 * @param names the documented fields
 * @throws EnvelopeFault where there are more fields than are read at once
 */
export function rawReadings(text: string, names: ReadonlySet<string>): readonly (() => Pairs)[] {
  const places = [...text.matchAll(/&(?=([A-Za-z][A-Za-z0-9_]*)=)/g)].map(({ index, 1: name = '' }) => ({
    index,
    name,
  }));
  if (places.length >= mostFields) throw tooMany('text');
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isOpen = ({ name }: { readonly name: string }): boolean => !names.has(name) || counts.get(name) !== 1;
  const sure = places.filter((place) => !isOpen(place)).map(({ index }) => index);
  const open = places.filter(isOpen).map(({ index }) => index);
  return choices(open).map(
    (chosen) => () =>
      pairsCutAt(
        text,
        [...sure, ...chosen].sort((a, b) => a - b),
      ),
  );
}

/** All places, then ever fewer of them, then none. */
function choices(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length === 0) return [[]];
  if (places.length > mostOpen) return [places, []];
  const all = Array.from({ length: 2 ** places.length }, (_, bits) =>
    places.filter((_place, index) => (bits & (1 << index)) !== 0),
  );
  return all.sort((a, b) => b.length - a.length);
}

/** @throws EnvelopeFault where a part is not a pair, or a name comes twice */
function pairsCutAt(text: string, cuts: readonly number[]): Pairs {
  const pairs: Pairs = Object.create(null) as Pairs;
  for (const [index, start] of [-1, ...cuts].entries()) {
    const part = text.slice(start + 1, cuts[index]);
    const at = part.indexOf('=');
    if (at < 0) throw new EnvelopeFault('unreadable', 'the text is not a list of name=value');
    const name = part.slice(0, at);
    if (name in pairs) throw new EnvelopeFault('unreadable', `the text has the field "${name}" twice`);
    pairs[name] = part.slice(at + 1);
  }
  return pairs;
}
