import { EnvelopeFault } from '../envelope.ts';
import { mostFields, type Pairs, tooMany } from '../pairs.ts';

/** Of more places than this where a field may begin, those in one value are taken together, all or none. */
const mostOpen = 6;

/** What the document says of an answer's fields. */
export interface RawFields {
  readonly names: ReadonlySet<string>;
  /** Those that hold a text of the merchant's own. */
  readonly ownTexts: readonly string[];
}

interface Place {
  readonly index: number;
  readonly name: string;
}

/**
 * The ways to read `k=v&k=v` that is not encoded, those with the most fields first. A `+` and a `%` stay what they are.
 * `&name=` begins a field where the document knows the name. Another name may be a field that is new, or a part of a
 * text that may hold it: a merchant's own field may hold `uid=5&plan=vip`. Only a checksum can tell.
 *
 * @throws EnvelopeFault where there are more fields than are read at once
 */
export function rawReadings(text: string, fields: RawFields): readonly (() => Pairs)[] {
  const { sure, open } = placesIn(text, fields);
  return choices(open).map((chosen) => {
    const cuts = [...sure, ...chosen].sort((a, b) => a - b);
    return () => pairsCutAt(text, cuts);
  });
}

/** May the value of a documented field hold `&name=`? A merchant's own text may, and the query of a web address. */
export function isOpenText(name: string, value: string, { names, ownTexts }: RawFields): boolean {
  return names.has(name) && (ownTexts.includes(name) || /^https?:\/\//.test(value));
}

/** Where a field begins for sure, and where it may begin: the places in one value together. */
function placesIn(text: string, fields: RawFields): { readonly sure: number[]; readonly open: number[][] } {
  const places: Place[] = [...text.matchAll(/&(?=([A-Za-z][A-Za-z0-9_]*)=)/g)].map(({ index, 1: name = '' }) => ({
    index,
    name,
  }));
  if (places.length >= mostFields) throw tooMany('text');
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sure: number[] = [];
  let together: number[] = [];
  const open = [together];
  let held: Place = { index: -1, name: text.slice(0, text.indexOf('=')) };
  for (const place of places) {
    const isKnown = fields.names.has(place.name) && counts.get(place.name) === 1;
    if (isKnown || !mayHoldMore(text, held, fields)) {
      sure.push(place.index);
      held = place;
      together = [];
      open.push(together);
    } else together.push(place.index);
  }
  return { sure, open };
}

/** A field that is new may hold anything. */
function mayHoldMore(text: string, { index, name }: Place, fields: RawFields): boolean {
  return !fields.names.has(name) || isOpenText(name, text.slice(index + name.length + 2), fields);
}

/** All places, then ever fewer of them, then none. */
function choices(open: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups = grouped(open.filter((places) => places.length > 0));
  const all = Array.from({ length: 2 ** groups.length }, (_, bits) =>
    groups.filter((_places, index) => (bits & (1 << index)) !== 0).flat(),
  );
  return all.sort((a, b) => b.length - a.length);
}

function grouped(open: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const places = open.flat();
  if (places.length <= mostOpen) return places.map((place) => [place]);
  return open.length <= mostOpen ? open : [places];
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
